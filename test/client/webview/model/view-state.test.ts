import assert from 'node:assert/strict';
import {
  initialView,
  isFiltered,
  noFilters,
  readSavedState,
  toggled,
} from '../../../../client/webview/model/view-state.ts';

describe('view of the panel', () => {
  it('comes back as it was kept', () => {
    const view = { ...initialView, open: ['r1'], filters: { ...noFilters, search: 'toll', person: 'Ana Duarte' } };
    const kept: unknown = JSON.parse(JSON.stringify({ folder: 'file:///event', view }));
    assert.deepEqual(readSavedState(kept), { folder: 'file:///event', view });
  });

  it('that was kept before events could be folded is as it was', () => {
    const { events, ...before } = initialView;
    assert.deepEqual(readSavedState({ folder: 'file:///event', view: before })?.view.events, events);
  });

  it('is not taken from something else', () => {
    for (const kept of [undefined, null, 'x', {}, { folder: 'file:///event', view: { filters: {} } }]) {
      assert.equal(readSavedState(kept), undefined);
    }
  });

  it('knows whether rows are filtered', () => {
    assert.equal(isFiltered(noFilters), false);
    assert.equal(isFiltered({ ...noFilters, search: '  ' }), false);
    assert.equal(isFiltered({ ...noFilters, kind: 'only' }), true);
  });

  it('opens and closes', () => {
    assert.deepEqual(toggled(['a', 'b'], 'a'), ['b']);
    assert.deepEqual(toggled(['a'], 'b'), ['a', 'b']);
  });
});
