/**
 * Work of which one run goes on at a time: who asks for it during a run gets one more run after it, which sees what
 * changed meanwhile.
 */
export interface Repeating {
  run(): Promise<void>;
  readonly isRunning: boolean;
}

/** `ended` is called when no run is left to do; a run that fails ends like another. */
export function createRepeating(
  work: () => Promise<void>,
  log: (error: unknown) => void,
  ended: () => void,
): Repeating {
  let running: Promise<void> | undefined;
  let again = false;

  async function all(): Promise<void> {
    do {
      again = false;
      await work().catch(log);
    } while (again);
    running = undefined;
    ended();
  }

  return {
    run() {
      again = running !== undefined;
      running ??= all();
      return running;
    },
    get isRunning() {
      return running !== undefined;
    },
  };
}
