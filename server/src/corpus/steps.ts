/**
 * Work that pauses wherever it yields, after some milliseconds at most, so that others may have their turn. What it is
 * done on must not change in between by anything else.
 */
export type Steps<Result = void> = Generator<undefined, Result, undefined>;

/** Does all that is left of some work. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
