import assert from 'node:assert/strict';
import { isShownIn, passing, readTogether } from '../../../../client/webview/model/read-together.ts';
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

  it('know which passages the rows above show', () => {
    const above = row('a', { versions: [version(0, 'One.', null, 3)] });
    assert.ok(isShownIn([above], version(0, 'One.', null, 3)));
    assert.ok(!isShownIn([above], version(0, 'One.', null, 4)));
    assert.ok(!isShownIn([above], version(1, 'One.', null, 3)));
    assert.ok(!isShownIn([], version(0, 'One.', null, 3)));
  });
});
