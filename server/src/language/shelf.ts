import { fileName } from '../features/uri.ts';
import { decode } from '../workspace/decode.ts';
import { folderOf } from '../workspace/event-folders.ts';
import { type FileContent, type Files, largestFile } from '../workspace/files.ts';
import { manifestName } from '../workspace/manifest.ts';
import type { Articles } from './articles.ts';
import type { Changes } from './changes.ts';
import { discoverEvents, type Discovery } from './discovery.ts';
import { createReadingQueue } from './reading-queue.ts';
import { createRepeating } from './repeating.ts';
import { createWaiting } from './waiting.ts';

/** How long after a start requests wait for the other articles of an event, in milliseconds; later they take what is there. */
const patience = 2000;

/** The articles that are files: found, read a few at a time, read again when they change. */
export interface Shelf {
  /** Looks for events and articles; calls while it looks lead to one more look after. */
  discover(): Promise<void>;
  /** Looks for a manifest beside an article that lies outside of the workspace's folders. */
  probe(path: string): void;
  /** An article of an event that was made or written. */
  take(path: string, event: string): void;
  /** An article that an editor has open need not be read. */
  putAside(path: string): void;
  /** Reads an article again that is no longer open; false where it is no file. */
  takeBack(path: string): boolean;
  /** A file that is gone, or a folder with all that was in it. */
  drop(path: string): void;
  has(path: string): boolean;
  /** The text of any file, or of the open document that goes before it; null where there is none. */
  readText(path: string): Promise<string | null>;
  /** How many articles are still to be read: of an event, or in all. */
  pending(event?: string): number;
  /** What is wrong with an event's articles. */
  problems(event: string): readonly string[];
  /**
   * Waits until all articles of an event are read: `patience` milliseconds at most, whenever that is asked; without it,
   * no longer than some time after a start.
   */
  settled(path: string, patience?: number): Promise<void>;
  discovered(): Promise<void>;
  /** Whether it looks for events now, and knows only some of them and of their articles. */
  isLooking(): boolean;
  /** Lets those who wait look whether it was for this. */
  wake(): void;
}

export interface ShelfOptions {
  readonly files: Files;
  readonly articles: Articles;
  readonly changes: Changes;
  readonly roots: () => readonly string[];
  readonly globs: (root: string) => readonly string[];
  readonly eventOf: (path: string) => string;
  /** Takes over the events that were found, before their articles are read. */
  readonly onDiscovered: (discovery: Discovery) => Promise<void>;
  readonly log: (error: unknown) => void;
}

export function createShelf({
  files,
  articles,
  changes,
  roots,
  globs,
  eventOf,
  onDiscovered,
  log,
}: ShelfOptions): Shelf {
  /** By path, with the event of each. */
  const found = new Map<string, string>();
  const unreadable = new Map<string, string>();
  /** Folders outside of the workspace that were looked at for a manifest. */
  const probed = new Map<string, Promise<void>>();
  const waiting = createWaiting();
  const queue = createReadingQueue(files, accept);
  const discovery = createRepeating(lookAround, log, () => changes.tell());

  function accept(path: string, content: FileContent | null): void {
    try {
      if (found.has(path) && !articles.open.has(path)) {
        const decoded = content && decode(content.bytes, content.size > content.bytes.length);
        const problem = readingProblem(content, decoded);
        if (problem === null) unreadable.delete(path);
        else unreadable.set(path, `${fileName(path)}: ${problem}.`);
        if (typeof decoded?.text === 'string') articles.put(path, decoded.text);
        else articles.forget(path);
      }
      changes.touch(eventOf(path));
    } catch (error) {
      log(error);
    }
  }

  async function readText(path: string): Promise<string | null> {
    const opened = articles.open.get(path);
    if (opened) return opened.getText();
    const content = await files.read(path, largestFile);
    return content && (decode(content.bytes).text ?? '');
  }

  async function lookAround(): Promise<void> {
    const now = await discoverEvents(files, readText, roots(), [...probed.keys()], globs);
    await onDiscovered(now);
    for (const path of [...found.keys()]) if (!now.articles.has(path)) drop(path);
    for (const path of articles.open.keys()) queue.hurry(eventOf(path));
    for (const [path, event] of now.articles) if (found.get(path) !== event) take(path, event);
    for (const path of articles.open.keys()) articles.article(path);
  }

  function discover(): Promise<void> {
    waiting.begin();
    return discovery.run();
  }

  /** What one look finds may be older than what was told while it went on. */
  function lookAgain(): void {
    if (discovery.isRunning) void discover();
  }

  function take(path: string, event: string): void {
    found.set(path, event);
    if (articles.open.has(path)) queue.remove(path);
    else queue.add(path, event);
  }

  function drop(path: string): void {
    const event = found.get(path);
    found.delete(path);
    unreadable.delete(path);
    queue.remove(path);
    if (!articles.open.has(path)) articles.forget(path);
    if (event !== undefined) changes.touch(event);
  }

  return {
    discover,
    probe(path) {
      const folder = folderOf(path);
      if (!folder.includes('/') || probed.has(folder) || roots().some((root) => path.startsWith(`${root}/`))) return;
      const looking = readText(`${folder}/${manifestName}`).then((text) => (text === null ? undefined : discover()));
      probed.set(folder, looking.catch(log));
    },
    take(path, event) {
      take(path, event);
      lookAgain();
    },
    putAside(path) {
      queue.remove(path);
      // Who waits for the event waits no longer for this article.
      changes.tell();
    },
    takeBack(path) {
      const event = found.get(path);
      if (event !== undefined) take(path, event);
      return event !== undefined;
    },
    drop(path) {
      const within = found.has(path) ? [] : [...found.keys()].filter((other) => other.startsWith(`${path}/`));
      for (const each of [path, ...within]) drop(each);
      lookAgain();
    },
    has: (path) => found.has(path),
    readText,
    pending: (event) => queue.size(event),
    problems: (event) => [...unreadable].filter(([path]) => found.get(path) === event).map(([, problem]) => problem),
    async settled(path, longest) {
      const looking = probed.get(folderOf(path));
      if (looking) await waiting.atMost(longest ?? patience, looking);
      const isSettled = (): boolean => !discovery.isRunning && queue.size(eventOf(path)) === 0;
      if (isSettled()) return;
      queue.hurry(eventOf(path));
      await waiting.until(longest ?? patience, isSettled, longest === undefined ? 'beginning' : 'now');
    },
    discovered: () => waiting.until(patience, () => !discovery.isRunning),
    isLooking: () => discovery.isRunning,
    wake: () => waiting.wake(),
  };
}

function readingProblem(content: FileContent | null, decoded: ReturnType<typeof decode> | null): string | null {
  if (!content || !decoded) return 'it could not be read';
  if (decoded.text === null) return decoded.problem;
  return content.size > content.bytes.length ? 'it is too large and was read in part' : null;
}
