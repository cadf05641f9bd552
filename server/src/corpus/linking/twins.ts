import type { Reading, Unit } from '../passages/units.ts';
import type { Cluster } from './clusters.ts';
import { compareUnits } from './links.ts';

/** Adds to groups what their articles tell once more in the same words; where nothing changed, the same arrays as before. */
export type AddTwins = (clusters: readonly Cluster[], readings: readonly Reading[]) => readonly Cluster[];

/** Passages of an article whose words it has before, by these words. */
type Repeated = ReadonlyMap<string, readonly Unit[]>;

export function createTwins(): AddTwins {
  const repeated = new WeakMap<Reading, Repeated>();
  const known = new WeakMap<Cluster, { readonly twins: readonly Unit[]; readonly all: Cluster }>();

  const repeatedIn = (reading: Reading): Repeated => {
    const found = repeated.get(reading) ?? findRepeated(reading);
    repeated.set(reading, found);
    return found;
  };

  return (clusters, readings) => {
    const byPath = new Map(
      readings
        .filter(({ distinct, units }) => distinct.length < units.length)
        .map((reading) => [reading.article.path, repeatedIn(reading)]),
    );
    if (byPath.size === 0) return clusters;
    return clusters.map((cluster) => {
      const twins = cluster.flatMap(({ article, wording }) => byPath.get(article.path)?.get(wording) ?? []);
      if (twins.length === 0) return cluster;
      const before = known.get(cluster);
      if (before?.twins.length === twins.length && before.twins.every((twin, index) => twin === twins[index]))
        return before.all;
      const all = [...new Set([...cluster, ...twins])].sort(compareUnits);
      known.set(cluster, { twins, all });
      return all;
    });
  };
}

function findRepeated({ units, distinct }: Reading): Repeated {
  const compared = new Set(distinct);
  const found = new Map<string, Unit[]>();
  for (const unit of units) {
    if (compared.has(unit)) continue;
    const alike = found.get(unit.wording);
    if (alike) alike.push(unit);
    else found.set(unit.wording, [unit]);
  }
  return found;
}
