import { belowTwenty, tens } from '../lexicon/numbers.ts';
import { bareM } from './bare-m.ts';
import { isPlural, joins, type Lexeme, wordsAt } from './lexemes.ts';

/** A number as read, in figures or in words. `low` and `high` differ for "dozens" and the like. */
export interface Numeral {
  readonly low: number;
  readonly high: number;
  /** Index of the lexeme after it. */
  readonly next: number;
  /** The factor of its scale word ("billion"), 1 without one. */
  readonly scale: number;
  /** True where it is written in words alone. */
  readonly words: boolean;
}

const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const shortScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** "dozens": from one dozen to what the next word up would say. */
const manyOf: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['tens', [10, 99]],
  ['dozens', [12, 99]],
  ['scores', [20, 199]],
  ['hundreds', [100, 999]],
  ['thousands', [1e3, 99_999]],
  ['millions', [1e6, 999e6]],
  ['billions', [1e9, 999e9]],
]);

const severalTimes: readonly (readonly [words: readonly string[], low: number, high: number])[] = [
  [['a', 'couple', 'of'], 2, 3],
  [['a', 'couple'], 2, 3],
  [['a', 'few'], 2, 9],
  [['several'], 2, 9],
];

const glyphs: ReadonlyMap<string, number> = new Map([
  ['¼', 0.25],
  ['½', 0.5],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 0.125],
]);

const exactly = (value: number, next: number, scale: number, words: boolean): Numeral => ({
  low: value,
  high: value,
  next,
  scale,
  words,
});

/** Reads the number at `at`. `money` tells that a currency stands before it: "$3m" is millions, "3m" may be metres. */
export function numeralAt(lexemes: readonly Lexeme[], at: number, money: boolean): Numeral | null {
  const first = lexemes[at];
  if (first === undefined || first.kind === 'mark') return null;
  return first.kind === 'number' ? digitsAt(lexemes, at, money) : (manyAt(lexemes, at) ?? wordNumberAt(lexemes, at));
}

/** The value of one numeral ("1,200", "3.5", "½"); null for a string of digits that is a code ("007"). */
export function digitsValue(text: string): number | null {
  const glyph = glyphs.get(text);
  if (glyph !== undefined) return glyph;
  if (/^0\d/.test(text) || /^\d{8,}$/.test(text) || text.length > 20) return null;
  return Number(text.replace(/[,\u00a0\u202f\u2009]/g, ''));
}

function digitsAt(lexemes: readonly Lexeme[], at: number, money: boolean): Numeral | null {
  const value = digitsValue(lexemes[at]?.text ?? '');
  if (value === null || !Number.isFinite(value)) return null;
  const fraction = mixedFractionAt(lexemes, at + 1);
  const next = fraction === null ? at + 1 : fraction.next;
  return scaled(lexemes, value + (fraction?.value ?? 0), next, money);
}

