import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { LinkedEvent } from '../corpus/comparison.ts';
import { fileName, normalizeUri } from '../features/uri.ts';
import type { EventStatus } from '../protocol.ts';
import type { Finding } from '../rules/finding.ts';
import { eventFolderOf, folderOf } from '../workspace/event-folders.ts';
import { articleGlob, type Files, isArticleName } from '../workspace/files.ts';
import { decisionsName } from '../workspace/decisions.ts';
import { manifestName, readManifest } from '../workspace/manifest.ts';
import { createArticles, type OpenText } from './articles.ts';
import { concerns } from './changed-names.ts';
import { createChanges } from './changes.ts';
import type { Discovery } from './discovery.ts';
import type * as Engine from './engine.ts';
import { correctionsIn, createEvents, type EventFiles, eventName, fileIn, metadataIn, pathIn } from './event-files.ts';
import { createFindings } from './findings.ts';
import type { ReadSettings } from './settings.ts';
import { createShelf } from './shelf.ts';

export interface LibraryOptions {
  readonly engine: typeof Engine;
  readonly files: Files;
  /** The workspace's folders. */
  readonly folders: () => readonly string[];
  readonly settings: (path: string) => ReadSettings;
  /** Events whose articles, links or findings changed; none where only the progress of reading did. */
  readonly onChanged: (events: readonly string[]) => void;
  /** Names are other ones, or none any more, in articles whose texts are the same. */
  readonly onRenamed: () => void;
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
}

/** All articles the server knows, those of files and those open in an editor, kept linked as they change. */
export type Library = ReturnType<typeof createLibrary>;

/** How often progress is told while files are read, in milliseconds. */
const progressEvery = 100;

