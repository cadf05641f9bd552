/** The table: its rows and its head put together and drawn. */
import type { EventComparison } from '../../../server/src/protocol.ts';
import { createActiveCell, type ActiveCell } from './active-cell.ts';
import { apparatusElement } from '../passage/apparatus.ts';
import { dragColumns } from './column-dragging.ts';
import { leavesOutEmptyCells, type Column } from '../model/columns.ts';
import { element, setAttributes } from '../page/dom.ts';
import { createGridActions } from './grid-actions.ts';
import { listenToKeys } from './grid-keys.ts';
import { listenToMouse } from './grid-mouse.ts';
import { headRow } from './head-row.ts';
import { sharesEvent, type Item } from '../model/items.ts';
import type { Passage } from '../model/passages.ts';
import { createRowList, type RowList } from './row-list.ts';
import type { RowContext } from './row-view.ts';
import { createScrollPlace, type ScrollPlace } from './scroll-place.ts';
import { textMeasure } from '../page/text-measure.ts';
import type { ViewState } from '../model/view-state.ts';

export interface GridModel {
  readonly comparison: EventComparison;
  /** All columns, hidden ones too. */
  readonly columns: readonly Column[];
  readonly items: readonly Item[];
}

export interface GridHost {
  view(): ViewState;
  open(passage: Passage, preview: boolean): void;
  /** Changes the view and draws it. */
  change(patch: Partial<ViewState>): void;
  /** Keeps what needs no drawing. */
  keep(patch: Partial<ViewState>): void;
  announce(words: string): void;
  /** Gives a text to the clipboard. */
  copy(text: string): void;
}

export interface Grid {
  readonly element: HTMLElement;
  render(model: GridModel): void;
  /** Moves the focus to a cell of an item; brings it into sight. */
  focusCell(item: string, column: string, how?: { readonly flash?: boolean }): void;
  /** Gives the active cell the focus, where it is. */
  focusActive(): void;
  /** Goes to the next row that differs, or the previous one, and round again. */
  nextDifference(backwards: boolean): void;
  /** Whether rows set what they have side by side, without the cells of other sources. */
  isGathered(): boolean;
  /** Keys of the items in sight. */
  seen(): readonly string[];
  /** Does something to the rows while what stands at the top edge stays there. */
  holdingTop(act: () => void): void;
  scrollTo(top: NonNullable<ViewState['top']>): void;
}

/** What the parts of the table share. */
export interface GridParts {
  readonly table: HTMLElement;
  readonly rows: RowList;
  readonly active: ActiveCell;
  readonly place: ScrollPlace;
  readonly host: GridHost;
  /** What is drawn now. */
  readonly model: () => GridModel;
}

export function createGrid(host: GridHost): Grid {
  const table = element('div', { class: 'table', role: 'grid', 'aria-label': 'Comparison of the sources' });
  const scroller = element('div', { class: 'scroller' }, table);
  let head: HTMLElement = element('div');
  let model: GridModel = { comparison: nothing, columns: [], items: [] };
  let drawnHead = '';
  let width = 0;
  /** With the scroll bar: else its coming and going could turn the layout to and fro. */
  let outerWidth = 0;
  const measure = textMeasure(scroller);
  const rows = createRowList(scroller, {
    context: rowContext,
    view: host.view,
    detail,
    detailLook: () => String(width),
    onDrawn: (wrapper) => active.mark(wrapper),
  });
  const place = createScrollPlace(scroller, rows, () => head.offsetHeight);
  const active = createActiveCell(
    table,
    rows,
    () => head,
    () => host.view().active,
    () => model.items.find(({ type }) => type === 'row')?.key,
  );
  table.append(head, rows.element);

  /** Says whether there is another room than before. */
  function takeRoom(): boolean {
    if (scroller.clientWidth === width) return false;
    width = scroller.clientWidth;
    outerWidth = scroller.offsetWidth;
    scroller.style.setProperty('--viewport', `${width}px`);
    return true;
  }

  new ResizeObserver(() => {
    if (takeRoom() && model.comparison !== nothing) render(model);
  }).observe(scroller);

  const visibleColumns = (): readonly Column[] => model.columns.filter(({ visible }) => visible);

  const isGathered = (): boolean => leavesOutEmptyCells(model.columns, host.view(), outerWidth);

  function rowContext(): RowContext {
    const { open, filters } = host.view();
    const opened = new Set(open);
    return {
      columns: visibleColumns(),
      sources: model.comparison.sources,
      gathered: isGathered(),
      search: filters.search,
      isOpen: (row) => opened.has(row.id),
      isOnEvent: sharesEvent(model.comparison),
    };
  }

  function render(next: GridModel): void {
    const hadFocus = table.contains(document.activeElement);
    if (width === 0) takeRoom();
    model = next;
    const columns = visibleColumns();
    const gathered = isGathered();
    const look = JSON.stringify([gathered, columns.map(({ source }) => source), host.view().filters.search]);
    table.classList.toggle('gathered', gathered);
    table.style.setProperty('--sources', String(Math.max(1, columns.length)));
    setAttributes(table, { 'aria-rowcount': next.items.length + 1, 'aria-colcount': columns.length + 2 });
    if (look !== drawnHead) {
      const made = headRow(columns, gathered);
      head.replaceWith(made);
      head = made;
      drawnHead = look;
    }
    scroller.style.setProperty('--head', `${head.offsetHeight}px`);
    rows.render(next.items, look);
    active.mark();
    if (hadFocus && !table.contains(document.activeElement)) active.focus();
  }

  function detail({ row }: Extract<Item, { type: 'row' }>): HTMLElement {
    const { comparison, columns } = model;
    const baseUri = host.view().bases[row.id];
    const base = row.versions.findIndex(({ uri }) => uri === baseUri);
    const isOnEvent = sharesEvent(comparison);
    const apparatus = apparatusElement(row, {
      sources: comparison.sources,
      order: columns.map(({ index }) => index),
      isOnEvent: (source) => isOnEvent(row, source),
      base: base < 0 ? null : base,
      width: width - 72,
      measure,
    });
    const colspan = visibleColumns().length + 2;
    const cell = element('div', { role: 'gridcell', 'aria-colspan': colspan }, apparatus);
    return element('div', { class: 'row detail', role: 'row' }, cell);
  }

  const parts: GridParts = { table, rows, active, place, host, model: () => model };
  const actions = createGridActions(parts);
  listenToKeys(parts, actions);
  listenToMouse(parts, actions);
  dragColumns(
    table,
    () => model.columns,
    (order) => host.change({ order }),
  );

  let scrolled: ReturnType<typeof setTimeout> | undefined;
  scroller.addEventListener('scroll', () => {
    clearTimeout(scrolled);
    scrolled = setTimeout(() => host.keep({ top: place.top() ?? null }), 150);
  });

  return {
    element: scroller,
    render,
    focusCell: active.focusCell,
    focusActive: active.focus,
    nextDifference: actions.nextDifference,
    isGathered,
    seen: place.seen,
    holdingTop: place.holdingTop,
    scrollTo: place.scrollTo,
  };
}

/** Before the first comparison has come. */
const nothing: EventComparison = {
  folder: '',
  event: '',
  revision: 0,
  sources: [],
  rows: [],
  onlyIn: [],
  people: [],
};
