import type { Reading } from './analyse.ts';
import { mark, type Passage, pos } from './passage.ts';

/** A reading with how likely it is right. */
export interface GradedReading extends Reading {
  readonly confidence: number;
}

/** What is less likely than this is not worth showing to anyone. */
const leastConfidence = 0.15;

/** A second verb of one subject takes over from the first only where it is at least so likely. */
const leastOfSecond = 0.35;

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

/**
 * Where a content breaks off that has swallowed the second verb of its own subject ("Roe said the road was closed | and
 * promised that …"): at the conjunction before the verb of `second`. -1 where that is no such verb.
 */
function breakBefore({ pos: tag, mark: marks }: Passage, first: Reading, second: GradedReading): number {
  const { source, cue } = first;
  if (second.confidence < leastOfSecond || !source || !second.source || !within(first, second.cue.start)) return -1;
  if (source[1] > cue.start || source[0] >= second.source[1] || second.source[0] >= source[1]) return -1;
  let at = second.cue.start - 1;
  while (at > cue.end && (tag[at] === pos.adverb || tag[at] === pos.auxiliary)) at--;
  if (tag[at] !== pos.coordinator) return -1;
  return marks[at - 1] === mark.comma ? at - 1 : at;
}

/** A reading whose content ends where the second verb of its subject takes over; the same where none does. */
function shortened(passage: Passage, reading: GradedReading, readings: readonly GradedReading[]): GradedReading {
  const breaks = readings.map((other) => breakBefore(passage, reading, other)).filter((at) => at > reading.cue.end);
  if (breaks.length === 0) return reading;
  const end = Math.min(...breaks);
  const content = reading.content.flatMap(([from, to]) => (from < end ? [[from, Math.min(to, end)] as const] : []));
  return content.length > 0 ? { ...reading, content } : reading;
}

/**
 * The readings without the pieces that a likelier reading has, with a cue in the piece's own sentence: "Roe said that it was
 * late. | “We wait,” | she said." The same list where there are none.
 */
export function withoutPiecesOfOthers({ sentence }: Passage, all: readonly GradedReading[]): readonly GradedReading[] {
  let isSame = true;
  const kept = all.map((reading, index) => {
    if (reading.content.length < 2) return reading;
    const near = all.slice(Math.max(0, index - reach), index + reach + 1);
    const content = reading.content.filter(
      ([start, end]) =>
        sentence[start] === sentence[reading.cue.start] ||
        !near.some(
          (other) =>
            other.confidence > reading.confidence &&
            sentence[other.cue.start] === sentence[start] &&
            other.content.some(([from, to]) => from <= start && end <= to),
        ),
    );
    if (content.length === reading.content.length || content.length === 0) return reading;
    isSame = false;
    return { ...reading, content };
  });
  return isSame ? all : kept;
}

/** The readings that hold: of those in conflict the likeliest. They come back in the order of their cues. */
export function selectReadings(passage: Passage, all: readonly GradedReading[]): GradedReading[] {
  const readings = all.map((reading, index) =>
    shortened(passage, reading, all.slice(Math.max(0, index - reach), index + reach + 1)),
  );
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
