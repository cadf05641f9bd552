import { type FileContent, type Files, largestFile } from '../workspace/files.ts';

/** Files that wait to be read, a few at a time, so that requests are answered in between. */
export interface ReadingQueue {
  add(path: string, event: string): void;
  remove(path: string): void;
  /** Lets an event's files go first. */
  hurry(event: string): void;
  /** How many files wait: of an event, or in all. One that is being read still waits. */
  size(event?: string): number;
}

const atOnce = 8;

/** `accept` is called for each file as it was read, null where that was not possible. */
export function createReadingQueue(
  files: Files,
  accept: (path: string, content: FileContent | null) => void,
): ReadingQueue {
  /** A path that is asked for again while it is read waits anew, since what was read may be old. */
  const waiting = new Map<string, { readonly event: string }>();
  const sizes = new Map<string, number>();
  let first: string | undefined;
  let reading = false;

  const count = (event: string, by: number): void => void sizes.set(event, (sizes.get(event) ?? 0) + by);

  function remove(path: string): void {
    const entry = waiting.get(path);
    if (!entry) return;
    waiting.delete(path);
    count(entry.event, -1);
  }

  function next(): readonly string[] {
    const urgent: string[] = [];
    const others: string[] = [];
    for (const [path, { event }] of waiting) {
      if (event === first) urgent.push(path);
      else if (others.length < atOnce) others.push(path);
      if (urgent.length === atOnce) break;
    }
    return [...urgent, ...others].slice(0, atOnce);
  }

  async function read(): Promise<void> {
    if (reading) return;
    reading = true;
    try {
      for (let batch = next(); batch.length > 0; batch = next()) {
        const asked = batch.map((path) => waiting.get(path));
        const contents = await Promise.all(batch.map((path) => files.read(path, largestFile).catch(() => null)));
        for (const [index, path] of batch.entries()) {
          if (asked[index] && waiting.get(path) === asked[index]) {
            remove(path);
            accept(path, contents[index] ?? null);
          }
          await turn();
        }
      }
    } finally {
      reading = false;
    }
  }

  return {
    add(path, event) {
      remove(path);
      waiting.set(path, { event });
      count(event, 1);
      void read();
    },
    remove,
    hurry: (event) => void (first = event),
    size: (event) => (event === undefined ? waiting.size : (sizes.get(event) ?? 0)),
  };
}

/** Lets messages of the client be handled. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
