/** The rows of what one source alone has. */
import type { PanelOnlyIn } from '../../../server/src/protocol.ts';
import { cell } from './cell.ts';
import { element } from '../page/dom.ts';
import { icon } from '../page/icons.ts';
import { passageElement } from '../passage/passage-view.ts';
import type { RowContext } from './row-view.ts';

export function onlyElement(only: PanelOnlyIn, context: RowContext): HTMLElement {
  const nearestSource = only.nearest && context.sources.find(({ uri }) => uri === only.nearest?.uri);
  const nearestName = nearestSource?.name ?? 'another source';
  const segments = [{ text: only.text, differs: false }];
  return element(
    'div',
    { class: 'row only', role: 'row' },
    cell(
      'rowheader',
      'label',
      'label',
      {},
      element('span', { class: 'label-words' }, onlyHead(only)),
      element('span', { class: 'quiet' }, context.sources[only.source]?.name ?? ''),
    ),
    cell(
      'gridcell',
      'text',
      'version',
      { 'aria-colspan': context.columns.length + 1 },
      element(
        'div',
        { class: 'version-passage', 'data-only': true },
        aroundElement(only.before),
        passageElement(segments, { search: context.search, translated: false, paraphrase: true }),
        aroundElement(only.after),
      ),
    ),
    only.nearest &&
      cell(
        'gridcell',
        'nearest',
        'missing',
        { title: `The nearest passage, in ${nearestName}` },
        element('span', { class: 'link', 'data-only-nearest': true }, `nearest in ${nearestName}`, icon('closed')),
      ),
  );
}

/** What stands beside a clause in its sentence. */
function aroundElement(words: string | undefined): HTMLElement | null {
  return words === undefined ? null : element('span', { class: 'around' }, words);
}

/** What heads such a row: who says it, else what it is. */
export function onlyHead(only: PanelOnlyIn): string {
  const kind = { quote: 'Quote', claim: 'Claim', figure: 'Figure' }[only.kind];
  return only.speaker === null ? kind : only.speaker;
}
