import type { Paragraph } from '../passages/paragraphs.ts';
import type { Unit } from '../passages/units.ts';
import type { Cluster } from './clusters.ts';

/** Clusters without those whose passages all lie in, or around, the passages of a larger one. */
export function withoutRepeats(clusters: readonly Cluster[]): readonly Cluster[] {
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
    for (const paragraph of new Set(cluster.map((unit) => unit.paragraph))) {
      const own = homes.get(paragraph);
      if (own) own.push(cluster);
      else homes.set(paragraph, [cluster]);
    }
  }
  return clusters.filter((cluster) => kept.has(cluster));
}

/** Whether one of two passages lies in the other. */
function nests(left: Unit, right: Unit): boolean {
  if (left.paragraph !== right.paragraph) return false;
  return (left.start <= right.start && right.end <= left.end) || (right.start <= left.start && left.end <= right.end);
}
