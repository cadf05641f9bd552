import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { FolderEvent, LinkedEvent } from './comparison.ts';
import { createFolder, type FolderIndex } from './events/folder.ts';
import type { Steps } from './steps.ts';

/**
 * An index of annotated articles by the folder or other place that holds an event. It is updated, never rebuilt: a change
 * costs what its article costs. Where the articles of a folder are on several events, each event is linked by itself.
 */
export interface Corpus {
  /** Adds an article to an event, or replaces the one with the same path. */
  put(event: string, article: AnnotatedArticle): void;
  remove(path: string): void;
  /** Takes the articles of a folder for one event whatever they tell, or tells them apart again. */
  keepWhole(event: string, isWhole: boolean): void;
  article(path: string): AnnotatedArticle | undefined;
  /** The event that an article belongs to. */
  eventOf(path: string): string | undefined;
  events(): readonly string[];
  /** The linked articles of an event, linked anew only where something changed; the result depends on no order of `put`. */
  linked(event: string): LinkedEvent;
  /** Of the articles of its event's folder, those that are on the same event as an article. */
  linkedWith(path: string): LinkedEvent;
  /**
   * What has to be done for `linked`, or for `linkedWith` where an article's path is given, in steps of some milliseconds.
   * What changes meanwhile is left to do; there is no step where these have all they need.
   */
  linking(event: string, path?: string): Steps;
  /** For how many articles of a folder the links have been found that were asked for. */
  linkedSoFar(event: string): number;
  /** The events of a folder with who is who in each, and with their links only where these are at hand. */
  identified(event: string): readonly LinkedEvent[];
  /** Whether any links of an event are at hand. */
  isLinked(event: string): boolean;
  /** The events that the articles of one folder are on, that of most articles first; one alone in most folders. */
  split(event: string): readonly FolderEvent[];
}

/** So many articles are kept at hand that are not linked; the others are packed. */
const atHand = 64;
/** Links take far more memory than articles: those of the events asked for last are kept, of about so many articles. */
const linkedAtMost = 500;
/** So many folders keep theirs however many articles they have: two may be open beside each other. */
const linkedFoldersAtLeast = 2;

export function createCorpus(): Corpus {
  const homes = new Map<string, string>();
  const folders = new Map<string, FolderIndex>();
  const wholes = new Set<string>();
  const folderOf = (name: string): FolderIndex => {
    const known = folders.get(name);
    if (known) return known;
    const folder = createFolder(name);
    folder.keepWhole(wholes.has(name));
    return folder;
  };

  /** Articles and folders in the order in which they were asked for. */
  const recent = new Set<string>();
  const linkedFolders = new Set<string>();

  const use = (path: string): void => {
    recent.delete(path);
    recent.add(path);
    for (const oldest of recent) {
      if (recent.size <= atHand) break;
      recent.delete(oldest);
      folders.get(homes.get(oldest) ?? '')?.pack(oldest);
    }
  };

  const useLinks = (name: string): FolderIndex => {
    linkedFolders.delete(name);
    linkedFolders.add(name);
    let size = 0;
    for (const each of linkedFolders) size += folders.get(each)?.linkedSize() ?? 0;
    for (const oldest of linkedFolders) {
      if (size <= linkedAtMost || linkedFolders.size <= linkedFoldersAtLeast) break;
      size -= folders.get(oldest)?.linkedSize() ?? 0;
      folders.get(oldest)?.release();
      linkedFolders.delete(oldest);
    }
    return folderOf(name);
  };

  const remove = (path: string): void => {
    const name = homes.get(path);
    const folder = name === undefined ? undefined : folders.get(name);
    if (name === undefined || !folder) return;
    folder.remove(path);
    homes.delete(path);
    recent.delete(path);
    if (folder.size() === 0) folders.delete(name);
  };

  return {
    put: (name, article) => {
      if (homes.get(article.path) !== name) remove(article.path);
      const folder = folderOf(name);
      folders.set(name, folder);
      homes.set(article.path, name);
      folder.put(article);
      use(article.path);
    },
    remove,
    keepWhole: (name, isWhole) => {
      if (wholes.has(name) === isWhole) return;
      if (isWhole) wholes.add(name);
      else wholes.delete(name);
      folders.get(name)?.keepWhole(isWhole);
    },
    article: (path) => {
      const article = folders.get(homes.get(path) ?? '')?.article(path);
      if (article) use(path);
      return article;
    },
    eventOf: (path) => homes.get(path),
    events: () => [...folders.keys()].sort(),
    linked: (name) => useLinks(name).linked(),
    linkedWith: (path) => useLinks(homes.get(path) ?? '').linkedWith(path),
    linking: (name, path) => useLinks(name).linking(path),
    linkedSoFar: (name) => folders.get(name)?.linkedSoFar() ?? 0,
    identified: (name) => folderOf(name).identified(),
    isLinked: (name) => (folders.get(name)?.linkedSize() ?? 0) > 0,
    split: (name) => folderOf(name).split(),
  };
}
