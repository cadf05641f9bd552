/** Columns that are moved by dragging their heads; the arrow keys and the column's menu do the same. */
import { placeColumn, type Column } from '../model/columns.ts';
import { closestElement } from '../page/dom.ts';

/** `move` gets the order of all columns after one was dropped onto another. */
export function dragColumns(
  table: HTMLElement,
  columns: () => readonly Column[],
  move: (order: string[]) => void,
): void {
  let dragged: string | undefined;
  const target = (event: Event) => closestElement(event.target, '.head [data-source]');
  const unmark = () => table.querySelector('.head .drop')?.classList.remove('drop');
  table.addEventListener('dragstart', (event) => (dragged = target(event)?.dataset['source']));
  table.addEventListener('dragover', (event) => {
    const over = target(event);
    unmark();
    if (!dragged || !over || over.dataset['source'] === dragged) return;
    event.preventDefault();
    over.classList.add('drop');
  });
  table.addEventListener('dragend', unmark);
  table.addEventListener('drop', (event) => {
    const onto = target(event)?.dataset['source'];
    unmark();
    if (dragged === undefined || onto === undefined) return;
    event.preventDefault();
    const order = columns().map(({ source }) => source.uri);
    move(placeColumn(order, dragged, onto));
  });
}
