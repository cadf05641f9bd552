import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Figure } from '../../../../server/src/annotate/annotation.ts';
import { findFigures } from '../../../../server/src/annotate/figures/figures.ts';
import { figuresRelation } from '../../../../server/src/annotate/figures/relation.ts';
import { readArticle } from '../../../../server/src/article/read.ts';

/** The one figure of some words. */
function figure(words: string): Figure {
  const found = findFigures(
    readArticle({ path: 'a.txt', text: `The people of the town say that it was ${words} in the end.` }),
  );
  assert.equal(found.length, 1, words);
  return found[0] as Figure;
}

const cases: readonly (readonly [string, string, ReturnType<typeof figuresRelation>])[] = [
  ['12 people', 'twelve people', 'agree'],
  ['12 people', '13 people', 'conflict'],
  ['around 800,000 troops', '800,000 troops', 'agree'],
  ['nearly four years', 'four years', 'agree'],
  ['nearly four years', 'more than four years', 'compatible'],
  ['at least 40 people', '52 people', 'compatible'],
  ['at least 40 people', '31 people', 'conflict'],
  ['roughly $141 million', '$139 million', 'conflict'],
  ['roughly $141 million', '$140,937,785', 'agree'],
  ['roughly $145 million', '$139 million', 'compatible'],
  ['roughly $140 million', '$129 million', 'compatible'],
  ['up to €210 billion', 'more than €200 billion', 'compatible'],
  ['up to €210 billion', 'more than €300 billion', 'conflict'],
  ['up to €210 billion', '$210 billion', null],
  ['about a quarter of it', 'about a third of it', 'conflict'],
  ['a third of it', '33 per cent of it', 'agree'],
  ['about a third of it', '35% of it', 'compatible'],
  ['90 per cent of it', '85 per cent of it', 'conflict'],
  ['dozens of people', '60 people', 'compatible'],
  ['dozens of people', '200 people', 'conflict'],
  ['$1.2bn', '$1.23 billion', 'agree'],
  ['$1.2bn', '$1.4 billion', 'conflict'],
  ['between 12 and 15 people', '13 people', 'compatible'],
  ['between 12 and 15 people', '12-15 people', 'agree'],
  ['between 12 and 15 people', '20 people', 'conflict'],
  ['10:15 a.m.', '10.15am', 'agree'],
  ['10:15 a.m.', '10:15 p.m.', 'conflict'],
  ['10:15 a.m.', '9:45 am', 'conflict'],
  ['around 5 p.m.', '5 p.m.', 'agree'],
  ['shortly after 5 p.m.', '5 p.m.', 'compatible'],
  ['just before 6 p.m.', '5:52 p.m.', 'compatible'],
  ['just before 6 p.m.', '6:20 p.m.', 'conflict'],
  ['about 6 p.m.', '5:52 p.m.', 'compatible'],
  ['around 11:30 p.m.', 'around 11 p.m.', 'compatible'],
  ['around 11:30 p.m.', '9:10 p.m.', 'conflict'],
  ['11:50 p.m.', 'shortly after 11:45 p.m.', 'compatible'],
  ['11:58 p.m.', '12:05 a.m.', 'compatible'],
  ['8 a.m.', '9 a.m.', 'conflict'],
  ['8:30 a.m.', '9 a.m.', 'conflict'],
  ['18 months', 'one and a half years', 'agree'],
  ['10 miles', '16 kilometres', 'agree'],
  ['10 miles', '30 kilometres', 'conflict'],
  ['February 2022', '2022', 'agree'],
  ['February 2022', 'March 2022', 'conflict'],
  ['June 5', '5 June 2021', 'agree'],
  ['a 42-year-old man', 'a 43-year-old man', 'conflict'],
  ['12 people', '12 per cent', null],
];

describe('figuresRelation', () => {
  for (const [left, right, expected] of cases)
    it(`${left} and ${right}: ${expected ?? 'not comparable'}`, () => {
      assert.equal(figuresRelation(figure(left), figure(right)), expected);
      assert.equal(figuresRelation(figure(right), figure(left)), expected, 'the other way round');
    });

  it('agrees with itself and is symmetric', () => {
    const hedge = fc.constantFrom('', 'about ', 'more than ', 'up to ', 'nearly ', 'just over ');
    const words = fc
      .tuple(hedge, fc.integer({ min: 2, max: 3e6 }))
      .map(([loose, value]) => `${loose}${value.toLocaleString('en')} acres`);
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [a, b] = [figure(left), figure(right)];
        assert.equal(figuresRelation(a, a), 'agree');
        assert.equal(figuresRelation(a, b), figuresRelation(b, a));
      }),
    );
  });
});
