/** What can be done to a row, as entries of its menu. */
import type { Item } from '../model/items.ts';
import { showMenu } from '../page/menu.ts';

export interface RowMenuHost {
  openAt(cell: Element, preview: boolean): void;
  /** Copies the passages of a column, or all of the row, with their sources. */
  copy(item: Item, column: string | null): void;
  toggle(item: Item): void;
}

/** Opens the menu of the cell that was chosen; heads of other rows have none. */
export function showRowMenu(cell: HTMLElement, item: Item, { openAt, copy, toggle }: RowMenuHost): void {
  if (item.type !== 'row' && item.type !== 'only') return;
  const column = cell.dataset['column'] ?? null;
  const isPassage = item.type === 'only' || item.row.versions.some(({ uri }) => uri === column);
  const passage = [
    { label: 'Open Passage', keys: 'Enter', act: () => openAt(cell, false) },
    { label: 'Copy Passage with Source', keys: 'Ctrl+C', act: () => copy(item, column) },
  ];
  const row = [
    { label: 'Copy Row with Sources', ...(isPassage ? {} : { keys: 'Ctrl+C' }), act: () => copy(item, null) },
    { label: 'Show or Hide the Versions', keys: 'Space', act: () => toggle(item) },
  ];
  showMenu(cell, 'Row', [...(isPassage ? passage : []), ...(item.type === 'row' ? row : [])]);
}
