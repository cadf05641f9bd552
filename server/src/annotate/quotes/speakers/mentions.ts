import type { Entity, Mention } from '../../annotation.ts';

/** An entity's mention. */
export interface Named extends Mention {
  readonly entity: Entity;
}

/** The mentions that lie within `[start, end)`; they stand in order. */
export function mentionsWithin(mentions: readonly Named[], start: number, end: number): Named[] {
  const found: Named[] = [];
  for (let at = firstFrom(mentions, start); at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.start >= end) break;
    if (mention.end <= end + 1) found.push(mention);
  }
  return found;
}

/** Index of the first mention that starts at `start` or later. */
export function firstFrom(mentions: readonly Named[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
