/** From a passage to its row, and from a place in the table to its passage. */
import type { EventComparison, PanelRow } from '../../../server/src/protocol.ts';
import { agreementKey, type Item } from './items.ts';
import { readTogether, repeatedKey, setRepeatedApart, type Together } from './read-together.ts';
import { differs } from './relation.ts';

type Range = PanelRow['versions'][number]['range'];

export interface Passage {
  readonly uri: string;
  readonly range: Range;
}

/** Where a passage stands in the table: its item, the event and the folds that may hide it, and its column. */
export interface Place {
  readonly item: string;
  /** Null where the sources are on one event. */
  readonly event: string | null;
  readonly folds: readonly string[];
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
  const foldsOf = new Map(readTogether(comparison.rows).flatMap(foldsOfRows));
  for (const [index, row] of comparison.rows.entries()) {
    const rank = differs(row) ? index : index + comparison.rows.length;
    const folds = foldsOf.get(row) ?? [];
    for (const version of row.versions) {
      if (version.uri !== passage.uri || !touch(version.range, passage.range)) continue;
      const place = { item: `row:${row.id}`, event: row.event ?? null, folds, column: version.uri };
      candidates.push({ place, range: version.range, rank });
    }
  }
  for (const only of comparison.onlyIn) {
    if (only.uri !== passage.uri || !touch(only.range, passage.range)) continue;
    const event = comparison.events?.find(({ sources }) => sources.includes(only.source))?.id ?? null;
    const place = { item: `only-row:${only.id}`, event, folds: [`only:${only.uri}`], column: 'text' };
    candidates.push({ place, range: only.range, rank: Infinity });
  }
  const holding = candidates.filter(({ range }) => holds(range, passage.range));
  const [best] =
    holding.length > 0
      ? holding.sort((left, right) => compareLength(left.range, right.range))
      : candidates.sort((left, right) => (left.rank === right.rank ? 0 : left.rank - right.rank));
  return best?.place;
}

/** The folds over each of the rows that are read together. */
function foldsOfRows(rows: Together): readonly (readonly [PanelRow, readonly string[]])[] {
  const [first] = rows;
  const outer = differs(first) ? [] : [agreementKey(first)];
  const { shown, repeated } = setRepeatedApart(rows);
  return [
    ...shown.map((row) => [row, outer] as const),
    ...repeated.map((row) => [row, [...outer, repeatedKey(rows)]] as const),
  ];
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
