// A pattern that repeats a group of letters of all scripts takes milliseconds to compile at a cold start; these test word by word.

const name = /^\p{Lu}[\p{L}’'.-]*$/u;
const plain = /^[\p{L}’'.-]+$/u;
const inPhrase = /^[\p{L}’'-]+$/u;

/** The words of a text, parted at white space. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The last word, in lower case, without a mark after it and without an ending that tells whose it is. */
export const lastWord = (words: string) =>
  /([\p{L}\p{N}.'’-]+)\W*$/u
    .exec(words)?.[1]
    ?.toLowerCase()
    .replace(/['’]s$/, '') ?? '';

const all = (text: string, least: number, most: number, fits: (word: string) => boolean): boolean => {
  const words = wordsOf(text);
  return words.length >= least && words.length <= most && words.every(fits);
};

/** True for a text of so many words that each begin with a capital and have only letters. */
export const areNameWords = (text: string, least: number, most: number): boolean =>
  all(text, least, most, (word) => name.test(word));

/** True for a text of so many words of letters, a full stop after each allowed. */
export const arePlainWords = (text: string, least: number, most: number): boolean =>
  all(text, least, most, (word) => plain.test(word));

/**
 * The noun phrase at the end of a text: its last words, at most so many, and one of `before` where it stands before them.
 * Undefined where the text does not end with a word.
 */
export function lastWords(text: string, most: number, before: ReadonlySet<string>): string | undefined {
  const words = [...text.matchAll(/\S+/g)];
  const wordAt = (at: number): string => words[at]?.[0] ?? '';
  let first = words.length;
  while (words.length - first < most && inPhrase.test(wordAt(first - 1))) first--;
  if (words.length - first === most && before.has(wordAt(first - 1).toLowerCase())) first--;
  return first < words.length ? text.slice(words[first]?.index) : undefined;
}
