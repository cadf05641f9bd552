/** Rows that share passages are read together: one after the other, each list under its first row. */
import type { PanelRow } from '../../../server/src/protocol.ts';
import { relationMarks } from './relation.ts';
import { joined } from './search.ts';

export type Together = readonly [first: PanelRow, ...others: PanelRow[]];

/** The rows of a comparison in lists that are read together, in their order. */
export function readTogether(rows: readonly PanelRow[]): readonly Together[] {
  const lists: [PanelRow, ...PanelRow[]][] = [];
  for (const row of rows) {
    const last = lists.at(-1);
    if (row.continues && last) last.push(row);
    else lists.push([row]);
  }
  return lists;
}

/** What passes of each list; where its first row does not, the others stand for themselves. */
export function passing(lists: readonly Together[], passes: (row: PanelRow) => boolean): readonly Together[] {
  return lists.flatMap(([first, ...others]): readonly Together[] => {
    const left = others.filter(passes);
    return passes(first) ? [[first, ...left]] : left.map((row) => [row]);
  });
}

/** Whether one of the rows above shows the very passage that a version is, so that a reader has just seen it. */
export function isShownIn(rows: readonly PanelRow[], { uri, range }: PanelRow['versions'][number]): boolean {
  return rows.some(({ versions }) => versions.some((other) => other.uri === uri && isSame(other.range, range)));
}

/** Whether a version of a row repeats an earlier one of the same source word for word, as a standfirst does. */
export function repeatsItself({ versions }: PanelRow, index: number): boolean {
  const version = versions[index];
  const text = version && joined(version.segments);
  return versions.slice(0, index).some(({ uri, segments }) => uri === version?.uri && joined(segments) === text);
}

/** Fewer rows are not worth a fold. */
const fewestFolded = 3;

/**
 * Of rows that are read together, those to show, and those to fold away: where many overlap, most of what they have
 * stands in the rows above them, and differs there in the same ways.
 */
export function setRepeatedApart(rows: Together): { readonly shown: Together; readonly repeated: readonly PanelRow[] } {
  const [first, ...others] = rows;
  const seen = new Set(first.versions.map(keyOf));
  const told = new Set(relationMarks(first));
  const repeated = new Set<PanelRow>();
  for (const row of others) {
    const marks = relationMarks(row);
    const again = row.versions.filter((version) => seen.has(keyOf(version))).length;
    if (again * 2 > row.versions.length && marks.every((mark) => told.has(mark))) repeated.add(row);
    row.versions.forEach((version) => seen.add(keyOf(version)));
    marks.forEach((mark) => told.add(mark));
  }
  if (repeated.size < fewestFolded) return { shown: rows, repeated: [] };
  return { shown: [first, ...others.filter((row) => !repeated.has(row))], repeated: [...repeated] };
}

/** Names the fold of such rows by the first that they are read with. */
export const repeatedKey = ([{ id }]: Together): string => `repeated:${id}`;

const keyOf = ({ uri, range: { start, end } }: PanelRow['versions'][number]): string =>
  `${start.line}:${start.character}-${end.line}:${end.character} ${uri}`;

type Range = PanelRow['versions'][number]['range'];

const isSame = (left: Range, right: Range): boolean =>
  left.start.line === right.start.line &&
  left.start.character === right.start.character &&
  left.end.line === right.end.line &&
  left.end.character === right.end.character;
