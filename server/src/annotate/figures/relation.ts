import type { Figure } from '../annotation.ts';
import { lastDigit, significantDigits } from './digits.ts';
import { timesOfDayRelation } from './times-relation.ts';
import { looseningOf } from './hedges.ts';

/**
 * How two figures of the same thing stand to each other: they say the same (`agree`), both can hold (`compatible`), or
 * not both (`conflict`).
 */
export type FiguresRelation = 'agree' | 'compatible' | 'conflict';

/** What a value may be: an interval, the sides that are open, and the value that is named. */
interface Reading {
  readonly low: number;
  readonly high: number;
  readonly named: number;
  readonly open: boolean;
}

/** How far "about" reaches to each side, as a part of the value. */
const about = 0.1;

/** So many digits of a value, of which the last is not 5, are told to the last: "about 146" is no 149. */
const exactDigits = 3;
/** A value with as many is a fraction told in words, as a third. */
const fractionDigits = 6;

/** How far a bound gives way: "more than 200" and "nearly 200" are the same news. */
const slack = 0.02;

/** Units that measure the same, by their factor to a common one. */
const dimensions: readonly (readonly [name: string, units: Readonly<Record<string, number>>])[] = [
  ['duration', { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_629_800, year: 31_557_600 }],
  [
    'length',
    {
      millimetre: 0.001,
      centimetre: 0.01,
      metre: 1,
      kilometre: 1000,
      inch: 0.0254,
      foot: 0.3048,
      yard: 0.9144,
      mile: 1609.344,
      'nautical mile': 1852,
    },
  ],
  ['weight', { gram: 0.001, kilogram: 1, tonne: 1000, ton: 1000, pound: 0.453592, ounce: 0.0283495 }],
  [
    'area',
    {
      'square metre': 1,
      'square kilometre': 1e6,
      'square foot': 0.092903,
      'square mile': 2_589_988,
      acre: 4046.86,
      hectare: 10_000,
    },
  ],
  ['volume', { litre: 1, gallon: 3.78541, barrel: 158.987, 'cubic metre': 1000 }],
  ['speed', { 'kilometre per hour': 1, 'mile per hour': 1.609344 }],
];

const byUnit: ReadonlyMap<string, readonly [name: string, factor: number]> = new Map(
  dimensions.flatMap(([name, units]) =>
    Object.entries(units).map(([unit, factor]): [string, readonly [string, number]] => [unit, [name, factor]]),
  ),
);

/** The measure and the factor of a unit; a unit of its own where nothing converts to it. */
function dimensionOf(unit: string | null): readonly [name: string, factor: number] {
  return unit === null ? count : (byUnit.get(unit) ?? [unit, 1]);
}

const count: readonly [name: string, factor: number] = ['count', 1];

/** What a figure measures: `length` for metres and feet alike; the unit itself where nothing converts to it. */
export function measureOf({ unit }: Figure): string {
  return dimensionOf(unit)[0];
}

/** The value that a figure names, in the unit to which all of its measure convert; 0 where it names none. */
export function namedValue({ unit, low, high }: Figure): number {
  return (low ?? high ?? 0) * dimensionOf(unit)[1];
}

/**
 * Compares two figures that are known to count the same thing at the same time and place. Null where their units cannot
 * be compared. Bounds are those of the words: "at least 40" and 52 are compatible. "About" reaches a tenth to each side,
 * a rounded number half a unit of its last stated digit, a time of day as far as people round it.
 */
export function figuresRelation(a: Figure, b: Figure): FiguresRelation | null {
  const [[name, factor], [otherName, otherFactor]] = [dimensionOf(a.unit), dimensionOf(b.unit)];
  if (name !== otherName) return null;
  if (name === 'date') return datesRelation(a, b);
  if (name === 'time of day') return timesOfDayRelation(a, b);
  const exactOnly = name === 'score' || name === 'age';
  const sameBounds = a.low === b.low && a.high === b.high && a.unit === b.unit;
  if (exactOnly) return sameBounds ? 'agree' : agesOverlap(a, b);
  const [left, right] = [readingOf(a, factor), readingOf(b, otherFactor)];
  const converted = a.unit !== b.unit;
  const exact = isToldExactly(a) || isToldExactly(b);
  const near = exact ? 0 : slack * Math.max(Math.abs(left.named), Math.abs(right.named));
  if (left.open || right.open) {
    if (sameBounds && looseningOf(a.hedge) === looseningOf(b.hedge)) return 'agree';
    return overlap(left, right, near) ? 'compatible' : 'conflict';
  }
  if (sameBounds || (isPoint(a) && isPoint(b) && sameValue(left, right, converted))) return 'agree';
  const either = isLoose(a) || isLoose(b) || converted;
  return overlap(left, right, either ? near : 0) ? 'compatible' : 'conflict';
}

