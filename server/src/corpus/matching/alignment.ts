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
  const here = shared(left, right);
  const there = shared(right, left);
  raiseNear(left.list, here, right.list, there);
  const one = side(left, right, here);
  const other = side(right, left, there);
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

/** By the index of a word in a passage's list, how near the other passage comes to it, from 0 to 1 for the same word. */
type Nearest = number[];

function shared(own: Profile, other: Profile): Nearest {
  const nearest: Nearest = [];
  for (const { key } of own.list) nearest.push(other.terms.has(key) ? 1 : 0);
  return nearest;
}

/** Raises words that only one of two passages has to how near the nearest such word of the other comes. */
function raiseNear(left: readonly Term[], here: Nearest, right: readonly Term[], there: Nearest): void {
  for (let index = 0; index < left.length; index++) {
    if (here[index] === 1) continue;
    const one = left[index] as Term;
    let best = 0;
    for (let at = 0; at < right.length; at++) {
      const before = there[at] as number;
      if (before === 1) continue;
      const other = right[at] as Term;
      let value = 0;
      if (one.vector && other.vector) {
        const cosine = nearness(one.vector, other.vector);
        if (cosine > leastNear) value = (mostNear * (cosine - leastNear)) / (1 - leastNear);
      }
      const alike = value < beginningAlike && beginsAlike(one.key, other.key);
      const [mine, theirs] = [
        alike && isSpelled(one) ? beginningAlike : value,
        alike && isSpelled(other) ? beginningAlike : value,
      ];
      if (mine > best) best = mine;
      if (theirs > before) there[at] = theirs;
    }
    here[index] = best;
  }
}

function side(own: Profile, other: Profile, nearest: Nearest): Side {
  let near = 0;
  let exact = 0;
  let plain = 0;
  let plainTotal = 0;
  let shared = 0;
  let substance = 0;
  let rarest = 0;
  let missing = 0;
  let count = 0;
  let rareNear = 0;
  let rareShared = 0;
  let rareTotal = 0;
  for (let index = 0; index < own.list.length; index++) {
    const { key, told, rarity, named, plain: isPlain } = own.list[index] as Term;
    const value = nearest[index] as number;
    near += value * told;
    rareNear += value * rarity;
    rareTotal += rarity;
    if (value > 0.3) count += value;
    if (isPlain) {
      plain += value * told;
      plainTotal += told;
      missing = Math.max(missing, (1 - value) * told);
    }
    if (value < 1) continue;
    const both = (told + (other.terms.get(key) ?? 0)) / 2;
    exact += told;
    rareShared += rarity;
    shared += both;
    if (!named) substance += both;
    if (isPlain) rarest = Math.max(rarest, both);
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

/** What a word counts that begins like one of the other passage. */
const beginningAlike = 0.8;

/** Whether a word may be one with another that begins like it: names and short words may not. */
function isSpelled({ key, named }: Term): boolean {
  return key.length > 5 && !named;
}

/** Stems that begin alike ("substantiv", "substantial"). */
function beginsAlike(key: string, other: string): boolean {
  if (key.charCodeAt(0) !== other.charCodeAt(0) || key.length < 5 || other.length < 5) return false;
  let common = 1;
  while (common < key.length && key.charCodeAt(common) === other.charCodeAt(common)) common++;
  return common >= 5 && common >= 0.7 * Math.max(key.length, other.length);
}
