import assert from 'node:assert/strict';
import { wholeOfPart } from '../../../../server/src/corpus/groups/versions.ts';
import { readUnits, type Unit } from '../../../../server/src/corpus/passages/units.ts';
import { article } from '../events.ts';

const whole = '“We will take whatever lawful steps are needed to open the ferry line before the herring come,”';

/** A quotation as linking compares it. */
function quotation(path: string, words: string): Unit {
  const { units } = readUnits(article(path, `${words} Tomas Berg told the islanders.`));
  const found = units.find(({ article: { text }, start, end }) => text.slice(start, end) === words);
  assert.equal(found?.speech, 'direct');
  return found as Unit;
}

const cases: readonly (readonly [what: string, part: string, isPart: boolean])[] = [
  ['a few words of it', '“Whatever lawful steps are needed,”', true],
  ['nearly all of it', '“We will take whatever lawful steps are needed to open the ferry line,”', false],
  ['a few words that it has in another order', '“Herring, a ferry line, lawful steps, needed and taken,”', false],
  ['other words about the same', '“Whatever court order we want,”', false],
];

describe('the whole of which a quotation is a part', () => {
  for (const [what, part, isPart] of cases) {
    it(`is ${isPart ? 'what is longer' : 'nothing'} beside ${what}`, () => {
      const [here, there] = [quotation('a.txt', whole), quotation('b.txt', part)];
      assert.deepEqual(wholeOfPart(here, there), isPart ? { left: whole, right: '' } : undefined);
      assert.deepEqual(wholeOfPart(there, here), isPart ? { left: '', right: whole } : undefined);
    });
  }
});
