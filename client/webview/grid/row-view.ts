/** The table's rows as elements. What a reader can act on carries data attributes, which the table reads. */
import type { PanelRow, PanelVersion } from '../../../server/src/protocol.ts';
import { cell } from './cell.ts';
import type { Column } from '../model/columns.ts';
import { element, type Child } from '../page/dom.ts';
import { icon } from '../page/icons.ts';
import { counted, type Item } from '../model/items.ts';
import { onlyElement, onlyHead } from './only-view.ts';
import { originsWords } from '../model/origins.ts';
import { passageElement } from '../passage/passage-view.ts';
import { isShownIn, repeatsItself } from '../model/read-together.ts';
import { relationMarks } from '../model/relation.ts';
import { labelCell } from './row-label.ts';
import { sourceNames } from './source-names.ts';
import { eventElement, foldElement, sectionElement } from './section-view.ts';

export interface RowContext {
  /** The visible columns. */
  readonly columns: readonly Column[];
  readonly sources: readonly Column['source'][];
  /** Whether a row sets what it has side by side, without the cells of other sources. */
  readonly gathered: boolean;
  readonly search: string;
  readonly isOpen: (row: PanelRow) => boolean;
  /** Whether a source is on the event of a row. */
  readonly isOnEvent: (row: PanelRow, source: number) => boolean;
}

type RowItem = Extract<Item, { type: 'row' }>;

/** A row with all its cells. */
export function rowElement(item: Item, context: RowContext): HTMLElement {
  switch (item.type) {
    case 'section':
      return sectionElement(item, context.columns.length);
    case 'event':
      return eventElement(item, context.columns.length);
    case 'fold':
      return foldElement(item, context.columns.length);
    case 'only':
      return onlyElement(item.only, context);
    case 'row':
      return comparedElement(item, context);
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

function comparedElement({ row, under, differs }: RowItem, context: RowContext): HTMLElement {
  const open = context.isOpen(row);
  const states = [
    ...(differs ? ['differing'] : []),
    ...(open ? ['is-open'] : []),
    ...(under.length > 0 ? ['under'] : []),
  ];
  return element(
    'div',
    { class: ['row', 'compared', ...states].join(' '), role: 'row' },
    labelCell(row, open, under.length > 0, context),
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
    ...(context.gathered
      ? [gatheredCells(row, under, context)]
      : context.columns.map((column) => sourceCell(row, under, column, context))),
  );
}

/** The cells of the sources that have the row, each under its source's name. */
function gatheredCells(row: PanelRow, under: readonly PanelRow[], context: RowContext): HTMLElement {
  const cells = context.columns.flatMap((column, at) => {
    if (!row.versions.some(({ source }) => source === column.index)) return [];
    const made = sourceCell(row, under, column, context);
    made.setAttribute('aria-colindex', String(at + 3));
    made.prepend(element('div', { class: 'cell-source' }, ...sourceNames(column.source)));
    return [made];
  });
  return element('div', { class: 'cells', role: 'presentation' }, ...cells);
}

function sourceCell(row: PanelRow, under: readonly PanelRow[], column: Column, context: RowContext): HTMLElement {
  const name = column.source.name;
  const versions = row.versions
    .map((version, index) => ({ version, index }))
    .filter(({ version }) => version.source === column.index);
  if (versions.length === 0) {
    if (!context.isOnEvent(row, column.index)) {
      return cell('gridcell', column.source.uri, 'elsewhere', { title: `${name} is on another event` });
    }
    const { unread, uri } = column.source;
    if (unread !== null) return cell('gridcell', uri, 'elsewhere', { title: `${name} was not read: it is ${unread}` });
    return missingCell(row, column, name);
  }
  return cell(
    'gridcell',
    column.source.uri,
    'version',
    {},
    ...versions.map(({ index }) => versionElement(row, index, under, context)),
  );
}

function versionElement(row: PanelRow, index: number, under: readonly PanelRow[], { search }: RowContext): Child {
  const version = row.versions[index];
  if (!version) return null;
  const again = isShownIn(under, version) || repeatsItself(row, index);
  const speakers = new Set(row.versions.map(({ speaker }) => speaker));
  return element(
    'div',
    { class: again ? 'version-passage again' : 'version-passage', 'data-version': index },
    passageElement(version.segments, {
      search,
      brief: again,
      translated: row.translated === true,
      paraphrase: row.kind !== 'quote',
    }),
    speakers.size > 1 ? speakerLine(version, row) : null,
  );
}

/** Who says it. That the article says it itself is told where the row differs in who speaks; else it goes without saying. */
function speakerLine({ speaker, segments }: PanelVersion, row: PanelRow): HTMLElement | null {
  const isQuotation = /^["“„«'‘]/.test(segments[0]?.text ?? '');
  const speakersDiffer = relationMarks(row).some(({ icon }) => icon === 'speaker');
  if (speaker === null && !isQuotation && !speakersDiffer) return null;
  return element(
    'span',
    { class: 'speaker' },
    speaker ?? (isQuotation ? 'speaker not found' : 'in the article’s words'),
  );
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
