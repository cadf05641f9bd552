import { align } from '../matching/alignment.ts';
import { groundThreshold, linkThreshold, wideThreshold } from '../matching/score.ts';
import type { Profile } from '../passages/profile.ts';
import type { Unit } from '../passages/units.ts';
import { rememberPairs } from '../words/remember.ts';
import type { FigureIndex, FigurePassage } from './figure-links.ts';
import { compareUnits, type LinkIndex } from './links.ts';

/** Passages that tell the same thing, pair by pair, in the order of the event. */
export type Cluster = readonly Unit[];

interface Edge<Item> {
  readonly left: Item;
  readonly right: Item;
  readonly score: number;
}

/** Groups passages by their links. */
export function clusterUnits(units: readonly Unit[], index: LinkIndex): readonly Cluster[] {
  const edges = units.flatMap((left) =>
    [...index.linksOf(left)]
      .filter(
        ([right, score]) =>
          score >= (isNarrow(left) && isNarrow(right) ? linkThreshold : wideThreshold) && compareUnits(left, right) < 0,
      )
      .map(([right, score]) => ({ left, right, score })),
  );
  const pinned = narrowest(edges).map(pinDown);
  const known = new Map<Unit, Map<Unit, number>>();
  for (const { left, right, score } of pinned) {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const scores = known.get(one) ?? new Map<Unit, number>();
      scores.set(other, Math.max(score, scores.get(other) ?? -Infinity));
      known.set(one, scores);
    }
  }
  return cluster(pinned, compareUnits, (left, right) => {
    if (isComplement(left, right)) return true;
    return (known.get(left)?.get(right) ?? index.linksOf(left).get(right) ?? -Infinity) >= groundThreshold;
  });
}

const isNarrow = ({ parts }: Unit): boolean => parts.length === 0;

/** The share of what a sentence has in common with another that a part of it must have to stand for it. */
const mostOfIt = 0.5;

/** A link between sentences as one between the parts that have most of what they have in common. */
function pinDown({ left, right, score }: Edge<Unit>): Edge<Unit> {
  const here = partFor(left, right);
  const there = partFor(right, here);
  return compareUnits(here, there) < 0 ? { left: here, right: there, score } : { left: there, right: here, score };
}

const partFor = rememberPairs((unit: Unit, other: Unit): Unit => {
  if (isNarrow(unit)) return unit;
  const common = ({ profile }: Unit): number => align(profile, other.profile).near[0] * profile.total;
  const least = mostOfIt * common(unit);
  let [best, most] = [unit, least];
  for (const part of unit.parts) {
    const value = common(part);
    if (value > most) [best, most] = [part, value];
  }
  return best;
});

/**
 * Of the links between two sentences those between their smallest passages; where there are none, the surest of those that
 * take a sentence as a whole.
 */
function narrowest(edges: readonly Edge<Unit>[]): readonly Edge<Unit>[] {
  const best = new Map<Profile, Map<Profile, Edge<Unit> | 'narrow'>>();
  for (const edge of edges) {
    const { left, right } = edge;
    const known = best.get(left.sentence) ?? new Map<Profile, Edge<Unit> | 'narrow'>();
    best.set(left.sentence, known);
    const rival = known.get(right.sentence);
    if (isNarrow(left) && isNarrow(right)) known.set(right.sentence, 'narrow');
    else if (rival === undefined || (rival !== 'narrow' && isSurer(edge, rival))) known.set(right.sentence, edge);
  }
  return edges.filter((edge) => {
    const { left, right } = edge;
    const chosen = best.get(left.sentence)?.get(right.sentence);
    return chosen === edge || (chosen === 'narrow' && isNarrow(left) && isNarrow(right));
  });
}

function isSurer(edge: Edge<Unit>, rival: Edge<Unit>): boolean {
  if (edge.score !== rival.score) return edge.score > rival.score;
  return (compareUnits(edge.left, rival.left) || compareUnits(edge.right, rival.right)) < 0;
}

