import { digits, magnitude, ordinal, smallNumber } from './numbers.ts';
import type { RawWord } from './raw-words.ts';

/** A number in digits or words, and how many words it takes. */
export interface Numeral {
  readonly value: number;
  readonly length: number;
}

/** Reads a number that starts at a token: digits or words, with its magnitudes. */
export function readNumber(raws: readonly RawWord[], from: number, text: string): Numeral | undefined {
  const first = raws[from];
  if (!first) return undefined;
  const folded = first.text.toLowerCase();
  const small = smallNumber(folded);
  const fraction = small !== undefined || startsFraction.has(folded) ? readFraction(raws, from) : undefined;
  if (fraction) return fraction;
  let value = digits(first.text);
  let length = 1;
  if (value === undefined) {
    if (small === undefined) return undefined;
    value = small;
    const next = raws[from + 1];
    const ones = next && smallNumber(next.text.toLowerCase());
    if (value >= 20 && ones !== undefined && ones > 0 && ones < 10 && next && next.start - first.end === 1) {
      value += ones;
      length = 2;
    }
  }
  for (let next = raws[from + length]; next; next = raws[from + length]) {
    const times = magnitude(next.text.toLowerCase());
    const gap = next.start - (raws[from + length - 1]?.end ?? 0);
    if (
      times === undefined ||
      gap > 1 ||
      (/^[a-z]{1,2}$/i.test(next.text) && gap === 1 && text[next.start - 1] !== '-')
    )
      break;
    value *= times;
    length += 1;
  }
  return { value, length };
}

/** Words that are no number, and yet a fraction may start with: "half of", "a third of". */
const startsFraction = new Set(['half', 'a', 'an']);

function readFraction(raws: readonly RawWord[], from: number): Numeral | undefined {
  const [first, second, third] = [raws[from], raws[from + 1], raws[from + 2]].map((raw) => raw?.text.toLowerCase());
  if (first === 'half' && second !== 'hour') return { value: 0.5, length: 1 };
  const count = first === 'a' || first === 'an' ? 1 : first === undefined ? undefined : smallNumber(first);
  if (count === undefined || second === undefined || count === 0 || count > 9) return undefined;
  const singular = second.replace(/s$/, '');
  const part =
    singular === 'quarter'
      ? 4
      : singular === 'third' || second.endsWith('ths') || (third === 'of' && ordinal(second))
        ? (ordinal(singular) ?? 0)
        : 0;
  if (part < 3 || (first === 'a' && third !== 'of')) return undefined;
  return { value: count / part, length: 2 };
}

/** How much a number tells: a year or a small count less than a sum. */
export function numberWeight(value: number): number {
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return 4.5;
  if (value <= 12) return 2.5;
  return value >= 100 || !Number.isInteger(value) ? 7 : 5;
}
