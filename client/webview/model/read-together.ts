/** Rows that share passages are read together: one after the other, each list under its first row. */
import type { PanelRow } from '../../../server/src/protocol.ts';

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

type Range = PanelRow['versions'][number]['range'];

const isSame = (left: Range, right: Range): boolean =>
  left.start.line === right.start.line &&
  left.start.character === right.start.character &&
  left.end.line === right.end.line &&
  left.end.character === right.end.character;
