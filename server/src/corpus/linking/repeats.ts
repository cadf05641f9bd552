import type { Paragraph } from '../passages/paragraphs.ts';
import type { Unit } from '../passages/units.ts';
import type { Cluster } from './clusters.ts';

/** Clusters, and which of them have passages in a paragraph. */
export interface PlacedClusters {
  readonly clusters: readonly Cluster[];
  readonly within: ReadonlyMap<Paragraph, readonly Cluster[]>;
}

/** Clusters without those whose passages all lie in, or around, the passages of a larger one. */
export function withoutRepeats(clusters: readonly Cluster[]): PlacedClusters {
  const homes = new Map<Paragraph, Cluster[]>();
  const larger = clusters
    .map((cluster, order) => ({ cluster, order }))
    .sort((left, right) => right.cluster.length - left.cluster.length || left.order - right.order);
  const kept = new Set<Cluster>();
  for (const { cluster } of larger) {
    const [first] = cluster;
    if (!first) continue;
    const rivals = homes.get(first.paragraph);
    if (rivals?.some((rival) => cluster.every((unit) => rival.some((other) => nests(unit, other))))) continue;
    kept.add(cluster);
    for (const { paragraph } of cluster) {
      const own = homes.get(paragraph);
      if (!own) homes.set(paragraph, [cluster]);
      else if (own.at(-1) !== cluster) own.push(cluster);
    }
  }
  return { clusters: clusters.filter((cluster) => kept.has(cluster)), within: homes };
}

/** Whether one of two passages lies in the other. */
function nests(left: Unit, right: Unit): boolean {
  if (left.paragraph !== right.paragraph) return false;
  return (left.start <= right.start && right.end <= left.end) || (right.start <= left.start && left.end <= right.end);
}
