/** The table's rows as elements. What a reader can act on carries data attributes; `actions.ts` reads them. */
import type { PanelOnlyIn, PanelRow, PanelVersion } from '../../server/src/protocol.ts';
import type { Column } from './columns.ts';
import { element, type Child } from './dom.ts';
import { icon } from './icons.ts';
import { counted, sourceName, type Item } from './items.ts';
import { originsWords } from './origins.ts';
import { passageElement } from './passage-view.ts';
import { relationMarks } from './relation.ts';

export interface RowContext {
  /** The visible columns. */
  readonly columns: readonly Column[];
  readonly sources: readonly Column['source'][];
  readonly search: string;
  readonly isOpen: (row: PanelRow) => boolean;
  /** Whether a source is on the event of a row. */
  readonly isOnEvent: (row: PanelRow, source: number) => boolean;
}

/** A row with all its cells. */
export function rowElement(item: Item, context: RowContext): HTMLElement {
  switch (item.type) {
    case 'section':
      return sectionElement(item, context);
    case 'event':
      return eventElement(item, context);
    case 'fold':
      return foldElement(item.title, item.folded, context);
    case 'only':
      return onlyElement(item.only, context);
    case 'row':
      return comparedElement(item.row, item.differs, context);
  }
}

/** A row as long as it is out of sight: its head alone, for whoever searches or listens. */
export function rowOutline(item: Extract<Item, { type: 'row' | 'only' }>): HTMLElement {
  const words = item.type === 'row' ? item.row.label : onlyHead(item.only);
  return element(
    'div',
    { class: 'row outline', role: 'row' },
    cell('rowheader', 'label', 'label', {}, element('span', { class: 'label-words' }, words)),
  );
}

function comparedElement(row: PanelRow, differing: boolean, context: RowContext): HTMLElement {
  const open = context.isOpen(row);
  return element(
    'div',
    { class: `row compared${differing ? ' differing' : ''}${open ? ' is-open' : ''}`, role: 'row' },
    labelCell(row, open, context),
    cell(
      'gridcell',
      'origins',
      'origins',
      {
        title: originsWords(row, context.sources),
        'aria-label': counted(row.origins, 'origin', 'origins'),
      },
      String(row.origins),
    ),
    ...context.columns.map((column) => sourceCell(row, column, context)),
  );
}

function labelCell(row: PanelRow, open: boolean, { columns }: RowContext): HTMLElement {
  const sources = new Set(row.versions.map(({ source }) => source));
  const hidden = sources.size - columns.filter(({ index }) => sources.has(index)).length;
  const where = counted(sources.size, 'source', 'sources') + (hidden > 0 ? `, ${hidden} in hidden columns` : '');
  return cell(
    'rowheader',
    'label',
    'label',
    { 'aria-expanded': open ? 'true' : 'false', 'data-toggle': true },
    element('span', { class: 'twistie' }, icon(open ? 'open' : 'closed')),
    element(
      'span',
      { class: 'label-body' },
      element('span', { class: 'label-words' }, ...labelWords(row)),
      element('span', { class: 'relations' }, ...marksOf(row)),
      element('span', { class: 'quiet' }, where),
    ),
  );
}

/** A row's label, the name of who says it in bold where the label begins with one. */
function labelWords(row: PanelRow): readonly Child[] {
  const speaker = row.versions.find(
    (version) => version.speaker !== null && row.label.startsWith(`${version.speaker}:`),
  )?.speaker;
  if (speaker === undefined || speaker === null) return [row.label];
  return [element('span', { class: 'label-speaker' }, `${speaker}:`), row.label.slice(speaker.length + 1)];
}

function marksOf(row: PanelRow): readonly HTMLElement[] {
  return relationMarks(row).map((mark) =>
    element('span', { class: `relation relation-${mark.icon}` }, icon(mark.icon), element('span', {}, mark.words)),
  );
}

