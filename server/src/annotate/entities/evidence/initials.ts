import { thingHeads } from '../../lexicon/name-parts.ts';
import type { Candidate } from '../detection/candidate.ts';
import { isCapitalised, type Word } from '../word.ts';

/**
 * True for letters in brackets after the words that they stand for, and for these words: "Tarn Food Board (TFB)". People
 * are not introduced with their initials, and "Tarn Price Index (TPI)" is a thing.
 */
export function isWithInitials(words: readonly Word[], { first, last }: Candidate): boolean {
  if (words[last + 1]?.text === ')') return first === last && standsFor(words, first - 2, first) >= 0;
  return words[last + 1]?.text === '(' && words[last + 3]?.text === ')' && standsFor(words, last, last + 2) === first;
}

/** Index of the first of the words that end at an index and of which the letters at another are the initials, or -1. */
function standsFor(words: readonly Word[], end: number, at: number): number {
  const letters = words[at]?.text.replaceAll('.', '') ?? '';
  if (words[at - 1]?.text !== '(' || !/^[A-Z]{3,7}$/.test(letters)) return -1;
  if (words[end]?.block !== words[at]?.block || thingHeads.has(words[end]?.text ?? '')) return -1;
  let left = letters.length;
  let index = end + 1;
  while (left > 0) {
    index--;
    const text = words[index]?.text ?? '';
    if (isCapitalised(text)) {
      if (text.charAt(0).toUpperCase() !== letters.charAt(--left)) return -1;
    } else if (!/^(?:of|for|and|the|on|de|do|da|del|des|du|la|&)$/.test(text)) return -1;
  }
  return index;
}
