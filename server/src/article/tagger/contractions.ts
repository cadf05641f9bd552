import type { Span } from '../article.ts';
import { isApostrophe, isLetterOrDigit } from './characters.ts';

/** Code of the character at a place, NaN beyond the end: no comparison holds for that. */
const codeAt = (text: string, at: number, end: number): number => (at < end ? text.charCodeAt(at) : NaN);

export /** Length of `'s`, `'re`, `'ve`, `'ll`, `'d`, `'m` at an apostrophe where the word ends after it; else 0. */
function endingLength(text: string, at: number, end: number): number {
  const first = codeAt(text, at + 1, end) | 32;
  const second = codeAt(text, at + 2, end);
  if (first === 0x73 || first === 0x64 || first === 0x6d) return isLetterOrDigit(second) ? 0 : 2;
  const both = String.fromCharCode(first, second | 32);
  return (both === 're' || both === 've' || both === 'll') && !isLetterOrDigit(codeAt(text, at + 3, end)) ? 3 : 0;
}

export /** Adds a word, a contraction as its parts; gives the end. */
function pushWord(text: string, start: number, end: number, found: Span[]): number {
  const last = partOf(text, start, end);
  // `wouldn't've` has two such parts.
  const middle = last < end ? partOf(text, start, last) : last;
  found.push([start, middle]);
  if (middle < last) found.push([middle, last]);
  if (last < end) found.push([last, end]);
  return end;
}

/** Where the last part of a contraction starts: `does|n't`, `Trump|'s`, `can|not`; the end where there is none. */
function partOf(text: string, start: number, end: number): number {
  for (let back = 1; back <= 3 && end - back > start; back++) {
    const place = end - back;
    if (!isApostrophe(text.charCodeAt(place))) continue;
    if (back === endingLength(text, place, end)) return place;
    const not =
      back === 2 &&
      (text.charCodeAt(place + 1) | 32) === 0x74 &&
      (text.charCodeAt(place - 1) | 32) === 0x6e &&
      place - 1 > start;
    return not ? place - 1 : end;
  }
  return end - start === 6 && text.slice(start, end).toLowerCase() === 'cannot' ? start + 3 : end;
}
