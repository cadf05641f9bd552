import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Group } from '../../../../server/src/corpus/comparison.ts';
import { createCarried } from '../../../../server/src/corpus/groups/carried.ts';

type Place = readonly [path: string, start: number, end: number];

const group = (...places: readonly Place[]): Group => ({
  ...{ id: '', kind: 'claim', relation: 'same', label: '', differences: [], origins: 1, evidence: [] },
  members: places.map(([path, start, end]) => ({
    ...{ path, start, end, text: '', speaker: null, outlet: null, segments: [] },
  })),
});

const place = fc.tuple(fc.constantFrom('a', 'b'), fc.nat(3), fc.integer({ min: 4, max: 6 }));
const groups = fc.array(fc.array(place, { maxLength: 4 }), { maxLength: 4 });

describe('what groups carry of an article', () => {
  it('is after any changes what the groups of now have, each stretch once', () => {
    fc.assert(
      fc.property(fc.array(groups, { minLength: 1, maxLength: 5 }), (turns) => {
        const carried = createCarried();
        for (const told of turns) {
          carried.update(told.map((places) => group(...places)));
          for (const path of ['a', 'b']) {
            const expected = new Set(
              told.flat().flatMap(([own, start, end]) => (own === path ? [`${start} ${end}`] : [])),
            );
            const spans = carried.spans(path).map(([start, end]) => `${start} ${end}`);
            assert.deepEqual([...spans].sort(), [...expected].sort());
          }
        }
      }),
    );
  });

  it('is the same list while it stays the same, whichever groups have it', () => {
    const carried = createCarried();
    carried.update([group(['a', 0, 9], ['b', 0, 9]), group(['a', 0, 9])]);
    const before = carried.spans('a');
    carried.update([group(['a', 0, 9], ['b', 2, 9])]);
    assert.equal(carried.spans('a'), before);
    carried.update([group(['a', 1, 9])]);
    assert.notEqual(carried.spans('a'), before);
  });

  it('keeps long stretches apart', () => {
    const carried = createCarried();
    carried.update([group(['a', 699_999, 700_000], ['a', 0, 700_000])]);
    assert.deepEqual(carried.spans('a'), [
      [699_999, 700_000],
      [0, 700_000],
    ]);
  });
});
