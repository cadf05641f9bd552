import type { Place } from './neighbours.ts';
import { likenessUnit } from './topic.ts';

/** A cluster of articles: one article, or two clusters merged. */
interface Cluster {
  readonly places: readonly Place[];
  /** The first of its articles' paths. */
  readonly key: string;
  /** The round from whose end on it is there, counted from 0: single articles are there from the start. */
  readonly born: number;
  readonly parts: readonly Cluster[];
  /** What it was merged into. */
  next: Cluster | null;
}

/**
 * Clusters of articles by average linkage, kept as articles come and go. In each round, two clusters become one that are
 * each other's nearest and near enough (reciprocal nearest neighbours; Murtagh 1983), until none are. A change works
 * through the rounds along the likenesses of the articles it touches; the rest is left as it is. The clusters depend on
 * the articles alone, not on how they came.
 */
export interface Clusters {
  add(place: Place): void;
  /** Is called while the place still has its likenesses. */
  remove(place: Place): void;
  /** The articles of a place's cluster; of none where it takes no part. */
  with(place: Place): readonly Place[];
  /** All clusters. */
  all(): readonly (readonly Place[])[];
  count(): number;
}

/** The least average likeness of two clusters that are merged. */
const leastAlike = 0.08;
/** An average over more articles is surer, and more is asked of it: for each article of the smaller cluster, up to three. */
const askedMore = 0.25;

const threshold = (smaller: number): number => (leastAlike * (1 + askedMore * Math.min(2, smaller - 1))) / likenessUnit;

export function createClusters(): Clusters {
  const leaves = new Map<Place, Cluster>();
  /** How many clusters are born in each round. */
  const births: number[] = [];
  /** Articles to look at again, by the round from which on. */
  let pending: Set<Place>[] = [];
  /** Articles whose neighbours are to be looked at again, by the round from which on. */
  let around: Set<Place>[] = [];

  const touch = (round: number, places: Iterable<Place>): void => {
    const set = (pending[round] ??= new Set());
    for (const place of places) set.add(place);
  };
  const touchNeighbours = (round: number, places: readonly Place[]): void => {
    const set = (around[round] ??= new Set());
    for (const place of places) set.add(place);
  };

  /** Finds homes in rising rounds: what a place's cluster became is followed from where it was in the round before. */
  const createHomes = (): ((place: Place, round: number) => Cluster | undefined) => {
    const homes = new Map<Place, Cluster>();
    return (place, round) => {
      const before = homes.get(place) ?? leaves.get(place);
      const home = before && lastOf(before, round);
      if (home && home !== before) homes.set(place, home);
      return home;
    };
  };

  const dissolve = (cluster: Cluster): void => {
    if (cluster.next) dissolve(cluster.next);
    for (const part of cluster.parts) part.next = null;
    touch(cluster.born - 1, cluster.places);
    touchNeighbours(cluster.born, cluster.places);
    births[cluster.born] = (births[cluster.born] ?? 0) - 1;
  };

  const merge = (left: Cluster, right: Cluster, round: number): void => {
    for (const { next } of [left, right]) if (next) dissolve(next);
    const merged: Cluster = {
      places: [...left.places, ...right.places],
      key: left.key < right.key ? left.key : right.key,
      born: round + 1,
      parts: [left, right],
      next: null,
    };
    left.next = right.next = merged;
    births[merged.born] = (births[merged.born] ?? 0) + 1;
    touchNeighbours(merged.born, merged.places);
  };

  const settle = (): void => {
    if (pending.length === 0 && around.length === 0) return;
    const touched = new Set<Place>();
    const seenAround = new Set<Place>();
    const homeOf = createHomes();
    const sumsOf = createSums(homeOf);
    for (let round = 0; round < Math.max(pending.length, around.length, births.length); round++) {
      if (round > 0 && !births[round] && !pending[round] && !around[round]) continue;
      const nearest = nearestBy((cluster) => sumsOf(cluster, round));
      const seen = new Set<Cluster>();
      const look = (place: Place): void => {
        const cluster = homeOf(place, round);
        if (!cluster || seen.has(cluster)) return;
        seen.add(cluster);
        const mate = mateOf(cluster, nearest);
        if (cluster.next?.born === round + 1 && mate && cluster.next === mate.next) return;
        if (mate) merge(cluster, mate, round);
        else if (cluster.next?.born === round + 1) dissolve(cluster.next);
      };
      for (const place of around[round] ?? []) {
        if (seenAround.has(place)) continue;
        seenAround.add(place);
        for (const other of place.likes.keys()) touched.add(other);
      }
      touched.forEach(look);
      // Looking adds to the places to look at, those of this round too; a set hands them out as they come.
      for (const place of pending[round] ?? []) {
        touched.add(place);
        look(place);
      }
    }
    pending = [];
    around = [];
    while (births.length > 0 && !births.at(-1)) births.pop();
  };

  return {
    add: (place) => {
      leaves.set(place, { places: [place], key: place.path, born: 0, parts: [], next: null });
      touch(0, [place]);
      touchNeighbours(0, [place]);
    },
    remove: (place) => {
      const leaf = leaves.get(place);
      if (leaf?.next) dissolve(leaf.next);
      touchNeighbours(0, [place]);
      leaves.delete(place);
    },
    with: (place) => {
      settle();
      const leaf = leaves.get(place);
      return leaf ? lastOf(leaf, Infinity).places : [];
    },
    all: () => {
      settle();
      const clusters = new Set<Cluster>();
      for (const leaf of leaves.values()) clusters.add(lastOf(leaf, Infinity));
      return [...clusters].map(({ places }) => places);
    },
    count: () => {
      settle();
      return leaves.size - births.reduce((sum, number) => sum + number, 0);
    },
  };
}

