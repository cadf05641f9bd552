import { hedgeBeforeAt } from './hedges.ts';
import { type Lexeme, wordsAt } from './lexemes.ts';

/** A time of day in minutes after midnight. */
export interface TimeOfDay {
  readonly minutes: number;
  readonly next: number;
}

/** Words that say how long before or after a time: "shortly after 10 p.m." */
const little = /^(?:just|shortly|soon|right|moments|minutes|little)$/;

/** The index after the words before a time that loosen it ("around", "nearly", "just before", "after"); null without any. */
export function timeHedgeAt(lexemes: readonly Lexeme[], at: number): number | null {
  const hedge = hedgeBeforeAt(lexemes, at);
  if (hedge?.loosening === 'about' || hedge?.loosening === 'nearly') return hedge.next;
  const place = little.test(lexemes[at]?.lower ?? '') ? at + 1 : at;
  return /^(?:before|after)$/.test(lexemes[place]?.lower ?? '') ? place + 1 : null;
}

const zone = /^(gmt|utc|est|edt|et|pst|pdt|pt|cst|cdt|ct|mst|mdt|bst|cet|cest|ist|jst|local)$/;

/** Reads "5:30 p.m.", "10.06am", "17:30 GMT", "at 9:15", "five o'clock" is left to the words. */
export function timeAt(lexemes: readonly Lexeme[], at: number): TimeOfDay | null {
  const first = lexemes[at];
  if (first?.kind !== 'number' || (first.glued && !/^[(\-–—“"]$/.test(lexemes[at - 1]?.text ?? ''))) return null;
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(first.text);
  const colon = lexemes[at + 1]?.text === ':' && lexemes[at + 1]?.glued === true && lexemes[at + 2]?.glued === true;
  const minute = colon ? lexemes[at + 2] : undefined;
  if (colon && !/^[0-5]\d$/.test(minute?.text ?? '')) return null;
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(first.text) && /^(?:gmt|utc)$/.test(lexemes[at + 1]?.lower ?? ''))
    return { minutes: Number(first.text.slice(0, 2)) * 60 + Number(first.text.slice(2)), next: at + 1 };
  const after = colon ? at + 3 : at + 1;
  const half = halfOfDayAt(lexemes, after);
  if (!/^\d{1,2}(\.\d\d)?$/.test(first.text) || (dotted !== null && (colon || half === null))) return null;
  const hours = Number(dotted?.[1] ?? first.text);
  const minutes = Number(dotted?.[2] ?? minute?.text ?? 0);
  if (half !== null) {
    if (hours < 1 || hours > 12 || minutes > 59) return null;
    return { minutes: ((hours % 12) + (half.afternoon ? 12 : 0)) * 60 + minutes, next: half.next };
  }
  if (!colon || hours > 23 || lexemes[after]?.text === ':') return null;
  const told = /^(at|by|around|from|until|before|after)$/.test(lexemes[at - 1]?.lower ?? '');
  return told || zone.test(lexemes[after]?.lower ?? '') ? { minutes: hours * 60 + minutes, next: after } : null;
}

function halfOfDayAt(lexemes: readonly Lexeme[], at: number): { afternoon: boolean; next: number } | null {
  const word = lexemes[at]?.lower ?? '';
  if (word === 'am' || word === 'pm') return { afternoon: word === 'pm', next: at + 1 };
  for (const letter of ['a', 'p'])
    for (const words of [
      [letter, '.', 'm', '.'],
      [letter, '.', 'm'],
    ]) {
      const length = wordsAt(lexemes, at, words);
      if (length > 0 && lexemes[at + 1]?.glued === true) return { afternoon: letter === 'p', next: at + length };
    }
  return null;
}
