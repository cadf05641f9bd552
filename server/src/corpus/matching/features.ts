import { isNameKey, type Profile } from '../passages/profile.ts';
import type { Unit } from '../passages/units.ts';
import type { Word } from '../words/words.ts';
import { compareSpeakers } from './speakers.ts';

/** What two passages have in common, each from 0 to 1 where not said otherwise. */
export interface Likeness {
  /** Shared weight in the passage that has less. */
  readonly containment: number;
  /** Shared weight in what both have together. */
  readonly overlap: number;
  /** How much the shared words tell, in tens of weight, at most 2. */
  readonly information: number;
  /** The same without names, which alone tell nothing. */
  readonly substance: number;
  /** The most that one shared word tells, in tens of weight. */
  readonly rarest: number;
  /** How many words are shared, in eights, at most 1. */
  readonly count: number;
  /** The longest common sequence of words, function words included, in the passage that has fewer. */
  readonly sequence: number;
  /** Neighbouring words that both have as neighbours, in the passage that has fewer. */
  readonly neighbours: number;
  /** `overlap` of the sentences around them. */
  readonly context: number;
  /** `containment` of the sentences around them. */
  readonly contextContainment: number;
  readonly sameSpeaker: number;
  readonly otherSpeaker: number;
  readonly bothDirect: number;
  readonly oneDirect: number;
  /** 1 where one is a few words in marks. */
  readonly fragment: number;
  /** `sequence` where both are direct speech. */
  readonly directSequence: number;
  /** 1 where both give numbers and share none. */
  readonly otherNumbers: number;
  readonly sharedNumbers: number;
  /** 1 where each names people or countries that the other does not. */
  readonly otherNames: number;
  /** 1 where both name things and each names some that the other does not. */
  readonly otherProper: number;
  /** 1 where a verb of one stands in the other, as a verb or as a noun. */
  readonly sharedVerb: number;
  /** 1 where both have verbs and share none. */
  readonly otherVerbs: number;
  /** 1 where one denies what the other says. */
  readonly negation: number;
}

interface Shared {
  readonly shared: number;
  /** What of it is no name. */
  readonly substance: number;
  readonly rarest: number;
  readonly count: number;
}

/** The weight that two passages share, each word counted once. */
function sharedWeight(left: Profile, right: Profile): Shared {
  const [here, there] = left.terms.size <= right.terms.size ? [left.terms, right.terms] : [right.terms, left.terms];
  let [shared, named, rarest, count] = [0, 0, 0, 0];
  for (const [key, own] of here) {
    const same = there.get(key);
    let value = 0;
    if (same !== undefined) value = (own + same) / 2;
    else if (key.length > 5) {
      const near = nearKey(key, there, here);
      if (near !== undefined) value = 0.8 * Math.min(own, there.get(near) ?? 0);
    }
    if (value === 0) continue;
    shared += value;
    count += 1;
    if (isNameKey(key) || left.proper.has(key) || right.proper.has(key)) named += value;
    else rarest = Math.max(rarest, value);
  }
  return { shared, substance: shared - named, rarest, count };
}

/** A stem that begins alike ("substantiv", "substantial"). */
function nearKey(key: string, keys: ReadonlyMap<string, number>, own: ReadonlyMap<string, number>): string | undefined {
  const code = key.charCodeAt(0);
  for (const other of keys.keys()) {
    if (other.charCodeAt(0) !== code || other.length < 5 || own.has(other)) continue;
    let common = 1;
    while (common < key.length && key.charCodeAt(common) === other.charCodeAt(common)) common++;
    if (common >= 5 && common >= 0.7 * Math.max(key.length, other.length)) return other;
  }
  return undefined;
}

/** Length of the longest common subsequence of two lists of words. */
function commonSequence(left: readonly Word[], right: readonly Word[]): number {
  let previous = new Uint16Array(right.length + 1);
  let current = new Uint16Array(right.length + 1);
  for (const { plain } of left) {
    for (let index = 0; index < right.length; index++) {
      current[index + 1] =
        right[index]?.plain === plain
          ? (previous[index] ?? 0) + 1
          : Math.max(previous[index + 1] ?? 0, current[index] ?? 0);
    }
    [previous, current] = [current, previous];
  }
  return previous[right.length] ?? 0;
}

function hasOther(left: ReadonlySet<string>, right: Pick<ReadonlySet<string>, 'has'>): boolean {
  for (const key of left) if (!right.has(key)) return true;
  return false;
}

function common(left: ReadonlySet<string>, right: Pick<ReadonlySet<string>, 'has'>): number {
  let count = 0;
  for (const key of left) if (right.has(key)) count += 1;
  return count;
}

/** The most words of a passage that are compared in order. */
const longestSequence = 120;

/** Measures what two passages have in common. */
export function likeness(left: Unit, right: Unit): Likeness {
  const [one, other] = [left.profile, right.profile];
  const own = sharedWeight(one, other);
  const around = sharedWeight(left.sentence, right.sentence);
  const [here, there] = [one.words.slice(0, longestSequence), other.words.slice(0, longestSequence)];
  const sharedNumber = common(one.numbers, other.numbers) > 0;
  const sharedVerb = common(one.verbs, other.terms) > 0 || common(other.verbs, one.terms) > 0;
  const speakers = compareSpeakers(left.quote?.speaker ?? null, right.quote?.speaker ?? null);
  const bothDirect = left.speech === 'direct' && right.speech === 'direct';
  const sequence = ratio(commonSequence(here, there), Math.min(here.length, there.length));
  return {
    containment: ratio(own.shared, Math.min(one.total, other.total)),
    overlap: ratio(own.shared, one.total + other.total - own.shared),
    information: Math.min(2, own.shared / 10),
    substance: Math.min(2, own.substance / 10),
    rarest: own.rarest / 10,
    count: Math.min(1, own.count / 8),
    sequence,
    neighbours: ratio(common(one.neighbours, other.neighbours), Math.min(one.neighbours.size, other.neighbours.size)),
    context: ratio(around.shared, left.sentence.total + right.sentence.total - around.shared),
    contextContainment: ratio(around.shared, Math.min(left.sentence.total, right.sentence.total)),
    sameSpeaker: left.quote !== null && right.quote !== null && speakers === 'same' ? 1 : 0,
    otherSpeaker: speakers === 'different' ? 1 : 0,
    bothDirect: bothDirect ? 1 : 0,
    oneDirect: (left.speech === 'direct') !== (right.speech === 'direct') ? 1 : 0,
    fragment: left.fragment || right.fragment ? 1 : 0,
    directSequence: bothDirect ? sequence : 0,
    otherNumbers: one.numbers.size > 0 && other.numbers.size > 0 && !sharedNumber ? 1 : 0,
    sharedNumbers: sharedNumber ? 1 : 0,
    otherNames: hasOther(one.names, other.names) && hasOther(other.names, one.names) ? 1 : 0,
    otherProper: hasOther(one.proper, other.terms) && hasOther(other.proper, one.terms) ? 1 : 0,
    sharedVerb: sharedVerb ? 1 : 0,
    otherVerbs: !sharedVerb && one.verbs.size > 0 && other.verbs.size > 0 ? 1 : 0,
    negation: one.negated !== other.negated ? 1 : 0,
  };
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}
