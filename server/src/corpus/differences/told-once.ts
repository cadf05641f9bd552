import type { AnnotatedArticle, Figure } from '../../annotate/annotation.ts';
import type { Span } from '../../article/article.ts';
import { compareFigures } from '../matching/counts.ts';
import { isSameDone, mayBeOneTime, type TimeTold, timeTold } from './times.ts';
import { type DayTold, dayTold } from './when.ts';

/** What a passage tells only once, so that in two passages of one claim it is of the same: an age, a day, a time of day. */
export interface ToldOnce {
  readonly age: Figure | undefined;
  /** A day of a known year. */
  readonly date: Figure | undefined;
  readonly time: TimeTold | undefined;
  /** A weekday or a month. */
  readonly day: DayTold | undefined;
  /** The day of publication in milliseconds; NaN where it is not known. */
  readonly published: number;
}

const dayLength = 86_400_000;

export function readOnce(article: AnnotatedArticle, { start, end }: { start: number; end: number }): ToldOnce {
  const figures = article.figures.filter((figure) => figure.start >= start && figure.end <= end);
  const only = (unit: string): Figure | undefined => {
    const [figure, ...more] = figures.filter((each) => each.unit === unit);
    return more.length > 0 || figure?.low !== figure?.high ? undefined : figure;
  };
  const [age, date, time] = [only('age'), only('date'), only('time of day')];
  return {
    age: age?.hedge === null ? age : undefined,
    date: date?.hedge === null && (date.low ?? 0) >= 10_000 ? date : undefined,
    time: time && timeTold(article, [start, end], time),
    day: dayTold(article, [start, end]),
    published: Date.parse(article.metadata.published?.slice(0, 10) ?? ''),
  };
}

/** Where two passages that tell one claim give what cannot both hold: the words of the first and of the second. */
export function partings(left: ToldOnce, right: ToldOnce): readonly (readonly [Span, Span])[] {
  const figures = [
    figuresThatPart(left.age, right.age, () => true),
    figuresThatPart(left.date, right.date, mayBeOneDay),
    figuresThatPart(left.time?.figure, right.time?.figure, () => isOneHappening(left.time, right.time)),
  ];
  const isDay = left.day && right.day && isOtherDay(left.day, right.day) && mayBeOneWeek(left, right);
  return [...figures.flat(), ...(isDay ? [[left.day.span, right.day.span] as const] : [])];
}

function figuresThatPart(
  left: Figure | undefined,
  right: Figure | undefined,
  mayBeOne: (left: Figure, right: Figure) => boolean,
): readonly (readonly [Span, Span])[] {
  if (!left || !right || compareFigures(left, right) !== 'conflict' || !mayBeOne(left, right)) return [];
  return [
    [
      [left.start, left.end],
      [right.start, right.end],
    ],
  ];
}

/** Times at which the same was done, or that a place or a day goes with in both passages. */
function isOneHappening(left: TimeTold | undefined, right: TimeTold | undefined): boolean {
  if (!left || !right || !mayBeOneTime(left, right)) return false;
  const shares = (here: ReadonlySet<string>, there: ReadonlySet<string>): boolean =>
    [...here].some((word) => there.has(word));
  return isSameDone(left, right) || shares(left.places, right.places) || shares(left.days, right.days);
}

/** Days that one may take for the other: next to each other, or the same of two years. Others are of two happenings. */
function mayBeOneDay({ low: here }: Figure, { low: there }: Figure): boolean {
  const apart = Math.abs((here ?? 0) - (there ?? 0));
  return apart <= 3 || apart % 10_000 === 0;
}

/** Whether two articles may mean one week by the names of its days; where a date is not known, they may. */
function mayBeOneWeek({ published: left }: ToldOnce, { published: right }: ToldOnce): boolean {
  return !(Math.abs(left - right) > 5 * dayLength);
}

function isOtherDay(left: DayTold, right: DayTold): boolean {
  if (left.unit !== right.unit || left.value === right.value || left.verb !== right.verb) return false;
  const apart = Math.abs(left.value - right.value);
  const isNext = apart === 1 || apart === 6;
  return left.unit === 'month' || !isNext || !(left.atNight || right.atNight);
}
