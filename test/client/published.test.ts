import assert from 'node:assert/strict';
import { publishedWords } from '../../client/src/published.ts';

describe('date of a source', () => {
  it('is said as it was written', () => {
    assert.equal(publishedWords('2031-03-09'), '9 Mar 2031');
    assert.equal(publishedWords('2031-12-24T23:59:00+11:00'), '24 Dec 2031, 23:59');
  });

  it('is said to be missing', () => {
    for (const published of [null, '', 'yesterday', '2031-13-01']) assert.equal(publishedWords(published), 'undated');
  });
});