/** What a cluster has become when a round begins. */
function lastOf(cluster: Cluster, round: number): Cluster {
  let last = cluster;
  while (last.next && last.next.born <= round) last = last.next;
  return last;
}

type Sums = Map<Cluster, number>;

/**
 * The sums of the likenesses of a cluster's articles to those of each other cluster. In rising rounds, they are made of
 * those of the round before, by what the clusters have become since.
 */
function createSums(
  homeOf: (place: Place, round: number) => Cluster | undefined,
): (cluster: Cluster, round: number) => ReadonlyMap<Cluster, number> {
  const known = new Map<Cluster, Sums>();
  const add = (sums: Sums, other: Cluster, sum: number): void => void sums.set(other, (sums.get(other) ?? 0) + sum);

  const fromPlaces = (cluster: Cluster, round: number): Sums => {
    const sums: Sums = new Map();
    for (const { likes } of cluster.places) {
      for (const [place, alike] of likes) {
        const other = homeOf(place, round);
        if (other && other !== cluster) add(sums, other, alike);
      }
    }
    return sums;
  };

  return (cluster, round) => {
    const before = known.get(cluster);
    const parts = before ? [before] : cluster.parts.flatMap((part) => known.get(part) ?? []);
    let sums: Sums = new Map();
    if (!before && (parts.length === 0 || parts.length < cluster.parts.length)) sums = fromPlaces(cluster, round);
    else {
      for (const part of parts) {
        for (const [old, sum] of part) {
          const other = lastOf(old, round);
          if (other !== cluster) add(sums, other, sum);
        }
      }
    }
    known.set(cluster, sums);
    return sums;
  };
}

interface Nearest {
  readonly cluster: Cluster;
  /** Sum of the likenesses of all pairs. */
  readonly sum: number;
}

/** Finds each cluster's nearest by the average likeness, the first by key where two are as near. Remembers what it found. */
function nearestBy(sumsOf: (cluster: Cluster) => ReadonlyMap<Cluster, number>): (cluster: Cluster) => Nearest | null {
  const known = new Map<Cluster, Nearest | null>();
  return (cluster) => {
    const before = known.get(cluster);
    if (before !== undefined) return before;
    let best: Nearest | null = null;
    for (const [other, sum] of sumsOf(cluster)) {
      const difference = best && sum * best.cluster.places.length - best.sum * other.places.length;
      if (!best || difference === null || difference > 0 || (difference === 0 && other.key < best.cluster.key))
        best = { cluster: other, sum };
    }
    known.set(cluster, best);
    return best;
  };
}

function mateOf(cluster: Cluster, nearest: (cluster: Cluster) => Nearest | null): Cluster | null {
  const found = nearest(cluster);
  if (!found || nearest(found.cluster)?.cluster !== cluster) return null;
  const sizes = [cluster.places.length, found.cluster.places.length] as const;
  return found.sum >= threshold(Math.min(...sizes)) * sizes[0] * sizes[1] ? found.cluster : null;
}
