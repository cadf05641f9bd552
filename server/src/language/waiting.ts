/** Waiting that ends: for a state of things, or for something that is under way. */
export interface Waiting {
  /** Says that something begins for which one waits. */
  begin(): void;
  /**
   * Waits until something is so, looked at whenever somebody wakes those who wait, but no longer than some time after
   * the last beginning, or after now.
   */
  until(milliseconds: number, isSo: () => boolean, since?: 'beginning' | 'now'): Promise<void>;
  atMost(milliseconds: number, underWay: Promise<unknown>): Promise<void>;
  wake(): void;
}

export function createWaiting(): Waiting {
  const sleepers = new Set<() => void>();
  let begun = performance.now();
  return {
    begin: () => void (begun = performance.now()),
    until: (milliseconds, isSo, since = 'beginning') =>
      new Promise((resolve) => {
        const look = (): void => {
          if (isSo()) done();
        };
        const done = (): void => {
          clearTimeout(timer);
          sleepers.delete(look);
          resolve();
        };
        const timer = setTimeout(
          done,
          since === 'now' ? milliseconds : Math.max(0, begun + milliseconds - performance.now()),
        );
        sleepers.add(look);
        look();
      }),
    async atMost(milliseconds, underWay) {
      await isWithin(milliseconds, underWay);
    },
    wake() {
      for (const look of [...sleepers]) look();
    },
  };
}

/** Waits for something that is under way, some milliseconds at most; false where it takes longer. */
export async function isWithin(milliseconds: number, underWay: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, milliseconds);
  });
  try {
    return await Promise.race([underWay.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