/** The "1/2" of "2 1/2" and the "½" of "2½". */
function mixedFractionAt(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | null {
  const glyph = glyphs.get(lexemes[at]?.text ?? '');
  if (glyph !== undefined) return { value: glyph, next: at + 1 };
  const [above, slash, below] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (above?.kind !== 'number' || above.glued || slash?.text !== '/' || below?.kind !== 'number') return null;
  const value = Number(above.text) / Number(below.text);
  return slash.glued && below.glued && value > 0 && value < 1 ? { value, next: at + 3 } : null;
}

function scaled(lexemes: readonly Lexeme[], value: number, at: number, money: boolean): Numeral {
  const place = joins(lexemes, at) && scales.has(lexemes[at + 1]?.lower ?? '') ? at + 1 : at;
  const word = lexemes[place];
  const scale = scales.get(word?.lower ?? '') ?? shortScaleAt(lexemes, place, money);
  if (scale === undefined) return exactly(value, at, 1, false);
  const again = scale < 1e6 ? scales.get(lexemes[place + 1]?.lower ?? '') : undefined;
  const factor = scale * (again ?? 1);
  // Avoids 2.07 * 1e9 = 2069999999.9999998.
  return exactly(Number((value * factor).toPrecision(12)), place + (again === undefined ? 1 : 2), factor, false);
}

function shortScaleAt(lexemes: readonly Lexeme[], at: number, money: boolean): number | undefined {
  const word = lexemes[at];
  const scale = shortScales.get(word?.lower ?? '');
  if (word === undefined || scale === undefined) return undefined;
  const counts = isPlural(lexemes[at + 1]);
  if (word.lower.length > 1) return money || counts || scale >= 1e9 || word.lower === 'mn' ? scale : undefined;
  if (money) return scale;
  if (!word.glued) return undefined;
  return word.lower === 'k' || (word.lower === 'm' ? bareM(lexemes, at) === 'millions' : counts) ? scale : undefined;
}

/** "dozens", "tens of thousands", "several hundred", "a few million". */
function manyAt(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const many = manyOf.get(lexemes[at]?.lower ?? '');
  if (many !== undefined) {
    const [low, high] = many;
    const of = lexemes[at + 1]?.lower === 'of' ? manyOf.get(lexemes[at + 2]?.lower ?? '') : undefined;
    if (of !== undefined && of[0] > low)
      return { low: low * of[0], high: (high + 1) * of[0] - 1, next: at + 3, scale: low * of[0], words: true };
    const counts = lexemes[at]?.lower === 'scores' || lexemes[at]?.lower === 'tens';
    if (counts && lexemes[at + 1]?.lower !== 'of') return null;
    return lexemes[at]?.lower === 'tens' ? null : { low, high, next: at + 1, scale: low, words: true };
  }
  for (const [words, low, high] of severalTimes) {
    const length = wordsAt(lexemes, at, words);
    const scale = length === 0 ? undefined : scales.get(lexemes[at + length]?.lower ?? '');
    if (scale === undefined) continue;
    const again = scale < 1e6 ? scales.get(lexemes[at + length + 1]?.lower ?? '') : undefined;
    const factor = scale * (again ?? 1);
    const next = at + length + (again === undefined ? 1 : 2);
    return { low: low * factor, high: high * factor, next, scale: factor, words: true };
  }
  return null;
}

/** "forty-two", "a hundred", "half a million", "one hundred and twenty thousand", "two and a half". */
function wordNumberAt(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const first = lexemes[at]?.lower ?? '';
  const article = first === 'a' || first === 'an';
  const half = first === 'half' && lexemes[at + 1]?.lower === 'a';
  if (article || half) {
    const place = half ? at + 2 : at + 1;
    const scale = scales.get(lexemes[place]?.lower ?? '');
    if (scale === undefined) return null;
    return half ? exactly(scale / 2, place + 1, scale, true) : cardinalAt(lexemes, place, 1);
  }
  return belowTwenty.has(first) || tens.has(first) ? cardinalAt(lexemes, at, null) : null;
}

function cardinalAt(lexemes: readonly Lexeme[], at: number, article: number | null): Numeral | null {
  let total = 0;
  let group = article ?? 0;
  let last: 'none' | 'small' | 'tens' | 'scale' = article === null ? 'none' : 'small';
  let scale = 1;
  let top = Infinity;
  let next = at;
  for (;;) {
    const joined = next > at && joins(lexemes, next);
    const and = last === 'scale' && lexemes[next]?.lower === 'and' && group > 0;
    const place = joined || and ? next + 1 : next;
    const word = lexemes[place]?.lower ?? '';
    const [unit, ten, factor] = [belowTwenty.get(word), tens.get(word), scales.get(word)];
    if (unit !== undefined && (last === 'none' || last === 'scale' || (last === 'tens' && unit > 0 && unit < 10))) {
      if (last === 'scale' && !and && !joined && lexemes[place]?.pos !== 'NUM') break;
      group += unit;
      last = 'small';
    } else if (ten !== undefined && (last === 'none' || last === 'scale')) {
      group += ten;
      last = 'tens';
    } else if (factor !== undefined && group > 0 && !and && (factor < 1e3 ? last !== 'scale' : factor < top)) {
      if (factor < 1e3) group *= factor;
      else {
        total += group * factor;
        top = factor;
        group = 0;
      }
      scale = factor;
      last = 'scale';
    } else break;
    next = place + 1;
  }
  if (next === at) return null;
  const half =
    wordsAt(lexemes, next, ['and', 'a', 'half']) || wordsAt(lexemes, next, ['-', 'and', '-', 'a', '-', 'half']);
  const value = total + group;
  if (half === 0) return exactly(value, next, scale, true);
  const factor = scales.get(lexemes[next + half]?.lower ?? '');
  return exactly((value + 0.5) * (factor ?? 1), next + half + (factor === undefined ? 0 : 1), factor ?? 1, true);
}
