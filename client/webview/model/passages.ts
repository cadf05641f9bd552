/** From a passage to its row, and from a place in the table to its passage. */
import type { EventComparison, PanelRow } from '../../../server/src/protocol.ts';
import { agreementKey, type Item } from './items.ts';
import { readTogether } from './read-together.ts';
import { differs } from './relation.ts';

type Range = PanelRow['versions'][number]['range'];

export interface Passage {
  readonly uri: string;
  readonly range: Range;
}

/** Where a passage stands in the table: its item, the event and the fold that may hide it, and its column. */
export interface Place {
  readonly item: string;
  /** Null where the sources are on one event. */
  readonly event: string | null;
  readonly fold: string | null;
  readonly column: string;
}

interface Candidate {
  readonly place: Place;
  readonly range: Range;
  /** From 0, in the order of reading; what agrees, and what one source has alone, comes last. */
  readonly rank: number;
}

/**
 * The row that carries a passage. Of rows whose own passage holds it, the one with the shortest; of rows that it
 * only touches, as a whole paragraph does, the first that differs.
 */
export function placeOf(comparison: EventComparison, passage: Passage): Place | undefined {
  const candidates: Candidate[] = [];
  const firstOf = new Map(readTogether(comparison.rows).flatMap((rows) => rows.map((row) => [row, rows[0]])));
  for (const [index, row] of comparison.rows.entries()) {
    const rank = differs(row) ? index : index + comparison.rows.length;
    const first = firstOf.get(row) ?? row;
    for (const version of row.versions) {
      if (version.uri !== passage.uri || !touch(version.range, passage.range)) continue;
      const fold = differs(first) ? null : agreementKey(first);
      const place = { item: `row:${row.id}`, event: row.event ?? null, fold, column: version.uri };
      candidates.push({ place, range: version.range, rank });
    }
  }
  for (const only of comparison.onlyIn) {
    if (only.uri !== passage.uri || !touch(only.range, passage.range)) continue;
    const event = comparison.events?.find(({ sources }) => sources.includes(only.source))?.id ?? null;
    const place = { item: `only-row:${only.id}`, event, fold: `only:${only.uri}`, column: 'text' };
    candidates.push({ place, range: only.range, rank: Infinity });
  }
  const holding = candidates.filter(({ range }) => holds(range, passage.range));
  const [best] =
    holding.length > 0
      ? holding.sort((left, right) => compareLength(left.range, right.range))
      : candidates.sort((left, right) => (left.rank === right.rank ? 0 : left.rank - right.rank));
  return best?.place;
}

function holds(outer: Range, inner: Range): boolean {
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}

function touch(left: Range, right: Range): boolean {
  return before(left.start, right.end) && before(right.start, left.end);
}

function before(left: Range['start'], right: Range['start']): boolean {
  return left.line < right.line || (left.line === right.line && left.character <= right.character);
}

function compareLength(left: Range, right: Range): number {
  const lines = (range: Range) => range.end.line - range.start.line;
  const characters = (range: Range) => range.end.character - range.start.character;
  return lines(left) - lines(right) || characters(left) - characters(right);
}

/** The passage that an element of an item stands for, by its data attributes. */
export function passageAt(item: Item, data: Readonly<Record<string, string | undefined>>): Passage | undefined {
  if (item.type === 'only') {
    return data['onlyNearest'] === undefined ? item.only : (item.only.nearest ?? undefined);
  }
  if (item.type !== 'row') return undefined;
  if (data['version'] !== undefined) return item.row.versions[Number(data['version'])];
  if (data['nearest'] !== undefined) return item.row.nearest[Number(data['nearest'])]?.location;
  return undefined;
}
