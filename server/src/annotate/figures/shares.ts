import { joins, type Lexeme } from './lexemes.ts';
import { numeralAt } from './numerals.ts';

/** A part of a whole as a fraction of one. */
export interface Share {
  readonly value: number;
  readonly next: number;
}

const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twentieth', 20],
]);

const whole = /^(of|the|its|their|his|her|our|my|your|these|those|this|that|all)$/;

/** What stands before a half that is no share: "the second half", "cut in half", "the other half". */
const otherHalf = /^(first|second|third|other|better|latter|former|final|last|in|bottom|top|second-)$/;

/**
 * Reads "a quarter", "two-thirds", "half the", "one in five", "nine out of 10". `hedged` tells that words such as
 * "about" stand before: without them "a third" and "half" are shares only before the whole that they are part of.
 */
export function shareAt(lexemes: readonly Lexeme[], at: number, hedged: boolean): Share | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  if (first.lower === 'half') return halfAt(lexemes, at, hedged);
  const article = first.lower === 'a' || first.lower === 'an';
  const numerator = article ? { low: 1, next: at + 1, scale: 1 } : numeralAt(lexemes, at, false);
  if (numerator === null || numerator.scale !== 1 || numerator.low < 1 || numerator.low > 99) return null;
  const ratio = article ? null : ratioAt(lexemes, numerator.low, numerator.next);
  if (ratio !== null) return ratio;
  const hyphen = joins(lexemes, numerator.next);
  const place = hyphen ? numerator.next + 1 : numerator.next;
  const word = lexemes[place]?.lower ?? '';
  const plural = word === 'halves' ? 'half' : word.replace(/s$/, '');
  const part = parts.get(numerator.low > 1 ? plural : word);
  if (part === undefined || numerator.low >= part) return null;
  if (numerator.low > 1 && word === plural) return null;
  const next = place + 1;
  const certain = hyphen || numerator.low > 1 || hedged || whole.test(lexemes[next]?.lower ?? '');
  return certain ? { value: numerator.low / part, next } : null;
}

function halfAt(lexemes: readonly Lexeme[], at: number, hedged: boolean): Share | null {
  if (otherHalf.test(lexemes[at - 1]?.lower ?? '') || joins(lexemes, at + 1) || joins(lexemes, at - 1)) return null;
  const after = lexemes[at + 1]?.lower ?? '';
  if (after === 'a' || after === 'an') return null;
  return hedged || whole.test(after) ? { value: 0.5, next: at + 1 } : null;
}

/** The rest of "one in five" and "9 out of 10". */
function ratioAt(lexemes: readonly Lexeme[], numerator: number, at: number): Share | null {
  const out = lexemes[at]?.lower === 'out' && lexemes[at + 1]?.lower === 'of';
  const every = lexemes[at]?.lower === 'in' && lexemes[at + 1]?.lower === 'every';
  if (!out && lexemes[at]?.lower !== 'in') return null;
  const denominator = numeralAt(lexemes, at + (out || every ? 2 : 1), false);
  if (denominator === null || denominator.low !== denominator.high) return null;
  const plain = denominator.scale > 1 || denominator.low <= 1000;
  const bare =
    lexemes[denominator.next]?.kind !== 'word' || !/^(NOUN|PROPN)$/.test(lexemes[denominator.next]?.pos ?? '');
  if (numerator >= denominator.low || !plain || (!out && !every && numerator > 9 && !bare)) return null;
  return { value: numerator / denominator.low, next: denominator.next };
}
