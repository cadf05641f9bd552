import { significantDigits } from '../../../annotate/figures/digits.ts';
import { measureOf } from '../../../annotate/figures/relation.ts';
import { compareFigures, isVague } from '../../matching/compare-figures.ts';
import { figureFeatures, figureLikeness } from './likeness.ts';
import { areOfOneYear } from '../../matching/told-beside.ts';
import type { FigurePassage } from './passage.ts';
import { bias, weights } from './weights.ts';

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
  const agreement = compareFigures(left.figure, right.figure);
  if (agreement !== 'agree' && areOfOthers(left, right)) return 0;
  const alike = figureLikeness(left, right);
  const odds = figureFeatures.reduce((sum, name) => sum + weights[name] * alike[name], bias);
  if (agreement !== 'conflict') return Math.max(0, odds - leastTogether);
  const isOtherwiseTold = isRounded(left, right) || goByTime(left, right) || isSummand(left) !== isSummand(right);
  return isOtherwiseTold ? 0 : Math.max(0, odds - leastInConflict);
}

/** Whether something beside two values that part tells that they are of two things: another fate, year or day. */
function areOfOthers({ told: left }: FigurePassage, { told: right }: FigurePassage): boolean {
  const isOtherFate = left.fate !== null && right.fate !== null && left.fate !== right.fate;
  return isOtherFate || left.day !== right.day || !areOfOneYear(left.years, right.years);
}

/** Whether one of two values in one unit is the other one with fewer digits: 131 and 130, 140,660 and 140,000. */
function isRounded({ figure: left }: FigurePassage, { figure: right }: FigurePassage): boolean {
  if (left.unit !== right.unit) return false;
  const [value, other] = [left.low ?? left.high ?? 0, right.low ?? right.high ?? 0];
  const digits = Math.min(significantDigits(value).length, significantDigits(other).length);
  const unit = 10 ** (Math.floor(Math.log10(Math.max(value, other, 1))) + 1 - digits);
  return Math.abs(value - other) < unit && digits > 1;
}

/** What a thing costs, and how far a count has come, changes by the hour: a value with a time of day is of that time. */
const goByTime = ({ unit: left }: FigurePassage, { unit: right }: FigurePassage): boolean =>
  [left, right].some(({ figures }) => figures.some(({ unit }) => unit === 'time of day'));

/** A number to which another is added: "17 men and one woman". */
const addsUp = /^\s+\p{L}+\s+and\s+(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s/iu;

const isSummand = ({ unit, figure }: FigurePassage): boolean =>
  figure.unit === null && addsUp.test(unit.article.text.slice(figure.end, Math.min(unit.end, figure.end + 40)));
