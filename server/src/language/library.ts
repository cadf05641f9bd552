import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { LinkedEvent } from '../corpus/comparison.ts';
import { fileName, normalizeUri } from '../features/uri.ts';
import type { EventStatus } from '../protocol.ts';
import type { Finding } from '../rules/finding.ts';
import { decode } from '../workspace/decode.ts';
import { eventFolderOf, folderOf } from '../workspace/event-folders.ts';
import { articleGlob, type FileContent, type Files, isArticleName, largestFile } from '../workspace/files.ts';
import { ignoresName } from '../workspace/ignores.ts';
import { manifestName, readManifest } from '../workspace/manifest.ts';
import { createArticles, type OpenText } from './articles.ts';
import { createChanges } from './changes.ts';
import { discoverEvents } from './discovery.ts';
import type * as Engine from './engine.ts';
import { createEvents, type EventFiles, eventName, fileIn, metadataIn, pathIn } from './event-files.ts';
import { createFindings } from './findings.ts';
import { createReadingQueue } from './reading-queue.ts';
import { createRepeating } from './repeating.ts';
import type { ReadSettings } from './settings.ts';
import { createWaiting } from './waiting.ts';

export interface LibraryOptions {
  readonly engine: typeof Engine;
  readonly files: Files;
  /** The workspace's folders. */
  readonly folders: () => readonly string[];
  readonly settings: (path: string) => ReadSettings;
  /** Events whose articles, links or findings changed; none where only the progress of reading did. */
  readonly onChanged: (events: readonly string[]) => void;
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

/** How long after a start requests wait for the other articles of an event, in milliseconds; later they take what is there. */
const patience = 2000;

/** How often progress is told while files are read, in milliseconds. */
const progressEvery = 100;

export function createLibrary({ engine, files, folders, settings, onChanged, onProblems, log }: LibraryOptions) {
  const events = createEvents(onProblems);
  const articles = createArticles({
    engine,
    eventOf,
    metadata: (event, path) => metadataIn(events.of(event), event, path),
    onChanged: (event) => changes.touch(event),
    log,
  });
  const findings = createFindings(
    engine,
    (path) => settings(path).rules,
    (event) => events.of(event).ignores.ignores,
  );
  /** Articles that were found as files, with the event of each. */
  const found = new Map<string, string>();
  const unreadable = new Map<string, string>();
  /** Folders outside of the workspace that were looked at for a manifest. */
  const probed = new Map<string, Promise<void>>();
  const waiting = createWaiting();
  const queue = createReadingQueue(files, (path, content) => guarded(() => accept(path, content)));
  const changes = createChanges(
    progressEvery,
    () => queue.size() > 0,
    (changed) => {
      onChanged(changed);
      waiting.wake();
    },
  );
  const discovery = createRepeating(lookAround, log, () => changes.tell());

  /** What nobody waits for must not fail unseen, nor end the server. */
  function guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      log(error);
    }
  }

  function roots(): readonly string[] {
    return folders().map(normalizeUri);
  }

  /** The event's folder; the article itself where it belongs to none. */
  function eventOf(path: string): string {
    return eventFolderOf(path, events.folders, settings(path).events, roots()) ?? path;
  }

  function accept(path: string, content: FileContent | null): void {
    if (found.has(path) && !articles.open.has(path)) {
      const decoded = content && decode(content.bytes, content.size > content.bytes.length);
      const problem = readingProblem(content, decoded);
      if (problem === null) unreadable.delete(path);
      else unreadable.set(path, `${fileName(path)}: ${problem}.`);
      if (typeof decoded?.text === 'string') articles.put(path, decoded.text);
      else articles.forget(path);
    }
    changes.touch(eventOf(path));
  }

  function setManifest(folder: string, text: string | null): void {
    const before = events.of(folder);
    events.setManifest(folder, text);
    for (const path of articles.in(folder)) {
      const [old, now] = [before, events.of(folder)].map((each) => JSON.stringify(metadataIn(each, folder, path)));
      const article = old === now ? undefined : articles.article(path);
      if (article) articles.put(path, article.text);
    }
    changes.touch(folder);
  }

  function setIgnores(folder: string, text: string | null): void {
    events.setIgnores(folder, text);
    findings.forget();
    changes.touch(folder);
  }

  // Files

  async function readText(path: string): Promise<string | null> {
    const opened = articles.open.get(path);
    if (opened) return opened.getText();
    const content = await files.read(path, largestFile);
    return content && (decode(content.bytes).text ?? '');
  }

  async function lookAround(): Promise<void> {
    const globs = (root: string): readonly string[] => settings(root).events;
    const now = await discoverEvents(files, readText, roots(), [...probed.keys()], globs);
    const folders = new Set([...now.manifests.keys(), ...now.articles.values()]);
    for (const folder of [...events.folders].filter((each) => !folders.has(each))) {
      events.remove(folder);
      changes.touch(folder);
    }
    for (const folder of folders) {
      const isNew = !events.folders.has(folder);
      events.add(folder);
      setManifest(folder, now.manifests.get(folder) ?? null);
      if (isNew) setIgnores(folder, await readText(`${folder}/${ignoresName}`));
    }
    for (const path of [...found.keys()]) if (!now.articles.has(path)) drop(path);
    const opened = [...articles.open.keys()];
    for (const path of opened) {
      if (!isArticle(path)) articles.forget(path);
      else articles.setStale(path);
      queue.hurry(eventOf(path));
    }
    for (const [path, event] of now.articles) if (found.get(path) !== event) take(path, event);
    for (const path of opened) articles.article(path);
  }

  function take(path: string, event: string): void {
    found.set(path, event);
    if (!articles.open.has(path)) queue.add(path, event);
  }

  function drop(path: string): void {
    found.delete(path);
    unreadable.delete(path);
    queue.remove(path);
    if (!articles.open.has(path)) articles.forget(path);
  }

  /** Looks for events; calls while it looks lead to one more look after. */
  function discover(): Promise<void> {
    waiting.begin();
    return discovery.run();
  }

  /** Looks for a manifest beside an article that lies outside of the workspace's folders. */
  function probe(path: string): void {
    const folder = folderOf(path);
    if (!folder.includes('/') || probed.has(folder) || roots().some((root) => path.startsWith(`${root}/`))) return;
    const looking = readText(`${folder}/${manifestName}`).then((text) => (text === null ? undefined : discover()));
    probed.set(folder, looking.catch(log));
  }

  function isArticle(path: string): boolean {
    const language = articles.open.get(path)?.languageId ?? '';
    if (language === 'news-article') return true;
    if (language.startsWith('json') || isEventFile(path)) return false;
    if (found.has(path)) return true;
    return events.folders.has(eventOf(path)) ? isArticleName(fileName(path)) : language !== 'markdown';
  }

  /** Waits until all articles of an event are read, but no longer after a start than a reader has patience. */
  async function settled(path: string): Promise<void> {
    const looking = probed.get(folderOf(path));
    if (looking) await waiting.atMost(patience, looking);
    const isSettled = (): boolean => !discovery.isRunning && queue.size(eventOf(path)) === 0;
    if (isSettled()) return;
    queue.hurry(eventOf(path));
    await waiting.until(patience, isSettled);
  }

  function linkedNow(path: string): Linked | undefined {
    const article = articles.article(path);
    const folder = articles.eventOf(path);
    if (!article || folder === undefined) return undefined;
    const event = articles.linked(folder);
    return { article, event, findings: () => findings.in(article, event) };
  }

  function changedText(path: string): void {
    const folder = folderOf(path);
    const text = articles.open.get(path);
    if (!text) return;
    if (isArticle(path)) {
      articles.setStale(path);
      setImmediate(() => guarded(() => articles.article(path)));
    } else if (events.folders.has(folder)) {
      if (path === `${folder}/${manifestName}`) setManifest(folder, text.getText());
      else if (path === `${folder}/${ignoresName}`) setIgnores(folder, text.getText());
    } else if (path === `${folder}/${manifestName}` && readManifest(text.getText()).isEvent) void discover();
  }

  async function changedFile(path: string): Promise<void> {
    const folder = folderOf(path);
    if (path.endsWith(`/${manifestName}`)) {
      const text = await readText(path);
      if (text !== null && readManifest(text).isEvent && events.folders.has(folder)) setManifest(folder, text);
      else await discover();
    } else if (path.endsWith(`/${ignoresName}`)) {
      if (events.folders.has(folder)) setIgnores(folder, await readText(path));
    } else if (isArticleName(fileName(path)) && events.folders.has(eventOf(path))) take(path, eventOf(path));
  }

  function statusOf(folder: string): EventStatus {
    const about = events.of(folder);
    const isThere = (path: string): boolean => found.has(path) || articles.open.has(path);
    return {
      folder,
      event: eventName(folder, about),
      articles: articles.in(folder).size,
      pending: queue.size(folder),
      problems: [
        ...about.manifest.problems.map((problem) => `${manifestName}: ${problem}`),
        ...about.ignores.problems.map((problem) => `${ignoresName}: ${problem}`),
        ...about.manifest.manifest.sources
          .filter(({ file }) => !isThere(pathIn(folder, file)))
          .map(({ file }) => `${manifestName} names ${file}, which is not there.`),
        ...[...unreadable].filter(([path]) => found.get(path) === folder).map(([, problem]) => problem),
      ],
    };
  }

  return {
    /** Finds the events and reads their articles; also what is to be done when folders or settings changed. */
    discover,

    opened(uri: string, text: OpenText): void {
      const path = normalizeUri(uri);
      articles.setOpen(path, text);
      queue.remove(path);
      probe(path);
      changedText(path);
    },

    changed: (uri: string): void => changedText(normalizeUri(uri)),

    async closed(uri: string): Promise<void> {
      const path = normalizeUri(uri);
      articles.setOpen(path, null);
      const event = found.get(path);
      if (event !== undefined) queue.add(path, event);
      else articles.forget(path);
      if (isEventFile(path)) await changedFile(path);
    },

    /** A file was made or written. */
    fileWritten: (uri: string): Promise<void> => changedFile(normalizeUri(uri)),

    async fileDeleted(uri: string): Promise<void> {
      const path = normalizeUri(uri);
      drop(path);
      if (isEventFile(path)) await changedFile(path);
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
      await settled(path);
      return linkedNow(path);
    },

    /** The same with what is read so far. */
    linkedNow: (uri: string): Linked | undefined => linkedNow(normalizeUri(uri)),

    /** The event of an article or of a folder; null where it belongs to none. */
    async event(uri: string): Promise<NamedEvent | null> {
      const path = normalizeUri(uri).replace(/\/$/, '');
      await settled(`${path}/`);
      await settled(path);
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

    linkedEvents: (): readonly LinkedEvent[] => articles.allLinked(),

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
        const text = await readText(path);
        if (text === null) continue;
        const article = engine.readArticle({ path, text }, articles.article(path));
        drafted.push({ file: fileIn(folder, path), article });
      }
      return { name: eventName(folder), articles: drafted };
    },

    async status(): Promise<readonly EventStatus[]> {
      await waiting.until(patience, () => !discovery.isRunning);
      return this.statusNow();
    },

    statusNow: (): readonly EventStatus[] => [...events.folders].sort().map(statusOf),
  };
}

const isEventFile = (path: string): boolean => path.endsWith(`/${manifestName}`) || path.endsWith(`/${ignoresName}`);

function readingProblem(content: FileContent | null, decoded: ReturnType<typeof decode> | null): string | null {
  if (!content || !decoded) return 'it could not be read';
  if (decoded.text === null) return decoded.problem;
  return content.size > content.bytes.length ? 'it is too large and was read in part' : null;
}
