import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { LinkedEvent } from '../corpus/comparison.ts';
import { fileName, normalizeUri } from '../features/uri.ts';
import type { EventStatus } from '../protocol.ts';
import type { Finding } from '../rules/finding.ts';
import { decode } from '../workspace/decode.ts';
import { eventFolderOf, folderOf } from '../workspace/eventFolders.ts';
import { articleGlob, type Files, isArticleName, largestFile } from '../workspace/files.ts';
import { type Ignores, ignoresName, isIgnored, noIgnores, readIgnores } from '../workspace/ignores.ts';
import { manifestName, metadataOf, readManifest, type ReadManifest } from '../workspace/manifest.ts';
import type * as Engine from './engine.ts';
import { createReadingQueue } from './reading-queue.ts';
import type { ReadSettings } from './settings.ts';

/** A text that an editor has open; it goes before the file. */
export interface OpenText {
  readonly languageId: string;
  getText(): string;
}

/** The files of an event that are no articles, as far as they could be read. */
interface EventFiles {
  manifest: ReadManifest;
  /** Null where there is no such file. */
  ignores: { text: string | null; ignores: Ignores; problems: readonly string[] };
}

export interface LibraryOptions {
  readonly engine: typeof Engine;
  readonly files: Files;
  readonly folders: () => readonly string[];
  readonly settings: (path: string) => ReadSettings;
  /** Events whose links changed. */
  readonly onChanged: (events: readonly string[]) => void;
  readonly onStatus: () => void;
  readonly onProblems: (file: string, problems: readonly string[]) => void;
}

/** An article of an event with what is known around it. */
export interface Linked {
  readonly article: AnnotatedArticle;
  readonly linked: LinkedEvent;
  readonly findings: readonly Finding[];
}

/** All articles the server knows, those of files and those open in an editor, kept linked as they change. */
export type Library = ReturnType<typeof createLibrary>;

const noManifest: ReadManifest = { manifest: { event: null, sources: [] }, problems: [] };
const noEventFiles: EventFiles = { manifest: noManifest, ignores: { text: null, ignores: noIgnores, problems: [] } };

/** How long a request waits for the other articles of an event, in milliseconds; then it goes with those there are. */
const patience = 2000;

