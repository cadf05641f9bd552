import assert from 'node:assert/strict';
import { features, type Likeness } from '../../../../server/src/corpus/matching/features.ts';
import { linkThreshold, score } from '../../../../server/src/corpus/matching/score.ts';

/** A common word that two passages share, one of them a few words in marks. */
const common: Likeness = {
  ...(Object.fromEntries(features.map((feature) => [feature, 0])) as Likeness),
  substance: 0.3,
  rarest: 0.3,
  count: 0.125,
  fragment: 1,
  fewerWords: 3 / 40,
};

const cases: readonly (readonly [what: string, shared: Partial<Likeness>, accident: boolean])[] = [
  ['a common word in marks', {}, true],
  ['a common word in sentences that are alike', { contextNear: 0.5 }, true],
  ['a rare word in marks', { rarest: 0.7 }, false],
  ['a rare word alone in marks of anybody', { rarest: 0.7, fewerWords: 1 / 40 }, true],
  ['a rare word alone in marks of one speaker', { rarest: 0.7, fewerWords: 1 / 40, sameSpeaker: 1 }, false],
  ['common words of one speaker in sentences that are alike', { contextNear: 0.5, sameSpeaker: 1 }, false],
  ['two words as they stand, in sentences that are alike', { contextNear: 0.5, run: 2 / 12, runShare: 1 }, false],
  ['two words as they stand, in sentences that are not', { contextNear: 0.1, run: 2 / 12, runShare: 1 }, true],
  ['one word as it stands, in sentences that are alike', { contextNear: 0.5, run: 1 / 12, runShare: 1 }, true],
  ['five common words in a row', { run: 5 / 12, sequence: 0.9 }, false],
  ['names alone', { substance: 0, fragment: 0 }, true],
];

describe('the score of two passages', () => {
  for (const [what, shared, accident] of cases) {
    it(`${accident ? 'takes for an accident' : 'weighs'} ${what}`, () => {
      assert.equal(score({ ...common, ...shared }) === -Infinity, accident);
    });
  }
});

const whole: Partial<Likeness> = { bothDirect: 1, runShare: 1 };

const quotations: readonly (readonly [what: string, shared: Partial<Likeness>, linked: boolean])[] = [
  ['three words that are not common', { run: 3 / 12, rareInformation: 1.1 }, true],
  ['names alone, as they stand', { run: 4 / 12, rareInformation: 1.2, substance: 0 }, true],
  ['three common words', { run: 3 / 12, rareInformation: 0.6 }, false],
  ['five common words', { run: 5 / 12, rareInformation: 0.6 }, true],
  ['five words that anybody uses', { run: 5 / 12, rareInformation: 0.2 }, false],
  ['two rare words', { run: 2 / 12, rareInformation: 1.8 }, false],
  ['two rare words in sentences that are alike', { run: 2 / 12, rareInformation: 1.8, contextNear: 0.6 }, true],
  ['three of four words', { run: 3 / 12, runShare: 0.75, rareInformation: 1.1 }, false],
  ['three words, one of the two outside marks', { run: 3 / 12, bothDirect: 0, rareInformation: 1.1 }, false],
];

describe('the score of two quotations of which one stands in the other', () => {
  for (const [what, shared, linked] of quotations) {
    it(`${linked ? 'links' : 'is not sure of'} ${what}`, () => {
      assert.equal(score({ ...common, ...whole, ...shared }) >= linkThreshold, linked);
    });
  }
});
