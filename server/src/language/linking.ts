import type { Steps } from '../corpus/steps.ts';

/** How long one turn of linking takes at most, but for its last step, in milliseconds: as long a request may wait. */
const turnTakes = 5;
/** How often progress is told, in milliseconds; of what takes no longer nothing is told. */
const progressEvery = 250;

/** Links events in short turns, so that requests are answered in between. */
export interface Linking {
  /** Resolves when the links of an article's event are found, or without a path those of all events of a folder. */
  ready(event: string, path?: string): Promise<void>;
  /** Whether links of a folder's articles are being found, and for so long that it is told, as its end will be. */
  isUnderWay(event: string): boolean;
}

/** Who waits for links gets them after so many looks at what changed meanwhile, even if more has changed. */
const looksAtMost = 8;

interface Work {
  readonly event: string;
  /** What there is to do as things stand. */
  readonly begin: () => Steps;
  steps: Steps;
  /** Whether there was anything to do in these steps yet. */
  hasWorked: boolean;
  looks: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** `begin` gives what there is to do; `onProgress` is called from time to time while there is, and when it is done. */
export function createLinking(begin: (event: string, path?: string) => Steps, onProgress: () => void): Linking {
  const promised = new Map<string, Promise<void>>();
  const queue: Work[] = [];
  let told = 0;
  let hasTold = false;

  /** Works for one turn. False when nothing is left to do, though articles may have changed since it began. */
  function work(on: Work): boolean {
    const end = performance.now() + turnTakes;
    try {
      do {
        if (!on.steps.next().done) on.hasWorked = true;
        else if (on.hasWorked && ++on.looks < looksAtMost) [on.steps, on.hasWorked] = [on.begin(), false];
        else return (on.resolve(), false);
      } while (performance.now() < end);
      return true;
    } catch (error) {
      on.reject(error);
      return false;
    }
  }

  function turn(): void {
    const [first] = queue.splice(0, 1);
    if (first && work(first)) queue.push(first);
    tellProgress();
    if (queue.length > 0) setImmediate(turn);
  }

  function tellProgress(): void {
    const isDue = performance.now() - told > progressEvery;
    if (queue.length > 0 ? !isDue : !hasTold) return;
    hasTold = queue.length > 0;
    told = performance.now();
    onProgress();
  }

  function start(event: string, path?: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const own = (): Steps => begin(event, path);
      const first = { event, begin: own, steps: own(), hasWorked: false, looks: 0, resolve, reject };
      if (!work(first)) return;
      queue.push(first);
      if (queue.length > 1) return;
      told = performance.now();
      setImmediate(turn);
    });
  }

  return {
    ready(event, path) {
      const key = path ?? event;
      const known = promised.get(key);
      if (known) return known;
      const waiting = start(event, path).finally(() => promised.delete(key));
      promised.set(key, waiting);
      return waiting;
    },
    isUnderWay: (event) => hasTold && queue.some((each) => each.event === event),
  };
}
