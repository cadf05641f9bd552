/** The cells of the table's rows: each names its column, by which the keys find it. */
import { element, type Child } from '../page/dom.ts';

export function cell(
  role: string,
  column: string,
  kind: string,
  attributes: Record<string, string | number | boolean>,
  ...children: Child[]
): HTMLElement {
  return element(
    'div',
    { class: `cell ${kind}`, role, tabindex: -1, 'data-column': column, ...attributes },
    ...children,
  );
}

/** A cell over all columns. */
export function wideCell(
  columns: number,
  attributes: Record<string, string | boolean>,
  ...children: Child[]
): HTMLElement {
  return element(
    'div',
    {
      role: 'rowheader',
      'aria-colspan': columns + 2,
      tabindex: -1,
      'data-column': 'label',
      ...attributes,
    },
    ...children,
  );
}