function sourceCell(row: PanelRow, column: Column, context: RowContext): HTMLElement {
  const name = sourceName(column.source);
  const versions = row.versions
    .map((version, index) => ({ version, index }))
    .filter(({ version }) => version.source === column.index);
  if (versions.length === 0) {
    if (!context.isOnEvent(row, column.index)) {
      return cell('gridcell', column.source.uri, 'elsewhere', { title: `${name} is on another event` });
    }
    return missingCell(row, column, name);
  }
  const speakers = new Set(row.versions.map(({ speaker }) => speaker));
  return cell(
    'gridcell',
    column.source.uri,
    'version',
    {},
    ...versions.map(({ version, index }) =>
      element(
        'div',
        { class: 'version-passage', 'data-version': index },
        passageElement(version.segments, {
          search: context.search,
          translated: row.translated === true,
          paraphrase: row.kind !== 'quote',
        }),
        speakers.size > 1 ? speakerLine(version) : null,
      ),
    ),
  );
}

function speakerLine({ speaker }: PanelVersion): HTMLElement {
  return element('span', { class: 'speaker' }, speaker === null ? 'the article itself' : speaker);
}

function missingCell(row: PanelRow, column: Column, name: string): HTMLElement {
  const nearest = row.nearest.findIndex(({ source }) => source === column.index);
  const attributes = {
    title: nearest >= 0 ? `Not found in ${name}. Enter shows the nearest passage.` : `Not found in ${name}`,
    'aria-label': nearest >= 0 ? 'Not found here. Nearest passage' : 'Not found here',
  };
  return cell(
    'gridcell',
    column.source.uri,
    'missing',
    attributes,
    element('span', { class: 'dash' }, '–'),
    nearest >= 0 ? element('span', { class: 'link', 'data-nearest': nearest }, 'nearest', icon('closed')) : null,
  );
}

function sectionElement({ title, summary }: Extract<Item, { type: 'section' }>, context: RowContext): HTMLElement {
  return element(
    'div',
    { class: 'row section', role: 'row' },
    wideCell(
      context,
      { class: 'cell wide section-title' },
      element('span', { class: 'title' }, title),
      element('span', { class: 'quiet' }, summary),
    ),
  );
}

function eventElement({ title, summary, folded }: Extract<Item, { type: 'event' }>, context: RowContext): HTMLElement {
  return element(
    'div',
    { class: 'row section event', role: 'row' },
    wideCell(
      context,
      { class: 'cell wide section-title', 'aria-expanded': folded ? 'false' : 'true', 'data-fold': true },
      element('span', { class: 'twistie' }, icon(folded ? 'closed' : 'open')),
      element('span', { class: 'title' }, title),
      element('span', { class: 'quiet' }, summary),
    ),
  );
}

function foldElement(title: string, folded: boolean, context: RowContext): HTMLElement {
  return element(
    'div',
    { class: 'row fold', role: 'row' },
    wideCell(
      context,
      { class: 'cell wide', 'aria-expanded': folded ? 'false' : 'true', 'data-fold': true },
      element('span', { class: 'twistie' }, icon(folded ? 'closed' : 'open')),
      title,
    ),
  );
}

function wideCell(
  context: RowContext,
  attributes: Record<string, string | boolean>,
  ...children: Child[]
): HTMLElement {
  return element(
    'div',
    {
      role: 'rowheader',
      'aria-colspan': context.columns.length + 2,
      tabindex: -1,
      'data-column': 'label',
      ...attributes,
    },
    ...children,
  );
}

function onlyElement(only: PanelOnlyIn, context: RowContext): HTMLElement {
  const nearestSource = only.nearest && context.sources.find(({ uri }) => uri === only.nearest?.uri);
  const nearestName = nearestSource ? sourceName(nearestSource) : 'another source';
  const segments = [{ text: only.text, differs: false }];
  return element(
    'div',
    { class: 'row only', role: 'row' },
    cell('rowheader', 'label', 'label', {}, element('span', { class: 'label-words' }, onlyHead(only))),
    cell(
      'gridcell',
      'text',
      'version',
      { 'aria-colspan': context.columns.length + 1 },
      element(
        'div',
        { class: 'version-passage', 'data-only': true },
        passageElement(segments, { search: context.search, translated: false, paraphrase: true }),
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

function onlyHead(only: PanelOnlyIn): string {
  const kind = { quote: 'Quote', claim: 'Claim', figure: 'Figure' }[only.kind];
  return only.speaker === null ? kind : only.speaker;
}

function cell(
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
