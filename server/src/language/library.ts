import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { LinkedEvent } from '../corpus/comparison.ts';
import { normalizeUri } from '../features/uri.ts';
import type { EventStatus } from '../protocol.ts';
import type { Finding } from '../rules/finding.ts';
import { eventFolderOf } from '../workspace/event-folders.ts';
import type { Files } from '../workspace/files.ts';
import { createArticles, type OpenText } from './articles.ts';
import { createChanges } from './changes.ts';
import type * as Engine from './engine.ts';
import { correctionsIn, createEvents, type EventFiles, eventName, fileIn, metadataIn, pathIn } from './event-files.ts';
import { eventStatuses } from './event-status.ts';
import { createEventUpdates } from './event-updates.ts';
import { createFindings } from './findings.ts';
import { articlesIn } from './folder-articles.ts';
import { createLinking } from './linking.ts';
import type { ReadSettings } from './settings.ts';
import { createShelf } from './shelf.ts';
import { createTextChanges } from './text-changes.ts';
import { isWithin } from './waiting.ts';

export interface LibraryOptions {
  readonly engine: typeof Engine;
  readonly files: Files;
  /** The workspace's folders. */
  readonly folders: () => readonly string[];
  readonly settings: (path: string) => ReadSettings;
  /** Events whose articles, links or findings changed; none where only the progress of reading did. */
  readonly onChanged: (events: readonly string[]) => void;
  /** Documents have other annotations though their texts are the same. */
  readonly onReread: () => void;
  /** What is wrong with a file that is no article. */
  readonly onProblems: (file: string, problems: readonly string[]) => void;
  readonly log: (error: unknown) => void;
}

/** An article as it is linked with those of its event. */
export interface Linked {
  readonly article: AnnotatedArticle;
  readonly event: LinkedEvent;
  /** What the rules report in it and nobody set aside; checked when asked for. */
  readonly findings: () => readonly Finding[];
}

/** An event with what its manifest adds to its articles. */
export interface NamedEvent {
  readonly linked: LinkedEvent;
  readonly name: string;
  readonly revision: number;
  /** The articles' paths as the manifest lists them. */
  readonly order: readonly string[];
  /** Whether the manifest says that the articles are on one event, whatever they tell. */
  readonly keptWhole: boolean;
}

/** All articles the server knows, those of files and those open in an editor, kept linked as they change. */
export type Library = ReturnType<typeof createLibrary>;

/** How long requests wait for the links of an event, in milliseconds, where they do not say how long. */
const linkPatience = 2000;

/** How often progress is told while files are read, in milliseconds. */
const progressEvery = 100;

