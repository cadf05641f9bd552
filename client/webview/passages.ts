/** From a passage to its row, and from a place in the table to its passage. */
import type { EventComparison, PanelRow } from '../../server/src/protocol.ts';
import { differs } from './relation.ts';
import type { Item } from './items.ts';

type Range = PanelRow['versions'][number]['range'];

export interface Passage {
  readonly uri: string;
  readonly range: Range;
}

/** Where a passage stands in the table: its item, the fold that may hide it, and its column. */
export interface Place {
  readonly item: string;
  readonly fold: string | null;
  readonly column: string;
}

/** The row that carries a passage: of those that touch it, the one whose own passage is shortest. */
export function placeOf(comparison: EventComparison, passage: Passage): Place | undefined {
  const candidates: { readonly place: Place; readonly range: Range }[] = [];
  for (const row of comparison.rows) {
    for (const version of row.versions) {
      if (version.uri !== passage.uri || !touch(version.range, passage.range)) continue;
      const fold = differs(row) ? null : `agree:${row.kind}`;
      candidates.push({ place: { item: `row:${row.id}`, fold, column: version.uri }, range: version.range });
    }
  }
  for (const only of comparison.onlyIn) {
    if (only.uri !== passage.uri || !touch(only.range, passage.range)) continue;
    candidates.push({
      place: { item: `only-row:${only.id}`, fold: `only:${only.uri}`, column: 'text' },
      range: only.range,
    });
  }
  return candidates.sort((left, right) => compareLength(left.range, right.range))[0]?.place;
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
