/** The table: rows are drawn as they come into sight, redrawn where they changed, and walked by the arrow keys. */
import type { EventComparison } from '../../server/src/protocol.ts';
import { apparatusElement } from './apparatus.ts';
import { signature } from './changes.ts';
import { dragColumns } from './column-dragging.ts';
import { moveColumn, type Column } from './columns.ts';
import { arrange, closestElement, element, setAttributes } from './dom.ts';
import { headRow } from './head-row.ts';
import { sharesEvent, sourceName, type Item } from './items.ts';
import { showMenu } from './menu.ts';
import { isStep, stepFrom } from './navigation.ts';
import { passageAt, type Passage } from './passages.ts';
import { rowElement, rowOutline, type RowContext } from './row-view.ts';
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

/** One item as it is drawn. */
interface Drawn {
  readonly wrapper: HTMLElement;
  item: Item;
  /** What its look depends on, as it was when it was drawn. */
  drawnAs: readonly string[];
  filled: boolean;
}

/** What stands for a passage. */
const opening = '[data-version], [data-nearest], [data-only], [data-only-nearest]';

/** So many rows are drawn at once; the others as they come near. */
const drawnAtOnce = 20;
const drawnAround = 10;

export function createGrid(host: GridHost): Grid {
  const body = element('div', { class: 'body', role: 'rowgroup' });
  const table = element('div', { class: 'table', role: 'grid', 'aria-label': 'Comparison of the sources' });
  const scroller = element('div', { class: 'scroller' }, table);
  let head: HTMLElement = element('div');
  table.append(head, body);

  let model: GridModel | undefined;
  let drawn = new Map<string, Drawn>();
  let drawnHead = '';
  let width = 0;
  /** The column that the reader walks up and down in; a row with fewer cells does not change it. */
  let walked: string | undefined;
  const measure = textMeasure(scroller);

  const nearSight = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const key =
          entry.isIntersecting && entry.target instanceof HTMLElement ? entry.target.dataset['key'] : undefined;
        const each = key === undefined ? undefined : drawn.get(key);
        if (each) fill(each);
      }
    },
    { root: scroller, rootMargin: '600px 0px' },
  );

  new ResizeObserver(() => {
    if (scroller.clientWidth === width) return;
    width = scroller.clientWidth;
    scroller.style.setProperty('--viewport', `${width}px`);
    if (model) render(model);
  }).observe(scroller);

  function visibleColumns(): readonly Column[] {
    return model?.columns.filter(({ visible }) => visible) ?? [];
  }

  function rowContext({ comparison }: GridModel): RowContext {
    const view = host.view();
    const open = new Set(view.open);
    return {
      columns: visibleColumns(),
      sources: comparison.sources,
      search: view.filters.search,
      isOpen: (row) => open.has(row.id),
      isOnEvent: sharesEvent(comparison),
    };
  }

  function render(next: GridModel): void {
    const hadFocus = table.contains(document.activeElement);
    model = next;
    const view = host.view();
    const columns = visibleColumns();
    const look = JSON.stringify([columns.map(({ source }) => source), view.filters.search]);
    table.style.setProperty('--sources', String(Math.max(1, columns.length)));
    setAttributes(table, { 'aria-rowcount': next.items.length + 1, 'aria-colcount': columns.length + 2 });
    if (look !== drawnHead) {
      const made = headRow(columns);
      head.replaceWith(made);
      head = made;
      drawnHead = look;
    }
    const open = new Set(view.open);
    const kept = new Map<string, Drawn>();
    next.items.forEach((item, index) => {
      const each = drawn.get(item.key) ?? newlyDrawn(item);
      kept.set(item.key, each);
      each.item = item;
      const as = [look, ...itemLook(item, view, open)];
      if (as.some((part, at) => part !== each.drawnAs[at])) {
        if (each.filled && as[1] !== each.drawnAs[1] && item.type === 'row') flash(each);
        each.drawnAs = as;
        if (each.filled || index < drawnAtOnce || (item.type !== 'row' && item.type !== 'only')) fill(each, true);
        else each.wrapper.replaceChildren(rowOutline(item));
      }
      const row = each.wrapper.firstElementChild;
      const rowIndex = String(index + 2);
      if (row && row.getAttribute('aria-rowindex') !== rowIndex) row.setAttribute('aria-rowindex', rowIndex);
    });
    for (const [key, { wrapper }] of drawn) if (kept.get(key)?.wrapper !== wrapper) nearSight.unobserve(wrapper);
    drawn = kept;
    arrange(
      body,
      [...drawn.values()].map(({ wrapper }) => wrapper),
    );
    markActive();
    if (hadFocus && !table.contains(document.activeElement)) focusActive();
  }

  function newlyDrawn(item: Item): Drawn {
    const wrapper = element('div', { class: 'item', role: 'presentation', 'data-key': item.key });
    nearSight.observe(wrapper);
    return { wrapper, item, drawnAs: [], filled: false };
  }

  function itemLook(item: Item, view: ViewState, open: ReadonlySet<string>): readonly string[] {
    if (item.type !== 'row' && item.type !== 'only') return [JSON.stringify(item), ''];
    if (item.type === 'only') return [signature(item.only), ''];
    return [signature(item.row), open.has(item.row.id) ? `open ${width} ${view.bases[item.row.id] ?? ''}` : ''];
  }

  function fill(each: Drawn, again = false): void {
    if (!model || (each.filled && !again)) return;
    const { item, wrapper } = each;
    const index = wrapper.firstElementChild?.getAttribute('aria-rowindex') ?? null;
    const context = rowContext(model);
    const row = rowElement(item, context);
    setAttributes(row, { 'aria-rowindex': index });
    const focused =
      wrapper.contains(document.activeElement) && closestElement(document.activeElement, '.detail') !== null;
    wrapper.replaceChildren(row);
    if (item.type === 'row' && context.isOpen(item.row)) wrapper.append(detail(item, model));
    if (focused) wrapper.querySelector<HTMLElement>('.detail select, .detail button')?.focus();
    each.filled = true;
    nearSight.unobserve(wrapper);
    markActive(wrapper);
  }

  /** Draws an item and those near it, so that it stays where it is scrolled to. */
  function fillAround(item: string): void {
    const all = [...drawn.values()];
    const at = all.findIndex((each) => each.item.key === item);
    if (at >= 0) all.slice(Math.max(0, at - drawnAround), at + drawnAround).forEach((each) => fill(each));
  }

  function detail(item: Extract<Item, { type: 'row' }>, { comparison, columns }: GridModel): HTMLElement {
    const baseUri = host.view().bases[item.row.id];
    const base = item.row.versions.findIndex(({ uri }) => uri === baseUri);
    const apparatus = apparatusElement(item.row, {
      sources: comparison.sources,
      order: columns.map(({ index }) => index),
      isOnEvent: (source) => sharesEvent(comparison)(item.row, source),
      base: base < 0 ? null : base,
      width: width - 72,
      measure,
    });
    return element(
      'div',
      { class: 'row detail', role: 'row' },
      element('div', { role: 'gridcell', 'aria-colspan': visibleColumns().length + 2 }, apparatus),
    );
  }

  function cellOf(itemKey: string, column: string): HTMLElement | undefined {
    const row = itemKey === 'head' ? head : drawn.get(itemKey)?.wrapper.firstElementChild;
    const cells = [...(row?.querySelectorAll<HTMLElement>('[data-column]') ?? [])];
    return (
      cells.find((cell) => cell.dataset['column'] === column) ??
      cells.find((cell) => cell.dataset['column'] === 'text') ??
      cells[0]
    );
  }

  function placeOfCell(cell: Element): { item: string; column: string } | undefined {
    const column = closestElement(cell, '[data-column]')?.dataset['column'];
    const item = head.contains(cell) ? 'head' : closestElement(cell, '.item')?.dataset['key'];
    return item === undefined || column === undefined ? undefined : { item, column };
  }

  /** Exactly one cell can be reached by the Tab key: the active one. */
  function markActive(within: Element = table): void {
    for (const cell of within.querySelectorAll('[data-column][tabindex="0"]')) cell.setAttribute('tabindex', '-1');
    const { active } = host.view();
    const first = model?.items.find(({ type }) => type === 'row')?.key ?? 'head';
    const cell = (active && cellOf(active.item, active.column)) ?? cellOf(first, 'label');
    cell?.setAttribute('tabindex', '0');
  }

  function focusActive(): void {
    table.querySelector<HTMLElement>('[data-column][tabindex="0"]')?.focus({ preventScroll: true });
  }

  function focusCell(item: string, column: string, how: { readonly flash?: boolean } = {}): void {
    const each = drawn.get(item);
    fillAround(item);
    const cell = cellOf(item, column);
    if (!cell) return;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: how.flash ? 'center' : 'nearest', inline: 'nearest' });
    if (how.flash && each) flash(each);
  }

  /** Draws the eye to a row for a moment. */
  function flash({ wrapper }: Drawn): void {
    wrapper.classList.remove('flash');
    void wrapper.offsetWidth;
    wrapper.classList.add('flash');
  }

  function itemAt(target: EventTarget | null): Item | undefined {
    const key = closestElement(target, '.item')?.dataset['key'];
    return key === undefined ? undefined : drawn.get(key)?.item;
  }

  function toggle(item: Item): void {
    const view = host.view();
    if (item.type === 'event') host.change({ events: { ...view.events, [item.id]: item.folded } });
    if (item.type === 'fold') host.change({ unfolded: toggled(view.unfolded, item.key) });
    if (item.type !== 'row') return;
    const opens = !view.open.includes(item.row.id);
    host.change({ open: toggled(view.open, item.row.id) });
    if (opens) bringIntoSight(item.key);
    host.announce(opens ? 'Versions opened below the row' : 'Versions closed');
  }

  /** Scrolls down as far as needed to show an opened row, but not past its head. */
  function bringIntoSight(key: string): void {
    const at = drawn.get(key)?.wrapper.getBoundingClientRect();
    if (!at) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    const missing = at.bottom - bottom;
    if (missing > 0) scroller.scrollTop += Math.min(missing, at.top - top - head.offsetHeight);
  }

  function openAt(target: Element, preview: boolean): boolean {
    const item = itemAt(target);
    const place = closestElement(target, opening) ?? target.querySelector<HTMLElement>(opening);
    const passage = item && place && passageAt(item, place.dataset);
    if (passage) host.open({ uri: passage.uri, range: passage.range }, preview);
    return passage !== undefined;
  }

  function columnMenu(cell: HTMLElement): void {
    const uri = cell.dataset['source'];
    if (!model || uri === undefined) return;
    const { columns } = model;
    const view = host.view();
    const visible = visibleColumns();
    const at = visible.findIndex(({ source }) => source.uri === uri);
    const source = visible[at]?.source;
    if (!source) return;
    const move = (by: -1 | 1) => {
      host.change({ order: moveColumn(columns, uri, by) });
      focusCell('head', uri);
    };
    const only = view.filters.source === uri;
    showMenu(cell, sourceName(source), [
      { label: 'Move Left', keys: 'Ctrl+Shift+←', disabled: at <= 0, act: () => move(-1) },
      { label: 'Move Right', keys: 'Ctrl+Shift+→', disabled: at === visible.length - 1, act: () => move(1) },
      {
        label: 'Hide Column',
        disabled: visible.length === 1,
        act: () => host.change({ columns: { ...view.columns, [uri]: false } }),
      },
      {
        label: only ? 'Show Rows of All Sources' : 'Show Only Rows of This Source',
        act: () => host.change({ filters: { ...view.filters, source: only ? null : uri } }),
      },
      {
        label: 'Open Article',
        act: () =>
          host.open({ uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } }, false),
      },
    ]);
  }

  function onKeydown(event: KeyboardEvent): void {
    const target = event.target;
    if (!(target instanceof HTMLElement) || target instanceof HTMLSelectElement) return onDetailKey(event);
    const cell = target.matches('[data-column]') ? target : null;
    if (!cell) return onDetailKey(event);
    const source = cell.dataset['source'];
    if (event.ctrlKey && event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      if (source === undefined || !model) return;
      host.change({ order: moveColumn(model.columns, source, event.key === 'ArrowLeft' ? -1 : 1) });
      focusCell('head', source);
    } else if (isStep(event)) {
      const next = stepFrom(table, cell, event, walked);
      const kept = event.key === 'ArrowUp' || event.key === 'ArrowDown' ? walked : undefined;
      const place = next && placeOfCell(next);
      if (place) focusCell(place.item, place.column);
      else next?.focus();
      walked = kept ?? walked;
    } else if (event.key === 'Enter' || event.key === ' ' || event.key === 'ContextMenu') {
      activate(cell, event.key);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function activate(cell: HTMLElement, key: string): void {
    if (cell.dataset['source'] !== undefined) return columnMenu(cell);
    const item = itemAt(cell);
    if (!item || key === 'ContextMenu') return;
    if (key === 'Enter' && cell.dataset['toggle'] === undefined && openAt(cell, false)) return;
    toggle(item);
  }

  /** Keys on what stands in an opened row: arrows go through its buttons, Esc goes back to the row. */
  function onDetailKey(event: KeyboardEvent): void {
    const inside = closestElement(event.target, '.detail');
    const key = closestElement(event.target, '.item')?.dataset['key'];
    if (!inside || key === undefined) return;
    const controls = [...inside.querySelectorAll<HTMLElement>('button, select')];
    const at = controls.findIndex((control) => control === event.target);
    const isSelect = event.target instanceof HTMLSelectElement;
    if (event.key === 'Escape') focusCell(key, 'label');
    else if (event.key === 'ArrowDown' && !isSelect) (controls[at + 1] ?? controls[at])?.focus();
    else if (event.key === 'ArrowUp' && !isSelect) leaveUpwards(controls[at - 1], key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function leaveUpwards(control: HTMLElement | undefined, key: string): void {
    if (control) control.focus();
    else focusCell(key, 'label');
  }

  function nextDifference(backwards: boolean): void {
    const keys = model?.items.flatMap((item) => (item.type === 'row' && item.differs ? [item.key] : [])) ?? [];
    const all = model?.items.map(({ key }) => key) ?? [];
    if (keys.length === 0) return host.announce('No row differs');
    const from = all.indexOf(host.view().active?.item ?? '');
    const places = keys.map((key) => all.indexOf(key));
    const index = backwards
      ? (places.findLastIndex((place) => place < from) + keys.length) % keys.length
      : Math.max(
          0,
          places.findIndex((place) => place > from),
        );
    const key = keys[backwards && places.every((place) => place >= from) ? keys.length - 1 : index];
    if (key === undefined) return;
    focusCell(key, 'label');
    host.announce(`Difference ${keys.indexOf(key) + 1} of ${keys.length}`);
  }

  table.addEventListener('keydown', onKeydown);
  table.addEventListener('focusin', (event) => {
    const place = event.target instanceof Element ? placeOfCell(event.target) : undefined;
    if (!place || !model) return;
    walked = place.column;
    host.keep({ active: place });
    markActive();
  });
  table.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const headCell = closestElement(target, '.head [data-source]');
    if (headCell && closestElement(target, '[data-menu]')) return columnMenu(headCell);
    if (getSelection()?.isCollapsed === false) return;
    const item = itemAt(target);
    if (!item || closestElement(target, 'select')) return;
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
    if (!headCell) return;
    event.preventDefault();
    columnMenu(headCell);
  });
  table.addEventListener('change', (event) => {
    const item = itemAt(event.target);
    if (!model || !(event.target instanceof HTMLSelectElement) || item?.type !== 'row') return;
    const { id, versions } = item.row;
    const others = Object.entries(host.view().bases).filter(([row]) => row !== id);
    const uri = event.target.value === '' ? undefined : versions[Number(event.target.value)]?.uri;
    host.change({ bases: Object.fromEntries(uri === undefined ? others : [...others, [id, uri]]) });
  });
  dragColumns(
    table,
    () => model?.columns ?? [],
    (order) => host.change({ order }),
  );

  let scrolled: ReturnType<typeof setTimeout> | undefined;
  scroller.addEventListener('scroll', () => {
    clearTimeout(scrolled);
    scrolled = setTimeout(() => {
      const top = topItem();
      host.keep({ top: top ?? null });
    }, 150);
  });

  function topItem(): { item: string; above: number } | undefined {
    const edge = scroller.getBoundingClientRect().top + head.offsetHeight;
    for (const [item, { wrapper }] of drawn) {
      const { top, bottom } = wrapper.getBoundingClientRect();
      if (bottom > edge) return { item, above: edge - top };
    }
    return undefined;
  }

  function scrollTo({ item, above }: NonNullable<ViewState['top']>): void {
    const each = drawn.get(item);
    if (!each) return;
    fillAround(item);
    const edge = scroller.getBoundingClientRect().top + head.offsetHeight;
    scroller.scrollTop += each.wrapper.getBoundingClientRect().top + above - edge;
  }

  return {
    element: scroller,
    render,
    focusCell,
    focusActive,
    nextDifference,
    seen: () => {
      const { top, bottom } = scroller.getBoundingClientRect();
      const isSeen = (wrapper: HTMLElement) => {
        const at = wrapper.getBoundingClientRect();
        return at.bottom > top + head.offsetHeight && at.top < bottom;
      };
      return [...drawn].filter(([, { wrapper }]) => isSeen(wrapper)).map(([key]) => key);
    },
    holdingTop: (act) => {
      const top = topItem();
      act();
      if (top && scroller.scrollTop > 0) scrollTo(top);
    },
    scrollTo,
  };
}
