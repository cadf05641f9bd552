import type { Paragraph } from '../passages/paragraphs.ts';
import type { Unit } from '../passages/units.ts';
import { rememberPairs } from '../remember-pairs.ts';
import type { Cluster } from './clusters.ts';
import { createHomes } from './homes.ts';

/** Clusters, and which of them have passages in a paragraph. */
export interface PlacedClusters {
  readonly clusters: readonly Cluster[];
  readonly within: (paragraph: Paragraph) => readonly Cluster[];
}

/** Leaves out clusters whose passages all lie in, or around, the passages of a larger one. */
export function createWithoutRepeats(): (clusters: readonly Cluster[]) => PlacedClusters {
  const homesOf = createHomes();
  return (clusters) => {
    const homes = homesOf(clusters);
    const larger = clusters
      .map((cluster, order) => ({ cluster, order }))
      .sort((left, right) => right.cluster.length - left.cluster.length || left.order - right.order);
    const kept = new Set<Cluster>();
    const within = (paragraph: Paragraph): readonly Cluster[] =>
      [...(homes.get(paragraph) ?? [])].filter((cluster) => kept.has(cluster));
    for (const { cluster } of larger) {
      const [first] = cluster;
      if (first && !within(first.paragraph).some((rival) => repeats(cluster, rival))) kept.add(cluster);
    }
    return { clusters: clusters.filter((cluster) => kept.has(cluster)), within };
  };
}

/** Whether all passages of a cluster lie in, or around, those of another; passages of one paragraph move together. */
const repeats = rememberPairs((cluster: Cluster, other: Cluster): boolean =>
  cluster.every((unit) => other.some((each) => nests(unit, each))),
);

/** Whether one of two passages lies in the other. */
function nests(left: Unit, right: Unit): boolean {
  if (left.paragraph !== right.paragraph) return false;
  return (left.start <= right.start && right.end <= left.end) || (right.start <= left.start && left.end <= right.end);
}
