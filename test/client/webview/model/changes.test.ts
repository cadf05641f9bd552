import assert from 'node:assert/strict';
import { changeBetween, changeWords, keepsWhatIsSeen } from '../../../../client/webview/model/changes.ts';
import { comparison, only, row, version } from '../invented.ts';

describe('changes of the comparison', () => {
  it('counts rows that are new, gone and different', () => {
    const before = comparison([row('a'), row('b'), row('c')], [only('x', 0)]);
    const after = comparison([row('a'), row('b', { label: 'Other' }), row('d')]);
    assert.deepEqual(changeBetween(before, after), { added: 1, removed: 2, changed: 1 });
    assert.equal(changeWords({ added: 1, removed: 2, changed: 1 }), 'Rows: 1 new, 2 gone, 1 changed');
  });

  it('does not count that a passage only moved in its file', () => {
    const moved = version(0, '“We *will* wait.”', 'Ana Duarte', 40);
    const other = version(1, '“We *shall* wait.”');
    const change = changeBetween(comparison([row('a')]), comparison([row('a', { versions: [moved, other] })]));
    assert.equal(changeWords(change), '');
  });

  it('sees whether the rows in sight stay together', () => {
    assert.ok(keepsWhatIsSeen(['b', 'c'], ['new', 'a', 'b', 'c', 'later']));
    assert.ok(!keepsWhatIsSeen(['b', 'c'], ['a', 'b', 'new', 'c']), 'a row came between');
    assert.ok(!keepsWhatIsSeen(['b', 'c'], ['a', 'c']), 'a row went');
    assert.ok(!keepsWhatIsSeen(['b', 'c'], ['c', 'b']), 'rows changed places');
    assert.ok(keepsWhatIsSeen([], ['a']));
  });
});
