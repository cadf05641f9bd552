/** Which sources are columns, and in which order. */
import type { EventComparison, PanelSource } from '../../../server/src/protocol.ts';
import { openEvents } from './open-events.ts';
import type { ViewState } from './view-state.ts';

/** Up to this many sources all are shown; of more, those that share the most. */
const allUpTo = 24;
const shownOfMany = 12;

export interface Column {
  readonly source: PanelSource;
  /** Index into the comparison's sources. */
  readonly index: number;
  readonly visible: boolean;
}

/** All sources as columns in the reader's order, visible or not; sources that are new stand where the manifest has them. */
export function listColumns(
  comparison: EventComparison,
  view: Pick<ViewState, 'order' | 'columns' | 'events' | 'filters'>,
): readonly Column[] {
  const { sources } = comparison;
  const shownAtFirst = sourcesShownAtFirst(comparison, openEvents(comparison, view));
  const place = new Map(view.order.map((uri, position) => [uri, position]));
  const columns = sources.map((source, index) => ({
    source,
    index,
    visible: view.columns[source.uri] ?? shownAtFirst.has(index),
  }));
  const placed = columns
    .filter(({ source }) => place.has(source.uri))
    .sort((left, right) => (place.get(left.source.uri) ?? 0) - (place.get(right.source.uri) ?? 0));
  let next = 0;
  return columns.map((column) => (place.has(column.source.uri) ? (placed[next++] ?? column) : column));
}

/** Of the sources on an event that is open, all or those that share the most. */
function sourcesShownAtFirst(
  { sources, rows, events }: EventComparison,
  open: ReadonlySet<string> | null,
): ReadonlySet<number> {
  const inSight = events && new Set(events.flatMap(({ id, sources: indexes }) => (open?.has(id) ? indexes : [])));
  const all = sources.map((_, index) => index).filter((index) => inSight?.has(index) ?? true);
  if (all.length <= allUpTo) return new Set(all);
  const shared = new Map<number, number>();
  for (const row of rows) {
    for (const source of new Set(row.versions.map((version) => version.source))) {
      shared.set(source, (shared.get(source) ?? 0) + 1);
    }
  }
  const byShare = all.sort((left, right) => (shared.get(right) ?? 0) - (shared.get(left) ?? 0) || left - right);
  return new Set(byShare.slice(0, shownOfMany));
}

/** What the table's parts take at least, in pixels, as its style sheet has it. */
const column = 176;
const origins = 64;
const label = (width: number): number => Math.min(300, Math.max(176, width / 5));

/**
 * Whether rows leave out the cells of sources that do not carry them, and set what they have side by side: where the
 * columns do not fit into the table's width, in pixels, the passages to compare would stand far apart, out of sight.
 */
export function leavesOutEmptyCells(
  columns: readonly Column[],
  { emptyCells }: Pick<ViewState, 'emptyCells'>,
  width: number,
): boolean {
  if (emptyCells !== null) return !emptyCells;
  const shown = columns.filter(({ visible }) => visible).length;
  return shown > 1 && label(width) + origins + shown * column > width;
}

/** The order after a column has moved by one visible place, to the left (-1) or to the right (1). */
export function moveColumn(columns: readonly Column[], uri: string, by: -1 | 1): string[] {
  const visible = columns.filter((column) => column.visible);
  const target = visible[visible.findIndex(({ source }) => source.uri === uri) + by];
  const order = columns.map(({ source }) => source.uri);
  return target ? placeColumn(order, uri, target.source.uri) : order;
}

/** The order with one column put in the place of another; those between make room. */
export function placeColumn(order: readonly string[], uri: string, target: string): string[] {
  const place = order.indexOf(target);
  const rest = order.filter((each) => each !== uri);
  return [...rest.slice(0, place), uri, ...rest.slice(place)];
}
