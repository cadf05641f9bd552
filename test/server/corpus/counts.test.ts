import assert from 'node:assert/strict';
import { countsSameThing, type CountedFigure } from '../../../server/src/corpus/matching/counts.ts';
import { readUnits } from '../../../server/src/corpus/passages/units.ts';
import { event } from './events.ts';

/** The first figure of a text that starts with some words, in the clause that gives it. */
function figureOf(text: string, words: string): CountedFigure {
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

const cases: readonly (readonly [
  what: string,
  left: string,
  words: string,
  right: string,
  otherWords: string,
  same: boolean,
])[] = [
  [
    'two tolls of one fire',
    'The fire in Oster killed four people on Monday.',
    'four',
    'At least two people died in the fire in Oster.',
    'At least two',
    true,
  ],
  [
    'the dead and the injured',
    'The fire in Oster killed four people on Monday.',
    'four',
    'Six people were injured in the fire in Oster.',
    'Six',
    false,
  ],
  [
    'a part and the whole',
    'The fire destroyed 21 of the more than 30 boats in Oster.',
    '21',
    'The fire destroyed 30 boats in Oster.',
    '30',
    false,
  ],
  [
    'another time',
    'The harbour company paid $40 million in taxes in Oster.',
    '$40',
    'The harbour company had paid $30 million in taxes in Oster a year earlier.',
    '$30',
    false,
  ],
  [
    'values far apart',
    'The ferry carried 12 passengers to Oster.',
    '12',
    'The ferry carried 900 passengers to Oster.',
    '900',
    false,
  ],
  [
    'other things',
    'The council bought 12 boats for Oster.',
    '12',
    'The council bought 14 cranes for Oster.',
    '14',
    false,
  ],
  [
    'a vague number',
    'The storm sank dozens of boats in Oster.',
    'dozens',
    'The storm sank 14 boats in Oster.',
    '14',
    false,
  ],
];

describe('figures that part', () => {
  for (const [what, left, words, right, otherWords, same] of cases)
    it(`${same ? 'count' : 'do not count'} the same thing: ${what}`, () => {
      assert.equal(countsSameThing(figureOf(left, words), figureOf(right, otherWords)), same);
    });
});
