import type { Quotation, Span } from './article.ts';

const doubleOpeners = new Set(['“', '„', '«', '‟']);
const doubleClosers = new Set(['”', '»', '‟', '“']);

/** What an apostrophe in front shortens: the '90s, 'em, 'til. */
const elision = /^(?:\d0s|em|til|cause|twas|tis|n|bout)\b/i;

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isSpaceOrStart = (character: string | undefined) => character === undefined || /[\s([{—–\-/“"«]/u.test(character);

/** Where a single mark that opened at `open` closes, or -1. An apostrophe within a word or after a plural is no close. */
function closeOfSingle(text: string, open: number, end: number): number {
  const close = text[open] === '‘' ? '’' : "'";
  const limit = Math.min(end, open + 1000);
  let candidate = -1;
  for (let at = open + 2; at < limit; at++) {
    const character = text[at];
    if (character === '‘' || doubleOpeners.has(character ?? '')) break;
    if (character !== close || isWord(text[at + 1]) || /\s/.test(text[at - 1] ?? ' ')) continue;
    // After a letter other than s, or after a mark of punctuation, it can only close.
    if (!/[sS]/.test(text[at - 1] ?? '') || !/^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4))) return at;
    if (candidate < 0) candidate = at;
  }
  return candidate;
}

/**
 * The outermost passages in quotation marks of a paragraph, in order: curly, straight and angle marks, and single marks
 * where they enclose words and are no apostrophes. One that never closes ends with the paragraph. One pass, linear.
 */
export function findQuotations(text: string, [start, end]: Span): Omit<Quotation, 'continues'>[] {
  const found: Omit<Quotation, 'continues'>[] = [];
  let at = start;
  while (at < end) {
    const character = text[at] ?? '';
    const before = at > start ? text[at - 1] : undefined;
    const after = at + 1 < end ? text[at + 1] : undefined;
    if (doubleOpeners.has(character) || (character === '"' && isStraightOpener(before, after))) {
      let close = at + 1;
      while (close < end && !isClose(text, close, character, end)) close++;
      const closed = close < end;
      found.push({ start: at, end: closed ? close + 1 : end, marks: 'double', closed });
      at = closed ? close + 1 : end;
    } else if (
      (character === '‘' || character === "'") &&
      isSpaceOrStart(before) &&
      isWord(after) &&
      !elision.test(text.slice(at + 1, at + 7))
    ) {
      const close = closeOfSingle(text, at, end);
      if (close > 0) found.push({ start: at, end: close + 1, marks: 'single', closed: true });
      at = close > 0 ? close + 1 : at + 1;
    } else at++;
  }
  return found;
}

/** A straight mark opens unless a word or a mark of punctuation stands directly before it and none after (`5"`). */
function isStraightOpener(before: string | undefined, after: string | undefined): boolean {
  return after !== undefined && !/\s/.test(after) && isSpaceOrStart(before);
}

function isClose(text: string, at: number, opener: string, end: number): boolean {
  const character = text[at] ?? '';
  if (opener === '"') return character === '"' || character === '”';
  if (opener === '„') return doubleClosers.has(character) || character === '"';
  if (character === '”' || character === '»') return true;
  // A straight mark may close a curly one where a word ends before it.
  return character === '"' && !/\s/.test(text[at - 1] ?? ' ') && !isWord(at + 1 < end ? text[at + 1] : undefined);
}
