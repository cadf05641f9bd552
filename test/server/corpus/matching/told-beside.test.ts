import assert from 'node:assert/strict';
import { toldBeside, tollOf } from '../../../../server/src/corpus/matching/told-beside.ts';
import { figureOf } from './figure-of.ts';

describe('what the words beside a figure tell', () => {
  it('of the noun and what befell it', () => {
    const { head, fate } = toldBeside(figureOf('The fire in Oster killed four people on Monday.', 'four'));
    assert.deepEqual([head, fate], ['people', 'dead']);
  });

  it('of those whom a toll counts without a noun', () => {
    const told = toldBeside(figureOf('The death toll from the fire in Oster rose to 20.', '20'));
    assert.deepEqual([told.head, told.fate], ['people', 'dead']);
  });

  it('of a part and of the whole', () => {
    const text = 'In the end, 44 of the 50 delegates signed the letter in Oster.';
    assert.equal(toldBeside(figureOf(text, '44')).sharing, 'part');
    assert.equal(toldBeside(figureOf(text, '50')).sharing, 'whole');
  });

  it('of another time', () => {
    const { apart, years } = toldBeside(figureOf('Earlier, in 2011, the dam in Oster held 40 boats.', '40'));
    assert.deepEqual([apart, years], ['earlier', ['2011']]);
  });
});

describe('the toll that a number tells', () => {
  const tolls: readonly (readonly [text: string, words: string, toll: string | null])[] = [
    ['Two people were killed and 80 others hurt in Oster.', '80', 'hurt'],
    ['The blast in Oster killed another six people.', 'six', null],
    ['The blast in Oster killed dozens of people.', 'dozens', null],
    ['In 2011 a blast in Oster killed six people.', 'six', null],
    ['The blast in Oster broke six windows.', 'six', null],
  ];
  for (const [text, words, toll] of tolls) it(text, () => assert.equal(tollOf(figureOf(text, words)), toll));
});
