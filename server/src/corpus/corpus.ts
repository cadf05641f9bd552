import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { FolderEvent, LinkedEvent } from './comparison.ts';
import { createFolder, type FolderIndex } from './events/folder.ts';

/**
 * An index of annotated articles by the folder or other place that holds an event. It is updated, never rebuilt: a change
 * costs what its article costs. Where the articles of a folder are on several events, each event is linked by itself.
 */
export interface Corpus {
  /** Adds an article to an event, or replaces the one with the same path. */
  put(event: string, article: AnnotatedArticle): void;
  remove(path: string): void;
  article(path: string): AnnotatedArticle | undefined;
  /** The event that an article belongs to. */
  eventOf(path: string): string | undefined;
  events(): readonly string[];
  /** The linked articles of an event, linked anew only where something changed; the result depends on no order of `put`. */
  linked(event: string): LinkedEvent;
  /** Of the articles of its event's folder, those that are on the same event as an article. */
  linkedWith(path: string): LinkedEvent;
  /** The events that the articles of one folder are on, that of most articles first; one alone in most folders. */
  split(event: string): readonly FolderEvent[];
}

export function createCorpus(): Corpus {
  const homes = new Map<string, string>();
  const folders = new Map<string, FolderIndex>();
  const folderOf = (name: string): FolderIndex => folders.get(name) ?? createFolder(name);

  const remove = (path: string): void => {
    const name = homes.get(path);
    const folder = name === undefined ? undefined : folders.get(name);
    if (name === undefined || !folder) return;
    folder.remove(path);
    homes.delete(path);
    if (folder.size() === 0) folders.delete(name);
  };

  return {
    put: (name, article) => {
      if (homes.get(article.path) !== name) remove(article.path);
      const folder = folderOf(name);
      folders.set(name, folder);
      homes.set(article.path, name);
      folder.put(article);
    },
    remove,
    article: (path) => folders.get(homes.get(path) ?? '')?.article(path),
    eventOf: (path) => homes.get(path),
    events: () => [...folders.keys()].sort(),
    linked: (name) => folderOf(name).linked(),
    linkedWith: (path) => folderOf(homes.get(path) ?? '').linkedWith(path),
    split: (name) => folderOf(name).split(),
  };
}
