import assert from 'node:assert/strict';
import { countsSameThing } from '../../../../server/src/corpus/matching/counts.ts';
import { figureOf } from './figure-of.ts';

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
    'a toll that says not whom it counts',
    'The death toll from the fire at the old mill in Oster rose to at least six.',
    'at least six',
    'The fire in Oster killed four people on Monday.',
    'four',
    true,
  ],
  [
    'a toll that tells whom it includes before what befell them',
    'At least 84 people, including ten children, have died in the fire in Oster.',
    'At least 84',
    'Some 80 people were killed in Oster on Monday.',
    'Some 80',
    true,
  ],
  [
    'a toll of others than the dead',
    'The death toll from the fire at the old mill in Oster rose to at least six.',
    'at least six',
    'Four people were injured in the fire in Oster.',
    'Four',
    false,
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
    'the whole of which one tells a part',
    'He won 44 of the 50 delegates at stake in Oster.',
    '50',
    'She won all 107 delegates at stake in Oster.',
    '107',
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
    'one Friday, which one calls the last',
    'Three boats sank in Oster last Friday.',
    'Three',
    'Two boats sank in Oster on Friday.',
    'Two',
    true,
  ],
  [
    'tolls without a noun',
    'The fire in Oster killed four people and 84 were wounded on Monday.',
    '84',
    'The fire in Oster killed four people, wounding 120 on Monday.',
    '120',
    true,
  ],
  [
    'those who died and those who were hurt, side by side',
    'The fire in Oster left 17 people dead on Monday.',
    '17',
    'In Oster four people died and 18 were injured on Monday.',
    '18',
    false,
  ],
  [
    'those taken and those still held',
    'The rebels of Oster took 276 sailors from the harbour.',
    '276',
    'The rebels of Oster still hold 218 sailors captive at the harbour.',
    '218',
    false,
  ],
  [
    'another year',
    'The fire in Oster killed four people on Monday.',
    'four',
    'The fire in Oster killed three people in 1996.',
    'three',
    false,
  ],
  [
    'a child that one calls by the age alone',
    'A 3-year-old got into the den of the Oster Zoo on Monday.',
    '3',
    'A 4-year-old boy fell into the den of the Oster Zoo on Monday.',
    '4',
    true,
  ],
  [
    'one depth in two units',
    'They fell into the 40-metre-deep shaft at Oster.',
    '40',
    'They fell into the 200ft deep shaft at Oster.',
    '200',
    true,
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
