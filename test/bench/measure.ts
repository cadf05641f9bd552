export const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[values.length >> 1] ?? Number.NaN;

/** The value that a tenth of the others lie below: a time that other work on the machine disturbs little. */
export const low = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 10)] ?? Number.NaN;

/** Milliseconds of each of `times` runs. */
export async function timed(times: number, run: (turn: number) => unknown): Promise<number[]> {
  const took: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    const started = performance.now();
    await run(turn);
    took.push(performance.now() - started);
  }
  return took;
}

let failures = 0;

/** Prints a figure, and whether it keeps to its limit where it has one. */
export function report(what: string, value: number, unit: string, limit?: number): void {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  const kept = limit === undefined ? '' : value <= limit ? `  (limit ${limit})` : `  over the limit of ${limit}`;
  if (limit !== undefined && value > limit) failures++;
  console.log(`${what.padEnd(62)} ${value.toFixed(digits).padStart(8)} ${unit}${kept}`);
}

export const exceeded = (): number => failures;
