import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstFrom } from '../../../server/src/article/ordered.ts';

describe('the first that starts at an offset or after it', () => {
  it('is what a look at each of them finds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40)), fc.integer({ min: -1, max: 42 }), (starts, offset) => {
        const ordered = starts.sort((left, right) => left - right).map((start) => ({ start }));
        const found = ordered.findIndex(({ start }) => start >= offset);
        assert.equal(firstFrom(ordered, offset), found < 0 ? ordered.length : found);
      }),
    );
  });
});
