/** What the panel's table shows from top to bottom, under the reader's filters. */
import type { EventComparison, PanelOnlyIn, PanelRow, PanelSource } from '../../server/src/protocol.ts';
import { differs, rank } from './relation.ts';
import { rowHas } from './search.ts';
import type { Filters, ViewState } from './view-state.ts';

export type Item =
  | { readonly type: 'section'; readonly key: string; readonly title: string; readonly summary: string }
  | { readonly type: 'row'; readonly key: string; readonly row: PanelRow; readonly differs: boolean }
  | { readonly type: 'only'; readonly key: string; readonly only: PanelOnlyIn }
  | { readonly type: 'fold'; readonly key: string; readonly title: string; readonly folded: boolean };

export interface ItemList {
  readonly items: readonly Item[];
  /** Rows that pass the filters, folded ones too. */
  readonly matching: number;
  readonly differing: number;
}

const kinds = [
  { kind: 'quote', title: 'Quotes', one: 'quote', many: 'quotes' },
  { kind: 'claim', title: 'Claims', one: 'claim', many: 'claims' },
  { kind: 'figure', title: 'Figures', one: 'figure', many: 'figures' },
] as const;

/** The items of a comparison: sections by kind, in each the rows by weight, agreement folded; then what one source has. */
export function listItems(comparison: EventComparison, view: Pick<ViewState, 'filters' | 'unfolded'>): ItemList {
  const { filters } = view;
  const rows = comparison.rows.filter((row) => rowPasses(row, filters, comparison.sources));
  const only = comparison.onlyIn.filter((each) => onlyPasses(each, filters, comparison.sources));
  const isFolded = (key: string) => !view.unfolded.includes(key) && filters.search.trim() === '';

  const items: Item[] = [];
  for (const { kind, title, one, many } of kinds) {
    const ofKind = rows.filter((row) => row.kind === kind);
    const differing = byWeight(ofKind.filter(differs));
    const agreeing = ofKind.filter((row) => !differs(row));
    if (ofKind.length === 0) continue;
    const summary = [
      ...(differing.length > 0 ? [`${differing.length} differ`] : []),
      ...(agreeing.length > 0 ? [`${agreeing.length} agree`] : []),
    ].join(' · ');
    items.push({ type: 'section', key: `section:${kind}`, title, summary });
    items.push(...differing.map((row) => rowItem(row, true)));
    if (agreeing.length === 0) continue;
    const key = `agree:${kind}`;
    const folded = isFolded(key);
    items.push({
      type: 'fold',
      key,
      folded,
      title: agreeing.length === 1 ? `1 ${one} that agrees` : `${agreeing.length} ${many} that agree`,
    });
    if (!folded) items.push(...agreeing.map((row) => rowItem(row, false)));
  }
  items.push(...onlyItems(only, comparison.sources, isFolded));
  return { items, matching: rows.length + only.length, differing: rows.filter(differs).length };
}

function onlyItems(
  only: readonly PanelOnlyIn[],
  sources: readonly PanelSource[],
  isFolded: (key: string) => boolean,
): readonly Item[] {
  if (only.length === 0) return [];
  const summary = counted(only.length, 'passage', 'passages');
  const items: Item[] = [{ type: 'section', key: 'section:only', title: 'Found in one source only', summary }];
  sources.forEach((source, index) => {
    const mine = only.filter((each) => each.source === index);
    if (mine.length === 0) return;
    const key = `only:${source.uri}`;
    const folded = isFolded(key);
    items.push({
      type: 'fold',
      key,
      folded,
      title: `${counted(mine.length, 'passage', 'passages')} only in ${sourceName(source)}`,
    });
    if (!folded) items.push(...mine.map((each): Item => ({ type: 'only', key: `only-row:${each.id}`, only: each })));
  });
  return items;
}

function rowItem(row: PanelRow, differing: boolean): Item {
  return { type: 'row', key: `row:${row.id}`, row, differs: differing };
}

/** The weightiest first; rows of one weight stay in the order of the server. */
function byWeight(rows: readonly PanelRow[]): readonly PanelRow[] {
  return [...rows].sort((left, right) => rank(left) - rank(right));
}

function rowPasses(row: PanelRow, filters: Filters, sources: readonly PanelSource[]): boolean {
  if (filters.kind !== null && filters.kind !== row.kind) return false;
  if (filters.differencesOnly && !differs(row)) return false;
  if (filters.person !== null && !row.versions.some(({ speaker }) => speaker === filters.person)) return false;
  if (filters.source !== null && !row.versions.some(({ source }) => sources[source]?.uri === filters.source))
    return false;
  return rowHas(row, filters.search);
}

function onlyPasses(only: PanelOnlyIn, filters: Filters, sources: readonly PanelSource[]): boolean {
  if (filters.differencesOnly) return false;
  if (filters.kind !== null && filters.kind !== 'only' && filters.kind !== only.kind) return false;
  if (filters.person !== null && only.speaker !== filters.person) return false;
  if (filters.source !== null && sources[only.source]?.uri !== filters.source) return false;
  return rowHas(only, filters.search);
}

/** What a source is called: its outlet, else its file's name. */
export function sourceName(source: PanelSource): string {
  return source.outlet ?? source.file;
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
