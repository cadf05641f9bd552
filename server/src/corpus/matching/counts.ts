import type { Figure } from '../../annotate/annotation.ts';
import { namedValue } from '../../annotate/figures/relation.ts';
import type { Unit } from '../passages/units.ts';
import { areWithin, isVague } from './compare-figures.ts';
import { fateOf } from './fates.ts';
import { otherDay } from './other-day.ts';
import {
  anybody,
  areOfOneYear,
  type CountedFigure,
  headOf,
  keyOf,
  otherYears,
  setApart,
  sharing,
} from './told-beside.ts';

/** How far values may part and still be told of one thing. */
const widest: Readonly<Record<string, number>> = { count: 4, share: 2, year: 2, age: 1.34 };
const widestMoney = 2;
/** Tolls of one event of more than ten part by less than this. */
const widestToll = 2;

/**
 * Whether two figures whose values part are of the same thing as far as their own words tell: the same thing is counted,
 * the same befell it, and nothing sets one apart from the other. Otherwise they are merely two figures.
 */
export function countsSameThing(left: CountedFigure, right: CountedFigure): boolean {
  if (!mayBeOfOneThing(left, right)) return false;
  const unit = left.figure.unit ?? 'count';
  if (unit === 'share') return sharesName(left.unit, right.unit);
  const [here, there] = [headOf(left), headOf(right)];
  if (unit === 'age') return sameWord(here, there) || isOnlyAge(left, right);
  if (here === '' || there === '') return false;
  if (!sameWord(here, there) && !(anybody.test(here) && anybody.test(there))) return false;
  if (namesPart(left.unit, right.unit)) return false;
  const [fate, otherFate] = [fateOf(left), fateOf(right)];
  if (fate !== otherFate) return false;
  return fate !== null || unit !== 'count' || sharesVerb(left.unit, right.unit);
}

/** Whether two figures that part are near each other, and no word beside one sets it apart from the other. */
export function mayBeOfOneThing(left: CountedFigure, right: CountedFigure): boolean {
  if (isVague(left.figure) || isVague(right.figure)) return false;
  const [one, other] = [namedValue(left.figure), namedValue(right.figure)];
  const unit = left.figure.unit ?? 'count';
  const ratio = Math.max(one, other) / Math.max(Math.min(one, other), 1e-9);
  if (ratio > (widest[unit] ?? widestMoney)) return false;
  if (sharing(left) !== sharing(right) || setApart(left) !== setApart(right)) return false;
  if (!areOfOneYear(otherYears(left.unit), otherYears(right.unit)) || otherDay(left) !== otherDay(right)) return false;
  const isFarToll = ratio > widestToll && Math.max(one, other) > 10;
  return !isFarToll || unit !== 'count' || fateOf(left) === null || fateOf(right) === null;
}

/** Whether a passage's sentence gives another figure's value too. */
export function givesToo({ unit }: CountedFigure, figure: Figure): boolean {
  const value = figure.low ?? figure.high;
  return value !== null && unit.sentence.numbers.has(`#${String(Number(value.toPrecision(6)))}`);
}

/** Whether two figures count those whom the same befell, where both sentences name a thing in common. */
export function sameToll(left: CountedFigure, right: CountedFigure): boolean {
  const fate = fateOf(left);
  return fate !== null && fate === fateOf(right) && sharesName(left.unit, right.unit);
}

/** Tolls of one event part by less than this while they are counted. */
const widestCounting = 1.35;
/** So many dead tell an event from others. */
const leastTold = 10;

/** Whether two counts of those whom the same befell, many and near each other, are the toll of the event that both tell of. */
export function areTolls(left: CountedFigure, right: CountedFigure): boolean {
  if (left.figure.unit !== null || right.figure.unit !== null) return false;
  if (Math.min(namedValue(left.figure), namedValue(right.figure)) < leastTold) return false;
  if (!areWithin(widestCounting, left.figure, right.figure)) return false;
  const fate = fateOf(left);
  if (fate === null || fate !== fateOf(right) || namesPart(left.unit, right.unit)) return false;
  return [left, right].every((each) => anybody.test(headOf(each))) && mayBeOfOneThing(left, right);
}

/** Two people whose ages stand alone in sentences that name the same: one of them may be called a boy, the other nothing. */
function isOnlyAge(left: CountedFigure, right: CountedFigure): boolean {
  const [here, there] = [headOf(left), headOf(right)];
  const alike = [here, there].every((head) => head === '' || child.test(head));
  return alike && [left, right].every(({ unit }) => agesIn(unit) === 1) && sharesName(left.unit, right.unit);
}

const child = /^(?:boys?|girls?|child|children|son|daughter|toddler|kid|teenager|teen|pupil|student)$/iu;

function agesIn({ article, sentence: { words } }: Unit): number {
  const [from, to] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return article.figures.filter(({ unit, start, end }) => unit === 'age' && from <= end && start <= to).length;
}

const sameWord = (left: string, right: string): boolean => keyOf(left) === keyOf(right);

const sharesVerb = (left: Unit, right: Unit): boolean =>
  [...left.profile.verbs].some((verb) => right.profile.verbs.has(verb));

/** Whether two passages' sentences name a thing in common. */
export const sharesName = (left: Unit, right: Unit): boolean =>
  [...left.sentence.proper].some((name) => right.sentence.proper.has(name));

/** True where both passages name things, and none in common. */
export const namesPart = (left: Unit, right: Unit): boolean =>
  left.profile.proper.size > 0 &&
  right.profile.proper.size > 0 &&
  ![...left.profile.proper].some((name) => right.sentence.proper.has(name)) &&
  ![...right.profile.proper].some((name) => left.sentence.proper.has(name));
