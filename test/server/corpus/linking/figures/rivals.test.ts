import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createFigureIndex } from '../../../../../server/src/corpus/linking/figures/links.ts';
import { figuresOf, type FigurePassage } from '../../../../../server/src/corpus/linking/figures/passage.ts';
import { createRivals } from '../../../../../server/src/corpus/linking/figures/rivals.ts';
import { readUnits } from '../../../../../server/src/corpus/passages/units.ts';
import { finish } from '../../../../../server/src/corpus/steps.ts';
import { article } from '../../events.ts';

const figuresIn = (path: string, text: string): readonly FigurePassage[] => figuresOf(readUnits(article(path, text)));

const first = figuresIn(
  'one.txt',
  'The patrol reached the museum in Kell seven minutes after the alarm. The thieves were gone after four minutes.',
);
const second = figuresIn('two.txt', 'Officers reached the museum in Kell nine minutes later, the police said.');
const [reached, gone] = first;
const [later] = second;
assert.ok(reached && gone && later && first.length === 2 && second.length === 1);

describe('rivals among the figures of two articles', () => {
  it('lead by how much better they go with each other than with another value', () => {
    const rivals = createRivals();
    rivals.put(reached, later, 1);
    assert.deepEqual(rivals.leads(reached, later), { least: 3, most: 3 });
    rivals.put(gone, later, 0.5);
    assert.deepEqual(rivals.leads(reached, later), { least: 0.5, most: 3 });
    assert.deepEqual(rivals.leads(gone, later), { least: -0.5, most: 2.5 });
  });

  it('are none where hardly anything speaks for a pair', () => {
    const rivals = createRivals();
    rivals.put(reached, later, -3);
    assert.equal(rivals.leads(reached, later), undefined);
  });

  it('tell which leads may be others when a figure comes or goes', () => {
    const rivals = createRivals();
    rivals.put(reached, later, 1);
    assert.deepEqual([...rivals.changed()].length, 2);
    assert.deepEqual([...rivals.changed()], []);
    rivals.put(gone, later, 0.5);
    assert.ok([...rivals.changed()].some(([left, right]) => left === later && right === reached));
    rivals.remove(gone);
    assert.ok([...rivals.changed()].some(([left, right]) => left === later && right === reached));
    assert.deepEqual(rivals.leads(reached, later), { least: 3, most: 3 });
  });
});

describe('figures with values that part', () => {
  const texts = [
    'Police arrived at the museum in Kell seven minutes after the alarm, the prosecutor said.',
    'Officers reached the museum in Kell nine minutes after the alarm. The thieves needed four minutes for it.',
    'The alarm at the museum rang for four minutes. In Kell the police were there eight minutes after the alarm.',
    'The museum in Kell had 2,300 visitors a day. Some 2,100 visitors came to the museum in Kell each day last year.',
  ];
  const clustersOf = (order: readonly number[], taken: readonly number[]): readonly string[] => {
    const index = createFigureIndex();
    for (const at of order) finish(index.put(readUnits(article(`${String(at)}.txt`, texts[at] ?? ''))));
    finish(index.clusters());
    for (const at of taken) index.remove(`${String(at)}.txt`);
    return finish(index.clusters())
      .map((cluster) =>
        cluster
          .map(
            ({
              unit: {
                article: { path, text },
              },
              figure,
            }) => `${path} ${text.slice(figure.start, figure.end)}`,
          )
          .join(', '),
      )
      .sort();
  };

  it('are put together where they go best with each other', () => {
    const clusters = clustersOf([0, 1], []);
    assert.ok(
      clusters.some((cluster) => cluster === '0.txt seven minutes, 1.txt nine minutes'),
      JSON.stringify(clusters),
    );
  });

  it('are put together alike in whatever order articles come and go', () => {
    const all = [...texts.keys()];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.subarray(all, { maxLength: 2 }),
        (order, taken) => {
          const left = all.filter((at) => !taken.includes(at));
          assert.deepEqual(clustersOf(order, taken), clustersOf(left, []));
        },
      ),
      { numRuns: 40 },
    );
  });
});
