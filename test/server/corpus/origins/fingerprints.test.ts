import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fingerprints } from '../../../../server/src/corpus/origins/fingerprints.ts';
import { hashOf } from '../../../../server/src/corpus/words/hash.ts';

const hashes = (least: number) =>
  fc.array(fc.integer({ min: 1, max: 2 ** 32 - 1 }), { minLength: least, maxLength: 60 });

describe('fingerprints of a text', () => {
  it('have one in common where texts share sixteen hashes in a row', () => {
    fc.assert(
      fc.property(hashes(16), hashes(0), hashes(0), hashes(0), hashes(0), (shared, ...others) => {
        const [before = [], after = [], earlier = [], later = []] = others;
        const left = fingerprints(Uint32Array.from([...before, ...shared, ...after]));
        const right = fingerprints(Uint32Array.from([...earlier, ...shared, ...later]));
        assert.ok([...left].some((print) => right.has(print)));
      }),
    );
  });

  it('are few', () => {
    const many = Uint32Array.from({ length: 2000 }, (_, index) => hashOf(`word ${index}`));
    assert.ok(fingerprints(many).size < many.length / 6);
  });

  it('are none of no hashes', () => {
    assert.equal(fingerprints(new Uint32Array(5)).size, 0);
  });
});
