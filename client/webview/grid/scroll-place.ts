/** Where the table is scrolled to, told by the row that stands at its top edge. */
import type { RowList } from './row-list.ts';
import type { ViewState } from '../model/view-state.ts';

type Top = NonNullable<ViewState['top']>;

export interface ScrollPlace {
  /** The item at the top edge; undefined where there is none. */
  top(): Top | undefined;
  scrollTo(top: Top): void;
  /** Does something to the rows while what stands at the top edge stays there. */
  holdingTop(act: () => void): void;
  /** Scrolls down as far as needed to show an opened row, but not past its head. */
  bringIntoSight(key: string): void;
  /** Keys of the items in sight. */
  seen(): readonly string[];
}

/** `headHeight` is how many pixels of the scroller the table's head covers. */
export function createScrollPlace(scroller: HTMLElement, rows: RowList, headHeight: () => number): ScrollPlace {
  const edge = (): number => scroller.getBoundingClientRect().top + headHeight();

  function top(): Top | undefined {
    const at = edge();
    for (const [item, wrapper] of rows.wrappers()) {
      const { top: upper, bottom } = wrapper.getBoundingClientRect();
      if (bottom > at) return { item, above: at - upper };
    }
    return undefined;
  }

  function scrollTo({ item, above }: Top): void {
    const wrapper = rows.wrapper(item);
    if (!wrapper) return;
    rows.fillAround(item);
    scroller.scrollTop += wrapper.getBoundingClientRect().top + above - edge();
  }

  return {
    top,
    scrollTo,
    holdingTop(act) {
      const held = top();
      act();
      if (held && scroller.scrollTop > 0) scrollTo(held);
    },
    bringIntoSight(key) {
      const at = rows.wrapper(key)?.getBoundingClientRect();
      if (!at) return;
      const missing = at.bottom - scroller.getBoundingClientRect().bottom;
      if (missing > 0) scroller.scrollTop += Math.min(missing, at.top - edge());
    },
    seen() {
      const { bottom: end } = scroller.getBoundingClientRect();
      const isSeen = (wrapper: HTMLElement): boolean => {
        const { top: upper, bottom } = wrapper.getBoundingClientRect();
        return bottom > edge() && upper < end;
      };
      return [...rows.wrappers()].filter(([, wrapper]) => isSeen(wrapper)).map(([key]) => key);
    },
  };
}
