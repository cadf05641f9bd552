import { months } from '../lexicon/calendar.ts';
import { isPlural, joins, type Lexeme, wordsAt } from './lexemes.ts';

/**
 * A date as the first and the last day that it may mean, each as the number YYYYMMDD ("February 2022" is 20220201 to
 * 20220228). Where the year is not known it is 0 ("June 5" is 605).
 */
export interface DateRange {
  readonly low: number;
  readonly high: number;
  readonly next: number;
  readonly hedge: 'early' | 'mid' | 'late' | null;
}

/** The months, from 1, by their names and short forms. */
const monthByName: ReadonlyMap<string, number> = new Map([
  ...months.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  ...months.map((name, index): [string, number] => [name.slice(0, 3).toLowerCase(), index + 1]),
  ['sept', 9],
]);

/** The days of a month, of a leap year where the year is 0. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return /^(4|6|9|11)$/.test(String(month)) ? 30 : 31;
}

const dayNumber = (year: number, month: number, day: number): number => year * 10_000 + month * 100 + day;

/** Reads the date that begins at `at`. `published`, an ISO date, gives the year to a day that is told without one. */
export function dateAt(lexemes: readonly Lexeme[], at: number, published: string | null): DateRange | null {
  const part = /^(early|mid|late)$/.exec(lexemes[at]?.lower ?? '');
  if (part === null) return plainDateAt(lexemes, at, published);
  const start = joins(lexemes, at + 1) || lexemes[at + 1]?.lower === 'in' ? at + 2 : at + 1;
  const date =
    plainDateAt(lexemes, start, published) ?? (yearOf(lexemes[start]) === null ? null : wholeYear(lexemes, start));
  const hedge = part[0] === 'early' ? 'early' : part[0] === 'mid' ? 'mid' : 'late';
  return date === null ? null : { ...date, hedge };
}

function plainDateAt(lexemes: readonly Lexeme[], at: number, published: string | null): DateRange | null {
  return (
    isoDateAt(lexemes, at) ??
    monthFirstAt(lexemes, at, published) ??
    dayFirstAt(lexemes, at, published) ??
    decadeAt(lexemes, at) ??
    yearsAt(lexemes, at)
  );
}

/** A year that stands alone in four digits; null for any other number. */
function yearOf(lexeme: Lexeme | undefined): number | null {
  if (lexeme?.kind !== 'number' || !/^(1[5-9]|20)\d\d$/.test(lexeme.text)) return null;
  return Number(lexeme.text);
}

/** A day of a month, with the ending of an ordinal or without: its number and the index after it. */
function dayAt(lexemes: readonly Lexeme[], at: number): { day: number; next: number } | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'number' || !/^[1-9]\d?$/.test(lexeme.text) || Number(lexeme.text) > 31) return null;
  const ordinal = lexemes[at + 1];
  const next = ordinal?.glued === true && /^(st|nd|rd|th)$/.test(ordinal.lower) ? at + 2 : at + 1;
  return { day: Number(lexeme.text), next };
}

/** The month named at `at`; a full stop after a short form belongs to it. Months are written with a capital. */
function monthAt(lexemes: readonly Lexeme[], at: number): { month: number; next: number } | null {
  const lexeme = lexemes[at];
  const month = monthByName.get(lexeme?.lower ?? '');
  if (lexeme === undefined || month === undefined || !/^\p{Lu}/u.test(lexeme.text)) return null;
  const stop = lexeme.lower.length <= 4 && lexemes[at + 1]?.text === '.' && lexemes[at + 1]?.glued === true;
  return { month, next: stop ? at + 2 : at + 1 };
}

function isoDateAt(lexemes: readonly Lexeme[], at: number): DateRange | null {
  const year = yearOf(lexemes[at]);
  if (year === null || !joins(lexemes, at + 1) || !joins(lexemes, at + 3)) return null;
  const [month, day] = [lexemes[at + 2], lexemes[at + 4]];
  if (!/^[01]\d$/.test(month?.text ?? '') || !/^[0-3]\d$/.test(day?.text ?? '')) return null;
  const date = dayNumber(year, Number(month?.text), Number(day?.text));
  return { low: date, high: date, next: at + 5, hedge: null };
}

/** "February 2022", "Dec. 16", "December 16, 2025", "May 5-7". */
function monthFirstAt(lexemes: readonly Lexeme[], at: number, published: string | null): DateRange | null {
  const named = monthAt(lexemes, at);
  if (named === null) return null;
  const { month } = named;
  const of = wordsAt(lexemes, named.next, ['of']) + wordsAt(lexemes, named.next, [',']);
  const year = yearOf(lexemes[named.next + of]);
  if (year !== null) return wholeMonth(year, month, named.next + of + 1);
  const from = dayAt(lexemes, named.next);
  if (from === null || !endsNumber(lexemes, from.next)) return null;
  const until = joins(lexemes, from.next) ? dayAt(lexemes, from.next + 1) : null;
  const last = until !== null && until.day > from.day ? until : from;
  const comma = wordsAt(lexemes, last.next, [',']);
  const stated = yearOf(lexemes[last.next + comma]);
  return days(stated, month, from.day, last.day, stated === null ? last.next : last.next + comma + 1, published);
}

