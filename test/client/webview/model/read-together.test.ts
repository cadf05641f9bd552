import assert from 'node:assert/strict';
import {
  isShownIn,
  passing,
  readTogether,
  repeatsItself,
  setRepeatedApart,
} from '../../../../client/webview/model/read-together.ts';
import type { PanelRow } from '../../../../server/src/protocol.ts';
import { row, version } from '../invented.ts';

const rows = [row('a'), row('b', { continues: true }), row('c', { continues: true }), row('d')];
const ids = (lists: ReturnType<typeof readTogether>) => lists.map((list) => list.map(({ id }) => id).join(' '));

describe('rows that are read together', () => {
  it('stand under the last row that continues none', () => {
    assert.deepEqual(ids(readTogether(rows)), ['a b c', 'd']);
    assert.deepEqual(ids(readTogether(rows.slice(1))), ['b c', 'd']);
  });

  it('stand for themselves where the first is filtered out', () => {
    assert.deepEqual(ids(passing(readTogether(rows), ({ id }) => id !== 'b')), ['a c', 'd']);
    assert.deepEqual(ids(passing(readTogether(rows), ({ id }) => id !== 'a')), ['b', 'c', 'd']);
    assert.deepEqual(
      passing(readTogether(rows), () => false),
      [],
    );
  });

  it('know what a source says twice in the same words', () => {
    const told = row('a', { versions: [version(0, 'One.'), version(1, 'One.'), version(0, '*One*.', null, 4)] });
    assert.deepEqual(
      told.versions.map((_, index) => repeatsItself(told, index)),
      [false, false, true],
    );
    assert.ok(!repeatsItself(told, 3));
  });

  it('of many that repeat each other are mostly folded away', () => {
    const toll = (id: string, ...sources: number[]) =>
      row(id, {
        relation: 'figures-conflict',
        differences: [],
        versions: sources.map((at) => version(at, 'Six died.')),
      });
    const apart = (...[first, ...others]: [PanelRow, ...PanelRow[]]) => {
      const { shown, repeated } = setRepeatedApart([first, ...others]);
      return [shown, repeated].map((list) => list.map(({ id }) => id).join(' '));
    };
    const [a, b, c, d] = [toll('a', 0, 1, 2), toll('b', 0, 1, 3), toll('c', 1, 2, 4), toll('d', 0, 2, 5)];
    assert.deepEqual(apart(a, b, c, d), ['a', 'b c d']);
    assert.deepEqual(apart(a, b, c), ['a b c', ''], 'two are shown');
    assert.deepEqual(apart(a, b, toll('new', 6, 7, 0), c, d), ['a new', 'b c d'], 'what is mostly new is shown');
    const speaker = { ...b, id: 'speaker', relation: 'attribution-differs' as const };
    assert.deepEqual(apart(a, speaker, b, c, d), ['a speaker', 'b c d'], 'so is what differs in another way');
    assert.deepEqual(apart(a), ['a', '']);
  });

  it('know which passages the rows above show', () => {
    const above = row('a', { versions: [version(0, 'One.', null, 3)] });
    assert.ok(isShownIn([above], version(0, 'One.', null, 3)));
    assert.ok(!isShownIn([above], version(0, 'One.', null, 4)));
    assert.ok(!isShownIn([above], version(1, 'One.', null, 3)));
    assert.ok(!isShownIn([], version(0, 'One.', null, 3)));
  });
});
