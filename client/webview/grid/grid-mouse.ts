/** The mouse in the table: what a click, a double click and the menu's button do, and the choice of a version. */
import { closestElement } from '../page/dom.ts';
import { type GridActions, opening } from './grid-actions.ts';
import type { GridParts } from './grid.ts';

/** The head of a source's column. */
const headOf = (target: EventTarget | null): HTMLElement | null => closestElement(target, '.head [data-source]');

const isSelecting = (): boolean => getSelection()?.isCollapsed === false;

export function listenToMouse({ table, rows, host }: GridParts, actions: GridActions): void {
  table.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const headCell = headOf(target);
    if (headCell && closestElement(target, '[data-menu]')) return actions.columnMenu(headCell);
    const item = rows.itemAt(target);
    if (isSelecting() || !item || closestElement(target, 'select')) return;
    if (closestElement(target, '[data-copy]')) return actions.copy(item, null);
    if (closestElement(target, '[data-toggle], [data-fold]')) return actions.toggle(item);
    if (closestElement(target, opening)) actions.openAt(target, true);
  });
  table.addEventListener('dblclick', ({ target }) => {
    if (target instanceof Element && closestElement(target, '.version-passage')) actions.openAt(target, false);
  });
  table.addEventListener('contextmenu', (event) => {
    const headCell = headOf(event.target);
    const cell = closestElement(event.target, '.item [data-column]');
    const item = rows.itemAt(cell);
    const isRow = item?.type === 'row' || item?.type === 'only';
    // Over selected words VS Code's own menu offers to copy them.
    if (!headCell && (!isRow || isSelecting())) return;
    event.preventDefault();
    if (headCell) actions.columnMenu(headCell);
    else if (cell && item) actions.rowMenu(cell, item);
  });
  table.addEventListener('change', ({ target }) => {
    const item = rows.itemAt(target);
    if (!(target instanceof HTMLSelectElement) || item?.type !== 'row') return;
    const { id, versions } = item.row;
    const others = Object.entries(host.view().bases).filter(([row]) => row !== id);
    const uri = target.value === '' ? undefined : versions[Number(target.value)]?.uri;
    host.change({ bases: Object.fromEntries(uri === undefined ? others : [...others, [id, uri]]) });
  });
}
