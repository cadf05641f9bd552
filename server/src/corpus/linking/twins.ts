import type { Reading, Unit } from '../passages/units.ts';
import type { Cluster } from './clusters.ts';
import { createHomes } from './homes.ts';
import { compareUnits } from './links.ts';

/** Adds to groups what their articles tell once more in the same words; where nothing changed, the same arrays as before. */
export type AddTwins = (clusters: readonly Cluster[], readings: readonly Reading[]) => readonly Cluster[];

/** Passages whose words their article has once more, with those that have them too. */
type Repeated = ReadonlyMap<Unit, readonly Unit[]>;

export function createTwins(): AddTwins {
  const repeated = new WeakMap<Reading, Repeated>();
  const known = new WeakMap<Cluster, { readonly twins: readonly Unit[]; readonly all: Cluster }>();
  const homesOf = createHomes();

  const repeatedIn = (reading: Reading): Repeated => {
    const found = repeated.get(reading) ?? findRepeated(reading);
    repeated.set(reading, found);
    return found;
  };

  const add = (cluster: Cluster, twins: readonly Unit[]): Cluster => {
    const before = known.get(cluster);
    if (before && isSame(before.twins, twins)) return before.all;
    const all = [...new Set([...cluster, ...twins])].sort(compareUnits);
    known.set(cluster, { twins, all });
    return all;
  };

  return (clusters, readings) => {
    const homes = homesOf(clusters);
    const twins = new Map<Cluster, Unit[]>();
    for (const reading of readings) {
      if (reading.distinct.length === reading.units.length) continue;
      for (const [unit, alike] of repeatedIn(reading)) {
        for (const cluster of homes.get(unit.paragraph) ?? []) {
          if (!cluster.includes(unit)) continue;
          const own = twins.get(cluster);
          if (own) own.push(...alike);
          else twins.set(cluster, [...alike]);
        }
      }
    }
    if (twins.size === 0) return clusters;
    return clusters.map((cluster) => {
      const own = twins.get(cluster);
      return own ? add(cluster, own) : cluster;
    });
  };
}

function findRepeated({ units, distinct }: Reading): Repeated {
  const compared = new Set(distinct);
  const firsts = new Map(distinct.map((unit) => [unit.wording, unit]));
  const found = new Map<Unit, Unit[]>();
  for (const unit of units) {
    const first = compared.has(unit) ? undefined : firsts.get(unit.wording);
    if (!first) continue;
    const alike = found.get(first);
    if (alike) alike.push(unit);
    else found.set(first, [unit]);
  }
  return found;
}

function isSame(left: readonly Unit[], right: readonly Unit[]): boolean {
  return left.length === right.length && left.every((unit, index) => unit === right[index]);
}
