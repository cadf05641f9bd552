import { nearness } from '../words/vectors.ts';
import type { Profile, Term } from '../passages/profile.ts';

/** Which words of one passage the other has, by word or by meaning. Weights are those of `Term.told`. */
export interface Alignment {
  /** The share of each passage's weight that the other has in the same words, from 0 to 1. */
  readonly exact: readonly [left: number, right: number];
  /** The same with words that mean nearly the same. */
  readonly near: readonly [left: number, right: number];
  /** The same without names and numbers; 1 where a passage has only such. */
  readonly plain: readonly [left: number, right: number];
  /** The weight of what both have in the same words, each word counted once. */
  readonly shared: number;
  /** What of it is no name. */
  readonly substance: number;
  /** The most that one word tells, no name, that both have. */
  readonly rarest: number;
  /** The most that one word tells, no name, that the other does not have even nearly. */
  readonly missing: readonly [left: number, right: number];
  /** How many words both have, nearly or not. */
  readonly count: number;
  /** The same by how rare words are in news, however often the articles use them. */
  readonly rare: {
    readonly near: readonly [left: number, right: number];
    /** The weight of what both have in the same words, and its share in what the two have together. */
    readonly shared: number;
    readonly overlap: number;
  };
}

/** Words whose cosine is below this have nothing to do with each other; towards 1 they count more. */
const leastNear = 0.5;
/** What a word of the same meaning counts at most, where the same word counts 1. */
const mostNear = 0.9;

/** Aligns the words of two passages: each with the same word, else with the nearest in meaning. */
export function align(left: Profile, right: Profile): Alignment {
  const one = side(left, right);
  const other = side(right, left);
  return {
    exact: [one.exact, other.exact],
    near: [one.near, other.near],
    plain: [one.plain, other.plain],
    shared: one.shared,
    substance: one.substance,
    rarest: one.rarest,
    missing: [one.missing, other.missing],
    count: Math.min(one.count, other.count),
    rare: {
      near: [one.rareNear, other.rareNear],
      shared: one.rareShared,
      overlap: share(one.rareShared, one.rareTotal + other.rareTotal - one.rareShared),
    },
  };
}

interface Side {
  readonly exact: number;
  readonly near: number;
  readonly plain: number;
  readonly shared: number;
  readonly substance: number;
  readonly rarest: number;
  readonly missing: number;
  readonly count: number;
  readonly rareNear: number;
  readonly rareShared: number;
  readonly rareTotal: number;
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function side(own: Profile, other: Profile): Side {
  let [exact, near, plain, plainTotal, shared, substance, rarest, missing, count] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let [rareNear, rareShared, rareTotal] = [0, 0, 0];
  const free = other.list.filter(({ key }) => !own.terms.has(key));
  for (const term of own.list) {
    const { key, told, rarity, named } = term;
    const same = other.terms.get(key);
    const value = same !== undefined ? 1 : nearest(term, free);
    near += value * told;
    rareNear += value * rarity;
    rareTotal += rarity;
    if (value > 0.3) count += value;
    const isPlain = !named && !key.startsWith('#');
    if (isPlain) {
      plain += value * told;
      plainTotal += told;
      missing = Math.max(missing, (1 - value) * told);
    }
    if (same === undefined) continue;
    exact += told;
    rareShared += rarity;
    shared += (told + same) / 2;
    if (!named) substance += (told + same) / 2;
    if (isPlain) rarest = Math.max(rarest, (told + same) / 2);
  }
  return {
    exact: share(exact, own.total),
    near: share(near, own.total),
    plain: plainTotal > 0 ? plain / plainTotal : 1,
    shared,
    substance,
    rarest,
    missing,
    count,
    rareNear: share(rareNear, rareTotal),
    rareShared,
    rareTotal,
  };
}

/** How near words of the other passage come to one that it does not have, from 0 to 1. */
function nearest({ key, vector, named }: Term, others: readonly Term[]): number {
  const spelled = key.length > 5 && !named;
  if (!spelled && !vector) return 0;
  let best = 0;
  for (const term of others) {
    if (spelled && beginsAlike(key, term.key)) best = Math.max(best, 0.8);
    if (vector && term.vector) {
      const value = nearness(vector, term.vector);
      if (value > leastNear) best = Math.max(best, (mostNear * (value - leastNear)) / (1 - leastNear));
    }
  }
  return best;
}

/** Stems that begin alike ("substantiv", "substantial"). */
function beginsAlike(key: string, other: string): boolean {
  if (other.length < 5 || key.charCodeAt(0) !== other.charCodeAt(0)) return false;
  let common = 1;
  while (common < key.length && key.charCodeAt(common) === other.charCodeAt(common)) common++;
  return common >= 5 && common >= 0.7 * Math.max(key.length, other.length);
}
