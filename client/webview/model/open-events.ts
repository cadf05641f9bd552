/** Which of the events that the sources are on are unfolded: their rows and their sources' columns are in sight. */
import type { EventComparison } from '../../../server/src/protocol.ts';
import type { ViewState } from './view-state.ts';

/**
 * The ids of the events that are open: those that the reader opened, and at first the one with most sources. Who
 * looks for words or a person gets them wherever they stand, and who asks for a source gets its event. Null where the
 * sources are on one event.
 */
export function openEvents(
  { events, sources: all }: EventComparison,
  { events: chosen, filters }: Pick<ViewState, 'events' | 'filters'>,
): ReadonlySet<string> | null {
  if (!events) return null;
  const isSought = filters.search.trim() !== '' || filters.person !== null;
  const source = all.findIndex(({ uri }) => uri === filters.source);
  const most = Math.max(...events.map(({ sources }) => sources.length));
  const largest = events.find(({ sources }) => sources.length === most);
  const open = events.filter((event) => {
    if (source >= 0) return event.sources.includes(source);
    return isSought || (chosen[event.id] ?? event === largest);
  });
  return new Set(open.map(({ id }) => id));
}
