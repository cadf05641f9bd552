import { bareM } from './bare-m.ts';
import { type Hedge, hedgeAfterAt, hedgeBeforeAt, type Loosening } from './hedges.ts';
import { isPlural, joins, type Lexeme } from './lexemes.ts';
import { countsInCompound, isLabel } from './names.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { shareAt } from './shares.ts';
import { currencyAt, type Unit, unitAt, unitBefore } from './units.ts';

/** A quantity as read: what {@link Figure} says of it, with indexes into the lexemes. */
export interface Amount {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  /** Index of the first lexeme, the hedge's where there is one. */
  readonly first: number;
  /** Index of the first lexeme of the value. */
  readonly value: number;
  /** Index after the last lexeme. */
  readonly next: number;
  /** Indexes `[from, to)` of the hedge's lexemes. */
  readonly hedge: readonly [number, number] | null;
  /** Which rule read it. */
  readonly rule: string;
}

interface Value {
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  readonly next: number;
  readonly vague: boolean;
  readonly rule: string;
}

/** Reads the quantity that begins at `at`, hedge included; null where none does. */
export function amountAt(lexemes: readonly Lexeme[], at: number): Amount | null {
  let place = at;
  let hedge: Hedge | null = null;
  for (let found = hedgeBeforeAt(lexemes, place); found !== null && place < at + 8;) {
    if (hedge === null || hedge.loosening === 'about') hedge = found;
    place = found.next;
    found = hedgeBeforeAt(lexemes, place);
  }
  const value = valueAt(lexemes, place, hedge);
  if (value === null) return null;
  if (hedge !== null && !loosens(lexemes, at, place, value)) return null;
  const after = hedge === null ? hedgeAfterAt(lexemes, value.next) : null;
  const loosening = hedge?.loosening ?? after?.loosening ?? null;
  let words: readonly [number, number] | null = null;
  if (hedge !== null && hedge.loosening !== 'between') words = [at, place];
  else if (after !== null) words = [value.next, after.next];
  else if (value.vague) words = [place, value.next];
  return {
    ...loosen(value, loosening),
    unit: value.unit,
    first: at,
    value: place,
    next: after?.next ?? value.next,
    hedge: words,
    rule: value.rule,
  };
}

function loosen(value: Value, loosening: Loosening | null): Pick<Amount, 'low' | 'high'> {
  return { low: loosening === 'atMost' ? null : value.low, high: loosening === 'atLeast' ? null : value.high };
}

/** Words that are hedges before a value and prepositions elsewhere: "over two days", "some one", "under two flags". */
function loosens(lexemes: readonly Lexeme[], at: number, place: number, value: Value): boolean {
  const word = lexemes[at]?.lower ?? '';
  const large = value.low >= 10 || lexemes[place]?.kind !== 'word' || value.unit !== null;
  if (word === 'over' && /^(?:day|week|month|year|hour|minute)$/.test(value.unit ?? ''))
    return /^(?:for|of|after|than|lasted|spent|took|is|was|in)$/.test(lexemes[at - 1]?.lower ?? '');
  if (/^(?:over|under|below|above|around)$/.test(word) && place === at + 1) return large && value.unit !== 'time';
  return word !== 'some' || value.low >= 10 || value.unit !== null;
}

function valueAt(lexemes: readonly Lexeme[], at: number, hedge: Hedge | null): Value | null {
  const share = shareAt(lexemes, at, hedge !== null && hedge.loosening !== 'between');
  if (share !== null && !isLabel(lexemes, at, share.next))
    return {
      low: share.value,
      high: share.value,
      unit: 'share',
      next: share.next,
      vague: false,
      rule: 'share in words',
    };
  const half = halfUnitAt(lexemes, at);
  if (half !== null) return half;
  const currency = currencyAt(lexemes, at);
  const numeral = numeralAt(lexemes, currency?.next ?? at, currency !== null);
  if (numeral === null || (currency === null && isUnsure(lexemes, numeral))) return null;
  const second = rangeEnd(lexemes, numeral, hedge?.loosening === 'between');
  if (second === 'no quantity') return null;
  const last = second?.numeral ?? numeral;
  const scale = second !== null && numeral.scale === 1 && numeral.low < last.low ? last.scale : 1;
  const unit = unitOf(lexemes, last, currency ?? second?.currency ?? null) ?? unitBefore(lexemes, at, last.next);
  const from = numeral.low * (numeral.low * scale < last.high ? scale : 1);
  const low = second === null ? from : Math.min(from, last.low);
  const high = Math.max(from, last.high);
  const next = unit?.next ?? last.next;
  if (!isQuantity(lexemes, at, { numeral, last, unit, currency, hedged: hedge !== null, range: second !== null }))
    return null;
  const factor = unit?.factor ?? 1;
  const name = unit?.unit ?? null;
  const vague = second === null && numeral.low !== numeral.high;
  const rule = second === null ? (name === null ? 'number' : 'number with unit') : 'range';
  return { low: rounded(low * factor), high: rounded(high * factor), unit: name, next, vague, rule };
}

/** "It made 40m": metres or millions, the words beside it do not tell. */
function isUnsure(lexemes: readonly Lexeme[], { next, scale }: Numeral): boolean {
  const sign = lexemes[next];
  return scale === 1 && sign?.lower === 'm' && sign.glued && bareM(lexemes, next) === null;
}

