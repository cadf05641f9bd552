/** The table's head: the sources as columns that can be moved and hidden. */
import type { Column } from '../model/columns.ts';
import { button, element } from '../page/dom.ts';
import { icon } from '../page/icons.ts';
import { sourceNames } from './source-names.ts';

/** `gathered` is whether rows set their passages side by side, under no head of a source's own. */
export function headRow(columns: readonly Column[], gathered: boolean): HTMLElement {
  return element(
    'div',
    { class: 'row head', role: 'row', 'aria-rowindex': 1 },
    element(
      'div',
      { class: 'cell label', role: 'columnheader', tabindex: -1, 'data-column': 'label' },
      'Claims and quotes',
    ),
    element(
      'div',
      {
        class: 'cell origins',
        role: 'columnheader',
        tabindex: -1,
        'data-column': 'origins',
        title: 'Independent origins: outlets with one agency text count once',
      },
      'Origins',
    ),
    ...(gathered ? [passagesHead(columns.length)] : columns.map(headCell)),
  );
}

function passagesHead(columns: number): HTMLElement {
  return element(
    'div',
    {
      class: 'cell',
      role: 'columnheader',
      tabindex: -1,
      'data-column': 'passages',
      'aria-colindex': 3,
      'aria-colspan': columns,
    },
    'Passages of the sources',
  );
}

function headCell({ source }: Column): HTMLElement {
  return element(
    'div',
    {
      class: 'cell version',
      role: 'columnheader',
      tabindex: -1,
      draggable: 'true',
      'data-column': source.uri,
      'data-source': source.uri,
      'aria-haspopup': 'menu',
      title: source.title === null ? source.file : `${source.title}\n${source.file}`,
    },
    element('span', { class: 'head-names' }, ...sourceNames(source)),
    button(
      `Column ${source.name}`,
      { class: 'icon-button', tabindex: -1, 'data-menu': true },
      () => undefined,
      icon('more'),
    ),
  );
}
