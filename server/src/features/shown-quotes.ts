import type { AnnotatedArticle, Quote } from '../annotate/annotation.ts';
import { isUnsure } from '../annotate/confidence.ts';

/** Which quotes a reader wants to see: those that are likely right, or all, the others marked as unsure. */
export type Show = 'confident' | 'all';

export function shownQuotes({ quotes }: AnnotatedArticle, show: Show): readonly Quote[] {
  return show === 'all' ? quotes : quotes.filter((quote) => !isUnsure(quote));
}
