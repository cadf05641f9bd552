import assert from 'node:assert/strict';
import { nearness, vectorOf } from '../../../../server/src/corpus/words/vectors.ts';
import { keyOf } from '../../../../server/src/corpus/words/word.ts';

function near(left: string, right: string): number {
  const [here, there] = [left, right].map((word) => vectorOf(keyOf(word) ?? ''));
  assert.ok(here && there, `${left} and ${right} are in the table`);
  return nearness(here, there);
}

describe('word vectors', () => {
  for (const [left, right] of [
    ['slain', 'killed'],
    ['halted', 'stops'],
    ['blast', 'explosion'],
    ['resigned', 'quit'],
  ] as const) {
    it(`puts ${left} near ${right}`, () => {
      assert.ok(near(left, right) > 0.6);
    });
  }

  for (const [left, right] of [
    ['rise', 'fall'],
    ['won', 'lost'],
    ['bridge', 'apology'],
  ] as const) {
    it(`keeps ${left} from ${right}`, () => {
      assert.ok(near(left, right) < 0.3);
    });
  }

  it('gives vectors of length 1, and none for a word that it does not know', () => {
    const vector = vectorOf('kill');
    assert.ok(vector);
    assert.ok(Math.abs(nearness(vector, vector) - 1) < 1e-5);
    assert.equal(vectorOf('zzxqy'), undefined);
  });
});
