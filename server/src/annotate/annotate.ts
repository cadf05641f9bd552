import type { Article } from '../article/article.ts';
import type { AnnotatedArticle } from './annotation.ts';
import { findClaims } from './claims/claims.ts';
import { correctEntities, type Correction } from './entities/corrections.ts';
import { findEntities } from './entities/entities.ts';
import { findFigures } from './figures/figures.ts';
import { findQuotes } from './quotes/quotes.ts';

/**
 * Annotates an article: entities, as a reader corrected them, then quotes and their speakers, figures and claims.
 * Never throws.
 */
export function annotate(article: Article, corrections: readonly Correction[] = []): AnnotatedArticle {
  if (article.language !== 'en') return { ...article, entities: [], quotes: [], figures: [], claims: [] };
  const named = correctEntities(article, findEntities(article), corrections);
  const { quotes, entities } = findQuotes(article, named);
  const figures = findFigures(article);
  const claims = findClaims(article, quotes, figures);
  return { ...article, entities, quotes, figures, claims };
}
