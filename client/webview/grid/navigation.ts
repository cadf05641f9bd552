/** Walking the table's cells by keys. */

const steps = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']);
const page = 10;

export function isStep(event: KeyboardEvent): boolean {
  return steps.has(event.key) && !event.altKey && !event.shiftKey && (!event.metaKey || event.key.startsWith('Arrow'));
}

/**
 * The cell, or the first control of an opened row, that a key leads to from a cell; undefined at an edge.
 * `column` is the column that the reader walks down in, which rows with fewer cells do not change.
 */
export function stepFrom(
  table: HTMLElement,
  cell: HTMLElement,
  event: KeyboardEvent,
  column = cell.dataset['column'],
): HTMLElement | undefined {
  const row = cell.closest<HTMLElement>('.row');
  if (!row) return undefined;
  const cells = [...row.querySelectorAll<HTMLElement>('[data-column]')];
  const at = cells.indexOf(cell);
  switch (event.key) {
    case 'ArrowLeft':
      return cells[at - 1];
    case 'ArrowRight':
      return cells[at + 1];
    case 'Home':
      if (!event.ctrlKey) return cells[0];
      break;
    case 'End':
      if (!event.ctrlKey) return cells.at(-1);
      break;
  }
  const rows = [...table.querySelectorAll<HTMLElement>('.row')];
  const from = rows.indexOf(row);
  const last = rows.length - 1;
  const target = {
    ArrowUp: from - 1,
    ArrowDown: from + 1,
    PageUp: Math.max(0, from - page),
    PageDown: Math.min(last, from + page),
    Home: 0,
    End: last,
  }[event.key];
  const next = target === undefined ? undefined : rows[target];
  if (!next) return undefined;
  if (next.classList.contains('detail')) {
    if (event.key === 'ArrowDown') return next.querySelector<HTMLElement>('button, select') ?? undefined;
    const owner = next.parentElement?.querySelector<HTMLElement>('.row');
    return owner ? cellIn(owner, column, at) : undefined;
  }
  return cellIn(next, column, at);
}

/** The cell of a column; where passages stand side by side without columns, the one in the same place or the last. */
function cellIn(row: HTMLElement, column: string | undefined, at: number): HTMLElement | undefined {
  const cells = [...row.querySelectorAll<HTMLElement>('[data-column]')];
  return (
    cells.find((cell) => cell.dataset['column'] === column) ??
    cells.find((cell) => cell.dataset['column'] === 'text') ??
    cells[row.querySelector('.cells') ? Math.min(at, cells.length - 1) : 0]
  );
}

/**
 * Goes through the controls of an opened row by arrows, and back to the row by Esc or at their upper end; false where
 * the key does something else.
 */
export function stepInDetail(detail: HTMLElement, event: KeyboardEvent, leave: () => void): boolean {
  const controls = [...detail.querySelectorAll<HTMLElement>('button, select')];
  const at = controls.findIndex((control) => control === event.target);
  const isSelect = event.target instanceof HTMLSelectElement;
  if (event.key === 'Escape') leave();
  else if (event.key === 'ArrowDown' && !isSelect) (controls[at + 1] ?? controls[at])?.focus();
  else if (event.key === 'ArrowUp' && !isSelect) {
    const above = controls[at - 1];
    if (above) above.focus();
    else leave();
  } else return false;
  return true;
}
