import type { Figure } from '../../annotate/annotation.ts';
import { figuresRelation } from '../../annotate/figures/relation.ts';
import type { Profile } from '../passages/profile.ts';
import type { Unit } from '../passages/units.ts';
import { nearness } from '../words/vectors.ts';
import { align } from './alignment.ts';
import type { Likeness } from './features.ts';
import { commonSequences, fewestWords, orderWords } from './sequences.ts';
import { compareSpeakers } from './speakers.ts';

/**
 * Measures what two passages have in common. `around` is how their sentences align; `inOrder` is either of the two with the
 * places of its words.
 */
export function likeness(
  left: Unit,
  right: Unit,
  around = align(left.sentence, right.sentence),
  inOrder = orderWords(right.profile),
): Likeness {
  const [one, other] = [left.profile, right.profile];
  const own = one === left.sentence && other === right.sentence ? around : align(one, other);
  const sharedNumber = common(one.numbers, other.numbers) > 0;
  const verbs = nearestVerbs(one, other);
  const speakers = compareSpeakers(left.quote?.speaker ?? null, right.quote?.speaker ?? null);
  const bothQuoted = left.quote !== null && right.quote !== null;
  const bothDirect = left.speech === 'direct' && right.speech === 'direct';
  const sequences = commonSequences(inOrder.profile === one ? other : one, inOrder);
  const fewest = fewestWords(one, other);
  const sequence = ratio(sequences.sequence, fewest);
  const within = [shareOf(one, right.sentence), shareOf(other, left.sentence)] as const;
  const about = common(left.about, right.about);
  const days = compareDays(left.sentence, right.sentence);
  const counts = compareCounts(left.figures, right.figures);
  return {
    containment: most(own.exact),
    coverage: least(own.exact),
    overlap: ratio(own.shared, one.total + other.total - own.shared),
    nearContainment: most(own.near),
    nearCoverage: least(own.near),
    plainContainment: most(own.plain),
    plainCoverage: least(own.plain),
    information: Math.min(2, own.shared / 10),
    substance: Math.min(2, own.substance / 10),
    rarest: own.rarest / 10,
    leastMissing: least(own.missing) / 10,
    mostMissing: most(own.missing) / 10,
    count: Math.min(1, own.count / 8),
    sequence,
    directSequence: bothDirect ? sequence : 0,
    speakerSequence: bothQuoted && speakers === 'same' ? sequence : 0,
    sequenceLength: Math.min(1, sequences.sequence / 12),
    run: Math.min(1, sequences.run / 12),
    runShare: ratio(sequences.run, fewest),
    neighbours: ratio(common(one.neighbours, other.neighbours), Math.min(one.neighbours.size, other.neighbours.size)),
    context: ratio(around.shared, left.sentence.total + right.sentence.total - around.shared),
    contextContainment: most(around.exact),
    contextNear: most(around.near),
    within: most(within),
    withinBoth: least(within),
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
    sharedProper: common(one.proper, other.terms) / Math.max(1, Math.min(one.proper.size, other.proper.size)) / 2,
    negation: one.negated !== other.negated ? 1 : 0,
    sharedAbout: ratio(about, Math.min(left.about.size, right.about.size)),
    otherAbout: about === 0 && left.about.size > 0 && right.about.size > 0 ? 1 : 0,
    otherDays: days.both && !days.shared ? 1 : 0,
    sharedDays: days.shared ? 1 : 0,
    told: Math.min(2, Math.min(one.total, other.total) / 20),
    balance: ratio(Math.min(one.total, other.total), Math.max(one.total, other.total)),
    rareContainment: most(own.rare.near),
    rareCoverage: least(own.rare.near),
    rareOverlap: own.rare.overlap,
    rareInformation: Math.min(3, own.rare.shared / 10),
    contextRareContainment: most(around.rare.near),
    contextRareCoverage: least(around.rare.near),
    contextRareOverlap: around.rare.overlap,
    contextRareInformation: Math.min(4, around.rare.shared / 10),
    figuresAgree: counts.figuresAgree,
    figuresCompatible: counts.figuresCompatible,
    figuresConflict: counts.figuresConflict,
    fewerWords: Math.min(2, Math.min(one.words.length, other.words.length) / 40),
    moreWords: Math.min(2, Math.max(one.words.length, other.words.length) / 40),
    wide: ((left.parts.length > 0 ? 1 : 0) + (right.parts.length > 0 ? 1 : 0)) / 2,
    bothOpening: left.place !== 'later' && right.place !== 'later' ? 1 : 0,
    headline: left.place === 'headline' || right.place === 'headline' ? 1 : 0,
  };
}

const noFigures = { figuresAgree: 0, figuresCompatible: 0, figuresConflict: 0 };

/** How the figures of two passages go together, each with each of one measure. */
function compareCounts(
  left: readonly Figure[],
  right: readonly Figure[],
): Pick<Likeness, 'figuresAgree' | 'figuresCompatible' | 'figuresConflict'> {
  if (left.length === 0 || right.length === 0) return noFigures;
  const found = new Set(left.flatMap((one) => right.map((other) => figuresRelation(one, other))));
  return {
    figuresAgree: found.has('agree') ? 1 : 0,
    figuresCompatible: found.has('compatible') ? 1 : 0,
    figuresConflict: found.has('conflict') ? 1 : 0,
  };
}

/** The share of words that two passages have in the same order, in the one that has fewer. */
export function sequenceShare({ profile: left }: Unit, { profile: right }: Unit): number {
  return ratio(commonSequences(left, orderWords(right)).sequence, fewestWords(left, right));
}

function hasOther(left: ReadonlySet<string>, right: Pick<ReadonlySet<string>, 'has'>): boolean {
  if (left.size === 0) return false;
  for (const key of left) if (!right.has(key)) return true;
  return false;
}

function common(left: ReadonlySet<string>, right: Pick<ReadonlySet<string>, 'has' | 'size'>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let count = 0;
  for (const key of left) if (right.has(key)) count += 1;
  return count;
}

function most(values: readonly [number, number]): number {
  return Math.max(values[0], values[1]);
}

function least(values: readonly [number, number]): number {
  return Math.min(values[0], values[1]);
}

/** The share of a passage's weight that another sentence has in the same words. */
function shareOf(profile: Profile, { terms }: Profile): number {
  let shared = 0;
  for (const { key, told } of profile.list) if (terms.has(key)) shared += told;
  return ratio(shared, profile.total);
}

function compareDays(left: Profile, right: Profile): { both: boolean; shared: boolean } {
  return {
    both: left.days.length > 0 && right.days.length > 0,
    shared: left.days.some((day) => right.days.includes(day)),
  };
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
