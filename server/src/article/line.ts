import type { Span } from './article.ts';

/** A paragraph, or a line that stands alone, with what its form says at a glance. */
export interface Line {
  /** Its words; of a long one the first 2,000 code units. */
  readonly text: string;
  /** How many words it has, counted up to 200. */
  readonly words: number;
  /** Its last 120 code units. */
  readonly tail: string;
  /** True where it ends as a sentence does. */
  readonly isSentence: boolean;
  /** True where it ends in the open, with neither a mark of punctuation nor a quotation: prose does not. */
  readonly isOpen: boolean;
}

const most = { text: 2000, words: 200, tail: 120 };

/** What may stand between a sentence's stop and its paragraph's end. */
const closing = /[\s”"’'»)\]]/;

/** A sentence and its source in brackets: "He left. [Harbour Post]". */
const sourced = /[.!?…][”"’']?\s*[([][^()[\]]{1,60}[)\]]$/;

/** The number of words, counted up to 200. */
function countWords(text: string): number {
  let words = 0;
  let isWithin = false;
  for (let at = 0; at < text.length && words < most.words; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code === 32 || (code >= 9 && code <= 13) || code === 160;
    if (!isSpace && !isWithin) words++;
    isWithin = !isSpace;
  }
  return words;
}

/** Looks at a paragraph. */
export function readLine(text: string, [start, end]: Span): Line {
  const head = text.slice(start, Math.min(end, start + most.text));
  const tail = text.slice(Math.max(start, end - most.tail), end);
  let last = tail.length - 1;
  while (last > 0 && closing.test(tail[last] ?? '')) last--;
  const mark = tail[last] ?? '';
  const isSentence = /[.!?…]/.test(mark);
  return {
    text: head,
    words: countWords(head),
    tail,
    isSentence,
    isOpen: !isSentence && !/[:;,]/.test(mark) && !/[”"»]$/.test(tail.slice(-1)) && !sourced.test(tail),
  };
}
