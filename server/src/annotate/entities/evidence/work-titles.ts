import type { Candidate } from '../detection/candidate.ts';
import { isCapitalised, type Word } from '../word.ts';

const opening = /^["“‘'«]$/;
const closing = /^["”’'»]$/;
const small = /^(?:of|the|and|in|on|to|a|an|for|with|at|by|from|or|as|vs\.?|&|-|–)$/;
/** Words of a title at most. */
const longest = 8;

/** A name within the title of a work: with a colon the title is certainly one. */
export type TitlePart = 'likely' | 'certain';

/**
 * Whether a name stands within the title of a work: a few words in title case between quotation marks, that are more
 * than the name ("“Tarn: The Return”", "“Orel Moon”").
 */
export function partOfTitle(words: readonly Word[], { first, last, titleFirst }: Candidate): TitlePart | undefined {
  if (isInOpenTitle(words, first)) return 'certain';
  const block = words[first]?.block;
  let from = first - 1;
  while (first - from <= longest && isOfTitle(words[from], block)) from--;
  let to = last + 1;
  while (to - last <= longest && isOfTitle(words[to], block)) to++;
  const length = to - from - 1;
  if (length === last - first + 1 || length > longest || !isCapitalised(words[from + 1]?.text ?? '')) return undefined;
  if (!opening.test(words[from]?.text ?? '') || words[from]?.block !== block) return undefined;
  if (/^[,.]$/.test(words[to]?.text ?? '')) to++;
  if (!closing.test(words[to]?.text ?? '') || words[to]?.block !== block) return undefined;
  if (words.slice(from + 1, to).some(({ text }) => text === ':')) return 'certain';
  return titleFirst === first ? 'likely' : undefined;
}

/** Words of a title without marks that are looked through at most. */
const longestOpen = 24;

/**
 * Whether a word stands in a title that has no marks: after "titled", "called" or "author of", where all longer words have
 * a capital and, but for "titled", a colon stands before it ("titled Quay to Quay: How Tarn Lost Its Harbour, Found It, and Sold It").
 */
function isInOpenTitle(words: readonly Word[], first: number): boolean {
  const block = words[first]?.block;
  let colon = false;
  for (let index = first - 1; index >= first - longestOpen && words[index]?.block === block; index--) {
    const { text = '', pos } = words[index] ?? {};
    if (text === ':') colon = true;
    else if (opensTitle.has(text)) {
      if (text === 'called') return colon;
      return words[index - 1]?.text !== '-' && isCapitalised(words[index + 1]?.text ?? '');
    } else if (text === 'of' && authors.has(words[index - 1]?.text ?? '')) return colon;
    else if ((pos === 'VERB' || text.length > 4) && /^[a-z]+$/.test(text)) return false;
    else if (ends.has(text)) return false;
  }
  return false;
}

const opensTitle: ReadonlySet<string> = new Set(['titled', 'entitled', 'called']);
const authors: ReadonlySet<string> = new Set(['author', 'writer', 'editor', 'editors', 'authors']);
const ends: ReadonlySet<string> = new Set(['.', ';', '"', '“', '”']);

/** True for a word that may stand in a title beside a name. */
function isOfTitle(word: Word | undefined, block: number | undefined): boolean {
  if (word === undefined || word.block !== block) return false;
  if (isCapitalised(word.text)) return word.pos !== 'AUX' && !word.text.endsWith('.');
  return small.test(word.text) || word.text === ':' || /^\d{1,4}$/.test(word.text);
}