/** "16 December 2025", "the 5th of May". */
function dayFirstAt(lexemes: readonly Lexeme[], at: number, published: string | null): DateRange | null {
  const from = dayAt(lexemes, at);
  if (from === null) return null;
  const until = joins(lexemes, from.next) ? dayAt(lexemes, from.next + 1) : null;
  const last = until !== null && until.day > from.day ? until : from;
  const of = wordsAt(lexemes, last.next, ['of']);
  const named = monthAt(lexemes, last.next + of);
  if (named === null || (named.month === 5 && lexemes[named.next]?.pos === 'VERB' && of === 0)) return null;
  const comma = wordsAt(lexemes, named.next, [',']);
  const stated = yearOf(lexemes[named.next + comma]);
  const next = stated === null ? named.next : named.next + comma + 1;
  return days(stated, named.month, from.day, last.day, next, published);
}

/** "the 1990s", "'90s". */
function decadeAt(lexemes: readonly Lexeme[], at: number): DateRange | null {
  const short = /^['’‘]$/.test(lexemes[at]?.text ?? '') && lexemes[at + 1]?.glued === true;
  const number = lexemes[short ? at + 1 : at];
  const next = short ? at + 2 : at + 1;
  const plural = lexemes[next];
  if (number?.kind !== 'number' || plural?.glued !== true || plural.lower !== 's') return null;
  if (!(short ? /^\d0$/ : /^(1[5-9]|20)\d0$/).test(number.text)) return null;
  const first = short ? 1900 + Number(number.text) : Number(number.text);
  return { low: dayNumber(first, 1, 1), high: dayNumber(first + 9, 12, 31), next: next + 1, hedge: null };
}

/** What shows that a bare number of four digits before it is no year: something counted, or a sum. */
function countsSomething(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    isPlural(lexemes[at + 1]) && !/^(the|in|since|of|by|until|from|a|his|her|its|their)$/.test(before(lexemes, at))
  );
}

const before = (lexemes: readonly Lexeme[], at: number): string => lexemes[at - 1]?.lower ?? '';

const timeWords =
  /^(in|since|of|by|until|till|from|to|during|before|after|for|year|through|around|circa|between|and|early|late|mid|the|his|her|its|their|a|ending|spring|summer|autumn|fall|winter|back|until|,|\()$/;

/** A bare year, "2014-2018", "2017-18", "between 2014 and 2016". */
function yearsAt(lexemes: readonly Lexeme[], at: number): DateRange | null {
  const first = yearOf(lexemes[at]);
  if (first === null || !endsNumber(lexemes, at + 1)) return null;
  const recent = first >= 1900;
  if (countsSomething(lexemes, at) || (!recent && !timeWords.test(before(lexemes, at)))) return null;
  const between = before(lexemes, at) === 'between' && wordsAt(lexemes, at + 1, ['and']) > 0;
  const to = wordsAt(lexemes, at + 1, ['to']) > 0 || wordsAt(lexemes, at + 1, ['through']) > 0;
  if (joins(lexemes, at + 1) || to || between) {
    const second = lexemes[at + 2];
    const last =
      yearOf(second) ??
      (joins(lexemes, at + 1) && /^\d\d$/.test(second?.text ?? '')
        ? first - (first % 100) + Number(second?.text)
        : null);
    if (last !== null && last > first)
      return { low: dayNumber(first, 1, 1), high: dayNumber(last, 12, 31), next: at + 3, hedge: null };
    if (joins(lexemes, at + 1) && second?.kind === 'number') return null;
  }
  return wholeYear(lexemes, at);
}

function wholeYear(lexemes: readonly Lexeme[], at: number): DateRange {
  const year = yearOf(lexemes[at]) ?? 0;
  return { low: dayNumber(year, 1, 1), high: dayNumber(year, 12, 31), next: at + 1, hedge: null };
}

function wholeMonth(year: number, month: number, next: number): DateRange {
  return { low: dayNumber(year, month, 1), high: dayNumber(year, month, daysInMonth(year, month)), next, hedge: null };
}

function days(
  stated: number | null,
  month: number,
  from: number,
  to: number,
  next: number,
  published: string | null,
): DateRange | null {
  if (to > daysInMonth(stated ?? 0, month)) return null;
  const year = stated ?? nearestYear(month, published);
  return { low: dayNumber(year, month, from), high: dayNumber(year, month, to), next, hedge: null };
}

/** The year that puts a month nearest to the day of publication; 0 where that is not known. */
function nearestYear(month: number, published: string | null): number {
  const found = /^(\d{4})-(\d\d)/.exec(published ?? '');
  if (found === null) return 0;
  const [year, current] = [Number(found[1]), Number(found[2])];
  if (month - current > 6) return year - 1;
  return current - month >= 6 ? year + 1 : year;
}

/** True where nothing goes on that makes a longer number, an identifier or a time of what ends before `at`. */
function endsNumber(lexemes: readonly Lexeme[], at: number): boolean {
  const [mark, after] = [lexemes[at], lexemes[at + 1]];
  if (mark === undefined || !mark.glued) return true;
  if (mark.kind !== 'mark') return /^(st|nd|rd|th)$/.test(mark.lower);
  return !(/^[.,:/_@#&=]$/.test(mark.text) && after?.glued === true && after.kind !== 'mark');
}
