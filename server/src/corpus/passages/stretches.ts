import type { Span } from '../../article/article.ts';
import { firstFrom } from '../../article/ordered.ts';
import type { Word } from '../words/word.ts';

/** How much a stretch of words tells. */
export function weight(words: readonly Word[]): number {
  return words.reduce((sum, each) => sum + each.weight, 0);
}

/** The words that lie in a span; `words` are in the order of the text. */
export function wordsWithin(words: readonly Word[], [start, end]: Span): readonly Word[] {
  const first = firstFrom(words, start);
  let last = first;
  while (last < words.length && (words[last]?.end ?? Infinity) <= end) last++;
  return words.slice(first, last);
}

/** The words of which a span has something. */
export const wordsAcross = (words: readonly Word[], [from, to]: Span): readonly Word[] =>
  words.filter(({ start, end }) => start < to && from < end);

/** Whether a span has another within it. */
export function covers(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
