import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commonWords, ordinaryWords, surnames, towns } from '../../../server/src/annotate/lexicon/filters.ts';
import { bitsOf, wordFilter } from '../../../server/src/article/word-filter.ts';

/** A filter of some words, as the script makes it. */
function filterOf(members: readonly string[], bytes: number) {
  const table = new Uint8Array(bytes);
  for (const word of members)
    for (const bit of bitsOf(word, bytes * 8)) table[bit >> 3] = (table[bit >> 3] ?? 0) | (1 << (bit & 7));
  return wordFilter(Buffer.from(table).toString('base64'));
}

describe('word filters', () => {
  it('know every member', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (members) => {
        assert.ok(members.every(filterOf(members, 64)));
      }),
    );
  });

  it('take few others for one', () => {
    const has = filterOf(
      Array.from({ length: 1000 }, (_, index) => `member${String(index)}`),
      2048,
    );
    const wrong = Array.from({ length: 1000 }, (_, index) => `other${String(index)}`).filter(has);
    assert.ok(wrong.length < 30, String(wrong.length));
  });

  it('hold the words of the language, family names and towns', () => {
    assert.ok(commonWords('house') && ordinaryWords('house') && ordinaryWords('rocket') && !commonWords('zxqvw'));
    assert.ok(surnames('Fernandez') && !surnames('Zxqvw'));
    assert.ok(towns('Utrecht') && !towns('Zxqvw'));
  });
});
