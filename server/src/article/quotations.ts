import type { Quotation, Span } from './article.ts';

/** A double quotation mark where it stands. */
interface Mark {
  readonly length: number;
  /** What its shape says: `”` closes, `“` opens, `"` may do either. */
  readonly shape: 'opens' | 'closes' | 'either';
  readonly family: 'curly' | 'straight' | 'apostrophes';
}

const marks: Readonly<Record<string, Mark>> = {
  '“': { length: 1, shape: 'opens', family: 'curly' },
  '„': { length: 1, shape: 'opens', family: 'curly' },
  '«': { length: 1, shape: 'opens', family: 'curly' },
  '‟': { length: 1, shape: 'either', family: 'curly' },
  '”': { length: 1, shape: 'closes', family: 'curly' },
  '»': { length: 1, shape: 'closes', family: 'curly' },
  '"': { length: 1, shape: 'either', family: 'straight' },
};
/** Two apostrophes or two grave accents, as texts from archives have them. */
const doubledApostrophe: Mark = { length: 2, shape: 'either', family: 'apostrophes' };
const doubledGrave: Mark = { length: 2, shape: 'opens', family: 'apostrophes' };

/** What an apostrophe in front shortens: the '90s, 'em, 'til. */
const elision = /^(?:\d0s|em|til|cause|twas|tis|n|bout)\b/i;

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);
const mayPrecedeOpening = (character: string | undefined) =>
  character === undefined || /[\s([{—–\-/“"«]/u.test(character);

function markAt(text: string, at: number): Mark | undefined {
  const character = text[at] ?? '';
  if (character === "'" && text[at + 1] === "'") return doubledApostrophe;
  if (character === '`' && text[at + 1] === '`') return doubledGrave;
  return marks[character];
}

/** Where a single mark that opened at `open` closes, or -1. An apostrophe within a word or after a plural is no close. */
function closeOfSingle(text: string, open: number, end: number): number {
  const close = text[open] === '‘' ? '’' : "'";
  const limit = Math.min(end, open + 1000);
  let candidate = -1;
  for (let at = open + 2; at < limit; at++) {
    const character = text[at];
    if (character === '“' && close === '’') {
      // What somebody else said within it.
      const inner = text.indexOf('”', at);
      if (inner < 0 || inner >= limit) break;
      at = inner;
      continue;
    }
    if (character === '‘' || markAt(text, at)?.shape === 'opens') break;
    if (character !== close || isWord(text[at + 1]) || isSpace(text[at - 1])) continue;
    // After a letter other than s, or after a mark of punctuation, it can only close.
    if (!/[sS]/.test(text[at - 1] ?? '') || !/^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4))) return at;
    if (candidate < 0) candidate = at;
  }
  return candidate;
}

/** The single mark with which a paragraph opens, or nothing. */
export function openingSingle(text: string, start: number): string {
  const mark = text[start];
  return (mark === '‘' || mark === "'") && opensSingle(text, start, undefined) ? mark : '';
}

const opensSingle = (text: string, at: number, before: string | undefined): boolean =>
  mayPrecedeOpening(before) && isWord(text[at + 1]) && !elision.test(text.slice(at + 1, at + 7));

/**
 * The outermost passages in quotation marks of a paragraph, in order: curly, straight and angle marks, doubled
 * apostrophes, and single marks where they enclose words and are no apostrophes. A mark typed the wrong way round
 * goes by the words beside it. One that never closes ends with the paragraph; a single one only where the next paragraph
 * opens with it too (`next`, see `openingSingle`). One pass, linear.
 */
export function findQuotations(text: string, [start, end]: Span, next = ''): Omit<Quotation, 'continues'>[] {
  const found: Omit<Quotation, 'continues'>[] = [];
  const before = (at: number) => (at > start ? text[at - 1] : undefined);
  const after = (at: number) => (at < end ? text[at] : undefined);
  let at = start;
  while (at < end) {
    const mark = markAt(text, at);
    if (mark && opens(mark, before(at), after(at + mark.length))) {
      const close = closeOfDouble(text, at, mark, end);
      found.push({ start: at, end: close < 0 ? end : close, marks: 'double', closed: close >= 0 });
      at = close < 0 ? end : close;
    } else if (mark) {
      at += mark.length;
    } else if ((text[at] === '‘' || text[at] === "'") && opensSingle(text, at, before(at))) {
      const close = closeOfSingle(text, at, end);
      const goesOn = close < 0 && text[at] === next && isLastOpening(text, at, end);
      if (close > 0 || goesOn)
        found.push({ start: at, end: goesOn ? end : close + 1, marks: 'single', closed: !goesOn });
      at = goesOn ? end : close > 0 ? close + 1 : at + 1;
    } else at++;
  }
  return found;
}

/** True for a single mark with which a sentence begins, where no other like it opens before the paragraph's end. */
function isLastOpening(text: string, open: number, end: number): boolean {
  if (!/(?:^|\n|[.,:!?…’'–—-]\s)$/.test(text.slice(Math.max(0, open - 2), open))) return false;
  const mark = text.charAt(open);
  for (let at = text.indexOf(mark, open + 1); at >= 0 && at < end; at = text.indexOf(mark, at + 1))
    if (opensSingle(text, at, text[at - 1])) return false;
  return true;
}

/** A mark that may do either opens unless something stands directly before it and nothing after (`5"`). */
function opens({ shape }: Mark, before: string | undefined, after: string | undefined): boolean {
  if (shape === 'opens') return true;
  if (shape === 'closes') return isSpace(before) && isWord(after);
  // A mark squeezed between a full stop and a word opens too, where a space was lost.
  return !isSpace(after) && (mayPrecedeOpening(before) || (/[.!?]/.test(before ?? '') && isWord(after)));
}

/** The offset after the mark that closes what `opener` opened at `open`, or -1. */
function closeOfDouble(text: string, open: number, opener: Mark, end: number): number {
  let inner = 0;
  let at = open + opener.length;
  while (at < end) {
    const mark = markAt(text, at);
    if (!mark) {
      at++;
      continue;
    }
    const next = at + mark.length;
    const before = text[at - 1];
    const after = next < end ? text[next] : undefined;
    const ends = !isSpace(before) && !isWord(after);
    if (mark.family === opener.family) {
      if (opener.family !== 'curly' || (mark.shape === 'closes' && !opens(mark, before, after))) return next;
      if (ends && (mark.shape !== 'opens' || text[open] === '„' || isSpace(after))) return next;
    } else if (mark.family === 'curly') {
      // A pair of curly marks within straight ones is a quotation within the quotation.
      if (mark.shape === 'opens') inner++;
      else if (inner > 0) inner--;
      else if (ends) return next;
    } else if (ends && opener.family === 'curly') return next;
    at = next;
  }
  return -1;
}
