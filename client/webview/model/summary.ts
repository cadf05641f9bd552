/** What a comparison holds, in few words. */
import type { EventComparison } from '../../../server/src/protocol.ts';
import { counted, type ItemList } from './items.ts';
import { differs } from './relation.ts';
import { isFiltered, type Filters } from './view-state.ts';

/** How many sources, events, rows and differences there are; of the rows, how many the filters leave. */
export function summaryWords(
  comparison: EventComparison,
  { matching, differing }: Pick<ItemList, 'matching' | 'differing'>,
  filters: Filters,
): string {
  const { sources, rows, onlyIn, events } = comparison;
  const unread = sources.filter((source) => source.unread !== null).length;
  // What was not read tells of no event.
  const told = events?.filter((event) => event.sources.some((index) => sources[index]?.unread === null));
  const total = rows.length + onlyIn.length;
  const all = counted(total, 'row', 'rows');
  const isAlike = rows.length > 0 && !rows.some(differs);
  return [
    counted(sources.length, 'source', 'sources') + (unread > 0 ? `, ${unread} not read` : ''),
    ...(told ? [counted(told.length, 'event', 'events')] : []),
    ...(total > 0 ? [isFiltered(filters) ? `${matching} of ${all}` : all] : []),
    ...(differing > 0 ? [counted(differing, 'differs', 'differ')] : []),
    ...(isAlike ? ['no difference found'] : []),
  ].join(' · ');
}

/** Which sources were not read and why, one a line: all of them, or one if it is given by its URI. */
export function unreadWords({ sources }: EventComparison, only: string | null = null): string {
  return sources
    .filter(({ uri }) => only === null || uri === only)
    .flatMap(({ file, unread }) => (unread === null ? [] : [`${file} was not read: it is ${unread}`]))
    .join('\n');
}