export function createLibrary({
  engine,
  files,
  folders,
  settings,
  onChanged,
  onReread,
  onProblems,
  log,
}: LibraryOptions) {
  const events = createEvents(onProblems);
  const articles = createArticles({
    engine,
    eventOf,
    metadata: (event, path) => metadataIn(events.of(event), event, path),
    corrections: (event, path) => correctionsIn(events.of(event), event, path),
    onChanged: (event) => changes.touch(event),
    log,
  });
  const findings = createFindings(
    engine,
    (path) => settings(path).rules,
    (event) => events.of(event).decisions.decisions,
  );
  const changes = createChanges(
    progressEvery,
    () => shelf.pending() > 0,
    (changed) => {
      onChanged(changed);
      shelf.wake();
    },
  );
  const shelf = createShelf({
    files,
    articles,
    changes,
    roots,
    globs: (root) => settings(root).events,
    eventOf,
    onDiscovered: async (found) => {
      await updates.takeEvents(found);
      texts.lookAtOpen();
    },
    log,
  });
  const updates = createEventUpdates({ events, articles, findings, changes, shelf: () => shelf, onReread });
  const linking = createLinking(
    (event, path) => articles.linking(event, path),
    () => {
      changes.tell();
    },
  );
  /** Articles that somebody was given alone. */
  const alone = new WeakMap<AnnotatedArticle, LinkedEvent>();
  /** Events of which somebody was given an article alone, since finding their links takes so long. */
  const awaited = new Set<string>();
  /** As which revision an event's links were told to be there. */
  const toldLinked = new Map<string, number>();
  const texts = createTextChanges({ events, articles, shelf, updates, eventOf, onReread, log });

  function roots(): readonly string[] {
    return folders().map(normalizeUri);
  }

  /** The event's folder; the article itself where it belongs to none. */
  function eventOf(path: string): string {
    return eventFolderOf(path, events.folders, settings(path).events, roots()) ?? path;
  }

  function linkedNow(path: string): Linked | undefined {
    const article = articles.article(path);
    if (!article) return undefined;
    const event = articles.linkedWith(path);
    return { article, event, findings: () => findings.in(article, event) };
  }

  /** The links of an article's event, found in turns with other work. */
  async function linksFound(path: string): Promise<void> {
    if (articles.article(path)) await linking.ready(articles.eventOf(path) ?? path, path);
  }

  /** An article as if its event had no other. */
  function linkedAlone(path: string): Linked | undefined {
    const article = articles.article(path);
    if (!article) return undefined;
    const event = alone.get(article) ?? linkAlone(article);
    alone.set(article, event);
    return { article, event, findings: () => findings.in(article, event) };
  }

  function linkAlone(article: AnnotatedArticle): LinkedEvent {
    const corpus = engine.createCorpus();
    corpus.put(eventOf(article.path), article);
    return corpus.linkedWith(article.path);
  }

  /** Has what was told of an event's articles told again when its links are found. */
  function tellWhenLinked(event: string, found: Promise<void>): void {
    // Links that were given up for those of other events are found again without a word: who hears of it would ask anew.
    if (awaited.has(event) || toldLinked.get(event) === changes.revision(event)) return;
    awaited.add(event);
    void found.catch(log).then(() => {
      awaited.delete(event);
      changes.touch(event);
      toldLinked.set(event, changes.revision(event));
    });
  }

  return {
    /** Finds the events and reads their articles; also what is to be done when folders or settings changed. */
    discover: () => shelf.discover(),

    opened: (uri: string, text: OpenText): void => texts.opened(normalizeUri(uri), text),
    changed: (uri: string): void => texts.changed(normalizeUri(uri)),
    closed: (uri: string): Promise<void> => texts.closed(normalizeUri(uri)),
    fileWritten: (uri: string): Promise<void> => texts.written(normalizeUri(uri)),
    /** A file or a folder is gone. */
    fileDeleted: (uri: string): Promise<void> => texts.deleted(normalizeUri(uri)),

    settingsChanged(): void {
      findings.forget();
      for (const event of articles.events()) changes.touch(event);
    },

    /** An article with its annotations, at once. */
    annotated: (uri: string): AnnotatedArticle | undefined => articles.article(normalizeUri(uri)),

    /**
     * An article with the links of its event, once that is read and linked. Where that takes longer than `patience`
     * milliseconds: with what is read by then; alone where that is not linked by then, and it is told of when it is.
     */
    async linked(uri: string, patience?: number): Promise<Linked | undefined> {
      const path = normalizeUri(uri);
      const end = performance.now() + (patience ?? linkPatience);
      await shelf.settled(path, patience);
      const found = linksFound(path);
      if (await isWithin(end - performance.now(), found)) return linkedNow(path);
      tellWhenLinked(eventOf(path), found);
      return linkedAlone(path);
    },

    /** The same for a reader who waits no longer than some milliseconds: where the event takes longer, the article alone. */
    async linkedWithin(uri: string, milliseconds: number): Promise<Linked | undefined> {
      const path = normalizeUri(uri);
      const found = shelf.settled(path).then(() => linksFound(path));
      return (await isWithin(milliseconds, found)) ? linkedNow(path) : linkedAlone(path);
    },

    /** The event of an article or of a folder; null where it belongs to none. */
    async event(uri: string): Promise<NamedEvent | null> {
      const path = normalizeUri(uri).replace(/\/$/, '');
      await shelf.settled(`${path}/`);
      await shelf.settled(path);
      const event = events.folders.has(path) ? path : eventOf(path);
      if (!events.folders.has(event)) return null;
      await linking.ready(event);
      const about = events.of(event);
      return {
        linked: articles.linked(event),
        name: eventName(event, about),
        revision: changes.revision(event),
        keptWhole: about.manifest.manifest.split === false,
        order: about.manifest.manifest.sources.map(({ file }) => pathIn(event, file)),
      };
    },

    isEvent: (folder: string): boolean => events.folders.has(folder),
    eventRevision: (event: string): number => changes.revision(event),
    eventOf: (uri: string): string | undefined => articles.eventOf(normalizeUri(uri)),

    linkedEvents: (): readonly LinkedEvent[] => articles.allIdentified(),

    /** The files of an article's event, to be edited; undefined without an event. */
    filesOf(uri: string): { folder: string; file: string; files: EventFiles } | undefined {
      const path = normalizeUri(uri);
      const folder = eventOf(path);
      return events.folders.has(folder) ? { folder, file: fileIn(folder, path), files: events.of(folder) } : undefined;
    },

    /** The articles of a folder that need be no event, for a draft of its manifest. */
    articlesIn: (uri: string) => articlesIn(normalizeUri(uri).replace(/\/$/, ''), { engine, files, articles, shelf }),

    async status(): Promise<readonly EventStatus[]> {
      await shelf.discovered();
      return this.statusNow();
    },

    statusNow: (): readonly EventStatus[] => eventStatuses(events, articles, shelf, linking),
    isLooking: (): boolean => shelf.isLooking(),
  };
}