const isPoint = (figure: Figure): boolean => figure.low === figure.high;

const isLoose = (figure: Figure): boolean => figure.hedge !== null || !isPoint(figure);

/** A range of ages ("in his 50s") agrees with an age within it. */
function agesOverlap(a: Figure, b: Figure): FiguresRelation {
  if (a.unit !== 'age' || (isPoint(a) && isPoint(b) && !isLoose(a) && !isLoose(b))) return 'conflict';
  return overlap(readingOf(a, 1), readingOf(b, 1), 0) ? 'compatible' : 'conflict';
}

const overlap = (a: Reading, b: Reading, near: number): boolean => a.low <= b.high + near && b.low <= a.high + near;

/** True where each named value lies where the other one may: "around 800,000" and 800,000, "3.5 million" and 3,512,000. */
function sameValue(a: Reading, b: Reading, converted: boolean): boolean {
  const gap = Math.abs(a.named - b.named);
  const near = (converted ? 0.06 : 1e-9) * Math.max(Math.abs(a.named), Math.abs(b.named));
  return gap <= near || (within(a.named, b, 2 / 3) && within(b.named, a, 2 / 3)) || isRounding(a.named, b.named);
}

/** True where `value` lies in the part of a loose reading that is near its named value. */
function within(value: number, reading: Reading, part: number): boolean {
  const [below, above] = [(reading.named - reading.low) * part, (reading.high - reading.named) * part];
  return value >= reading.named - below && value <= reading.named + above;
}

/** True where one number is the other one rounded to fewer digits, for numbers that are told rounded: large ones and parts. */
function isRounding(a: number, b: number): boolean {
  if (Math.abs(a - b) > 0.05 * Math.max(Math.abs(a), Math.abs(b))) return false;
  const [coarse, fine] = lastDigit(a) >= lastDigit(b) ? [a, b] : [b, a];
  const told = Math.abs(coarse) >= 1000 || Math.abs(coarse) < 1 || !Number.isInteger(fine);
  return told && Math.abs(coarse - fine) <= lastDigit(coarse) / 2 && Math.abs(coarse - fine) <= 0.05 * Math.abs(fine);
}

/** Whether a loosened value has so many digits that it is loosened by one of the last only. */
function isToldExactly(figure: Figure): boolean {
  if (looseningOf(figure.hedge) !== 'about' || !isPoint(figure) || figure.low === null) return false;
  const digits = significantDigits(figure.low);
  return digits.length >= exactDigits && digits.length < fractionDigits && !digits.endsWith('5');
}

function readingOf(figure: Figure, factor: number): Reading {
  const scaled = (value: number | null, open: number): number => (value === null ? open : value * factor);
  const [low, high] = [scaled(figure.low, -Infinity), scaled(figure.high, Infinity)];
  const named = Number.isFinite(low) ? (Number.isFinite(high) ? (low + high) / 2 : low) : high;
  const open = low === -Infinity || high === Infinity;
  const reach = isToldExactly(figure) ? lastDigit(named) : about * Math.abs(named);
  switch (looseningOf(figure.hedge)) {
    case 'about':
      return { low: low - reach, high: high + reach, named, open };
    case 'nearly':
      return { low: low - reach, high, named, open };
    case 'justOver':
      return { low, high: high + reach, named, open };
    default:
      return { low, high, named, open };
  }
}

/** Dates agree where one lies in the other: "February 2022" and 2022. Without a year, the day and month decide. */
function datesRelation(a: Figure, b: Figure): FiguresRelation {
  const yearless = (a.low ?? 0) < 10_000 || (b.low ?? 0) < 10_000;
  const day = (value: number | null): number => (yearless ? (value ?? 0) % 10_000 : (value ?? 0));
  const [from, to, otherFrom, otherTo] = [day(a.low), day(a.high), day(b.low), day(b.high)];
  if ((from <= otherFrom && otherTo <= to) || (otherFrom <= from && to <= otherTo)) return 'agree';
  return from <= otherTo && otherFrom <= to ? 'compatible' : 'conflict';
}
