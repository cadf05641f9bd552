import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { LinkedEvent } from '../corpus/comparison.ts';
import { fileName, normalizeUri } from '../features/uri.ts';
import type { EventStatus } from '../protocol.ts';
import type { Finding } from '../rules/finding.ts';
import { decode } from '../workspace/decode.ts';
import { eventFolderOf, folderOf } from '../workspace/event-folders.ts';
import { articleGlob, type FileContent, type Files, isArticleName, largestFile } from '../workspace/files.ts';
import { ignoresName, isIgnored } from '../workspace/ignores.ts';
import { manifestName, readManifest } from '../workspace/manifest.ts';
import { discoverEvents } from './discovery.ts';
import type * as Engine from './engine.ts';
import { createEvents, type EventFiles, eventName, fileIn, metadataIn, pathIn } from './event-files.ts';
import { createReadingQueue } from './reading-queue.ts';
import type { ReadSettings } from './settings.ts';
import { createWaiting } from './waiting.ts';

/** A text that an editor has open; it goes before the file. */
export interface OpenText {
  readonly languageId: string;
  getText(): string;
}

export interface LibraryOptions {
  readonly engine: typeof Engine;
  readonly files: Files;
  /** The workspace's folders. */
  readonly folders: () => readonly string[];
  readonly settings: (path: string) => ReadSettings;
  /** Events whose articles, links or findings changed; also called when only the progress of reading did. */
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

/** How long a request waits for the other articles of an event, in milliseconds; then it goes with those there are. */
const patience = 2000;

/** How often progress is told while files are read, in milliseconds. */
const progressEvery = 100;

export function createLibrary({ engine, files, folders, settings, onChanged, onProblems, log }: LibraryOptions) {
  const corpus = engine.createCorpus();
  const events = createEvents(onProblems);
  const open = new Map<string, OpenText>();
  /** Open articles whose text is newer than their annotations. */
  const stale = new Set<string>();
  /** Articles that were found as files, with the event of each. */
  const found = new Map<string, string>();
  const unreadable = new Map<string, string>();
  /** Folders outside of the workspace that were looked at for a manifest. */
  const probed = new Map<string, Promise<void>>();
  const members = new Map<string, Set<string>>();
  const revisions = new Map<string, number>();
  const changed = new Set<string>();
  const waiting = createWaiting();
  const checked = new WeakMap<
    AnnotatedArticle,
    { event: LinkedEvent; choices: number; findings: readonly Finding[] }
  >();
  /** Grows when settings or ignored findings change. */
  let choices = 0;
  let discovering: Promise<void> | undefined;
  let discoverAgain = false;
  let telling: ReturnType<typeof setTimeout> | undefined;
  const queue = createReadingQueue(files, accept);

  const roots = (): readonly string[] => folders().map(normalizeUri);
  const eventOf = (path: string): string => eventFolderOf(path, events.folders, settings(path).events, roots()) ?? path;

  // Changes

  function touch(event: string): void {
    revisions.set(event, (revisions.get(event) ?? 0) + 1);
    changed.add(event);
    telling ??= setTimeout(tell, queue.size() > 0 ? progressEvery : 0);
  }

  function tell(): void {
    clearTimeout(telling);
    telling = undefined;
    const now = [...changed];
    changed.clear();
    onChanged(now);
    waiting.wake();
  }

  function accept(path: string, content: FileContent | null): void {
    if (found.has(path) && !open.has(path)) {
      const decoded = content && decode(content.bytes, content.size > content.bytes.length);
      const problem = readingProblem(content, decoded);
      if (problem === null) unreadable.delete(path);
      else unreadable.set(path, `${fileName(path)}: ${problem}.`);
      if (typeof decoded?.text === 'string') put(path, decoded.text);
      else forget(path);
    }
    touch(eventOf(path));
  }

  /** Annotates a text and links it with its event. */
  function put(path: string, text: string): void {
    const event = eventOf(path);
    const before = corpus.eventOf(path);
    if (before !== undefined && before !== event) forget(path);
    try {
      const metadata = metadataIn(events.of(event), event, path);
      const previous = corpus.article(path);
      corpus.put(event, engine.annotate(engine.readArticle({ path, text, metadata }, previous)));
      members.set(event, (members.get(event) ?? new Set()).add(path));
    } catch (error) {
      log(error);
    }
    touch(event);
  }

  function forget(path: string): void {
    const event = corpus.eventOf(path);
    if (event === undefined) return;
    corpus.remove(path);
    members.get(event)?.delete(path);
    touch(event);
  }

  /** An article as its text is now: an open one that changed is annotated when somebody asks. */
  function current(path: string): AnnotatedArticle | undefined {
    const text = stale.delete(path) ? open.get(path)?.getText() : undefined;
    if (text !== undefined && (corpus.article(path)?.text !== text || corpus.eventOf(path) !== eventOf(path))) {
      put(path, text);
    }
    return corpus.article(path);
  }

  function currentEvent(event: string): LinkedEvent {
    for (const path of [...stale]) if (eventOf(path) === event) current(path);
    return corpus.linked(event);
  }

  function setManifest(folder: string, text: string | null): void {
    const before = events.of(folder);
    events.setManifest(folder, text);
    for (const path of members.get(folder) ?? []) {
      const [old, now] = [before, events.of(folder)].map((each) => JSON.stringify(metadataIn(each, folder, path)));
      const article = old === now ? undefined : corpus.article(path);
      if (article) put(path, article.text);
    }
    touch(folder);
  }

  function setIgnores(folder: string, text: string | null): void {
    events.setIgnores(folder, text);
    choices++;
    touch(folder);
  }

  // Files

  async function readText(path: string): Promise<string | null> {
    const opened = open.get(path);
    if (opened) return opened.getText();
    const content = await files.read(path, largestFile);
    return content && (decode(content.bytes).text ?? '');
  }

  async function lookAround(): Promise<void> {
    const globs = (root: string): readonly string[] => settings(root).events;
    const { manifests, articles } = await discoverEvents(files, readText, roots(), [...probed.keys()], globs);
    const now = new Set([...manifests.keys(), ...articles.values()]);
    for (const folder of [...events.folders].filter((each) => !now.has(each))) {
      events.remove(folder);
      touch(folder);
    }
    for (const folder of now) {
      const isNew = !events.folders.has(folder);
      events.add(folder);
      setManifest(folder, manifests.get(folder) ?? null);
      if (isNew) setIgnores(folder, await readText(`${folder}/${ignoresName}`));
    }
    for (const path of [...found.keys()]) if (!articles.has(path)) drop(path);
    for (const path of open.keys()) {
      if (!isArticle(path)) forget(path);
      else stale.add(path);
    }
    for (const path of [...stale]) queue.hurry(eventOf(path));
    for (const [path, event] of articles) if (found.get(path) !== event) take(path, event);
    for (const path of [...stale]) current(path);
  }

  function take(path: string, event: string): void {
    found.set(path, event);
    if (!open.has(path)) queue.add(path, event);
  }

  function drop(path: string): void {
    found.delete(path);
    unreadable.delete(path);
    queue.remove(path);
    if (!open.has(path)) forget(path);
  }

  /** Looks for events; calls while it looks lead to one more look after. */
  function discover(): Promise<void> {
    discoverAgain = discovering !== undefined;
    discovering ??= (async () => {
      do {
        discoverAgain = false;
        await lookAround();
      } while (discoverAgain);
    })()
      .catch(log)
      .finally(() => {
        discovering = undefined;
        tell();
      });
    return discovering;
  }

  /** Looks for a manifest beside an article that lies outside of the workspace's folders. */
  function probe(path: string): void {
    const folder = folderOf(path);
    if (!folder.includes('/') || probed.has(folder) || roots().some((root) => path.startsWith(`${root}/`))) return;
    const looking = readText(`${folder}/${manifestName}`).then((text) => (text === null ? undefined : discover()));
    probed.set(folder, looking.catch(log));
  }

  function isArticle(path: string): boolean {
    const language = open.get(path)?.languageId ?? '';
    if (language === 'news-article') return true;
    if (language.startsWith('json') || path.endsWith(`/${manifestName}`) || path.endsWith(`/${ignoresName}`))
      return false;
    if (found.has(path)) return true;
    return events.folders.has(eventOf(path)) ? isArticleName(fileName(path)) : language !== 'markdown';
  }

  /** Waits until all articles of an event are read, but no longer than a reader has patience. */
  async function settled(path: string): Promise<void> {
    const isSettled = (): boolean => discovering === undefined && queue.size(eventOf(path)) === 0;
    const looking = probed.get(folderOf(path));
    if (looking) await waiting.atMost(patience, looking);
    if (isSettled()) return;
    queue.hurry(eventOf(path));
    await waiting.until(patience, isSettled);
  }

  function findingsIn(article: AnnotatedArticle, event: LinkedEvent): readonly Finding[] {
    const known = checked.get(article);
    if (known?.event === event && known.choices === choices) return known.findings;
    const { ignores } = events.of(event.event).ignores;
    const file = fileIn(event.event, article.path);
    const findings = engine
      .check(article, event, { ...settings(article.path).rules, ...ignores.rules })
      .filter(({ rule, start, end }) => !isIgnored(ignores, rule, file, article.text.slice(start, end)));
    checked.set(article, { event, choices, findings });
    return findings;
  }

  function linkedNow(path: string): Linked | undefined {
    const article = current(path);
    const folder = corpus.eventOf(path);
    if (!article || folder === undefined) return undefined;
    const event = currentEvent(folder);
    return { article, event, findings: () => findingsIn(article, event) };
  }

  function changedText(path: string): void {
    const folder = folderOf(path);
    const text = open.get(path);
    if (!text) return;
    if (isArticle(path)) {
      stale.add(path);
      setImmediate(() => current(path));
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

  return {
    /** Finds the events and reads their articles; also what is to be done when folders or settings changed. */
    discover,

    opened(uri: string, text: OpenText): void {
      const path = normalizeUri(uri);
      open.set(path, text);
      queue.remove(path);
      probe(path);
      changedText(path);
    },

    changed: (uri: string): void => changedText(normalizeUri(uri)),

    async closed(uri: string): Promise<void> {
      const path = normalizeUri(uri);
      open.delete(path);
      stale.delete(path);
      const event = found.get(path);
      if (event === undefined) {
        forget(path);
        await changedFile(path);
      } else queue.add(path, event);
    },

    /** A file was made or written. */
    fileWritten: (uri: string): Promise<void> => changedFile(normalizeUri(uri)),

    async fileDeleted(uri: string): Promise<void> {
      const path = normalizeUri(uri);
      drop(path);
      if (/\.json$/.test(path)) await changedFile(path);
    },

    settingsChanged(): void {
      choices++;
      for (const event of corpus.events()) touch(event);
    },

    /** An article with its annotations, at once. */
    annotated: (uri: string): AnnotatedArticle | undefined => current(normalizeUri(uri)),

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
      const event = (): string => (events.folders.has(path) ? path : eventOf(path));
      await settled(`${path}/`);
      await settled(path);
      if (!events.folders.has(event())) return null;
      const about = events.of(event());
      return {
        linked: currentEvent(event()),
        name: eventName(event(), about),
        revision: revisions.get(event()) ?? 0,
        order: about.manifest.manifest.sources.map(({ file }) => pathIn(event(), file)),
      };
    },

    isEvent: (folder: string): boolean => events.folders.has(folder),
    eventRevision: (event: string): number => revisions.get(event) ?? 0,
    eventOf: (uri: string): string | undefined => corpus.eventOf(normalizeUri(uri)),

    /** A word that changes with all that an article's findings depend on. */
    revision(uri: string): string {
      const event = corpus.eventOf(normalizeUri(uri)) ?? '';
      return `${String(revisions.get(event) ?? 0)}.${String(choices)}`;
    },

    linkedEvents(): readonly LinkedEvent[] {
      for (const path of [...stale]) current(path);
      return corpus.events().map((event) => corpus.linked(event));
    },

    /** The files of an article's event, to be edited; undefined without an event. */
    filesOf(uri: string): { folder: string; file: string; files: EventFiles } | undefined {
      const path = normalizeUri(uri);
      const folder = eventOf(path);
      return events.folders.has(folder) ? { folder, file: fileIn(folder, path), files: events.of(folder) } : undefined;
    },

    /** The articles of a folder that need be no event, for a draft of its manifest. */
    async articlesIn(uri: string) {
      const folder = normalizeUri(uri).replace(/\/$/, '');
      const articles = [];
      for (const path of (await files.find(articleGlob, folder)).map(normalizeUri)) {
        if (!isArticleName(fileName(path))) continue;
        const text = await readText(path);
        if (text === null) continue;
        const article = engine.readArticle({ path, text }, current(path));
        articles.push({ file: fileIn(folder, path), article });
      }
      return { name: eventName(folder), articles };
    },

    async status(): Promise<readonly EventStatus[]> {
      await waiting.until(patience, () => discovering === undefined);
      return this.statusNow();
    },

    statusNow: (): readonly EventStatus[] =>
      [...events.folders].sort().map((folder) => {
        const about = events.of(folder);
        const { manifest, problems } = about.manifest;
        const isThere = (file: string): boolean => found.has(pathIn(folder, file)) || open.has(pathIn(folder, file));
        return {
          folder,
          event: eventName(folder, about),
          articles: members.get(folder)?.size ?? 0,
          pending: queue.size(folder),
          problems: [
            ...problems.map((problem) => `${manifestName}: ${problem}`),
            ...about.ignores.problems.map((problem) => `${ignoresName}: ${problem}`),
            ...manifest.sources
              .filter(({ file }) => !isThere(file))
              .map(({ file }) => `${manifestName} names ${file}, which is not there.`),
            ...[...unreadable].filter(([path]) => found.get(path) === folder).map(([, problem]) => problem),
          ],
        };
      }),
  };
}

function readingProblem(content: FileContent | null, decoded: ReturnType<typeof decode> | null): string | null {
  if (!content || !decoded) return 'it could not be read';
  if (decoded.text === null) return decoded.problem;
  return content.size > content.bytes.length ? 'it is too large and was read in part' : null;
}
