import type { AnnotatedArticle, Figure } from '../../annotate/annotation.ts';
import type { Span } from '../../article/article.ts';
import { verbAt } from './when.ts';

/** A time of day at which a passage says that something happened. */
export interface TimeTold {
  readonly figure: Figure;
  /** What stands for the verb that it goes with; undefined without one. */
  readonly verb: string | undefined;
  /** The zone by one name; empty for that of the place. */
  readonly zone: string;
  /** Whether the passage tells of a plan. */
  readonly isPlanned: boolean;
  /** The names of the places in the passage. */
  readonly places: ReadonlySet<string>;
  /** The weekdays and the dates in it. */
  readonly days: ReadonlySet<string>;
}

const zoneAfter = /^[\s,(]*(gmt|utc|[ecmp][sd]?t|eastern|central|mountain|pacific|(?:[a-z]+\s){1,2}time)\b/i;
/** Zones by another name. */
const zones: readonly (readonly [words: RegExp, zone: string])[] = [
  [/^local time$/, ''],
  [/^(?:gmt|utc)$/, 'gmt'],
  [/^e(?:[sd]?t|astern)/, 'eastern'],
  [/^c(?:[sd]?t|entral)/, 'central'],
  [/^m(?:[sd]?t|ountain)/, 'mountain'],
  [/^p(?:[sd]?t|acific)/, 'pacific'],
];

const planned = /\b(?:scheduled|due|planned|expected|supposed|meant)\b/;
const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

export function timeTold(article: AnnotatedArticle, passage: Span, figure: Figure): TimeTold {
  const { text, entities, figures } = article;
  const [start, end] = passage;
  const within = (place: { readonly start: number; readonly end: number }): boolean =>
    start <= place.start && place.end <= end;
  const words = text.slice(start, end);
  const zone = zoneAfter.exec(text.slice(figure.end, figure.end + 30))?.[1]?.toLowerCase() ?? '';
  const places = entities.filter(({ type, mentions }) => type === 'place' && mentions.some(within));
  const dates = figures.filter((each) => each.unit === 'date' && each.low === each.high && within(each));
  return {
    figure,
    verb: verbAt(article, passage, figure.start),
    zone: zones.find(([form]) => form.test(zone))?.[1] ?? zone,
    isPlanned: planned.test(words),
    places: new Set(places.map(({ name }) => name)),
    days: new Set([...(words.match(weekday) ?? []), ...dates.map(({ low }) => String(low))]),
  };
}

/** Whether two times may be of one happening: of one zone, none of them a mere plan, and of no two days. */
export function mayBeOneTime(left: TimeTold, right: TimeTold): boolean {
  if (left.zone !== right.zone || left.isPlanned !== right.isPlanned) return false;
  const [days, others] = [left.days, right.days].map((all) => [...all]);
  return (
    !days?.length ||
    !others?.length ||
    areWeekdays(days) !== areWeekdays(others) ||
    days.some((day) => right.days.has(day))
  );
}

/** A weekday and a date may be of one day. */
const areWeekdays = (days: readonly string[]): boolean => days.every((day) => day.endsWith('y'));

/** Verbs that say only that something happened. */
const happening = /^(?:happen|occur|strike)$/;

/** Whether the same was done at both times, by the verbs that they go with. */
export const isSameDone = ({ verb: left }: TimeTold, { verb: right }: TimeTold): boolean =>
  left !== undefined && right !== undefined && (left === right || (happening.test(left) && happening.test(right)));
