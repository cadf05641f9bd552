/** What can be done in the table: to open, fold, copy and go on, and the menus that offer it. */
import { showColumnMenu } from './column-menu.ts';
import { textToCopy } from '../model/copying.ts';
import { closestElement } from '../page/dom.ts';
import type { GridParts } from './grid.ts';
import type { Item } from '../model/items.ts';
import { nextPlace } from './next-place.ts';
import { passageAt } from '../model/passages.ts';
import { showRowMenu } from './row-menu.ts';
import { toggled } from '../model/view-state.ts';

export interface GridActions {
  /** Opens or closes what an item holds: its versions, the rows of its group. */
  toggle(item: Item): void;
  /** Opens the passage at a place, or the first one in it; says whether there is one. */
  openAt(target: Element, preview: boolean): boolean;
  /** Copies an item with its sources: the passages of one column, or all of the row. */
  copy(item: Item, column: string | null): void;
  rowMenu(cell: HTMLElement, item: Item): void;
  columnMenu(cell: HTMLElement): void;
  /** Goes to the next row that differs, or the previous one, and round again. */
  nextDifference(backwards: boolean): void;
}

/** What stands for a passage. */
export const opening = '[data-version], [data-nearest], [data-only], [data-only-nearest]';

export function createGridActions({ host, rows, active, place, model }: GridParts): GridActions {
  const toggle = (item: Item): void => {
    const view = host.view();
    if (item.type === 'event') host.change({ events: { ...view.events, [item.id]: item.folded } });
    if (item.type === 'fold') host.change({ folds: { ...view.folds, [item.key]: item.folded } });
    if (item.type !== 'row') return;
    const opens = !view.open.includes(item.row.id);
    host.change({ open: toggled(view.open, item.row.id) });
    if (opens) place.bringIntoSight(item.key);
    host.announce(opens ? 'Versions opened below the row' : 'Versions closed');
  };

  const openAt = (target: Element, preview: boolean): boolean => {
    const item = rows.itemAt(target);
    const found = closestElement(target, opening) ?? target.querySelector<HTMLElement>(opening);
    const passage = item && found && passageAt(item, found.dataset);
    if (passage) host.open({ uri: passage.uri, range: passage.range }, preview);
    return passage !== undefined;
  };

  const copy = (item: Item, column: string | null): void => {
    const text = textToCopy(item, column, model().comparison);
    if (text === null) return;
    host.copy(text);
    host.announce('Copied with the source');
  };

  return {
    toggle,
    openAt,
    copy,
    rowMenu: (cell, item) => showRowMenu(cell, item, { openAt, copy, toggle }),
    columnMenu: (cell) => showColumnMenu(cell, model().columns, host, active.focusHead),
    nextDifference: (backwards) => {
      const { items } = model();
      const keys = items.flatMap((item) => (item.type === 'row' && item.differs ? [item.key] : []));
      if (keys.length === 0) return host.announce('No row differs');
      const all = items.map(({ key }) => key);
      const places = keys.map((key) => all.indexOf(key));
      const index = nextPlace(places, all.indexOf(host.view().active?.item ?? ''), backwards);
      active.focusCell(keys[index] ?? '', 'label');
      host.announce(`Difference ${index + 1} of ${keys.length}`);
    },
  };
}
