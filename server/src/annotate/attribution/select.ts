import type { Reading } from './analyse.ts';

/** A reading with how likely it is right. */
export interface GradedReading extends Reading {
  readonly confidence: number;
}

/** What is less likely than this is not worth showing to anyone. */
export const leastConfidence = 0.15;

const size = (ranges: readonly (readonly [number, number])[]) =>
  ranges.reduce((sum, [start, end]) => sum + end - start, 0);

function shared(left: Reading, right: Reading): number {
  let count = 0;
  for (const [start, end] of left.content)
    for (const [from, to] of right.content) count += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return count;
}

const within = (reading: Reading, at: number) => reading.content.some(([start, end]) => at >= start && at < end);

/** Two readings that cannot both hold: one's cue stands in the other's content, or their contents share their greater part. */
function conflict(left: Reading, right: Reading): boolean {
  if (within(left, right.cue.start) || within(right, left.cue.start)) return true;
  return shared(left, right) > 0.5 * Math.min(size(left.content), size(right.content));
}

/** The readings that hold: of those in conflict the likeliest. They come back in the order of their cues. */
export function selectReadings(readings: readonly GradedReading[]): GradedReading[] {
  const indexed = readings.map((reading, index) => ({ reading, index }));
  const taken: (GradedReading | undefined)[] = readings.map(() => undefined);
  for (const { reading, index } of indexed.sort((a, b) => b.reading.confidence - a.reading.confidence)) {
    if (reading.confidence < leastConfidence || !reading.content.length) continue;
    // A window spans few readings, so that only near ones can be in conflict.
    const near = taken.slice(Math.max(0, index - reach), index + reach + 1);
    if (!near.some((other) => other && conflict(reading, other))) taken[index] = reading;
  }
  return taken.filter((reading) => reading !== undefined);
}

const reach = 60;
