import type { Figure } from '../../annotate/annotation.ts';
import { figuresRelation, namedValue } from '../../annotate/figures/relation.ts';

/** How two figures of one thing go together; figures in units that do not convert cannot both be told of it. */
export function compareFigures(left: Figure, right: Figure): 'agree' | 'compatible' | 'conflict' {
  const relation = figuresRelation(left, right) ?? 'conflict';
  return relation === 'compatible' && areTwoMaxima(left, right) ? 'conflict' : relation;
}

/** Hedges that give the most that may be: one thing has one such, as a crime its longest sentence. */
const mostOf = /^(?:up to|as (?:many|much|long|high) as|a maximum of|at most|no more than|not more than)$/;
/** How far two maxima may part and still be one, rounded. */
const nearMaxima = 1.1;

const areTwoMaxima = (left: Figure, right: Figure): boolean =>
  mostOf.test(left.hedge ?? '') && mostOf.test(right.hedge ?? '') && !areWithin(nearMaxima, left, right);

/** Whether the larger of two values is at most so many times the smaller. */
export function areWithin(factor: number, left: Figure, right: Figure): boolean {
  const [one, other] = [namedValue(left), namedValue(right)];
  return Math.max(one, other) <= factor * Math.min(one, other);
}

/** "Dozens" and "thousands" part from little that is worth a question. */
export function isVague({ low, high, hedge }: Figure): boolean {
  if (low !== null && high !== null && low > 0 && high / low > 3) return true;
  return hedge !== null && /dozens|scores|hundreds|thousands|millions|billions/.test(hedge);
}
