import type { Cluster } from '../linking/clusters.ts';
import type { Unit } from '../passages/units.ts';

/** Passages of one article that follow each other and are shown as one. */
type Run = readonly Unit[];

/**
 * Joins clusters that follow each other in every article they share, inside one unbroken quotation each: a quotation of
 * several sentences is one passage, not one for each sentence.
 */
export function joinNeighbours(
  clusters: readonly Cluster[],
  next: (unit: Unit) => Unit | undefined,
): readonly Cluster[] {
  const home = new Map<Unit, Cluster>();
  for (const cluster of clusters) for (const unit of cluster) home.set(unit, cluster);
  const following = (cluster: Cluster): Cluster | undefined => {
    const nexts = cluster.map(next);
    const follower = nexts[0] && home.get(nexts[0]);
    if (!follower || follower === cluster || follower.length !== cluster.length) return undefined;
    return nexts.every((unit) => unit !== undefined && home.get(unit) === follower) ? follower : undefined;
  };
  const followers = new Map(clusters.map((cluster) => [cluster, following(cluster)]));
  const followed = new Set(followers.values());
  return clusters
    .filter((cluster) => !followed.has(cluster))
    .map((first) => {
      const runs: Run[] = first.map((unit) => [unit]);
      for (let follower = followers.get(first); follower; follower = followers.get(follower)) {
        for (const [index, run] of runs.entries()) {
          const last = run.at(-1);
          const after = last && next(last);
          if (after) runs[index] = [...run, after];
        }
      }
      return runs.flatMap((run) => joinRun(run) ?? []);
    });
}

function joinRun(run: Run): Unit | undefined {
  const [first, ...rest] = run;
  const last = rest.at(-1);
  if (!first || !last) return first;
  return {
    ...first,
    end: last.end,
    fragment: false,
    profile: { ...first.profile, words: run.flatMap(({ profile }) => profile.words) },
    figures: run.flatMap(({ figures }) => figures),
  };
}

/** The passage after one in the same unbroken stretch of the same quotation. */
export function nextInQuotation(unit: Unit, units: readonly Unit[]): Unit | undefined {
  const next = units[unit.order + 1];
  if (!next || unit.speech !== 'direct' || next.speech !== 'direct' || !unit.quote || next.quote !== unit.quote)
    return undefined;
  return unit.quote.content.some(([start, end]) => start <= unit.start && next.end <= end) ? next : undefined;
}
