/** In words, where the versions of a row come from. */
import type { PanelRow, PanelSource } from '../../../server/src/protocol.ts';
import { counted } from './items.ts';

const nameOf = (sources: readonly PanelSource[], index: number): string => sources[index]?.name ?? 'a source';

/** How many origins the versions have, and which sources share one, as far as that is known. */
export function originsWords({ origins, versions }: PanelRow, sources: readonly PanelSource[]): string {
  const count = counted(origins, 'independent origin', 'independent origins');
  const byOrigin = new Map<number, Set<string>>();
  for (const { origin, source } of versions) {
    if (origin === undefined) return count;
    byOrigin.set(origin, (byOrigin.get(origin) ?? new Set()).add(nameOf(sources, source)));
  }
  return `${count}: ${[...byOrigin.values()].map((names) => [...names].join(' with ')).join('; ')}`;
}

/** Which sources have it from whom, each once. */
export function handedOn({ versions }: PanelRow, sources: readonly PanelSource[]): readonly string[] {
  const said = versions.flatMap(({ source, from }) =>
    from === undefined ? [] : [`${nameOf(sources, source)}: ${from}`],
  );
  return [...new Set(said)];
}
