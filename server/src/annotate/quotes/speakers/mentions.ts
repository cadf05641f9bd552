import { firstFrom } from '../../../article/ordered.ts';
import type { Entity, Mention } from '../../annotation.ts';
import { areNameWords } from './word-tests.ts';

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

/** Whether "and" joins two names, with a title between at most: "Roe and Minister Doe". */
export function areJoined(text: string, left: Named, right: Named): boolean {
  const between = /^\s+and\s+(.*)$/s.exec(text.slice(left.end, right.start))?.[1];
  return between !== undefined && areNameWords(between, 0, 4);
}
