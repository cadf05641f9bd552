import { joins, type Lexeme } from './lexemes.ts';

/** A result of two numbers ("52-48", "3-2"), the higher first as it is told. */
export interface Score {
  readonly low: number;
  readonly high: number;
  readonly next: number;
}

const contest =
  /^(?:vote|voted|votes|voting|ruling|ruled|rule|decision|decisions|decided|majority|win|won|wins|winning|beat|beats|beating|defeat|defeated|defeating|lost|lose|loss|losing|victory|draw|drew|drawn|led|lead|leading|trailed|score|scored|record|tie|tied|romped|margin|passed|rejected|approved|ahead|over|by|final|at)$/;

/** Reads the result of a vote or a match: two numbers joined by a hyphen, or by "to", beside a word of contest. */
export function scoreAt(lexemes: readonly Lexeme[], at: number): Score | null {
  const words = resultInWordsAt(lexemes, at);
  if (words !== null) return words;
  const [first, second] = [lexemes[at], lexemes[at + 2]];
  if (first?.kind !== 'number' || !joins(lexemes, at + 1) || second?.kind !== 'number') return null;
  if (!/^\d{1,3}$/.test(first.text) || !/^\d{1,3}$/.test(second.text) || joins(lexemes, at + 3)) return null;
  const [a, b] = [Number(first.text), Number(second.text)];
  const near = [at - 3, at - 2, at - 1, at + 3, at + 4].some((place) => contest.test(lexemes[place]?.lower ?? ''));
  if (!near || first.glued || lexemes[at + 3]?.text === '%') return null;
  if (
    a < b &&
    !/^(?:vote|votes|voted|win|loss|defeat|victory|draw|ruling|decision)$/.test(lexemes[at + 3]?.lower ?? '')
  )
    return null;
  return { low: Math.min(a, b), high: Math.max(a, b), next: at + 3 };
}

/** "by a vote of 228 to 191", "won, 134 to 63,". */
function resultInWordsAt(lexemes: readonly Lexeme[], at: number): Score | null {
  const [first, to, second] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (first?.kind !== 'number' || first.glued || to?.lower !== 'to' || second?.kind !== 'number') return null;
  if (!/^\d{1,3}$/.test(first.text) || !/^\d{1,3}$/.test(second.text) || lexemes[at + 3]?.text === '%') return null;
  const [high, low] = [Number(first.text), Number(second.text)];
  const told = [1, 2, 3].some((before) =>
    /^(?:votes?|voted|won|win|victory|beat|defeated|passed|approved|rejected|lost)$/.test(
      lexemes[at - before]?.lower ?? '',
    ),
  );
  return told && high > low ? { low, high, next: at + 3 } : null;
}
