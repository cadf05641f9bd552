import type { Article } from '../../article/article.ts';
import type { Claim, Figure, Quote } from '../annotation.ts';

/** Finds the checkable statements of an article, in the order of the text. */
export function findClaims(
  _article: Article,
  _quotes: readonly Quote[],
  _figures: readonly Figure[],
): readonly Claim[] {
  return [];
}