/** Keeps 0.29 * 100 from being 28.999999999999996. */
const rounded = (value: number): number => Number(value.toPrecision(12));

function unitOf(lexemes: readonly Lexeme[], last: Numeral, currency: Unit | null): Unit | null {
  if (currency === null) return unitAt(lexemes, last.next, last.high, last.scale);
  const again = unitAt(lexemes, last.next, last.high, last.scale);
  const repeated = again !== null && /^[A-Z]{3}$/.test(again.unit) && again.factor === 1;
  return { unit: currency.unit, factor: 1, next: repeated ? again.next : last.next };
}

/** "half an hour", "half a mile". */
function halfUnitAt(lexemes: readonly Lexeme[], at: number): Value | null {
  const hyphen = lexemes[at]?.lower === 'half' && joins(lexemes, at + 1);
  if (lexemes[at]?.lower !== 'half' || (!hyphen && !/^an?$/.test(lexemes[at + 1]?.lower ?? ''))) return null;
  const unit = unitAt(lexemes, hyphen ? at + 1 : at + 2, 1, 1);
  if (unit === null || unit.unit === 'share' || /^(?:first|second|other)$/.test(lexemes[at - 1]?.lower ?? ''))
    return null;
  const value = 0.5 * unit.factor;
  return { low: value, high: value, unit: unit.unit, next: unit.next, vague: false, rule: 'half a unit' };
}

interface RangeEnd {
  readonly numeral: Numeral;
  readonly currency: Unit | null;
}

/**
 * The upper end of "12-15", "12 to 15", "between 12 and 15". A descending pair ("3-2", "10 to 1") and a chain of
 * numbers ("202-555-0143") are no quantities.
 */
function rangeEnd(lexemes: readonly Lexeme[], numeral: Numeral, between: boolean): RangeEnd | null | 'no quantity' {
  const hyphen = joins(lexemes, numeral.next);
  const unit = hyphen ? null : unitAt(lexemes, numeral.next, numeral.high, numeral.scale);
  const connector = unit?.next ?? numeral.next;
  const word = lexemes[connector]?.lower ?? '';
  const from = !hyphen && word === 'to';
  if (!hyphen && !from && !(between && word === 'and')) return null;
  const currency = currencyAt(lexemes, connector + 1);
  const money = currency !== null || /^\p{Sc}$/u.test(lexemes[numeral.next - 2]?.text ?? '');
  const second = numeralAt(lexemes, currency?.next ?? connector + 1, money);
  if (second === null) return null;
  // "fell 3 points to 41 per cent" is no range.
  if (unit !== null && unitAt(lexemes, second.next, second.high, second.scale)?.unit !== unit.unit) return null;
  if (hyphen && joins(lexemes, second.next) && lexemes[second.next + 1]?.kind === 'number') return 'no quantity';
  const pair = hyphen && lexemes[connector + 1]?.kind === 'number';
  // "(4-11)" is a team's record or a reference.
  if (pair && lexemes[numeral.next - 2]?.text === '(' && lexemes[second.next]?.text === ')') return 'no quantity';
  const rises = second.low > numeral.low || second.scale > numeral.scale;
  if (!rises || second.low !== second.high) return pair ? 'no quantity' : null;
  return { numeral: second, currency };
}

interface Reading {
  readonly numeral: Numeral;
  readonly last: Numeral;
  readonly unit: Unit | null;
  readonly currency: Unit | null;
  readonly hedged: boolean;
  readonly range: boolean;
}

/** Keeps names, labels, compounds and mere pronouns out. */
function isQuantity(lexemes: readonly Lexeme[], at: number, reading: Reading): boolean {
  const { numeral, last, unit, currency, hedged, range } = reading;
  if (currency !== null) return true;
  if (unit !== null && unit.unit !== 'degree') {
    if (isLabel(lexemes, at, unit.next) && !/^(?:share|[A-Z]{3})$/.test(unit.unit)) return false;
  } else if (isLabel(lexemes, at, last.next)) return false;
  const next = lexemes[last.next];
  if (numeral.words && lexemes[at]?.glued === true && joins(lexemes, at - 1)) return false;
  if (
    numeral.words &&
    unit === null &&
    (isEnumerator(lexemes, at, last.next) || /^o['’]clock$/.test(next?.lower ?? ''))
  )
    return false;
  if (unit === null && joins(lexemes, last.next))
    return countsInCompound(lexemes[last.next + 1]) || hedgeAfterAt(lexemes, last.next) !== null;
  if (lexemes[at]?.lower === 'one' && numeral.scale === 1 && !range)
    return hedged || (unit !== null && !/^(?:day|time|night)$/.test(unit.unit) && lexemes[at - 1]?.lower !== 'no');
  if (numeral.low === 0) return unit !== null || (isPlural(next) && numeral.words);
  if (lexemes[at - 1]?.lower === 'the' && numeral.words && numeral.low === 2 && next?.kind !== 'word') return false;
  return true;
}

/** The "two" of "one, his temper, and two, his language". */
function isEnumerator(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  return lexemes[next]?.text === ',' && /^(?:,|and|is|are)$/.test(lexemes[at - 1]?.lower ?? '');
}
