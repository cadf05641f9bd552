import { fileName } from '../features/uri.ts';
import { isArticleName } from '../workspace/files.ts';
import type { Articles, OpenText } from './articles.ts';
import { type Events, isEventFile } from './event-files.ts';
import type { EventUpdates } from './event-updates.ts';
import type { Shelf } from './shelf.ts';

/** What a client tells of documents and files, handed on to those whom it concerns. Paths are normalized URIs. */
export interface TextChanges {
  opened(path: string, text: OpenText): void;
  changed(path: string): void;
  closed(path: string): Promise<void>;
  /** A file was made or written. */
  written(path: string): Promise<void>;
  /** A file or a folder is gone. */
  deleted(path: string): Promise<void>;
  /** Looks at the open documents again, after the events changed: they may have become articles, or no longer be any. */
  lookAtOpen(): void;
}

export interface TextChangesOptions {
  readonly events: Events;
  readonly articles: Articles;
  readonly shelf: Shelf;
  readonly updates: EventUpdates;
  readonly eventOf: (path: string) => string;
  /** Documents have other annotations though their texts are the same. */
  readonly onReread: () => void;
  readonly log: (error: unknown) => void;
}

export function createTextChanges({
  events,
  articles,
  shelf,
  updates,
  eventOf,
  onReread,
  log,
}: TextChangesOptions): TextChanges {
  function isArticle(path: string): boolean {
    const language = articles.open.get(path)?.languageId ?? '';
    if (language === 'news-article') return true;
    if (language.startsWith('json') || isEventFile(path)) return false;
    if (shelf.has(path)) return true;
    return events.folders.has(eventOf(path)) ? isArticleName(fileName(path)) : language !== 'markdown';
  }

  function changed(path: string): void {
    const text = articles.open.get(path);
    if (!text) return;
    if (isEventFile(path)) updates.setText(path, text.getText());
    else if (isArticle(path)) {
      articles.setStale(path);
      setImmediate(() => {
        try {
          articles.article(path);
        } catch (error) {
          log(error);
        }
      });
    }
  }

  async function written(path: string): Promise<void> {
    if (isEventFile(path)) await updates.reread(path);
    else if (isArticleName(fileName(path)) && events.folders.has(eventOf(path))) shelf.take(path, eventOf(path));
  }

  return {
    opened(path, text) {
      articles.setOpen(path, text);
      shelf.putAside(path);
      shelf.probe(path);
      changed(path);
    },
    changed,
    async closed(path) {
      articles.setOpen(path, null);
      if (!shelf.takeBack(path)) articles.forget(path);
      if (isEventFile(path)) await written(path);
    },
    written,
    async deleted(path) {
      shelf.drop(path);
      if (isEventFile(path)) await written(path);
      else if ([...events.folders].some((folder) => folder === path || folder.startsWith(`${path}/`))) {
        await shelf.discover();
      }
    },
    lookAtOpen() {
      const paths = [...articles.open.keys()];
      const others = paths.filter((path) => isArticle(path) !== (articles.eventOf(path) !== undefined));
      for (const path of paths) {
        if (isArticle(path)) articles.setStale(path);
        else articles.forget(path);
      }
      // Who asked for the colours of a document before its event was known was told that there are none.
      if (others.length > 0) onReread();
    },
  };
}
