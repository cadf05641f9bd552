import type { Article } from '../../article/article.ts';
import type { Entity, Quote } from '../annotation.ts';

/**
 * Finds who said what. The entities come back with the pronouns added that serve as a quote's source.
 */
export function findQuotes(
  _article: Article,
  entities: readonly Entity[],
): { readonly quotes: readonly Quote[]; readonly entities: readonly Entity[] } {
  return { quotes: [], entities };
}
