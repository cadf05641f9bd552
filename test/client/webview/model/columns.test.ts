import assert from 'node:assert/strict';
import fc from 'fast-check';
import { leavesOutEmptyCells, listColumns, moveColumn, placeColumn } from '../../../../client/webview/model/columns.ts';
import { initialView, noFilters, type ViewState } from '../../../../client/webview/model/view-state.ts';
import { comparison, row, version } from '../invented.ts';

const uri = (index: number) => `file:///event/${index}.txt`;
const event = comparison([row('r')], [], 4);
const order = (columns: ReturnType<typeof listColumns>) => columns.map(({ index }) => index);

describe('columns of the panel', () => {
  it('stand in the order of the manifest and are all shown', () => {
    const columns = listColumns(event, { ...initialView, order: [], columns: {} });
    assert.deepEqual(order(columns), [0, 1, 2, 3]);
    assert.ok(columns.every(({ visible }) => visible));
  });

  it('follow the reader; a source that is new stands where the manifest has it', () => {
    assert.deepEqual(
      order(listColumns(event, { ...initialView, order: [uri(3), uri(0), uri(1)], columns: {} })),
      [3, 0, 2, 1],
    );
    assert.deepEqual(
      order(listColumns(event, { ...initialView, order: [uri(9), uri(1), uri(0)], columns: {} })),
      [1, 0, 2, 3],
    );
  });

  it('move over hidden neighbours', () => {
    const columns = listColumns(event, { ...initialView, order: [], columns: { [uri(1)]: false } });
    assert.deepEqual(moveColumn(columns, uri(0), 1), [1, 2, 0, 3].map(uri));
    assert.deepEqual(moveColumn(columns, uri(0), -1), [0, 1, 2, 3].map(uri));
  });

  it('of events that are folded are hidden, unless the reader showed them', () => {
    const several = {
      ...event,
      events: [
        { id: 'vote', label: 'A vote', sources: [0] },
        { id: 'storm', label: 'A storm', sources: [1, 2] },
        { id: 'fire', label: 'A fire', sources: [3] },
      ],
    };
    const shown = (view: Partial<ViewState>) =>
      order(listColumns(several, { ...initialView, ...view }).filter(({ visible }) => visible));
    assert.deepEqual(shown({}), [1, 2], 'those of the event with most sources');
    assert.deepEqual(shown({ events: { vote: true } }), [0, 1, 2]);
    assert.deepEqual(shown({ events: { storm: false, fire: true } }), [3]);
    assert.deepEqual(shown({ columns: { [uri(3)]: true, [uri(1)]: false } }), [2, 3]);
    assert.deepEqual(shown({ filters: { ...noFilters, search: 'quay' } }), [0, 1, 2, 3]);
    assert.deepEqual(shown({ filters: { ...noFilters, source: uri(0) } }), [0]);
  });

  it('of a great many sources show those that share the most', () => {
    const rows = [row('a', { versions: [version(29, 'one'), version(17, 'one')] })];
    const shown = listColumns(comparison(rows, [], 30), { ...initialView, order: [], columns: {} }).filter(
      ({ visible }) => visible,
    );
    assert.equal(shown.length, 12);
    assert.deepEqual(order(shown).slice(-2), [17, 29]);
    const chosen = listColumns(comparison(rows, [], 30), { ...initialView, order: [], columns: { [uri(25)]: true } });
    assert.ok(chosen[25]?.visible);
  });

  it('leave out empty cells where they do not fit, unless the reader wants them otherwise', () => {
    const gathered = (sources: number, width: number, view: Partial<ViewState> = {}) => {
      const all = { ...initialView, ...view };
      return leavesOutEmptyCells(listColumns(comparison([row('r')], [], sources), all), all, width);
    };
    assert.equal(gathered(5, 1222), false);
    assert.equal(gathered(5, 900), true);
    assert.equal(gathered(14, 1222), true);
    assert.equal(gathered(14, 3200), false);
    assert.equal(gathered(1, 200), false, 'of one source nothing is far from anything');
    assert.equal(gathered(14, 1222, { emptyCells: true }), false);
    assert.equal(gathered(5, 2000, { emptyCells: false }), true);
    const three = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [uri(index), false]));
    assert.equal(gathered(14, 1222, { columns: three }), false, 'hidden columns take no room');
  });

  it('never lose or double a column', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 })),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 3 }),
        (kept, from, to) => {
          const columns = listColumns(event, { ...initialView, order: [...new Set(kept)].map(uri), columns: {} });
          assert.deepEqual([...order(columns)].sort(), [0, 1, 2, 3]);
          const placed = placeColumn(
            columns.map(({ source }) => source.uri),
            uri(from),
            uri(to),
          );
          assert.deepEqual([...placed].sort(), [0, 1, 2, 3].map(uri));
          if (from !== to)
            assert.equal(
              placed.indexOf(uri(from)),
              columns.findIndex(({ index }) => index === to),
            );
        },
      ),
    );
  });
});
