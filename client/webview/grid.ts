/** The table: its rows and its head put together, and what the keys and the mouse do in it. */
import type { EventComparison } from '../../server/src/protocol.ts';
import { createActiveCell } from './active-cell.ts';
import { apparatusElement } from './apparatus.ts';
import { dragColumns } from './column-dragging.ts';
import { showColumnMenu } from './column-menu.ts';
import { moveColumn, type Column } from './columns.ts';
import { textToCopy } from './copying.ts';
import { closestElement, element, setAttributes } from './dom.ts';
import { headRow } from './head-row.ts';
import { sharesEvent, type Item } from './items.ts';
import { isStep, stepFrom, stepInDetail } from './navigation.ts';
import { nextPlace } from './next-place.ts';
import { passageAt, type Passage } from './passages.ts';
import { createRowList } from './row-list.ts';
import { showRowMenu } from './row-menu.ts';
import type { RowContext } from './row-view.ts';
import { createScrollPlace } from './scroll-place.ts';
import { textMeasure } from './text-measure.ts';
import { toggled, type ViewState } from './view-state.ts';

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
  /** Keys of the items in sight. */
  seen(): readonly string[];
  /** Does something to the rows while what stands at the top edge stays there. */
  holdingTop(act: () => void): void;
  scrollTo(top: NonNullable<ViewState['top']>): void;
}

/** The key that copies, where no words are selected that it would copy. */
const isCopy = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey) && getSelection()?.isCollapsed !== false;

/** What stands for a passage. */
const opening = '[data-version], [data-nearest], [data-only], [data-only-nearest]';

