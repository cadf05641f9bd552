import type { Article } from '../../article/article.ts';
import type { Figure } from '../annotation.ts';

/** Finds the quantities of an article, in the order of the text. */
export function findFigures(_article: Article): readonly Figure[] {
  return [];
}
