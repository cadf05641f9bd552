import type { Span } from '../article.ts';
import { digit, isCapital, kindOf, letter } from './characters.ts';

/** How a word is written. `neutral`: where every word has a capital, it says nothing. */
export const shapes = {
  lower: 0,
  capital: 1,
  opening: 2,
  capitals: 3,
  inner: 4,
  numeral: 5,
  mark: 6,
  neutral: 7,
  shouted: 8,
} as const;

/** How the word at `[start, end)` is written; `opens`: a capital is expected there of any word. */
export function shapeOf(text: string, start: number, end: number, opens: boolean, neutral: 0 | 1 | 2): number {
  const first = text.charCodeAt(start);
  let kind = kindOf(first);
  if (kind !== letter && kind !== digit && end - start > 1) kind = kindOf(text.charCodeAt(start + 1));
  if (kind === digit) return shapes.numeral;
  if (kind !== letter) return shapes.mark;
  let lower = 0;
  let upper = 0;
  for (let at = start + 1; at < end && at < start + 20; at++) {
    const code = text.charCodeAt(at);
    if (isCapital(code)) upper++;
    else if (kindOf(code) === letter) lower++;
  }
  const begins = isUpper(first, text, start);
  if (!begins) return upper > 0 ? shapes.inner : shapes.lower;
  if (neutral === 2) return shapes.shouted;
  if (lower === 0 && upper > 0) return shapes.capitals;
  if (neutral === 1) return shapes.neutral;
  return opens ? shapes.opening : upper > 0 ? shapes.inner : shapes.capital;
}

function isUpper(code: number, text: string, at: number): boolean {
  if (code < 128) return isCapital(code);
  const character = text[at] ?? '';
  return character !== character.toLowerCase();
}

/** Least length of a word whose capital counts when a line is judged, and the least number of such words. */
const leastLength = 4;
const leastWords = 3;
const shoutedShare = 0.8;
/** A longer text is no headline. */
const longestHeadline = 60;

/** 1 for a text in Title Case, 2 for one in CAPITALS, where capitals do not tell names; else 0. */
export function capitalsOf(text: string, tokens: readonly Span[]): 0 | 1 | 2 {
  if (tokens.length > longestHeadline) return 0;
  let [all, capitals, shouted] = [0, 0, 0];
  for (const [start, end] of tokens) {
    if (end - start < leastLength || kindOf(text.charCodeAt(start)) !== letter) continue;
    all++;
    if (!isCapital(text.charCodeAt(start))) continue;
    capitals++;
    if (isCapital(text.charCodeAt(end - 1)) && isCapital(text.charCodeAt(start + 1))) shouted++;
  }
  if (all < leastWords) return 0;
  return shouted >= shoutedShare * all ? 2 : capitals >= shoutedShare * all ? 1 : 0;
}
