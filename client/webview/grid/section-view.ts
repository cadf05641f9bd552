/** The rows that head others: of a kind, of an event, and those that fold rows away. */
import { wideCell } from './cell.ts';
import { element } from '../page/dom.ts';
import { icon } from '../page/icons.ts';
import type { Item } from '../model/items.ts';

/** `columns` is how many columns of sources there are. */
export function sectionElement({ title, summary }: Extract<Item, { type: 'section' }>, columns: number): HTMLElement {
  return element(
    'div',
    { class: 'row section', role: 'row' },
    wideCell(
      columns,
      { class: 'cell wide section-title' },
      element('span', { class: 'title' }, title),
      element('span', { class: 'quiet' }, summary),
    ),
  );
}

export function eventElement(
  { title, summary, folded }: Extract<Item, { type: 'event' }>,
  columns: number,
): HTMLElement {
  return element(
    'div',
    { class: 'row section event', role: 'row' },
    wideCell(
      columns,
      { class: 'cell wide section-title', 'aria-expanded': folded ? 'false' : 'true', 'data-fold': true },
      element('span', { class: 'twistie' }, icon(folded ? 'closed' : 'open')),
      element('span', { class: 'title' }, title),
      element('span', { class: 'quiet' }, summary),
    ),
  );
}

export function foldElement({ title, folded }: Extract<Item, { type: 'fold' }>, columns: number): HTMLElement {
  return element(
    'div',
    { class: 'row fold', role: 'row' },
    wideCell(
      columns,
      { class: 'cell wide', 'aria-expanded': folded ? 'false' : 'true', 'data-fold': true },
      element('span', { class: 'twistie' }, icon(folded ? 'closed' : 'open')),
      title,
    ),
  );
}
