import type { Figure } from '../../annotate/annotation.ts';
import { figuresRelation } from '../../annotate/figures/relation.ts';
import type { Profile } from '../passages/profile.ts';
import type { Unit } from '../passages/units.ts';
import { nearness } from '../words/vectors.ts';
import type { Word } from '../words/words.ts';
import { align } from './alignment.ts';
import { compareSpeakers } from './speakers.ts';

/** What two passages have in common, each from 0 to 1 where not said otherwise. */
export type Likeness = Readonly<Record<Feature, number>>;

/** What is measured of two passages, the same whichever comes first. */
export const features = [
  // Shared weight in the passage that has less of it to itself, in the other, and in both together: in the same words,
  'containment',
  'coverage',
  'overlap',
  // in words of the same meaning,
  'nearContainment',
  'nearCoverage',
  // and in those without names.
  'plainContainment',
  'plainCoverage',
  // How much the shared words tell, in tens of weight, at most 2; the same without names; the most that one word tells.
  'information',
  'substance',
  'rarest',
  // The most that a word tells which the other does not have, in tens of weight, for the passage that lacks less and more.
  'leastMissing',
  'mostMissing',
  // How many words are shared, in eights, at most 1.
  'count',
  // The longest common sequence of words, function words included, in the passage that has fewer.
  'sequence',
  'directSequence',
  // The same where one speaker says both, and how long it is in twelves of words, at most 1.
  'speakerSequence',
  'sequenceLength',
  // The longest run of the same words: in twelves, at most 1, and in the passage that has fewer.
  'run',
  'runShare',
  // Neighbouring words that both have as neighbours, in the passage that has fewer.
  'neighbours',
  // The same of the sentences around the passages.
  'context',
  'contextContainment',
  'contextNear',
  // The share of a passage that stands in the other's sentence, for the one that has more there and the other.
  'within',
  'withinBoth',
  // The cosine of what the passages mean in sum, from -1 to 1, and of their nearest verbs.
  'meaning',
  'verbs',
  'otherVerbs',
  'sameSpeaker',
  'otherSpeaker',
  'bothQuoted',
  'bothDirect',
  'oneDirect',
  'fragment',
  'otherNumbers',
  'sharedNumbers',
  // The most that a number tells which both sentences have, in tens of weight.
  'rareNumber',
  'otherNames',
  'sharedNames',
  'otherProper',
  'sharedProper',
  'negation',
  // Who and what both are about, in the passage that is about fewer; 1 where each is about others alone.
  'sharedAbout',
  'otherAbout',
  // 1 where both name days and share none.
  'otherDays',
  'sharedDays',
  // How much the passage with less tells, in twenties of weight, at most 2, and how much less that is.
  'told',
  'balance',
  // The same by how rare words are in news, however often the articles use them: of the passages, and of their sentences.
  'rareContainment',
  'rareCoverage',
  'rareOverlap',
  'rareInformation',
  'contextRareContainment',
  'contextRareCoverage',
  'contextRareOverlap',
  'contextRareInformation',
  // 1 where figures of both agree, can both hold, or cannot.
  'figuresAgree',
  'figuresCompatible',
  'figuresConflict',
  // How many words the shorter and the longer one have, in forties.
  'fewerWords',
  'moreWords',
  // How many of the two are sentences that have smaller passages, halved.
  'wide',
] as const;

export type Feature = (typeof features)[number];

interface Sequences {
  /** The most words that both have in the same order, others between them. */
  readonly sequence: number;
  /** The most words that both have one right after the other. */
  readonly run: number;
}

