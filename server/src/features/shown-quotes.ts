import type { AnnotatedArticle, Quote } from '../annotate/annotation.ts';

/** Which quotes a reader wants to see: those that are likely right, or all, the others marked as unsure. */
export type Show = 'confident' | 'all';

/**
 * From this confidence on a quote counts as likely right: of all such quotes about 89 in 100 have the content that
 * annotators gave them, among them 56 in 100 of all that annotators found (development part of PolNeAR).
 */
const confident = 0.62;

export const isUnsure = ({ confidence }: Quote): boolean => confidence < confident;

export function shownQuotes({ quotes }: AnnotatedArticle, show: Show): readonly Quote[] {
  return show === 'all' ? quotes : quotes.filter((quote) => !isUnsure(quote));
}
