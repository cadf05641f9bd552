import { significantDigits } from '../../../annotate/figures/digits.ts';
import { measureOf } from '../../../annotate/figures/relation.ts';
import { compareFigures, isVague } from '../../matching/compare-figures.ts';
import { figureFeatures, figureLikeness } from './likeness.ts';
import { areOfOneYear } from '../../matching/told-beside.ts';
import { namesPart, sharesName } from '../../matching/counts.ts';
import type { FigurePassage } from './passage.ts';
import type { Leads } from './rivals.ts';
import { bias, rivalBias, rivalWeights, weights } from './weights.ts';

/** What the log odds must reach for two figures to be of one thing: of those with equal values, and of those that part. */
const leastAlone = 1;
const leastAmongRivals = 0.5;

/** Days, ages and scores are of one thing by whose they are. */
const byRulesAlone = /^(?:date|year|age|score)$/;

/** What tells of two values that part whether they are of one thing: their leads, and how they part. */
export const rivalFeatures = ['least', 'most', 'conflict'] as const;
export type RivalFeature = (typeof rivalFeatures)[number];

/** Whether two figures are in one measure, and such as are compared by what stands around them. */
export const mayBeCompared = ({ figure: left }: FigurePassage, { figure: right }: FigurePassage): boolean =>
  measureOf(left) === measureOf(right) && !byRulesAlone.test(left.unit ?? '') && !isVague(left) && !isVague(right);

/** The log odds of two figures being of one thing, by themselves. */
export function oddsOf(left: FigurePassage, right: FigurePassage): number {
  const alike = figureLikeness(left, right);
  return figureFeatures.reduce((sum, name) => sum + weights[name] * alike[name], bias);
}

/** By how much two figures are surer to be of one thing than is asked, whatever else is told; 0 where they are less. */
export function likelyAlone(left: FigurePassage, right: FigurePassage, odds: number): number {
  return compareFigures(left.figure, right.figure) === 'agree' ? Math.max(0, odds - leastAlone) : 0;
}

/**
 * The same of values that part, which are found beside each other by chance: they must go better with each other than with
 * others of the two articles.
 */
export function likelyAmongRivals(left: FigurePassage, right: FigurePassage, leads: Leads): number {
  if (areOfOthers(left, right)) return 0;
  const isConflict = compareFigures(left.figure, right.figure) === 'conflict';
  if (isConflict && (isRounded(left, right) || goByTime(left, right) || isSummand(left) !== isSummand(right))) return 0;
  const among = { ...leads, conflict: Number(isConflict) };
  const sum = rivalFeatures.reduce((total, name) => total + rivalWeights[name] * among[name], rivalBias);
  return Math.max(0, sum - leastAmongRivals);
}

/** Whether something beside two values that part tells that they are of two things: another fate, year, day or “other”. */
function areOfOthers(one: FigurePassage, other: FigurePassage): boolean {
  const [left, right] = [one.told, other.told];
  const areTolls = left.fate !== null && right.fate !== null;
  if (areTolls && (left.fate !== right.fate || areOfOtherTolls(one, other))) return true;
  return left.isFurther !== right.isFurther || left.day !== right.day || !areOfOneYear(left.years, right.years);
}

/** Tolls of a part and of all, and of two places: an article tells of other happenings too. */
const areOfOtherTolls = (left: FigurePassage, right: FigurePassage): boolean =>
  left.told.sharing !== right.told.sharing || (namesPart(left.unit, right.unit) && !sharesName(left.unit, right.unit));

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
