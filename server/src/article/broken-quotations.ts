import type { Span } from './article.ts';

/** A quotation may run over so many lines more. */
const most = 6;

/** What the quotation marks of a paragraph say. Where curly and straight ones stand side by side, they tell nothing. */
interface Marks {
  /** The mark that it leaves open, if any. */
  readonly leavesOpen: '“' | '"' | null;
  /** The mark that closes in it, where it opens none before. */
  readonly closesFirst: '”' | '"' | null;
  readonly has: boolean;
}

const unmarked: Marks = { leavesOpen: null, closesFirst: null, has: false };

function marksOf(text: string, [start, end]: Span): Marks {
  const words = text.slice(start, end);
  const first = words.search(/[“”"]/);
  if (first < 0) return unmarked;
  const straight = words.split('"').length - 1;
  const isCurly = /[“”]/.test(words);
  if (straight > 0 && isCurly) return { ...unmarked, has: true };
  const isAfterWord = /\S/.test(words[first - 1] ?? '');
  if (isCurly) {
    const leavesOpen = words.lastIndexOf('“') > words.lastIndexOf('”') ? '“' : null;
    return { leavesOpen, closesFirst: words[first] === '”' && isAfterWord ? '”' : null, has: true };
  }
  const last = words.lastIndexOf('"');
  const opens = straight % 2 === 1 && !/\S/.test(words[last - 1] ?? '') && /\S/.test(words[last + 1] ?? '');
  // A straight mark has to be seen to close: by what stands before it, and by somebody who says it after.
  const closes = straight % 2 === 1 && /^[,.?!]" \p{L}/u.test(words.slice(first - 1, first + 4));
  return { leavesOpen: opens ? '"' : null, closesFirst: closes ? '"' : null, has: true };
}

const lineEnds = (between: string): number => (between.match(/\r\n|[\n\r\u2028\u2029]/g) ?? []).length;

/**
 * Puts paragraphs together over which a quotation runs: one leaves it open, and another closes it that opens none before,
 * as where each sentence was pasted as a line. A quotation that opens anew in each paragraph stays as it is, and so does
 * one with a whole paragraph between, which stands apart from the others.
 */
export function joinQuotations(text: string, paragraphs: readonly Span[]): readonly Span[] {
  if (!/[“"]/.test(text)) return paragraphs;
  const marks = paragraphs.map((span) => marksOf(text, span));
  const isNextLine = (index: number) =>
    lineEnds(text.slice(paragraphs[index - 1]?.[1] ?? 0, paragraphs[index]?.[0] ?? 0)) <= 1;
  const joined: Span[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    let last = at;
    for (let open = marks[last]?.leavesOpen; open; open = marks[last]?.leavesOpen) {
      let next = last + 1;
      while (next - last < most && marks[next]?.has === false && isNextLine(next) && isNextLine(next + 1)) next++;
      if (marks[next]?.closesFirst !== (open === '“' ? '”' : '"')) break;
      last = next;
    }
    const [first, end] = [paragraphs[at], paragraphs[last]];
    if (first && end) joined.push([first[0], end[1]]);
    at = last;
  }
  return joined;
}
