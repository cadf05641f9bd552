import { compareSpeakers } from './speakers.ts';
import type { Word } from '../words/words.ts';
import type { Unit } from '../passages/units.ts';

/** What two passages have in common, each from 0 to 1 where not said otherwise. */
export interface Likeness {
  /** Shared weight in the passage that has less. */
  readonly containment: number;
  /** Shared weight in what both have together. */
  readonly overlap: number;
  /** How much the shared words tell, in tens of weight, at most 2. */
  readonly information: number;
  /** The same without the names of people and countries, which alone tell nothing. */
  readonly substance: number;
  /** The longest common sequence of words, function words included, in the passage that has fewer. */
  readonly sequence: number;
  /** `overlap` of the sentences around them. */
  readonly context: number;
  readonly sameSpeaker: number;
  readonly otherSpeaker: number;
  readonly bothDirect: number;
  readonly oneDirect: number;
  readonly fragment: number;
  /** 1 where both give numbers and share none. */
  readonly otherNumbers: number;
  readonly sharedNumbers: number;
}

/** How often the articles of two passages use a word; what every sentence has tells little. */
export type Frequency = (key: string) => number;

/** How much a word tells between two articles. */
function told(word: Word, frequency: Frequency): number {
  if (word.weight === 0) return 0;
  return word.weight / (1 + Math.log2(Math.max(1, frequency(word.key) / 2)));
}

interface Shared {
  readonly shared: number;
  /** What of it is no name. */
  readonly substance: number;
  readonly left: number;
  readonly right: number;
}

/** The weight that two lists of words share, each word counted once, and what each has. */
function sharedWeight(left: readonly Word[], right: readonly Word[], frequency: Frequency): Shared {
  const here = weights(left, frequency);
  const there = weights(right, frequency);
  let shared = 0;
  let named = 0;
  for (const [key, own] of here) {
    if (there.has(key)) {
      shared += own;
      if (/^[~@]/.test(key)) named += own;
    } else if (own > 0 && key.length > 5) {
      const near = nearKey(key, there, here);
      if (near !== undefined) shared += 0.8 * Math.min(own, there.get(near) ?? 0);
    }
  }
  return { shared, substance: shared - named, left: sum(here), right: sum(there) };
}

function weights(words: readonly Word[], frequency: Frequency): Map<string, number> {
  const map = new Map<string, number>();
  for (const each of words) if (!map.has(each.key)) map.set(each.key, told(each, frequency));
  return map;
}

function sum(map: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const value of map.values()) total += value;
  return total;
}

/** A stem that begins alike ("substantiv", "substantial"). */
function nearKey(key: string, keys: ReadonlyMap<string, number>, own: ReadonlyMap<string, number>): string | undefined {
  for (const other of keys.keys()) {
    if (other[0] !== key[0] || own.has(other) || other.length < 5) continue;
    let common = 1;
    while (common < key.length && key[common] === other[common]) common++;
    if (common >= 5 && common >= 0.7 * Math.max(key.length, other.length)) return other;
  }
  return undefined;
}

/** Length of the longest common subsequence of two lists of words. */
export function commonSequence(left: readonly Word[], right: readonly Word[]): number {
  let previous = new Uint16Array(right.length + 1);
  for (const word of left) {
    const current = new Uint16Array(right.length + 1);
    for (let index = 0; index < right.length; index++) {
      current[index + 1] =
        right[index]?.plain === word.plain
          ? (previous[index] ?? 0) + 1
          : Math.max(previous[index + 1] ?? 0, current[index] ?? 0);
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/** Measures what two passages have in common. */
export function likeness(left: Unit, right: Unit, frequency: Frequency): Likeness {
  const own = sharedWeight(left.words, right.words, frequency);
  const around = sharedWeight(left.context, right.context, frequency);
  const numbers = (unit: Unit): Set<string> =>
    new Set(unit.words.filter(({ key }) => key.startsWith('#')).map(({ key }) => key));
  const [here, there] = [numbers(left), numbers(right)];
  const common = [...here].some((key) => there.has(key));
  const speakers = compareSpeakers(left.quote?.speaker ?? null, right.quote?.speaker ?? null);
  const quoted = left.quote !== null && right.quote !== null;
  return {
    containment: ratio(own.shared, Math.min(own.left, own.right)),
    overlap: ratio(own.shared, own.left + own.right - own.shared),
    information: Math.min(2, own.shared / 10),
    substance: Math.min(2, own.substance / 10),
    sequence: ratio(commonSequence(left.words, right.words), Math.min(left.words.length, right.words.length)),
    context: ratio(around.shared, around.left + around.right - around.shared),
    sameSpeaker: quoted && speakers === 'same' ? 1 : 0,
    otherSpeaker: speakers === 'different' ? 1 : 0,
    bothDirect: left.speech === 'direct' && right.speech === 'direct' ? 1 : 0,
    oneDirect: (left.speech === 'direct') !== (right.speech === 'direct') ? 1 : 0,
    fragment: left.fragment || right.fragment ? 1 : 0,
    otherNumbers: here.size > 0 && there.size > 0 && !common ? 1 : 0,
    sharedNumbers: common ? 1 : 0,
  };
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}
