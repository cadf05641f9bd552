import { measureOf } from '../../annotate/figures/relation.ts';
import { compareFigures, isVague } from '../matching/counts.ts';
import { figureFeatures, figureLikeness } from './figure-likeness.ts';
import type { FigurePassage } from './figure-passage.ts';
import { bias, weights } from './figure-weights.ts';

/**
 * What the log odds must reach for two figures to be of one thing. Values that can both hold are found beside each other
 * by chance; those that cannot are mostly told apart by how far they part.
 */
const leastTogether = 1;
const leastInConflict = 0.5;

/** Days, ages and scores are of one thing by whose they are. */
const byRulesAlone = /^(?:date|year|age|score)$/;

/** Whether two figures are in one measure, and such as are compared by what stands around them. */
export const mayBeCompared = ({ figure: left }: FigurePassage, { figure: right }: FigurePassage): boolean =>
  measureOf(left) === measureOf(right) && !byRulesAlone.test(left.unit ?? '') && !isVague(left) && !isVague(right);

/** By how much the log odds of two figures being of one thing are more than is asked; 0 where they are less. */
export function likelyTheSame(left: FigurePassage, right: FigurePassage): number {
  if (!mayBeCompared(left, right)) return 0;
  const alike = figureLikeness(left, right);
  const odds = figureFeatures.reduce((sum, name) => sum + weights[name] * alike[name], bias);
  const least = compareFigures(left.figure, right.figure) === 'conflict' ? leastInConflict : leastTogether;
  return Math.max(0, odds - least);
}
