/** Which rows pass the reader's filters. */
import type { PanelOnlyIn, PanelRow, PanelSource } from '../../../server/src/protocol.ts';
import { differs, relationMarks } from './relation.ts';
import { rowHas } from './search.ts';
import type { Filters } from './view-state.ts';

export function rowPasses(row: PanelRow, filters: Filters, sources: readonly PanelSource[]): boolean {
  if (filters.kind !== null && filters.kind !== row.kind) return false;
  if (filters.differencesOnly && !differs(row)) return false;
  if (filters.difference !== null && !relationMarks(row).some(({ icon }) => icon === filters.difference)) return false;
  if (filters.person !== null && !row.versions.some(({ speaker }) => speaker === filters.person)) return false;
  if (filters.source !== null && !row.versions.some(({ source }) => sources[source]?.uri === filters.source))
    return false;
  return rowHas(row, filters.search);
}

export function onlyPasses(only: PanelOnlyIn, filters: Filters, sources: readonly PanelSource[]): boolean {
  if (filters.differencesOnly || filters.difference !== null) return false;
  if (filters.kind !== null && filters.kind !== 'only' && filters.kind !== only.kind) return false;
  if (filters.person !== null && only.speaker !== filters.person) return false;
  if (filters.source !== null && sources[only.source]?.uri !== filters.source) return false;
  return rowHas(only, filters.search);
}