/** Two parts of one quotation: one passage elsewhere may have both. */
function isComplement(left: Unit, right: Unit): boolean {
  return left.quote !== null && left.quote === right.quote && Math.abs(left.order - right.order) === 1;
}

/** Clusters without those whose passages all lie in, or around, the passages of a larger one. */
export function withoutRepeats(clusters: readonly Cluster[]): readonly Cluster[] {
  const homes = new Map<Unit['article'], Map<number, Cluster[]>>();
  const bucketsOf = ({ start, end }: Unit): readonly number[] =>
    Array.from(
      { length: (end >> bucketBits) - (start >> bucketBits) + 1 },
      (_, index) => (start >> bucketBits) + index,
    );
  const larger = clusters
    .map((cluster, order) => ({ cluster, order }))
    .sort((left, right) => right.cluster.length - left.cluster.length || left.order - right.order);
  const kept = new Set<Cluster>();
  for (const { cluster } of larger) {
    const [first] = cluster;
    if (!first) continue;
    const rivals = new Set(bucketsOf(first).flatMap((bucket) => homes.get(first.article)?.get(bucket) ?? []));
    if ([...rivals].some((rival) => cluster.every((unit) => rival.some((other) => nests(unit, other))))) continue;
    kept.add(cluster);
    for (const unit of cluster) {
      const buckets = homes.get(unit.article) ?? new Map<number, Cluster[]>();
      homes.set(unit.article, buckets);
      for (const bucket of bucketsOf(unit)) buckets.set(bucket, [...(buckets.get(bucket) ?? []), cluster]);
    }
  }
  return clusters.filter((cluster) => kept.has(cluster));
}

const bucketBits = 9;

/** Whether one of two passages lies in the other. */
function nests(left: Unit, right: Unit): boolean {
  if (left.article !== right.article) return false;
  return (left.start <= right.start && right.end <= left.end) || (right.start <= left.start && left.end <= right.end);
}

/** Groups figures of the same thing. */
export function clusterFigures(
  passages: readonly FigurePassage[],
  index: FigureIndex,
): readonly (readonly FigurePassage[])[] {
  const edges = passages.flatMap((left) =>
    [...index.linksOf(left)]
      .filter(([right]) => compareFigurePassages(left, right) < 0)
      .map(([right, score]) => ({ left, right, score })),
  );
  return cluster(edges, compareFigurePassages, (left, right) => index.linksOf(left).has(right));
}

function compareFigurePassages(left: FigurePassage, right: FigurePassage): number {
  return compareUnits(left.unit, right.unit) || left.figure.start - right.figure.start;
}

/**
 * Groups things by their links, the surest first. Two groups become one only where each thing of one is grounded in each
 * of the other, so that no chain of likenesses glues unlike things together. The links that this leaves out are
 * grouped among themselves: one passage may tell two things.
 */
function cluster<Item>(
  edges: readonly Edge<Item>[],
  compare: (left: Item, right: Item) => number,
  grounded: (left: Item, right: Item) => boolean,
): readonly (readonly Item[])[] {
  const surestFirst = edges
    .slice()
    .sort((one, other) => other.score - one.score || compare(one.left, other.left) || compare(one.right, other.right));
  const first = link(surestFirst, grounded);
  const leftOut = surestFirst.filter(({ left, right }) => first.get(left) !== first.get(right));
  const second = link(leftOut, grounded);
  return [...new Set([...first.values(), ...second.values()])].map((items) => items.slice().sort(compare));
}

/** Joins the two ends of each link, and the groups they are in, where all are grounded in each other. */
function link<Item>(
  edges: readonly Edge<Item>[],
  grounded: (left: Item, right: Item) => boolean,
): ReadonlyMap<Item, readonly Item[]> {
  const home = new Map<Item, readonly Item[]>();
  for (const { left, right } of edges) {
    const [here, there] = [home.get(left) ?? [left], home.get(right) ?? [right]];
    if (here === there || !here.every((one) => there.every((other) => grounded(one, other)))) continue;
    const joined = [...here, ...there];
    for (const item of joined) home.set(item, joined);
  }
  return home;
}
