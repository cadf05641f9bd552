import { nearness, vectorOf, type WordVector } from '../words/vectors.ts';
import type { Word } from '../words/word.ts';

/** A word that tells something, once for a passage. */
export interface Term {
  readonly key: string;
  /** How much it tells: less where its article uses it in many sentences. */
  readonly told: number;
  /** How much it tells in any article: about the natural logarithm of how rare it is in news. */
  readonly rarity: number;
  /** True where it names somebody or something. */
  readonly named: boolean;
  /** True where it is neither a name nor a number. */
  readonly plain: boolean;
  /** What it means; undefined for names, numbers and words that the table does not have. */
  readonly vector: WordVector | undefined;
}

/** What a passage is compared by. */
export interface Profile {
  readonly words: readonly Word[];
  /** Each word that tells something, with how much: less where its article uses it in many sentences. */
  readonly terms: ReadonlyMap<string, number>;
  /** The same words with what they mean. */
  readonly list: readonly Term[];
  /** What the words that are no names mean in sum, as a vector of length 1; undefined where none has a vector. */
  readonly meaning: WordVector | undefined;
  /** The sum of `terms`. */
  readonly total: number;
  /** People and countries named. */
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Verbs that tell something. */
  readonly verbs: ReadonlySet<string>;
  /** All that is named, things and places too. */
  readonly proper: ReadonlySet<string>;
  /** Pairs of words that tell something and follow each other. */
  readonly neighbours: ReadonlySet<string>;
  readonly negated: boolean;
  /** The days of the week named. */
  readonly days: readonly string[];
}

/** A word of this weight that its article has once tells just that much; rarer ones tell less than their weight. */
const evenWeight = 6;

const weekdays = ['monda', 'tuesda', 'wednesda', 'thursda', 'frida', 'saturda', 'sunda'];
const negations = new Set(['not', 'no', 'never', 'nor', 'none', 'neither', 'without']);

/** Whether a word's key stands for a person or a country. */
function isNameKey(key: string): boolean {
  return key.startsWith('~') || key.startsWith('@');
}

/** Profiles some words of an article. `frequency` tells in how many of the article's sentences a word stands. */
export function profileOf(words: readonly Word[], frequency: ReadonlyMap<string, number>): Profile {
  const terms = new Map<string, number>();
  const rarities: number[] = [];
  const names = new Set<string>();
  const numbers = new Set<string>();
  const verbs = new Set<string>();
  const proper = new Set<string>();
  const neighbours = new Set<string>();
  let [total, last] = [0, ''];
  for (const { key, weight, optional, kind } of words) {
    if (key.startsWith('#')) numbers.add(key);
    if (isNameKey(key) && !optional) names.add(key);
    if (weight === 0) continue;
    if (kind === 'verb') verbs.add(key);
    if (kind === 'name' && !optional) proper.add(key);
    if (last !== '') neighbours.add(`${last} ${key}`);
    last = key;
    if (terms.has(key)) continue;
    const told = Math.sqrt((evenWeight * weight) / Math.max(1, frequency.get(key) ?? 1));
    terms.set(key, told);
    rarities.push(weight);
    total += told;
  }
  const list = [...terms].map(([key, told], index): Term => {
    const named = isNameKey(key) || proper.has(key);
    const plain = !named && !key.startsWith('#');
    return { key, told, rarity: rarities[index] ?? 0, named, plain, vector: plain ? vectorOf(key) : undefined };
  });
  return {
    words,
    terms,
    list,
    meaning: meaningOf(list),
    total,
    names,
    numbers,
    verbs,
    proper,
    neighbours,
    negated: words.some(({ plain }) => negations.has(plain)),
    days: weekdays.filter((day) => terms.has(day)),
  };
}

function meaningOf(list: readonly Term[]): WordVector | undefined {
  let sum: WordVector | undefined;
  for (const { vector, told } of list) {
    if (!vector) continue;
    sum ??= new Float32Array(vector.length);
    for (let axis = 0; axis < vector.length; axis++) sum[axis] = (sum[axis] ?? 0) + told * (vector[axis] ?? 0);
  }
  if (!sum) return undefined;
  const length = Math.sqrt(nearness(sum, sum)) || 1;
  return sum.map((value) => value / length);
}