/** The longest common subsequence and substring of two lists of words. */
function commonSequences(left: readonly Word[], right: readonly Word[]): Sequences {
  let previous = new Uint16Array(right.length + 1);
  let current = new Uint16Array(right.length + 1);
  let previousRuns = new Uint16Array(right.length + 1);
  let runs = new Uint16Array(right.length + 1);
  let run = 0;
  for (const { plain } of left) {
    for (let index = 0; index < right.length; index++) {
      const same = right[index]?.plain === plain;
      current[index + 1] = same ? (previous[index] ?? 0) + 1 : Math.max(previous[index + 1] ?? 0, current[index] ?? 0);
      const length = same ? (previousRuns[index] ?? 0) + 1 : 0;
      runs[index + 1] = length;
      if (length > run) run = length;
    }
    [previous, current] = [current, previous];
    [previousRuns, runs] = [runs, previousRuns];
  }
  return { sequence: previous[right.length] ?? 0, run };
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

/** The share of words that two passages have in the same order, in the one that has fewer. */
export function sequenceShare({ profile: left }: Unit, { profile: right }: Unit): number {
  const [here, there] = [left.words.slice(0, longestSequence), right.words.slice(0, longestSequence)];
  return ratio(commonSequences(here, there).sequence, Math.min(here.length, there.length));
}

/** Measures what two passages have in common. `around` is how their sentences align. */
export function likeness(left: Unit, right: Unit, around = align(left.sentence, right.sentence)): Likeness {
  const [one, other] = [left.profile, right.profile];
  const own = one === left.sentence && other === right.sentence ? around : align(one, other);
  const [here, there] = [one.words.slice(0, longestSequence), other.words.slice(0, longestSequence)];
  const sharedNumber = common(one.numbers, other.numbers) > 0;
  const verbs = nearestVerbs(one, other);
  const speakers = compareSpeakers(left.quote?.speaker ?? null, right.quote?.speaker ?? null);
  const bothQuoted = left.quote !== null && right.quote !== null;
  const bothDirect = left.speech === 'direct' && right.speech === 'direct';
  const inOrder = commonSequences(here, there);
  const sequence = ratio(inOrder.sequence, Math.min(here.length, there.length));
  const [fewerNames, moreNames] = ordered(one.proper.size, other.proper.size);
  const [leastWithin, mostWithin] = ordered(shareOf(one, right.sentence), shareOf(other, left.sentence));
  const about = common(left.about, right.about);
  const days = compareDays(left.sentence, right.sentence);
  const [less, more] = ordered(one.total, other.total);
  return {
    containment: Math.max(...own.exact),
    coverage: Math.min(...own.exact),
    overlap: ratio(own.shared, one.total + other.total - own.shared),
    nearContainment: Math.max(...own.near),
    nearCoverage: Math.min(...own.near),
    plainContainment: Math.max(...own.plain),
    plainCoverage: Math.min(...own.plain),
    information: Math.min(2, own.shared / 10),
    substance: Math.min(2, own.substance / 10),
    rarest: own.rarest / 10,
    leastMissing: Math.min(...own.missing) / 10,
    mostMissing: Math.max(...own.missing) / 10,
    count: Math.min(1, own.count / 8),
    sequence,
    directSequence: bothDirect ? sequence : 0,
    speakerSequence: bothQuoted && speakers === 'same' ? sequence : 0,
    sequenceLength: Math.min(1, inOrder.sequence / 12),
    run: Math.min(1, inOrder.run / 12),
    runShare: ratio(inOrder.run, Math.min(here.length, there.length)),
    neighbours: ratio(common(one.neighbours, other.neighbours), Math.min(one.neighbours.size, other.neighbours.size)),
    context: ratio(around.shared, left.sentence.total + right.sentence.total - around.shared),
    contextContainment: Math.max(...around.exact),
    contextNear: Math.max(...around.near),
    within: mostWithin,
    withinBoth: leastWithin,
    meaning: meaning(one, other),
    verbs,
    otherVerbs: verbs < 0.5 && one.verbs.size > 0 && other.verbs.size > 0 ? 1 : 0,
    sameSpeaker: bothQuoted && speakers === 'same' ? 1 : 0,
    otherSpeaker: speakers === 'different' ? 1 : 0,
    bothQuoted: bothQuoted ? 1 : 0,
    bothDirect: bothDirect ? 1 : 0,
    oneDirect: (left.speech === 'direct') !== (right.speech === 'direct') ? 1 : 0,
    fragment: left.fragment || right.fragment ? 1 : 0,
    otherNumbers: one.numbers.size > 0 && other.numbers.size > 0 && !sharedNumber ? 1 : 0,
    sharedNumbers: sharedNumber ? 1 : 0,
    rareNumber: rarestNumber(left.sentence, right.sentence) / 10,
    otherNames: hasOther(one.names, other.names) && hasOther(other.names, one.names) ? 1 : 0,
    sharedNames: common(one.names, other.names) > 0 ? 1 : 0,
    otherProper: hasOther(one.proper, other.terms) && hasOther(other.proper, one.terms) ? 1 : 0,
    sharedProper: moreNames > 0 ? common(one.proper, other.terms) / Math.max(1, fewerNames) / 2 : 0,
    negation: one.negated !== other.negated ? 1 : 0,
    sharedAbout: ratio(about, Math.min(left.about.size, right.about.size)),
    otherAbout: about === 0 && left.about.size > 0 && right.about.size > 0 ? 1 : 0,
    otherDays: days.both && !days.shared ? 1 : 0,
    sharedDays: days.shared ? 1 : 0,
    told: Math.min(2, less / 20),
    balance: ratio(less, more),
    rareContainment: Math.max(...own.rare.near),
    rareCoverage: Math.min(...own.rare.near),
    rareOverlap: own.rare.overlap,
    rareInformation: Math.min(3, own.rare.shared / 10),
    contextRareContainment: Math.max(...around.rare.near),
    contextRareCoverage: Math.min(...around.rare.near),
    contextRareOverlap: around.rare.overlap,
    contextRareInformation: Math.min(4, around.rare.shared / 10),
    ...compareCounts(left.figures, right.figures),
    fewerWords: Math.min(2, Math.min(one.words.length, other.words.length) / 40),
    moreWords: Math.min(2, Math.max(one.words.length, other.words.length) / 40),
    wide: ((left.parts.length > 0 ? 1 : 0) + (right.parts.length > 0 ? 1 : 0)) / 2,
  };
}

/** How the figures of two passages go together, each with each of one measure. */
function compareCounts(
  left: readonly Figure[],
  right: readonly Figure[],
): Pick<Likeness, 'figuresAgree' | 'figuresCompatible' | 'figuresConflict'> {
  if (left.length === 0 || right.length === 0) return { figuresAgree: 0, figuresCompatible: 0, figuresConflict: 0 };
  const found = new Set(left.flatMap((one) => right.map((other) => figuresRelation(one, other))));
  return {
    figuresAgree: found.has('agree') ? 1 : 0,
    figuresCompatible: found.has('compatible') ? 1 : 0,
    figuresConflict: found.has('conflict') ? 1 : 0,
  };
}

function ordered(left: number, right: number): readonly [less: number, more: number] {
  return left < right ? [left, right] : [right, left];
}

/** The share of a passage's weight that another sentence has in the same words. */
function shareOf(profile: Profile, { terms }: Profile): number {
  let shared = 0;
  for (const { key, told } of profile.list) if (terms.has(key)) shared += told;
  return ratio(shared, profile.total);
}

const weekdays = ['monda', 'tuesda', 'wednesda', 'thursda', 'frida', 'saturda', 'sunda'];

function compareDays(left: Profile, right: Profile): { both: boolean; shared: boolean } {
  const here = weekdays.filter((day) => left.terms.has(day));
  const there = weekdays.filter((day) => right.terms.has(day));
  return { both: here.length > 0 && there.length > 0, shared: here.some((day) => there.includes(day)) };
}

function rarestNumber(left: Profile, right: Profile): number {
  let most = 0;
  for (const key of left.numbers) {
    if (right.numbers.has(key)) most = Math.max(most, Math.min(left.terms.get(key) ?? 0, right.terms.get(key) ?? 0));
  }
  return most;
}

/** The cosine of two passages' words in sum, each by what it tells. */
function meaning(left: Profile, right: Profile): number {
  if (!left.meaning || !right.meaning) return 0;
  return nearness(left.meaning, right.meaning);
}

/** How near a verb of one comes to a verb of the other: 1 for the same, or where it stands there as a noun. */
function nearestVerbs(left: Profile, right: Profile): number {
  if (common(left.verbs, right.terms) > 0 || common(right.verbs, left.terms) > 0) return 1;
  let best = 0;
  for (const one of left.list) {
    if (!one.vector || !left.verbs.has(one.key)) continue;
    for (const other of right.list) {
      if (other.vector && right.verbs.has(other.key)) best = Math.max(best, nearness(one.vector, other.vector));
    }
  }
  return Math.min(1, best);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}
