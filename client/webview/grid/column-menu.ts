/** What can be done to a column, as entries of its menu. */
import { moveColumn, type Column } from '../model/columns.ts';
import { showMenu } from '../page/menu.ts';
import type { Passage } from '../model/passages.ts';
import type { ViewState } from '../model/view-state.ts';

export interface ColumnMenuHost {
  view(): ViewState;
  change(patch: Partial<ViewState>): void;
  open(passage: Passage, preview: boolean): void;
}

const start = { line: 0, character: 0 };

/** Opens the menu of the column whose head was chosen; `moved` is called after the column has another place. */
export function showColumnMenu(
  cell: HTMLElement,
  columns: readonly Column[],
  host: ColumnMenuHost,
  moved: (uri: string) => void,
): void {
  const uri = cell.dataset['source'];
  const visible = columns.filter((column) => column.visible);
  const at = visible.findIndex(({ source }) => source.uri === uri);
  const source = visible[at]?.source;
  if (uri === undefined || !source) return;
  const view = host.view();
  const only = view.filters.source === uri;
  const move = (by: -1 | 1) => {
    host.change({ order: moveColumn(columns, uri, by) });
    moved(uri);
  };
  showMenu(cell, source.name, [
    { label: 'Move Left', keys: 'Ctrl+Shift+←', disabled: at <= 0, act: () => move(-1) },
    { label: 'Move Right', keys: 'Ctrl+Shift+→', disabled: at === visible.length - 1, act: () => move(1) },
    {
      label: 'Hide Column',
      disabled: visible.length === 1,
      act: () => host.change({ columns: { ...view.columns, [uri]: false } }),
    },
    {
      label: only ? 'Show Rows of All Sources' : 'Show Only Rows of This Source',
      act: () => host.change({ filters: { ...view.filters, source: only ? null : uri } }),
    },
    { label: 'Open Article', act: () => host.open({ uri, range: { start, end: start } }, false) },
  ]);
}
