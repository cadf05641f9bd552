import type { Paragraph } from '../passages/paragraphs.ts';
import type { Cluster } from './clusters.ts';

/** Which clusters have passages in a paragraph. */
export type Homes = ReadonlyMap<Paragraph, ReadonlySet<Cluster>>;

/** Finds the homes of clusters. It costs what the clusters do that were not among those of last time, or no longer are. */
export function createHomes(): (clusters: readonly Cluster[]) => Homes {
  const homes = new Map<Paragraph, Set<Cluster>>();
  let known = new Set<Cluster>();
  return (clusters) => {
    const now = new Set(clusters);
    for (const cluster of known) {
      if (now.has(cluster)) continue;
      for (const { paragraph } of cluster) {
        const own = homes.get(paragraph);
        if (own?.delete(cluster) && own.size === 0) homes.delete(paragraph);
      }
    }
    for (const cluster of now) {
      if (known.has(cluster)) continue;
      for (const { paragraph } of cluster) {
        const own = homes.get(paragraph);
        if (own) own.add(cluster);
        else homes.set(paragraph, new Set([cluster]));
      }
    }
    known = now;
    return homes;
  };
}
