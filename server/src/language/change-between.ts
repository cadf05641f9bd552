import type { TextEdit } from 'vscode-languageserver-protocol';
import { createLines } from '../features/lines.ts';

/** The smallest single edit that turns one text into another, and the one that turns it back. */
export function changeBetween(before: string, after: string): { readonly there: TextEdit; readonly back: TextEdit } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (splitsPair(before, start) || splitsPair(after, start)) start--;
  let kept = 0;
  while (kept < shorter - start && before[before.length - 1 - kept] === after[after.length - 1 - kept]) kept++;
  if (splitsPair(before, before.length - kept) || splitsPair(after, after.length - kept)) kept--;
  const [old, now] = [before, after].map((text) => ({
    range: createLines(text).range(start, text.length - kept),
    text: text.slice(start, text.length - kept),
  }));
  if (!old || !now) throw new Error('Two texts have two pieces.');
  return { there: { range: old.range, newText: now.text }, back: { range: now.range, newText: old.text } };
}

/** Whether an offset lies between the two halves of one character, or of one line break. */
const splitsPair = (text: string, offset: number): boolean =>
  /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)/.test(text.slice(Math.max(0, offset - 1), offset + 1));
