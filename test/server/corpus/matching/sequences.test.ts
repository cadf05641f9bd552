import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commonSequences, orderWords } from '../../../../server/src/corpus/matching/sequences.ts';
import { profileOf } from '../../../../server/src/corpus/passages/profile.ts';
import { readWords } from '../../../../server/src/corpus/words/words.ts';

const profile = (text: string) => profileOf(readWords(text, 0, text.length, []), new Map());
const between = (left: string, right: string) => commonSequences(profile(left), orderWords(profile(right)));

/** The longest common subsequence and substring by the table of all places, as textbooks have them. */
function byTable(left: readonly string[], right: readonly string[]): { sequence: number; run: number } {
  const row = (): number[] => new Array<number>(right.length + 1).fill(0);
  const [lengths, runs] = [[row()], [row()]];
  let run = 0;
  for (const [at, one] of left.entries()) {
    const [length, inRow] = [row(), row()];
    for (const [to, other] of right.entries()) {
      const [above, before] = [lengths[at]?.[to + 1] ?? 0, length[to] ?? 0];
      length[to + 1] = one === other ? (lengths[at]?.[to] ?? 0) + 1 : Math.max(above, before);
      inRow[to + 1] = one === other ? (runs[at]?.[to] ?? 0) + 1 : 0;
      run = Math.max(run, inRow[to + 1] ?? 0);
    }
    lengths.push(length);
    runs.push(inRow);
  }
  return { sequence: lengths[left.length]?.[right.length] ?? 0, run };
}

describe('words in the same order', () => {
  it('count with others between them, and those right after one another', () => {
    assert.deepEqual(
      between('the ferry sank near the northern harbour', 'a ferry sank slowly near the old northern harbour'),
      { sequence: 6, run: 2 },
    );
  });

  it('are what the table of all places has', () => {
    const words = fc.array(fc.constantFrom('ferry', 'harbour', 'storm', 'the', 'crew'), { maxLength: 14 });
    fc.assert(
      fc.property(words, words, (left, right) => {
        assert.deepEqual(between(left.join(' '), right.join(' ')), byTable(left, right));
      }),
    );
  });
});
