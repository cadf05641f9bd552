/** Leads the reader to what was asked for from outside of the panel: a passage, an article's event, a person. */
import type { EventComparison } from '../../server/src/protocol.ts';
import { listItems } from './model/items.ts';
import { openEvents } from './model/open-events.ts';
import { placeOf, type Passage } from './model/passages.ts';
import { isFiltered, noFilters, type ViewState } from './model/view-state.ts';

export interface SeekerHost {
  /** What is shown; undefined before there is any. */
  comparison(): EventComparison | undefined;
  view(): ViewState;
  change(patch: Partial<ViewState>): void;
  announce(words: string): void;
  /** Brings a cell into sight, and gives it the focus. */
  focusCell(item: string, column: string): void;
}

export interface Seeker {
  /** Leads to the row that carries a passage; folds and filters that hide it give way. */
  reveal(passage: Passage): void;
  /** Opens the event of an article, and folds the others; shows what one person says where one is named. */
  turnTo(uri: string, person: string | null): void;
}

export function createSeeker({ comparison: current, view, change, announce, focusCell }: SeekerHost): Seeker {
  function reveal(passage: Passage): void {
    const comparison = current();
    const place = comparison && placeOf(comparison, passage);
    if (!place) return announce('This passage stands in no row of the comparison');
    const isHidden = () => !listItems(comparison, view()).items.some(({ key }) => key === place.item);
    if (place.event !== null && openEvents(comparison, view())?.has(place.event) !== true) {
      change({ events: { ...view().events, [place.event]: true } });
    }
    if (isHidden()) {
      change({ folds: { ...view().folds, ...Object.fromEntries(place.folds.map((fold) => [fold, true])) } });
    }
    if (isHidden() && isFiltered(view().filters)) change({ filters: noFilters });
    focusCell(place.item, place.column);
  }

  function turnTo(uri: string, person: string | null): void {
    const comparison = current();
    const source = comparison?.sources.findIndex((each) => each.uri === uri) ?? -1;
    const all = comparison?.events ?? [];
    const event = all.find(({ sources }) => sources.includes(source));
    const events = event ? { events: Object.fromEntries(all.map(({ id }) => [id, id === event.id])) } : {};
    const name = comparison?.people.find((each) => each.name === person)?.name;
    if (name !== undefined) change({ ...events, filters: { ...noFilters, person: name } });
    else if (event) change(events);
  }

  return { reveal, turnTo };
}
