import assert from 'node:assert/strict';
import { align } from '../../../../server/src/corpus/matching/alignment.ts';
import { profileOf, type Profile } from '../../../../server/src/corpus/passages/profile.ts';
import { readWords } from '../../../../server/src/corpus/words/words.ts';

function profile(text: string): Profile {
  return profileOf(readWords(text, 0, text.length, []), new Map());
}

describe('alignment', () => {
  it('is the same from both sides', () => {
    const [one, other] = [profile('Three guards were slain near the harbour'), profile('Two guards were killed')];
    const [there, back] = [align(one, other), align(other, one)];
    assert.deepEqual(there.near, [back.near[1], back.near[0]]);
    assert.deepEqual(there.exact, [back.exact[1], back.exact[0]]);
    assert.equal(there.shared, back.shared);
  });

  it('counts a word of the same meaning, but less than the same word', () => {
    const { exact, near } = align(profile('guards slain'), profile('guards killed'));
    assert.ok(near[0] > exact[0]);
    assert.ok(near[0] < 1);
  });

  it('has all of a passage in itself and nothing in one of other words', () => {
    const one = profile('The ferry struck the northern pier');
    assert.deepEqual(align(one, one).exact, [1, 1]);
    assert.equal(align(one, profile('An apology for his remark')).shared, 0);
  });

  it('tells what the other passage lacks', () => {
    const { missing } = align(profile('guards'), profile('guards with rifles'));
    assert.equal(missing[0], 0);
    assert.ok(missing[1] > 0);
  });
});
