import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Clusters, createClusters } from '../../../../server/src/corpus/events/clusters.ts';
import type { Place } from '../../../../server/src/corpus/events/neighbours.ts';
import { likenessUnit, type Topic } from '../../../../server/src/corpus/events/topic.ts';

const topic: Topic = {
  terms: new Uint32Array(),
  shares: new Float32Array(),
  rare: new Uint8Array(),
  signature: new Uint32Array(),
  day: null,
  tellsEnough: true,
};

/** Places with given likenesses, put and taken by number. */
function world(alike: (left: number, right: number) => number) {
  const clusters = createClusters();
  const places = new Map<number, Place>();
  return {
    put(number: number): void {
      const place: Place = { path: `${String(number).padStart(3, '0')}.txt`, topic, likes: new Map() };
      for (const [other, theirs] of places) {
        const value = Math.round(alike(Math.min(number, other), Math.max(number, other)) / likenessUnit);
        if (value === 0) continue;
        place.likes.set(theirs, value);
        theirs.likes.set(place, value);
      }
      places.set(number, place);
      clusters.add(place);
    },
    take(number: number): void {
      const place = places.get(number);
      if (!place) return;
      clusters.remove(place);
      for (const other of place.likes.keys()) other.likes.delete(place);
      places.delete(number);
    },
    shown: () => shown(clusters),
  };
}

function shown(clusters: Clusters): string {
  return clusters
    .all()
    .map((places) =>
      places
        .map(({ path }) => Number.parseInt(path, 10))
        .sort((left, right) => left - right)
        .join(' '),
    )
    .sort()
    .join(' | ');
}

function built(numbers: readonly number[], alike: (left: number, right: number) => number): string {
  const made = world(alike);
  numbers.forEach((number) => made.put(number));
  return made.shown();
}

/** Likenesses of 16 articles, few of them high, many the same, so that ties come up. */
const likenesses = fc
  .array(fc.constantFrom(0, 0, 0, 0.06, 0.08, 0.1, 0.12, 0.12, 0.2, 0.3), { minLength: 256, maxLength: 256 })
  .map((table) => (left: number, right: number) => table[left * 16 + right] ?? 0);
const numbers = Array.from({ length: 16 }, (_, number) => number);

describe('clusters of articles', () => {
  it('merges what is near on average and leaves the rest', () => {
    const alike = (left: number, right: number) => (left < 3 && right < 3 ? 0.3 : left < 3 ? 0.04 : 0.2);
    assert.equal(built([0, 1, 2, 3, 4], alike), '0 1 2 | 3 4');
  });

  it('does not chain: two clusters that one article is near to both of stay two', () => {
    const near = (left: number, right: number) => (left < 4 && right < 4) || (left > 4 && right > 4);
    const alike = (left: number, right: number) => (near(left, right) ? 0.4 : left === 4 || right === 4 ? 0.2 : 0);
    const clusters = built([0, 1, 2, 3, 4, 5, 6, 7, 8], alike).split(' | ');
    assert.equal(clusters.length, 2);
  });

  it('is the same in any order', () => {
    fc.assert(
      fc.property(likenesses, fc.shuffledSubarray(numbers, { minLength: 2 }), (alike, chosen) => {
        const ordered = [...chosen].sort((left, right) => left - right);
        assert.equal(built(chosen, alike), built(ordered, alike));
      }),
      { numRuns: 300 },
    );
  });

  it('is after changes what it is when built anew', () => {
    const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(15), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(likenesses, steps, (alike, changes) => {
        const made = world(alike);
        const there = new Set<number>();
        for (const [puts, number, looks] of changes) {
          made.take(number);
          there.delete(number);
          if (puts) {
            made.put(number);
            there.add(number);
          }
          if (looks) assert.equal(made.shown(), built([...there], alike));
        }
        assert.equal(made.shown(), built([...there], alike));
      }),
      { numRuns: 300 },
    );
  });
});
