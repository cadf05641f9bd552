import type { AnnotatedArticle, Figure } from '../../annotate/annotation.ts';
import type { Span } from '../../article/article.ts';
import { compareFigures } from '../matching/compare-figures.ts';
import { isSameDone, mayBeOneTime, type TimeTold, timeTold } from './times.ts';
import { partOfDayTold } from './parts-of-day.ts';
import { type DayTold, dayTold, verbAt } from './when.ts';

/** What a passage tells only once, so that in two passages of one claim it is of the same: an age, a day, a time of day. */
export interface ToldOnce {
  readonly age: Figure | undefined;
  /** A day of a known year. */
  readonly date: Figure | undefined;
  /** What stands for the verb that the day goes with; undefined without one. */
  readonly doneThen: string | undefined;
  readonly time: TimeTold | undefined;
  /** A weekday or a month. */
  readonly day: DayTold | undefined;
  /** The day of publication in milliseconds; NaN where it is not known. */
  readonly published: number;
}

/** The words of a passage and those of another with which they cannot both hold. */
type Parting = readonly [Span, Span];

const dayLength = 86_400_000;

/** A passage of a group is compared with each other one, at every edit of either's article: what it tells is read once. */
const known = new WeakMap<AnnotatedArticle, Map<string, ToldOnce>>();

export function readOnce(article: AnnotatedArticle, { start, end }: { start: number; end: number }): ToldOnce {
  const own = known.get(article) ?? new Map<string, ToldOnce>();
  known.set(article, own);
  const key = `${String(start)} ${String(end)}`;
  const told = own.get(key) ?? read(article, start, end);
  own.set(key, told);
  return told;
}

function read(article: AnnotatedArticle, start: number, end: number): ToldOnce {
  const figures = article.figures.filter((figure) => figure.start >= start && figure.end <= end);
  const only = (unit: string): Figure | undefined => {
    const [figure, ...more] = figures.filter((each) => each.unit === unit);
    return more.length > 0 || figure?.low !== figure?.high ? undefined : figure;
  };
  const [age, date, hour] = [only('age'), only('date'), only('time of day')];
  // Prices and counts may be told of several hours of a day.
  const mayHavePart = hour === undefined && figures.every(({ unit }) => unit === 'date' || unit === 'age');
  const time = mayHavePart ? partOfDayTold(article, [start, end]) : hour;
  return {
    age: age?.hedge === null ? age : undefined,
    date: date?.hedge === null && (date.low ?? 0) >= 10_000 ? date : undefined,
    doneThen: date && verbAt(article, [start, end], date.start),
    time: time && timeTold(article, [start, end], time),
    day: dayTold(article, [start, end]),
    published: Date.parse(article.metadata.published?.slice(0, 10) ?? ''),
  };
}

/** Where two passages that tell one claim give what cannot both hold: the words of the first and of the second. */
export function partings(left: ToldOnce, right: ToldOnce): readonly Parting[] {
  return [
    conflictOf(left.age, right.age),
    mayBeOneDay(left, right) ? conflictOf(left.date, right.date) : undefined,
    isOneHappening(left.time, right.time) ? conflictOf(left.time?.figure, right.time?.figure) : undefined,
    mayBeOneWeek(left, right) ? otherDays(left.day, right.day) : undefined,
  ].filter((parting) => parting !== undefined);
}

function conflictOf(left: Figure | undefined, right: Figure | undefined): Parting | undefined {
  if (!left || !right || compareFigures(left, right) !== 'conflict') return undefined;
  return [
    [left.start, left.end],
    [right.start, right.end],
  ];
}

/** Days that one may take for the other: the same of two years, or next to each other and not of two deeds. Others are of two happenings. */
function mayBeOneDay({ date: left, doneThen }: ToldOnce, { date: right, doneThen: other }: ToldOnce): boolean {
  const apart = Math.abs((left?.low ?? 0) - (right?.low ?? 0));
  if (apart % 10_000 === 0) return true;
  return apart <= 3 && (doneThen === undefined || other === undefined || doneThen === other);
}

/** Times at which the same was done, or that a place or a day goes with in both passages. */
function isOneHappening(left: TimeTold | undefined, right: TimeTold | undefined): boolean {
  if (!left || !right || !mayBeOneTime(left, right)) return false;
  const shares = (here: ReadonlySet<string>, there: ReadonlySet<string>): boolean =>
    [...here].some((word) => there.has(word));
  return isSameDone(left, right) || shares(left.places, right.places) || shares(left.days, right.days);
}

/** Whether two articles may mean one week by the names of its days; where a date is not known, they may. */
function mayBeOneWeek({ published: left }: ToldOnce, { published: right }: ToldOnce): boolean {
  return !(Math.abs(left - right) > 5 * dayLength);
}

/** The words for two weekdays or months in which the same was done; a night may belong to two days. */
function otherDays(left: DayTold | undefined, right: DayTold | undefined): Parting | undefined {
  if (!left || !right || left.unit !== right.unit || left.value === right.value || left.verb !== right.verb)
    return undefined;
  const apart = Math.abs(left.value - right.value);
  const isNext = left.unit === 'weekday' && (apart === 1 || apart === 6);
  return isNext && (left.atNight || right.atNight) ? undefined : [left.span, right.span];
}
