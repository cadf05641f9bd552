import type { Cluster } from '../linking/clusters.ts';
import type { Unit } from '../passages/units.ts';

/** Passages of one article that follow each other and are shown as one. */
type Run = readonly Unit[];

interface Joined {
  readonly last: Cluster;
  readonly runs: readonly Run[];
  readonly units: readonly Unit[];
}

/** Joins neighbours; what was joined before and is as it was stays the same array. */
export type JoinNeighbours = (
  clusters: readonly Cluster[],
  next: (unit: Unit) => Unit | undefined,
) => readonly Cluster[];

export function createJoining(): JoinNeighbours {
  const known = new WeakMap<Cluster, Joined>();
  return (clusters, next) => joinNeighbours(clusters, next, known);
}

/**
 * Joins clusters that follow each other in every article they share, inside one unbroken quotation each: a quotation of
 * several sentences is one passage, not one for each sentence.
 */
function joinNeighbours(
  clusters: readonly Cluster[],
  next: (unit: Unit) => Unit | undefined,
  known: WeakMap<Cluster, Joined>,
): readonly Cluster[] {
  const home = new Map<Unit, Cluster>();
  for (const cluster of clusters) for (const unit of cluster) home.set(unit, cluster);
  const following = (cluster: Cluster): Cluster | undefined => {
    const follower = cluster[0] && home.get(next(cluster[0]) ?? cluster[0]);
    if (!follower || follower === cluster || follower.length !== cluster.length) return undefined;
    const isNext = (unit: Unit | undefined): boolean => unit !== undefined && home.get(unit) === follower;
    return cluster.every((unit) => isNext(next(unit))) ? follower : undefined;
  };
  const followers = new Map(clusters.map((cluster) => [cluster, following(cluster)]));
  const followed = new Set(followers.values());
  return clusters
    .filter((cluster) => !followed.has(cluster))
    .map((first) => {
      let last: Cluster | undefined;
      for (let follower = followers.get(first); follower; follower = followers.get(follower)) last = follower;
      if (!last) return first;
      const before = known.get(first);
      if (before?.last === last) {
        before.units.forEach((unit, index) => moveWith(unit, before.runs[index] ?? []));
        return before.units;
      }
      const runs = first.map((unit): Run => {
        const run = [unit];
        for (let cluster: Cluster | undefined = first; cluster && cluster !== last; cluster = followers.get(cluster)) {
          const after = next(run.at(-1) ?? unit);
          if (after) run.push(after);
        }
        return run;
      });
      const units = runs.flatMap((run) => joinRun(run) ?? []);
      known.set(first, { last, runs, units });
      return units;
    });
}

function joinRun(run: Run): Unit | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return undefined;
  return {
    ...first,
    end: last.end,
    fragment: false,
    profile: { ...first.profile, words: run.flatMap(({ profile }) => profile.words) },
    figures: run.flatMap(({ figures }) => figures),
  };
}

/** Moves a joined passage to where those that it was made of stand now. */
function moveWith(unit: { -readonly [Key in keyof Unit]: Unit[Key] }, run: Run): void {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || first.article === unit.article) return;
  unit.article = first.article;
  unit.order = first.order;
  unit.start = first.start;
  unit.end = last.end;
  unit.quote = first.quote;
  unit.figures = run.flatMap(({ figures }) => figures);
}

/** The passage after one in the same unbroken stretch of the same quotation. */
export function nextInQuotation(unit: Unit, units: readonly Unit[]): Unit | undefined {
  const next = units[unit.order + 1];
  if (!next || unit.speech !== 'direct' || next.speech !== 'direct' || !unit.quote || next.quote !== unit.quote)
    return undefined;
  if (next.paragraph !== unit.paragraph) return undefined;
  return unit.quote.content.some(([start, end]) => start <= unit.start && next.end <= end) ? next : undefined;
}