export function createLibrary({ engine, files, folders, settings, onChanged, onStatus, onProblems }: LibraryOptions) {
  const corpus = engine.createCorpus();
  const open = new Map<string, OpenText>();
  const stale = new Set<string>();
  const events = new Map<string, EventFiles>();
  /** Files that were found, by path, with the event each belongs to. */
  const found = new Map<string, string>();
  const probed = new Map<string, Promise<void>>();
  /** The articles in the corpus by event. */
  const members = new Map<string, Set<string>>();
  const revisions = new Map<string, number>();
  const unreadable = new Map<string, string>();
  const changed = new Set<string>();
  const waiting = new Set<() => void>();
  const checked = new WeakMap<
    AnnotatedArticle,
    { linked: LinkedEvent; choices: number; findings: readonly Finding[] }
  >();
  /** Grows when settings or ignored findings change. */
  let choices = 0;
  let discovering: Promise<void> | undefined;
  let discoverAgain = false;
  let flushing: ReturnType<typeof setTimeout> | undefined;

  const queue = createReadingQueue(files, (path, content) => {
    if (!found.has(path) || open.has(path)) return;
    const decoded = content && decode(content.bytes, content.size > content.bytes.length);
    const problem = problemOf(content, decoded);
    if (problem === null) unreadable.delete(path);
    else unreadable.set(path, `${fileName(path)}: ${problem}.`);
    if (decoded?.text !== undefined && decoded.text !== null) put(path, decoded.text);
    else forget(path);
    touch(eventOf(path));
  });

  const roots = (): readonly string[] => folders().map(normalizeUri);
  const eventOf = (path: string): string =>
    eventFolderOf(path, new Set(events.keys()), settings(path).events, roots()) ?? path;

  function touch(event: string): void {
    revisions.set(event, (revisions.get(event) ?? 0) + 1);
    changed.add(event);
    flushing ??= setTimeout(flush, queue.size() > 0 ? 100 : 0);
  }

  function flush(): void {
    clearTimeout(flushing);
    flushing = undefined;
    const now = [...changed];
    changed.clear();
    if (now.length > 0) onChanged(now);
    onStatus();
    for (const wake of waiting) wake();
  }

  function put(path: string, text: string): void {
    const event = eventOf(path);
    if (corpus.eventOf(path) !== undefined && corpus.eventOf(path) !== event) forget(path);
    const known = corpus.article(path);
    const { manifest } = events.get(event) ?? noEventFiles;
    const metadata = metadataOf(manifest.manifest, fileIn(event, path));
    members.set(event, (members.get(event) ?? new Set()).add(path));
    corpus.put(event, engine.annotate(engine.readArticle({ path, text, metadata }, known)));
  }

  function forget(path: string): void {
    const event = corpus.eventOf(path);
    if (event === undefined) return;
    corpus.remove(path);
    members.get(event)?.delete(path);
    touch(event);
  }

  /** An article as its text is now: an open one that changed is annotated at the first request after. */
  function current(path: string): AnnotatedArticle | undefined {
    const text = stale.delete(path) ? open.get(path)?.getText() : undefined;
    if (text !== undefined && (corpus.article(path)?.text !== text || corpus.eventOf(path) !== eventOf(path))) {
      put(path, text);
      touch(eventOf(path));
    }
    return corpus.article(path);
  }

  function setManifest(folder: string, json: string | null): void {
    const before = events.get(folder) ?? noEventFiles;
    const manifest = json === null ? noManifest : readManifest(json);
    events.set(folder, { ...before, manifest });
    onProblems(`${folder}/${manifestName}`, manifest.problems);
    for (const article of articlesOf(folder)) {
      const file = fileIn(folder, article.path);
      const metadata = metadataOf(manifest.manifest, file);
      if (JSON.stringify(metadata) === JSON.stringify(metadataOf(before.manifest.manifest, file))) continue;
      put(article.path, article.text);
    }
    touch(folder);
  }

  function setIgnores(folder: string, json: string | null): void {
    const { manifest } = events.get(folder) ?? noEventFiles;
    const read = json === null ? noEventFiles.ignores : { text: json, ...readIgnores(json) };
    events.set(folder, { manifest, ignores: read });
    onProblems(`${folder}/${ignoresName}`, read.problems);
    choices++;
    touch(folder);
  }

  const articlesOf = (event: string): readonly AnnotatedArticle[] =>
    [...(members.get(event) ?? [])].map((path) => corpus.article(path)).filter((article) => article !== undefined);

  async function readText(uri: string): Promise<string | null> {
    const opened = open.get(uri);
    if (opened) return opened.getText();
    const content = await files.read(uri, largestFile);
    return content && (decode(content.bytes).text ?? '');
  }

  /** Finds events and their articles, and forgets those that are gone. */
  async function findAll(): Promise<void> {
    const manifests = (await files.find(`**/${manifestName}`)).map(normalizeUri);
    const outside = await Promise.all(
      [...probed.keys()].map(async (folder) =>
        (await readText(`${folder}/${manifestName}`)) === null ? [] : [folder],
      ),
    );
    const withManifest = new Set([...manifests.map(folderOf), ...outside.flat()]);
    const globs = roots().flatMap((root) => settings(root).events);
    const listed = globs.length > 0 ? [await files.find(articleGlob)] : [];
    for (const folder of withManifest) listed.push(await files.find(articleGlob, folder));
    const wanted = new Map<string, string>();
    for (const path of listed.flat().map(normalizeUri)) {
      if (!isArticleName(fileName(path))) continue;
      const folder = eventFolderOf(path, withManifest, settings(path).events, roots());
      if (folder !== null) wanted.set(path, folder);
    }
    const folderSet = new Set([...withManifest, ...wanted.values()]);
    for (const folder of events.keys()) if (!folderSet.has(folder)) dropEvent(folder);
    for (const folder of folderSet) {
      const known = events.has(folder);
      if (!known) events.set(folder, noEventFiles);
      setManifest(folder, withManifest.has(folder) ? await readText(`${folder}/${manifestName}`) : null);
      if (!known) setIgnores(folder, await readText(`${folder}/${ignoresName}`));
    }
    for (const path of found.keys()) if (!wanted.has(path)) drop(path);
    for (const [path, event] of wanted) {
      const before = found.get(path);
      found.set(path, event);
      if (before !== event && !open.has(path)) queue.add(path, event);
    }
    for (const path of open.keys()) if (isArticle(path)) stale.add(path);
    for (const path of open.keys()) current(path);
  }

  function drop(path: string): void {
    found.delete(path);
    unreadable.delete(path);
    queue.remove(path);
    if (!open.has(path)) forget(path);
  }

  function dropEvent(folder: string): void {
    events.delete(folder);
    onProblems(`${folder}/${manifestName}`, []);
    onProblems(`${folder}/${ignoresName}`, []);
    touch(folder);
  }

  /** Looks for events anew; calls while it looks lead to one more look after. */
  function discover(): Promise<void> {
    if (discovering) {
      discoverAgain = true;
      return discovering;
    }
    discovering = (async () => {
      do {
        discoverAgain = false;
        await findAll();
      } while (discoverAgain);
    })().finally(() => {
      discovering = undefined;
      flush();
    });
    return discovering;
  }

  /** Looks for a manifest beside an article that lies outside of the workspace's folders. */
  function probe(path: string): void {
    const folder = folderOf(path);
    if (!folder.includes('/') || events.has(folder) || probed.has(folder)) return;
    if (roots().some((root) => path.startsWith(`${root}/`))) return;
    const looking = readText(`${folder}/${manifestName}`).then((text) => (text === null ? undefined : discover()));
    probed.set(
      folder,
      looking.catch(() => undefined),
    );
  }

  function isArticle(path: string): boolean {
    const text = open.get(path);
    if (!text || /(?:^|\/)(?:event|corroborate)\.json$/.test(path) || text.languageId.startsWith('json')) return false;
    if (text.languageId === 'news-article' || found.has(path)) return true;
    return text.languageId !== 'markdown' || events.has(eventOf(path));
  }

  /** Waits until all articles of an article's event are read, but no longer than a reader has patience. */
  async function settled(path: string): Promise<void> {
    const looking = probed.get(folderOf(path));
    if (!looking && !discovering && queue.size(eventOf(path)) === 0) return;
    const end = Date.now() + patience;
    if (looking) await Promise.race([looking, pause(patience)]);
    while (Date.now() < end && (discovering !== undefined || queue.size(eventOf(path)) > 0)) {
      queue.hurry(eventOf(path));
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, end - Date.now());
        waiting.add(wake);
      });
    }
  }

  function findingsIn(article: AnnotatedArticle, linked: LinkedEvent): readonly Finding[] {
    const known = checked.get(article);
    if (known?.linked === linked && known.choices === choices) return known.findings;
    const { ignores } = (events.get(linked.event) ?? noEventFiles).ignores;
    const rules = { ...settings(article.path).rules, ...ignores.rules };
    const file = fileIn(linked.event, article.path);
    const findings = engine
      .check(article, linked, rules)
      .filter(({ rule, start, end }) => !isIgnored(ignores, rule, file, article.text.slice(start, end)));
    checked.set(article, { linked, choices, findings });
    return findings;
  }

  /** An open article's neighbours in its event change with it: their links are brought up to date first. */
  function refreshEvent(event: string): void {
    for (const path of [...stale]) if (eventOf(path) === event) current(path);
  }

  function linkedNow(path: string): Linked | undefined {
    const article = current(path);
    const event = corpus.eventOf(path);
    if (!article || event === undefined) return undefined;
    refreshEvent(event);
    const linked = corpus.linked(event);
    return {
      article,
      linked,
      get findings() {
        return findingsIn(article, linked);
      },
    };
  }

  return {
    discover,

    opened(uri: string, text: OpenText): void {
      const path = normalizeUri(uri);
      open.set(path, text);
      queue.remove(path);
      probe(path);
      this.changed(uri);
    },

    changed(uri: string): void {
      const path = normalizeUri(uri);
      const text = open.get(path)?.getText();
      const folder = folderOf(path);
      if (text === undefined) return;
      if (isArticle(path)) {
        stale.add(path);
        setImmediate(() => current(path));
      } else if (path === `${folder}/${manifestName}` && events.has(folder)) setManifest(folder, text);
      else if (path === `${folder}/${ignoresName}` && events.has(folder)) setIgnores(folder, text);
    },

    closed(uri: string): void {
      const path = normalizeUri(uri);
      open.delete(path);
      stale.delete(path);
      if (found.has(path)) queue.add(path, eventOf(path));
      else forget(path);
      void this.fileChanged(uri, false);
    },

    /** A file was made, written or deleted. */
    async fileChanged(uri: string, listChanged: boolean): Promise<void> {
      const path = normalizeUri(uri);
      const folder = folderOf(path);
      if (path.endsWith(`/${manifestName}`)) {
        if (listChanged || !events.has(folder)) await discover();
        else setManifest(folder, await readText(path));
      } else if (path.endsWith(`/${ignoresName}`)) {
        if (events.has(folder)) setIgnores(folder, await readText(path));
      } else if (listChanged) await discover();
      else if (found.has(path) && !open.has(path)) queue.add(path, eventOf(path));
    },

    settingsChanged(): void {
      choices++;
      for (const event of corpus.events()) touch(event);
    },

    /** What an article is annotated with, at once. */
    annotated: (uri: string): AnnotatedArticle | undefined => current(normalizeUri(uri)),

    /** An article with the links of its event, once the event is read. */
    async linked(uri: string): Promise<Linked | undefined> {
      const path = normalizeUri(uri);
      await settled(path);
      return linkedNow(path);
    },

    linkedNow: (uri: string): Linked | undefined => linkedNow(normalizeUri(uri)),

    /** The event of an article, or of a folder, with its name and its articles in the manifest's order. */
    async event(uri: string) {
      const path = normalizeUri(uri).replace(/\/$/, '');
      await settled(events.has(path) ? `${path}/` : path);
      const event = events.has(path) ? path : eventOf(path);
      if (!events.has(event)) return null;
      refreshEvent(event);
      const { manifest } = (events.get(event) ?? noEventFiles).manifest;
      return {
        linked: corpus.linked(event),
        name: eventName(event, manifest.event),
        revision: revisions.get(event) ?? 0,
        order: manifest.sources.map(({ file }) => pathIn(event, file)),
      };
    },

    /** What a revision of an article's findings depends on, as a word that changes with it. */
    revision(uri: string): string {
      const event = corpus.eventOf(normalizeUri(uri)) ?? '';
      return `${String(revisions.get(event) ?? 0)}.${String(choices)}`;
    },

    eventRevision: (event: string): number => revisions.get(event) ?? 0,
    isEvent: (path: string): boolean => events.has(path),
    isOpenIn: (uri: string, event: string): boolean => corpus.eventOf(normalizeUri(uri)) === event,

    linkedEvents(): readonly LinkedEvent[] {
      for (const path of [...stale]) current(path);
      return corpus.events().map((event) => corpus.linked(event));
    },

    /** Where an article's findings are set aside: its event's folder, and what is kept there now. */
    setAsideIn(uri: string) {
      const path = normalizeUri(uri);
      const event = eventOf(path);
      const known = events.get(event);
      return known && { folder: event, file: fileIn(event, path), current: known.ignores };
    },

    /** The articles of a folder, read but not annotated, for a draft of its manifest. */
    async articlesIn(uri: string) {
      const folder = normalizeUri(uri).replace(/\/$/, '');
      const paths = (await files.find(articleGlob, folder)).map(normalizeUri);
      const articles = [];
      for (const path of paths.filter((each) => isArticleName(fileName(each)))) {
        const text = await readText(path);
        if (text === null) continue;
        const article = current(path) ?? engine.readArticle({ path, text });
        articles.push({ file: fileIn(folder, path), article });
      }
      return { name: eventName(folder, null), articles };
    },

    status(): readonly EventStatus[] {
      return [...events].map(([folder, { manifest, ignores }]) => {
        const missing = manifest.manifest.sources.filter(
          ({ file }) => !found.has(pathIn(folder, file)) && !open.has(pathIn(folder, file)),
        );
        return {
          folder,
          event: eventName(folder, manifest.manifest.event),
          articles: members.get(folder)?.size ?? 0,
          pending: queue.size(folder),
          problems: [
            ...manifest.problems.map((problem) => `${manifestName}: ${problem}`),
            ...ignores.problems.map((problem) => `${ignoresName}: ${problem}`),
            ...missing.map(({ file }) => `${manifestName} names ${file}, which is not there.`),
            ...[...unreadable].filter(([path]) => found.get(path) === folder).map(([, problem]) => problem),
          ],
        };
      });
    },
  };
}

function problemOf(
  content: { readonly bytes: Uint8Array; readonly size: number } | null,
  decoded: ReturnType<typeof decode> | null,
): string | null {
  if (!content || !decoded) return 'it could not be read';
  if (decoded.text === null) return decoded.problem;
  return content.size > content.bytes.length ? 'it is too large and was read in part' : null;
}

/** A file's path below its event's folder, as a manifest names it. */
function fileIn(event: string, path: string): string {
  return path.startsWith(`${event}/`)
    ? path
        .slice(event.length + 1)
        .split('/')
        .map((part) => fileName(part))
        .join('/')
    : fileName(path);
}

const pathIn = (event: string, file: string): string =>
  normalizeUri(`${event}/${file.split('/').map(encodeURIComponent).join('/')}`);

/** The event's name: the manifest's, else one made of the folder's. */
function eventName(folder: string, name: string | null): string {
  if (name !== null && name.trim() !== '') return name;
  const words = fileName(folder).replace(/[-_]+/g, ' ').trim();
  return words === '' ? 'Event' : words.charAt(0).toUpperCase() + words.slice(1);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
