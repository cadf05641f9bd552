import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignWords, breakIntoLines, commonShare, joinColumns } from '../../../../client/webview/passage/alignment.ts';

/** The alignment as lines of words, a dash for a gap. */
const aligned = (...texts: string[]) => {
  const columns = alignWords(texts) ?? [];
  return texts.map((_, index) => columns.map(({ words }) => words[index] ?? '–').join(' '));
};

describe('versions word under word', () => {
  it('puts equal words under each other and leaves gaps', () => {
    assert.deepEqual(aligned('a really great step forward', 'a great step'), [
      'a really great step forward',
      'a – great step –',
    ]);
  });

  it('tells how much the versions share', () => {
    const share = (...texts: string[]) => commonShare(alignWords(texts) ?? []);
    assert.equal(share('We will wait.', 'we will wait'), 1);
    assert.equal(share('we will not wait', 'we shall not wait'), 0.75);
    assert.ok(share('The storm took the pier away', 'Nothing is left of the landing') < 0.4);
    assert.equal(share(), 0);
  });

  it('puts another word under the word it stands for', () => {
    assert.deepEqual(aligned('we will not wait', 'we shall not wait'), ['we will not wait', 'we shall not wait']);
  });

  it('takes words for the same whatever their marks and case', () => {
    const [column] = alignWords(['“Never!”', 'never']) ?? [];
    assert.equal(column?.unanimous, true);
  });

  it('aligns many versions at once', () => {
    assert.deepEqual(aligned('the big step', 'the step', 'the very big step'), [
      'the – big step',
      'the – – step',
      'the very big step',
    ]);
  });

  it('gives every version back, word for word', () => {
    const text = fc.array(fc.constantFrom('a', 'step', 'not', 'big', '“so', 'far,”')).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const columns = alignWords(texts) ?? [];
        for (const shape of [columns, joinColumns(columns)]) {
          texts.forEach((each, index) => {
            const words = shape.flatMap((column) => column.words[index] ?? []);
            assert.equal(words.join(' '), each);
          });
        }
        assert.ok(columns.every((column) => column.words.some((word) => word !== null)));
      }),
    );
  });

  it('leaves very long texts alone', () => {
    assert.equal(alignWords(['word '.repeat(401), 'word']), null);
  });

  it('joins what the same versions share, not what parts them', () => {
    const columns = joinColumns(alignWords(['so far so good', 'so far we wait']) ?? []);
    assert.deepEqual(
      columns.map(({ words }) => words[0]),
      ['so far', 'so', 'good'],
    );
  });

  it('breaks into lines that fit', () => {
    assert.deepEqual(
      breakIntoLines([4, 4, 4, 12, 3], (width) => width, 10),
      [[4, 4], [4], [12], [3]],
    );
  });
});
