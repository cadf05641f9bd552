import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createGrouping, type Grouping } from '../../../../server/src/corpus/linking/grouping.ts';
import { finish } from '../../../../server/src/corpus/steps.ts';

/** Groups numbers by how near they are: those that differ by less than four are grounded in each other. */
const grouping = (average = 1, leftOut = 1): Grouping<number> =>
  createGrouping<number>(
    (left, right) => left - right,
    { odds: (left, right) => 4 - Math.abs(left - right), each: 1, average, leftOut },
    (items) => items.length > 1,
  );

const number = fc.nat(12);
const change = fc.record({ left: number, right: number, score: fc.option(fc.integer({ min: 1, max: 9 })) });
const changes = fc.array(
  change.filter(({ left, right }) => left !== right),
  { maxLength: 40 },
);

describe('grouping', () => {
  it('puts together what is linked and grounded, and no chain beyond it', () => {
    const numbers = grouping();
    for (const [left, right, score] of [
      [1, 2, 9],
      [2, 3, 8],
      [3, 6, 7],
    ] as const)
      numbers.connect(left, right, score);
    assert.deepEqual(finish(numbers.groups()), [
      [1, 2, 3],
      [3, 6],
    ]);
  });

  it('asks of two groups that become one that their pairs fit well on average', () => {
    const linked = (average: number): readonly (readonly number[])[] => {
      const numbers = grouping(average);
      numbers.connect(1, 2, 9);
      numbers.connect(3, 4, 8);
      numbers.connect(2, 3, 7);
      return finish(numbers.groups());
    };
    assert.deepEqual(linked(2), [[1, 2, 3, 4]]);
    assert.deepEqual(linked(2.5), [
      [1, 2],
      [3, 4],
      [2, 3],
    ]);
  });

  it('takes into the group that a link left out opens what is linked with all of it', () => {
    const numbers = grouping();
    for (const [left, right, score] of [
      [1, 2, 9],
      [4, 5, 8],
      [2, 4, 7],
      [2, 5, 6],
    ] as const)
      numbers.connect(left, right, score);
    assert.deepEqual(finish(numbers.groups()), [
      [1, 2],
      [4, 5],
      [2, 4, 5],
    ]);
  });

  it('takes of the links that are left out the surer ones alone', () => {
    const linked = (leftOut: number): readonly (readonly number[])[] => {
      const numbers = grouping(1, leftOut);
      numbers.connect(1, 3, 9);
      numbers.connect(3, 6, 5);
      return finish(numbers.groups());
    };
    assert.deepEqual(linked(5), [
      [1, 3],
      [3, 6],
    ]);
    assert.deepEqual(linked(6), [[1, 3]]);
  });

  it('gives after any changes what the links that are left give', () => {
    fc.assert(
      fc.property(changes, fc.array(fc.boolean(), { maxLength: 40 }), (made, asked) => {
        const updated = grouping();
        const links = new Map<string, readonly [number, number, number]>();
        for (const [index, { left, right, score }] of made.entries()) {
          const key = [left, right].sort((one, other) => one - other).join(' ');
          if (score === null) {
            updated.disconnect(left, right);
            links.delete(key);
          } else {
            updated.connect(left, right, score);
            links.set(key, [left, right, score]);
          }
          if (asked[index] === true) finish(updated.groups());
        }
        const rebuilt = grouping();
        for (const [left, right, score] of links.values()) rebuilt.connect(left, right, score);
        assert.deepEqual(finish(updated.groups()), finish(rebuilt.groups()));
      }),
    );
  });

  it('leaves the groups of which nothing changed the same arrays', () => {
    const numbers = grouping();
    numbers.connect(1, 2, 5);
    numbers.connect(7, 8, 4);
    const [before] = finish(numbers.groups());
    numbers.connect(8, 9, 3);
    const [first, second] = finish(numbers.groups());
    assert.equal(first, before);
    assert.deepEqual(second, [7, 8, 9]);
  });
});