export function createGrid(host: GridHost): Grid {
  const table = element('div', { class: 'table', role: 'grid', 'aria-label': 'Comparison of the sources' });
  const scroller = element('div', { class: 'scroller' }, table);
  let head: HTMLElement = element('div');
  let model: GridModel = { comparison: nothing, columns: [], items: [] };
  let drawnHead = '';
  let width = 0;
  /** The column that the reader walks up and down in; a row with fewer cells does not change it. */
  let walked: string | undefined;
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

  new ResizeObserver(() => {
    if (scroller.clientWidth === width) return;
    width = scroller.clientWidth;
    scroller.style.setProperty('--viewport', `${width}px`);
    if (model.comparison !== nothing) render(model);
  }).observe(scroller);

  const visibleColumns = (): readonly Column[] => model.columns.filter(({ visible }) => visible);

  function rowContext(): RowContext {
    const { open, filters } = host.view();
    const opened = new Set(open);
    return {
      columns: visibleColumns(),
      sources: model.comparison.sources,
      search: filters.search,
      isOpen: (row) => opened.has(row.id),
      isOnEvent: sharesEvent(model.comparison),
    };
  }

  function render(next: GridModel): void {
    const hadFocus = table.contains(document.activeElement);
    model = next;
    const columns = visibleColumns();
    const look = JSON.stringify([columns.map(({ source }) => source), host.view().filters.search]);
    table.style.setProperty('--sources', String(Math.max(1, columns.length)));
    setAttributes(table, { 'aria-rowcount': next.items.length + 1, 'aria-colcount': columns.length + 2 });
    if (look !== drawnHead) {
      const made = headRow(columns);
      head.replaceWith(made);
      head = made;
      drawnHead = look;
    }
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

  function toggle(item: Item): void {
    const view = host.view();
    if (item.type === 'event') host.change({ events: { ...view.events, [item.id]: item.folded } });
    if (item.type === 'fold') host.change({ folds: { ...view.folds, [item.key]: item.folded } });
    if (item.type !== 'row') return;
    const opens = !view.open.includes(item.row.id);
    host.change({ open: toggled(view.open, item.row.id) });
    if (opens) place.bringIntoSight(item.key);
    host.announce(opens ? 'Versions opened below the row' : 'Versions closed');
  }

  function openAt(target: Element, preview: boolean): boolean {
    const item = rows.itemAt(target);
    const found = closestElement(target, opening) ?? target.querySelector<HTMLElement>(opening);
    const passage = item && found && passageAt(item, found.dataset);
    if (passage) host.open({ uri: passage.uri, range: passage.range }, preview);
    return passage !== undefined;
  }

  /** Copies an item with its sources: the passages of one column, or all of the row. */
  function copy(item: Item, column: string | null): void {
    const text = textToCopy(item, column, model.comparison);
    if (text === null) return;
    host.copy(text);
    host.announce('Copied with the source');
  }

  const rowMenu = (cell: HTMLElement, item: Item): void => showRowMenu(cell, item, { openAt, copy, toggle });

  const columnMenu = (cell: HTMLElement): void => showColumnMenu(cell, model.columns, host, active.focusHead);

  function onKeydown(event: KeyboardEvent): void {
    const { target } = event;
    const cell = target instanceof HTMLElement && target.matches('[data-column]') ? target : null;
    if (!cell) return onDetailKey(event);
    const source = cell.dataset['source'];
    if (event.ctrlKey && event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      if (source === undefined) return;
      host.change({ order: moveColumn(model.columns, source, event.key === 'ArrowLeft' ? -1 : 1) });
      active.focusHead(source);
    } else if (isStep(event)) step(cell, event);
    else if (isCopy(event)) copyCell(cell);
    else if (event.key === 'Enter' || event.key === ' ' || event.key === 'ContextMenu') activate(cell, event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function copyCell(cell: HTMLElement): void {
    const item = rows.itemAt(cell);
    if (item) copy(item, cell.dataset['column'] ?? null);
  }

  function step(cell: HTMLElement, event: KeyboardEvent): void {
    const next = stepFrom(table, cell, event, walked);
    const kept = event.key === 'ArrowUp' || event.key === 'ArrowDown' ? walked : undefined;
    const to = next && active.placeOf(next);
    if (to) active.focusCell(to.item, to.column);
    else next?.focus();
    walked = kept ?? walked;
  }

  function activate(cell: HTMLElement, key: string): void {
    if (cell.dataset['source'] !== undefined) return columnMenu(cell);
    const item = rows.itemAt(cell);
    if (!item) return;
    if (key === 'ContextMenu') return rowMenu(cell, item);
    if (key === 'Enter' && cell.dataset['toggle'] === undefined && openAt(cell, false)) return;
    toggle(item);
  }

  function onDetailKey(event: KeyboardEvent): void {
    const inside = closestElement(event.target, '.detail');
    const key = closestElement(event.target, '.item')?.dataset['key'];
    if (!inside || key === undefined || !stepInDetail(inside, event, () => active.focusCell(key, 'label'))) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function nextDifference(backwards: boolean): void {
    const keys = model.items.flatMap((item) => (item.type === 'row' && item.differs ? [item.key] : []));
    if (keys.length === 0) return host.announce('No row differs');
    const all = model.items.map(({ key }) => key);
    const places = keys.map((key) => all.indexOf(key));
    const index = nextPlace(places, all.indexOf(host.view().active?.item ?? ''), backwards);
    active.focusCell(keys[index] ?? '', 'label');
    host.announce(`Difference ${index + 1} of ${keys.length}`);
  }

  table.addEventListener('keydown', onKeydown);
  table.addEventListener('focusin', (event) => {
    const at = event.target instanceof Element ? active.placeOf(event.target) : undefined;
    if (!at) return;
    walked = at.column;
    host.keep({ active: at });
    active.mark();
  });
  table.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const headCell = closestElement(target, '.head [data-source]');
    if (headCell && closestElement(target, '[data-menu]')) return columnMenu(headCell);
    if (getSelection()?.isCollapsed === false) return;
    const item = rows.itemAt(target);
    if (!item || closestElement(target, 'select')) return;
    if (closestElement(target, '[data-copy]')) return copy(item, null);
    if (closestElement(target, '[data-toggle], [data-fold]')) return toggle(item);
    if (closestElement(target, '[data-version], [data-nearest], [data-only], [data-only-nearest]'))
      openAt(target, true);
  });
  table.addEventListener('dblclick', (event) => {
    if (event.target instanceof Element && closestElement(event.target, '.version-passage'))
      openAt(event.target, false);
  });
  table.addEventListener('contextmenu', (event) => {
    const headCell = closestElement(event.target, '.head [data-source]');
    const cell = closestElement(event.target, '.item [data-column]');
    const item = rows.itemAt(cell);
    const isRow = item?.type === 'row' || item?.type === 'only';
    // Over selected words VS Code's own menu offers to copy them.
    if (!headCell && (!isRow || getSelection()?.isCollapsed === false)) return;
    event.preventDefault();
    if (headCell) columnMenu(headCell);
    else if (cell && item) rowMenu(cell, item);
  });
  table.addEventListener('change', (event) => {
    const item = rows.itemAt(event.target);
    if (!(event.target instanceof HTMLSelectElement) || item?.type !== 'row') return;
    const { id, versions } = item.row;
    const others = Object.entries(host.view().bases).filter(([row]) => row !== id);
    const uri = event.target.value === '' ? undefined : versions[Number(event.target.value)]?.uri;
    host.change({ bases: Object.fromEntries(uri === undefined ? others : [...others, [id, uri]]) });
  });
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
    nextDifference,
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
