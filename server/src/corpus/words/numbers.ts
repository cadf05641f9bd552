import { belowTwenty, tens } from '../../annotate/lexicon/numbers.ts';

const small: ReadonlyMap<string, number> = new Map([...belowTwenty, ...tens]);

const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['k', 1e3],
]);

const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

/** The value of a number word below one hundred ("eighty"), or undefined. The input is lower case. */
export function smallNumber(word: string): number | undefined {
  return small.get(word);
}

/** What a word multiplies the number before it by ("million", "bn"), or undefined. The input is lower case. */
export function magnitude(word: string): number | undefined {
  return magnitudes.get(word);
}

/** The value of an ordinal word up to the tenth, or undefined. The input is lower case. */
export function ordinal(word: string): number | undefined {
  return ordinals.get(word);
}

/** The value of digits with separators of thousands ("800,000", "2.5"), or undefined. */
export function digits(text: string): number | undefined {
  if (!/^\d[\d,.]*$/.test(text)) return undefined;
  const value = Number(text.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(/[,.]+$/, ''));
  return Number.isFinite(value) ? value : undefined;
}
