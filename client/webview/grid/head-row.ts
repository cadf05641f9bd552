/** The table's head: the sources as columns that can be moved and hidden. */
import type { Column } from '../model/columns.ts';
import { button, element } from '../page/dom.ts';
import { icon } from '../page/icons.ts';
import { publishedWords } from '../../src/published.ts';

export function headRow(columns: readonly Column[]): HTMLElement {
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
    ...columns.map(headCell),
  );
}

function headCell({ source }: Column): HTMLElement {
  const { name } = source;
  const date = publishedWords(source.published);
  // The date is there anyway; a file's name only where it tells two articles of one outlet apart.
  const isToldByFile = name.endsWith(`(${source.file.replace(/\.\w+$/, '')})`);
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
    element(
      'span',
      { class: 'head-names' },
      element('span', { class: source.outlet === null ? 'outlet file' : 'outlet' }, source.outlet ?? source.file),
      element('span', { class: 'quiet' }, date),
      source.unread === null ? null : element('span', { class: 'quiet' }, `${source.unread}, not read`),
      isToldByFile ? element('span', { class: 'quiet file-name' }, source.file) : null,
    ),
    button(`Column ${name}`, { class: 'icon-button', tabindex: -1, 'data-menu': true }, () => undefined, icon('more')),
  );
}
