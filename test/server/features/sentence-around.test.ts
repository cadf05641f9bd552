import assert from 'node:assert/strict';
import { readArticle } from '../../../server/src/article/read.ts';
import { sentenceAround } from '../../../server/src/features/sentence-around.ts';

const text = `A storm came. The ferry, which had left Velm at noon, ran aground off Oster. Nobody was hurt.

${'The harbour, the mole, the old town and the market '.repeat(3)}were flooded on Tuesday night.`;
const article = readArticle({ path: 'a.txt', text });

const around = (words: string): readonly [string, string] =>
  sentenceAround(article, { start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('what stands around a clause', () => {
  it('is the rest of its sentence', () => {
    assert.deepEqual(around('which had left Velm at noon'), ['The ferry, ', ', ran aground off Oster.']);
    assert.deepEqual(around('The ferry'), ['', ', which had left Velm at noon, ran aground off Oster.']);
  });

  it('is nothing around a whole sentence, or more than one', () => {
    assert.deepEqual(around('A storm came.'), ['', '']);
    assert.deepEqual(around('Nobody was hurt'), ['', '']);
    assert.deepEqual(around('off Oster. Nobody'), [
      'The ferry, which had left Velm at noon, ran aground ',
      ' was hurt.',
    ]);
  });

  it('is not long', () => {
    const [before, after] = around('were flooded');
    assert.match(before, /^… .{60,88}market $/);
    assert.equal(after, ' on Tuesday night.');
  });
});
