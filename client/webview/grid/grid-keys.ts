/** The keys of the table: arrows walk by cell, and a cell's own keys act on it. */
import { moveColumn } from '../model/columns.ts';
import { closestElement } from '../page/dom.ts';
import type { GridActions } from './grid-actions.ts';
import type { GridParts } from './grid.ts';
import { isStep, stepFrom, stepInDetail } from './navigation.ts';

/** The key that copies, where no words are selected that it would copy. */
const isCopy = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey) && getSelection()?.isCollapsed !== false;

export function listenToKeys(parts: GridParts, actions: GridActions): void {
  const { table, rows, active, host, model } = parts;
  /** The column that the reader walks up and down in; a row with fewer cells does not change it. */
  let walked: string | undefined;

  function onKeydown(event: KeyboardEvent): void {
    const { target } = event;
    const cell = target instanceof HTMLElement && target.matches('[data-column]') ? target : null;
    if (!cell) return onDetailKey(event);
    const source = cell.dataset['source'];
    if (event.ctrlKey && event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      if (source === undefined) return;
      host.change({ order: moveColumn(model().columns, source, event.key === 'ArrowLeft' ? -1 : 1) });
      active.focusHead(source);
    } else if (isStep(event)) step(cell, event);
    else if (isCopy(event)) copyCell(cell);
    else if (event.key === 'Enter' || event.key === ' ' || event.key === 'ContextMenu') activate(cell, event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function copyCell(cell: HTMLElement): void {
    const item = rows.itemAt(cell);
    if (item) actions.copy(item, cell.dataset['column'] ?? null);
  }

  function step(cell: HTMLElement, event: KeyboardEvent): void {
    const next = stepFrom(table, cell, event, walked);
    const kept = event.key === 'ArrowUp' || event.key === 'ArrowDown' ? walked : undefined;
    const to = next && active.placeOf(next);
    if (to) active.focusCell(to.item, to.column);
    else next?.focus();
    walked = kept ?? walked;
  }

  function activate(cell: HTMLElement, key: string): void {
    if (cell.dataset['source'] !== undefined) return actions.columnMenu(cell);
    const item = rows.itemAt(cell);
    if (!item) return;
    if (key === 'ContextMenu') return actions.rowMenu(cell, item);
    if (key === 'Enter' && cell.dataset['toggle'] === undefined && actions.openAt(cell, false)) return;
    actions.toggle(item);
  }

  function onDetailKey(event: KeyboardEvent): void {
    const inside = closestElement(event.target, '.detail');
    const key = closestElement(event.target, '.item')?.dataset['key'];
    if (!inside || key === undefined || !stepInDetail(inside, event, () => active.focusCell(key, 'label'))) return;
    event.preventDefault();
    event.stopPropagation();
  }

  table.addEventListener('keydown', onKeydown);
  table.addEventListener('focusin', (event) => {
    const at = event.target instanceof Element ? active.placeOf(event.target) : undefined;
    if (!at) return;
    walked = at.column;
    host.keep({ active: at });
    active.mark();
  });
}
