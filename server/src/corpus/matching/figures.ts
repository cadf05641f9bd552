import type { Figure } from '../../annotate/annotation.ts';

/** How two figures of one thing go together. */
export type FigureAgreement = 'agree' | 'compatible' | 'conflict';

const rounding = new Set([
  'about',
  'around',
  'roughly',
  'some',
  'approximately',
  'nearly',
  'almost',
  'close to',
  'an estimated',
  'estimated',
  'or so',
  'circa',
  'more or less',
]);

/** Compares two figures of the same thing in the same unit. Open bounds are compatible with all that they leave open. */
export function compareFigures(left: Figure, right: Figure): FigureAgreement {
  const [here, there] = [bounds(left), bounds(right)];
  if (here.low === there.low && here.high === there.high) return 'agree';
  const exact = left.low === left.high && right.low === right.high && left.low !== null;
  if (exact && left.low === right.low) return 'agree';
  return here.low <= there.high && there.low <= here.high ? 'compatible' : 'conflict';
}

/** The values that a figure admits: one that is loosely given admits those it may be rounded from. */
function bounds({ low, high, hedge }: Figure): { low: number; high: number } {
  const loose = hedge !== null && rounding.has(hedge);
  const slack = (value: number): number => (loose ? 0.08 : 0) * Math.abs(value);
  return {
    low: low === null ? -Infinity : low - slack(low),
    high: high === null ? Infinity : high + slack(high),
  };
}
