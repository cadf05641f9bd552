import assert from 'node:assert/strict';
import { readUnits } from '../../../../server/src/corpus/passages/units.ts';
import type { CountedFigure } from '../../../../server/src/corpus/matching/told-beside.ts';
import { event } from '../events.ts';

/** The first figure of a text that starts with some words, in the clause that gives it. */
export function figureOf(text: string, words: string): CountedFigure {
  const [article] = event({ 'a.txt': text }).articles;
  assert.ok(article);
  const found = readUnits(article).units.flatMap((unit) =>
    unit.figures
      .filter(({ start, end }) => article.text.slice(start, end).startsWith(words))
      .map((figure) => ({ unit, figure })),
  );
  assert.ok(found[0], `${words} in ${text}`);
  return found[0];
}
