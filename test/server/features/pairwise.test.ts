import assert from 'node:assert/strict';
import type { Member } from '../../../server/src/corpus/comparison.ts';
import { segmentsAgainst } from '../../../server/src/features/pairwise.ts';

/** A member whose words in square brackets differ within the group. */
const member = (marked: string): Member => {
  const segments = marked
    .split(/(\[[^\]]*\])/)
    .filter((text) => text !== '')
    .map((text) => ({ text: text.replace(/[[\]]/g, ''), differs: text.startsWith('[') }));
  const text = segments.map((segment) => segment.text).join('');
  return { path: 'a', start: 0, end: text.length, text, speaker: null, outlet: null, segments };
};

const marked = (other: string, version: string): string =>
  segmentsAgainst(member(other), member(version))
    .map(({ text, differs }) => (differs ? `[${text}]` : text))
    .join('');

describe('segmentsAgainst', () => {
  it('marks what the other version has not', () => {
    assert.equal(marked('a [really great] step', 'a [big] step'), 'a [big] step');
  });

  it('leaves what both have against a third', () => {
    assert.equal(
      marked('far-reaching [and substantial]', 'Far-reaching, [and substantial]'),
      'Far-reaching, and substantial',
    );
  });

  it('leaves what the group does not count as a difference', () => {
    assert.equal(marked('it is good', 'it’s good'), 'it’s good');
  });

  it('joins words that follow one another', () => {
    assert.equal(marked('we go there', 'we [may, perhaps,] go [here]'), 'we [may, perhaps], go [here]');
  });

  it('leaves words by which a version only begins earlier or ends later', () => {
    assert.equal(marked('we go', '[Today] we go [there]'), 'Today we go there');
  });

  it('takes a word whole that the group parts', () => {
    assert.equal(marked('[I] think we’re close', '[we]’re close'), 'we’re close');
    assert.equal(marked('now we’re close', 'now [they]’re close'), 'now [they’re] close');
  });
});
