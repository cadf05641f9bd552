import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Cluster } from '../../../../server/src/corpus/linking/clusters.ts';
import { createHomes } from '../../../../server/src/corpus/linking/homes.ts';
import { readUnits } from '../../../../server/src/corpus/passages/units.ts';
import { article } from '../events.ts';

const text = ['The ferry hit the pier.', 'The mayor saw it on Monday.', 'Nobody was hurt.', 'The pier is closed.'];
const { units } = readUnits(article('a.txt', text.join('\n\n')));

/** Some clusters of an article's passages; which of them there are is what the property varies. */
const pool: readonly Cluster[] = [[0, 1], [1, 2], [2], [0, 3], [3]].map((places) =>
  places.flatMap((place) => units[place] ?? []),
);

describe('the homes of clusters', () => {
  it('are after any changes those that all clusters of now have', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray([...pool]), { minLength: 1, maxLength: 6 }), (turns) => {
        const homesOf = createHomes();
        for (const clusters of turns) {
          const homes = homesOf(clusters);
          for (const { paragraph } of units) {
            const expected = clusters.filter((cluster) => cluster.some((unit) => unit.paragraph === paragraph));
            assert.deepEqual(new Set(homes.get(paragraph)), new Set(expected));
          }
        }
      }),
    );
  });
});
