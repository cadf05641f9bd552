/** The head of a row: what it is about, how its versions relate, and in how many sources it was found. */
import type { PanelRow } from '../../../server/src/protocol.ts';
import { cell } from './cell.ts';
import { element, type Child } from '../page/dom.ts';
import { icon } from '../page/icons.ts';
import { counted } from '../model/items.ts';
import { differingFigures, relationMarks } from '../model/relation.ts';
import type { RowContext } from './row-view.ts';

export function labelCell(row: PanelRow, open: boolean, continues: boolean, context: RowContext): HTMLElement {
  const sources = new Set(row.versions.map(({ source }) => source));
  const hidden = sources.size - context.columns.filter(({ index }) => sources.has(index)).length;
  const where = whereWords(row, sources.size, context) + (hidden > 0 ? `, ${hidden} in hidden columns` : '');
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
      figuresLine(row),
      element('span', { class: 'relations' }, ...marksOf(row)),
      element('span', { class: 'quiet' }, continues ? `${where} · with those above` : where),
    ),
  );
}

/** In how many sources a row was found; of how many, where no empty cells show the others. */
function whereWords(row: PanelRow, found: number, { gathered, sources, isOnEvent }: RowContext): string {
  const all = sources.filter(({ unread }, index) => unread === null && isOnEvent(row, index)).length;
  return gathered && found < all
    ? `${found} of ${counted(all, 'source', 'sources')}`
    : counted(found, 'source', 'sources');
}

/** A row's label, the name of who says it in bold where the label begins with one. */
function labelWords(row: PanelRow): readonly Child[] {
  const speaker = row.versions.find(
    (version) => version.speaker !== null && row.label.startsWith(`${version.speaker}:`),
  )?.speaker;
  if (speaker === undefined || speaker === null) return [row.label];
  return [element('span', { class: 'label-speaker' }, `${speaker}:`), row.label.slice(speaker.length + 1)];
}

/** At most so many figures stand in a label. */
const figuresShown = 4;

function figuresLine(row: PanelRow): HTMLElement | null {
  const figures = differingFigures(row);
  if (figures.length < 2) return null;
  const more = figures.length > figuresShown ? ' · …' : '';
  return element('span', { class: 'label-figures' }, `${figures.slice(0, figuresShown).join(' · ')}${more}`);
}

function marksOf(row: PanelRow): readonly HTMLElement[] {
  return relationMarks(row).map((mark) =>
    element('span', { class: `relation relation-${mark.icon}` }, icon(mark.icon), element('span', {}, mark.words)),
  );
}
