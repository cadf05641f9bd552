/** The table's rows: drawn as they come into sight, redrawn where they changed. */
import { signature } from '../model/changes.ts';
import { arrange, closestElement, element, setAttributes } from '../page/dom.ts';
import type { Item } from '../model/items.ts';
import { rowElement, rowOutline, type RowContext } from './row-view.ts';
import type { ViewState } from '../model/view-state.ts';

export interface RowListHost {
  /** What rows are drawn by now. */
  context(): RowContext;
  view(): ViewState;
  /** What stands under an opened row. */
  detail(item: Extract<Item, { type: 'row' }>): HTMLElement;
  /** What the look of that depends on beside the row. */
  detailLook(): string;
  /** A row has cells that were not there before. */
  onDrawn(wrapper: HTMLElement): void;
}

export interface RowList {
  readonly element: HTMLElement;
  /** Draws the items; `look` stands for what all of them depend on. */
  render(items: readonly Item[], look: string): void;
  item(key: string): Item | undefined;
  /** The item that an element belongs to. */
  itemAt(target: EventTarget | null): Item | undefined;
  wrapper(key: string): HTMLElement | undefined;
  wrappers(): Iterable<readonly [key: string, wrapper: HTMLElement]>;
  /** Draws an item and those near it, so that it stays where it is scrolled to. */
  fillAround(key: string): void;
  /** Draws the eye to a row for a moment. */
  flash(key: string): void;
}

/** One item as it is drawn. */
interface Drawn {
  readonly wrapper: HTMLElement;
  item: Item;
  /** What its look depends on, as it was when it was drawn. */
  drawnAs: readonly string[];
  filled: boolean;
}

/** So many rows are drawn at once; the others as they come near. */
const drawnAtOnce = 20;
const drawnAround = 10;

export function createRowList(scroller: HTMLElement, host: RowListHost): RowList {
  const body = element('div', { class: 'body', role: 'rowgroup' });
  let drawn = new Map<string, Drawn>();

  const nearSight = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const key = isIntersecting && target instanceof HTMLElement ? target.dataset['key'] : undefined;
        const each = key === undefined ? undefined : drawn.get(key);
        if (each) fill(each);
      }
    },
    { root: scroller, rootMargin: '600px 0px' },
  );

  function render(items: readonly Item[], look: string): void {
    const open = new Set(host.view().open);
    const kept = new Map<string, Drawn>();
    items.forEach((item, index) => {
      const each = drawn.get(item.key) ?? newlyDrawn(item);
      kept.set(item.key, each);
      each.item = item;
      const as = [look, ...itemLook(item, open)];
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
  }

  function newlyDrawn(item: Item): Drawn {
    const wrapper = element('div', { class: 'item', role: 'presentation', 'data-key': item.key });
    nearSight.observe(wrapper);
    return { wrapper, item, drawnAs: [], filled: false };
  }

  function itemLook(item: Item, open: ReadonlySet<string>): readonly string[] {
    if (item.type === 'only') return [signature(item.only), ''];
    if (item.type !== 'row') return [JSON.stringify(item), ''];
    const { id } = item.row;
    const rows = [item.row, ...item.under].map(signature);
    return [rows.join('\n'), open.has(id) ? `open ${host.detailLook()} ${host.view().bases[id] ?? ''}` : ''];
  }

  function fill(each: Drawn, again = false): void {
    if (each.filled && !again) return;
    const { item, wrapper } = each;
    const index = wrapper.firstElementChild?.getAttribute('aria-rowindex') ?? null;
    const context = host.context();
    const row = rowElement(item, context);
    setAttributes(row, { 'aria-rowindex': index });
    const focused =
      wrapper.contains(document.activeElement) && closestElement(document.activeElement, '.detail') !== null;
    wrapper.replaceChildren(row);
    if (item.type === 'row' && context.isOpen(item.row)) wrapper.append(host.detail(item));
    if (focused) wrapper.querySelector<HTMLElement>('.detail select, .detail button')?.focus();
    each.filled = true;
    nearSight.unobserve(wrapper);
    host.onDrawn(wrapper);
  }

  return {
    element: body,
    render,
    item: (key) => drawn.get(key)?.item,
    itemAt: (target) => drawn.get(closestElement(target, '.item')?.dataset['key'] ?? '')?.item,
    wrapper: (key) => drawn.get(key)?.wrapper,
    wrappers: () => [...drawn].map(([key, { wrapper }]) => [key, wrapper] as const),
    fillAround(key) {
      const all = [...drawn.values()];
      const at = all.findIndex((each) => each.item.key === key);
      if (at >= 0) all.slice(Math.max(0, at - drawnAround), at + drawnAround).forEach((each) => fill(each));
    },
    flash(key) {
      const each = drawn.get(key);
      if (each) flash(each);
    },
  };
}

function flash({ wrapper }: Drawn): void {
  wrapper.classList.remove('flash');
  void wrapper.offsetWidth;
  wrapper.classList.add('flash');
}
