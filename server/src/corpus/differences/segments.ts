import type { Span } from '../../article/article.ts';
import type { Segment } from '../comparison.ts';
import type { Word } from '../words/word.ts';

/** A stretch of text in pieces, the marked words with what stands between them. `words` are in the order of the text. */
export function segmentsOf(
  text: string,
  [start, end]: Span,
  words: readonly Word[],
  marks: ReadonlySet<Word>,
): readonly Segment[] {
  const segments: Segment[] = [];
  const push = (from: number, to: number, differs: boolean): void => {
    if (to > from) segments.push({ text: text.slice(from, to), differs });
  };
  let at = start;
  let open: number | undefined;
  let last = start;
  for (const word of words) {
    if (marks.has(word)) {
      if (open === undefined) {
        push(at, word.start, false);
        open = word.start;
      }
      last = word.end;
    } else if (open !== undefined && word.start >= last) {
      push(open, last, true);
      at = last;
      open = undefined;
    }
  }
  if (open !== undefined) {
    push(open, last, true);
    at = last;
  }
  push(at, end, false);
  return segments;
}
