import { doubleMetaphone } from 'double-metaphone';
import { remember } from '../../article/remember.ts';
import { background, rarest } from './background.ts';
import { articles, functionWords } from './function-words.ts';
import { americanSpelling } from './spelling.ts';
import { stem } from './stem.ts';
import { concept } from './synonyms.ts';

/** A word of an article as passages are compared by. Numbers, countries and symbols count as words, punctuation does not. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** The same for words that may tell the same thing: a stem, `#` and a value, `@` and a country, `~` and a name's sound. */
  readonly key: string;
  /** The same for words between which there is no difference: case, spelling, contraction and name variants are evened out. */
  readonly plain: string;
  /** How much the word tells: about the natural logarithm of how rare it is in news, 0 for function words. */
  readonly weight: number;
  /** True where the word may be there or not without a difference: titles, given names, articles. */
  readonly optional: boolean;
  /** What the word is where it stands, as far as comparing needs it. */
  readonly kind: 'verb' | 'name' | 'other';
}

const wordsRemembered = 20_000;

/** Letters without case, accents and typographic apostrophes, offsets not kept. */
export const foldLetters = remember(
  (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'"),
  wordsRemembered,
);

/** How much a stem tells, by how many paragraphs of news have it. */
export function weightOf(key: string): number {
  return background.get(key) ?? rarest;
}

/** What a word is compared by, wherever it stands. */
export type Form = Pick<Word, 'plain' | 'key' | 'weight' | 'optional'>;

/** A word that stands in no name and no number; the input is lower case, without accents. */
export const formOf = remember((folded): Form => {
  const plain = americanSpelling(folded);
  const isFunction = functionWords.has(plain);
  const key = isFunction ? plain : concept(stem(plain));
  return { plain, key, weight: isFunction ? 0 : weightOf(key), optional: articles.has(plain) };
}, wordsRemembered);

/** The key of a word in lower case that stands in no name and no number; undefined for function words, which tell nothing. */
export function keyOf(folded: string): string | undefined {
  const { key, weight } = formOf(folded);
  return weight > 0 ? key : undefined;
}

/** The sound of a name, by which its spellings in other alphabets' transcriptions are one. */
export const soundOf = remember((name) => {
  const letters = foldLetters(name).replace(/[^a-z]/g, '');
  return letters.length < 3 ? letters : doubleMetaphone(letters)[0] || letters;
}, wordsRemembered);
