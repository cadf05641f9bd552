import type { Word } from '../words/words.ts';

/** What a passage is compared by. */
export interface Profile {
  readonly words: readonly Word[];
  /** Each word that tells something, with how much: less where its article uses it in many sentences. */
  readonly terms: ReadonlyMap<string, number>;
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
}

const negations = new Set(['not', 'no', 'never', 'nor', 'none', 'neither', 'without']);

/** Whether a word's key stands for a person or a country. */
export function isNameKey(key: string): boolean {
  return key.startsWith('~') || key.startsWith('@');
}

/** Profiles some words of an article. `frequency` tells in how many of the article's sentences a word stands. */
export function profileOf(words: readonly Word[], frequency: ReadonlyMap<string, number>): Profile {
  const terms = new Map<string, number>();
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
    const told = weight / (1 + Math.log2(Math.max(1, frequency.get(key) ?? 1)));
    terms.set(key, told);
    total += told;
  }
  return {
    words,
    terms,
    total,
    names,
    numbers,
    verbs,
    proper,
    neighbours,
    negated: words.some(({ plain }) => negations.has(plain)),
  };
}
