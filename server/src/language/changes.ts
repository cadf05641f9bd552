/** What changed since it was last told, and how often each event changed at all. */
export interface Changes {
  touch(event: string): void;
  /** Tells at once. */
  tell(): void;
  /** Grows with every change of an event. */
  revision(event: string): number;
}

/** `tell` gets the events that changed: soon after the change, or at intervals (in milliseconds) while there is much to do. */
export function createChanges(
  interval: number,
  isBusy: () => boolean,
  tell: (events: readonly string[]) => void,
): Changes {
  const revisions = new Map<string, number>();
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tellNow(): void {
    clearTimeout(timer);
    timer = undefined;
    const events = [...changed];
    changed.clear();
    tell(events);
  }

  return {
    touch(event) {
      revisions.set(event, (revisions.get(event) ?? 0) + 1);
      changed.add(event);
      if (!isBusy()) clearTimeout(timer);
      else if (timer !== undefined) return;
      timer = setTimeout(tellNow, isBusy() ? interval : 0);
    },
    tell: tellNow,
    revision: (event) => revisions.get(event) ?? 0,
  };
}
