/** The one cell that the Tab key reaches, and the moves of the focus between cells. */
import { closestElement } from '../page/dom.ts';
import type { RowList } from './row-list.ts';
import type { ViewState } from '../model/view-state.ts';

type CellPlace = NonNullable<ViewState['active']>;

/** The key under which the table's head counts as an item. */
const headKey = 'head';

export interface ActiveCell {
  placeOf(cell: Element): CellPlace | undefined;
  /** Lets the Tab key reach the active cell alone, of the table or of a row that was drawn anew. */
  mark(within?: Element): void;
  /** Gives the active cell the focus, where it is. */
  focus(): void;
  /** Moves the focus to a cell of an item; brings it into sight. */
  focusCell(item: string, column: string, how?: { readonly flash?: boolean }): void;
  focusHead(column: string): void;
}

/** `active` is the place of the active cell, `first` the item whose cell is active before any was. */
export function createActiveCell(
  table: HTMLElement,
  rows: RowList,
  head: () => HTMLElement,
  active: () => ViewState['active'],
  first: () => string | undefined,
): ActiveCell {
  function cellOf(item: string, column: string): HTMLElement | undefined {
    const row = item === headKey ? head() : rows.wrapper(item)?.firstElementChild;
    const cells = [...(row?.querySelectorAll<HTMLElement>('[data-column]') ?? [])];
    return (
      cells.find((cell) => cell.dataset['column'] === column) ??
      cells.find((cell) => cell.dataset['column'] === 'text') ??
      cells[0]
    );
  }

  function focusCell(item: string, column: string, how: { readonly flash?: boolean } = {}): void {
    rows.fillAround(item);
    const cell = cellOf(item, column);
    if (!cell) return;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: how.flash ? 'center' : 'nearest', inline: 'nearest' });
    if (how.flash) rows.flash(item);
  }

  return {
    placeOf(cell) {
      const column = closestElement(cell, '[data-column]')?.dataset['column'];
      const item = head().contains(cell) ? headKey : closestElement(cell, '.item')?.dataset['key'];
      return item === undefined || column === undefined ? undefined : { item, column };
    },
    mark(within = table) {
      for (const cell of within.querySelectorAll('[data-column][tabindex="0"]')) cell.setAttribute('tabindex', '-1');
      const place = active();
      const cell = (place && cellOf(place.item, place.column)) ?? cellOf(first() ?? headKey, 'label');
      cell?.setAttribute('tabindex', '0');
    },
    focus: () => table.querySelector<HTMLElement>('[data-column][tabindex="0"]')?.focus({ preventScroll: true }),
    focusCell,
    focusHead: (column) => focusCell(headKey, column),
  };
}