export function createLibrary({
  engine,
  files,
  folders,
  settings,
  onChanged,
  onRenamed,
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
    onDiscovered: takeEvents,
    log,
  });

  /** What stands for the last reading of each file. */
  const lastReading = new Map<string, symbol>();

  function roots(): readonly string[] {
    return folders().map(normalizeUri);
  }

  /** The event's folder; the article itself where it belongs to none. */
  function eventOf(path: string): string {
    return eventFolderOf(path, events.folders, settings(path).events, roots()) ?? path;
  }

  function setManifest(folder: string, text: string | null): void {
    const before = events.of(folder);
    events.setManifest(folder, text);
    articles.keepWhole(folder, events.of(folder).manifest.manifest.split === false);
    for (const path of articles.in(folder)) {
      const [old, now] = [before, events.of(folder)].map((each) => JSON.stringify(metadataIn(each, folder, path)));
      const article = old === now ? undefined : articles.article(path);
      if (article) articles.put(path, article.text);
    }
    changes.touch(folder);
  }

  function setDecisions(folder: string, text: string | null): void {
    const before = events.of(folder);
    events.setDecisions(folder, text);
    const texts = [...articles.in(folder)].flatMap((path) => {
      const [old, now] = [before, events.of(folder)].map((each) => correctionsIn(each, folder, path));
      const text = articles.article(path)?.text;
      return text !== undefined && concerns(text, old ?? [], now ?? []) ? [[path, text] as const] : [];
    });
    for (const [path, text] of texts) articles.put(path, text);
    if (texts.length > 0) onRenamed();
    findings.forget();
    changes.touch(folder);
  }

  async function takeEvents({ manifests, articles: paths }: Discovery): Promise<void> {
    const now = new Set([...manifests.keys(), ...paths.values()]);
    for (const folder of [...events.folders].filter((each) => !now.has(each))) {
      events.remove(folder);
      changes.touch(folder);
    }
    for (const folder of now) {
      const isNew = !events.folders.has(folder);
      events.add(folder);
      setManifest(folder, manifests.get(folder) ?? null);
      const decisions = isNew ? await readLatest(`${folder}/${decisionsName}`) : undefined;
      if (decisions !== undefined) setDecisions(folder, decisions);
    }
    for (const path of articles.open.keys()) {
      if (isArticle(path)) articles.setStale(path);
      else articles.forget(path);
    }
  }

  function isArticle(path: string): boolean {
    const language = articles.open.get(path)?.languageId ?? '';
    if (language === 'news-article') return true;
    if (language.startsWith('json') || isEventFile(path)) return false;
    if (shelf.has(path)) return true;
    return events.folders.has(eventOf(path)) ? isArticleName(fileName(path)) : language !== 'markdown';
  }

  function linkedNow(path: string): Linked | undefined {
    const article = articles.article(path);
    if (!article) return undefined;
    const event = articles.linkedWith(path);
    return { article, event, findings: () => findings.in(article, event) };
  }

  function changedText(path: string): void {
    const folder = folderOf(path);
    const text = articles.open.get(path);
    if (!text) return;
    if (isArticle(path)) {
      articles.setStale(path);
      setImmediate(() => {
        try {
          articles.article(path);
        } catch (error) {
          log(error);
        }
      });
    } else if (events.folders.has(folder)) {
      if (path === `${folder}/${manifestName}`) setManifest(folder, text.getText());
      else if (path === `${folder}/${decisionsName}`) setDecisions(folder, text.getText());
    } else if (path === `${folder}/${manifestName}` && readManifest(text.getText()).isEvent) void shelf.discover();
  }

  /**
   * The text of a file, null where there is none; undefined where it was asked for again meanwhile: answers may
   * overtake each other.
   */
  async function readLatest(path: string): Promise<string | null | undefined> {
    const reading = Symbol(path);
    lastReading.set(path, reading);
    const text = await shelf.readText(path);
    if (lastReading.get(path) !== reading) return undefined;
    lastReading.delete(path);
    return text;
  }

  async function changedFile(path: string): Promise<void> {
    const folder = folderOf(path);
    if (path.endsWith(`/${manifestName}`)) {
      const text = await readLatest(path);
      if (text === undefined) return;
      if (text !== null && readManifest(text).isEvent && events.folders.has(folder)) setManifest(folder, text);
      else await shelf.discover();
    } else if (path.endsWith(`/${decisionsName}`)) {
      if (!events.folders.has(folder)) return;
      const text = await readLatest(path);
      if (text !== undefined) setDecisions(folder, text);
    } else if (isArticleName(fileName(path)) && events.folders.has(eventOf(path))) shelf.take(path, eventOf(path));
  }

  function statusOf(folder: string): EventStatus {
    const split = articles.split(folder);
    const about = events.of(folder);
    const isThere = (path: string): boolean => shelf.has(path) || articles.open.has(path);
    return {
      folder,
      event: eventName(folder, about),
      articles: articles.in(folder).size,
      ...(split.length > 1 ? { events: split.map(({ label }) => label) } : {}),
      pending: shelf.pending(folder),
      problems: [
        ...about.manifest.problems.map((problem) => `${manifestName}: ${problem}`),
        ...about.decisions.problems.map((problem) => `${decisionsName}: ${problem}`),
        ...about.manifest.manifest.sources
          .filter(({ file }) => !isThere(pathIn(folder, file)))
          .map(({ file }) => `${manifestName} names ${file}, which is not there.`),
        ...shelf.problems(folder),
      ],
    };
  }

  return {
    /** Finds the events and reads their articles; also what is to be done when folders or settings changed. */
    discover: () => shelf.discover(),

    opened(uri: string, text: OpenText): void {
      const path = normalizeUri(uri);
      articles.setOpen(path, text);
      shelf.probe(path);
      changedText(path);
    },

    changed: (uri: string): void => changedText(normalizeUri(uri)),

    async closed(uri: string): Promise<void> {
      const path = normalizeUri(uri);
      articles.setOpen(path, null);
      if (!shelf.takeBack(path)) articles.forget(path);
      if (isEventFile(path)) await changedFile(path);
    },

    /** A file was made or written. */
    fileWritten: (uri: string): Promise<void> => changedFile(normalizeUri(uri)),

    /** A file or a folder is gone. */
    async fileDeleted(uri: string): Promise<void> {
      const path = normalizeUri(uri);
      shelf.drop(path);
      if (isEventFile(path)) await changedFile(path);
      else if ([...events.folders].some((folder) => folder === path || folder.startsWith(`${path}/`))) {
        await shelf.discover();
      }
    },

    settingsChanged(): void {
      findings.forget();
      for (const event of articles.events()) changes.touch(event);
    },

    /** An article with its annotations, at once. */
    annotated: (uri: string): AnnotatedArticle | undefined => articles.article(normalizeUri(uri)),

    /** An article with the links of its event, once that is read. */
    async linked(uri: string): Promise<Linked | undefined> {
      const path = normalizeUri(uri);
      await shelf.settled(path);
      return linkedNow(path);
    },

    /** The same for a reader who waits no longer than some milliseconds: where the event takes longer, the article alone. */
    async linkedWithin(uri: string, milliseconds: number): Promise<Linked | undefined> {
      const path = normalizeUri(uri);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<boolean>((resolve) => {
        timer = setTimeout(() => {
          resolve(false);
        }, milliseconds);
      });
      const isSettled = await Promise.race([shelf.settled(path).then(() => true), late]);
      clearTimeout(timer);
      if (isSettled) return linkedNow(path);
      const article = articles.article(path);
      if (!article) return undefined;
      const event = { event: path, articles: [article], entities: [], groups: [], onlyIn: [] };
      return { article, event, findings: () => [] };
    },

    /** The same with what is read so far. */
    linkedNow: (uri: string): Linked | undefined => linkedNow(normalizeUri(uri)),

    /** The event of an article or of a folder; null where it belongs to none. */
    async event(uri: string): Promise<NamedEvent | null> {
      const path = normalizeUri(uri).replace(/\/$/, '');
      await shelf.settled(`${path}/`);
      await shelf.settled(path);
      const event = events.folders.has(path) ? path : eventOf(path);
      if (!events.folders.has(event)) return null;
      const about = events.of(event);
      return {
        linked: articles.linked(event),
        name: eventName(event, about),
        revision: changes.revision(event),
        order: about.manifest.manifest.sources.map(({ file }) => pathIn(event, file)),
      };
    },

    isEvent: (folder: string): boolean => events.folders.has(folder),
    eventRevision: (event: string): number => changes.revision(event),
    eventOf: (uri: string): string | undefined => articles.eventOf(normalizeUri(uri)),

    /** A word that changes with all that an article's findings depend on. */
    revision(uri: string): string {
      const event = articles.eventOf(normalizeUri(uri)) ?? '';
      return `${String(changes.revision(event))}.${String(findings.revision)}`;
    },

    linkedEvents: (): readonly LinkedEvent[] => articles.allIdentified(),

    /** The files of an article's event, to be edited; undefined without an event. */
    filesOf(uri: string): { folder: string; file: string; files: EventFiles } | undefined {
      const path = normalizeUri(uri);
      const folder = eventOf(path);
      return events.folders.has(folder) ? { folder, file: fileIn(folder, path), files: events.of(folder) } : undefined;
    },

    /** The articles of a folder that need be no event, for a draft of its manifest. */
    async articlesIn(uri: string) {
      const folder = normalizeUri(uri).replace(/\/$/, '');
      const drafted = [];
      for (const path of (await files.find(articleGlob, folder)).map(normalizeUri)) {
        if (!isArticleName(fileName(path))) continue;
        const text = await shelf.readText(path);
        if (text === null) continue;
        const article = engine.readArticle({ path, text }, articles.article(path));
        drafted.push({ file: fileIn(folder, path), article });
      }
      return { name: eventName(folder), articles: drafted };
    },

    async status(): Promise<readonly EventStatus[]> {
      await shelf.discovered();
      return this.statusNow();
    },

    statusNow: (): readonly EventStatus[] => [...events.folders].sort().map(statusOf),
  };
}

const isEventFile = (path: string): boolean => path.endsWith(`/${manifestName}`) || path.endsWith(`/${decisionsName}`);
