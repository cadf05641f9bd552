import { groundThreshold, linkThreshold } from '../matching/score.ts';
import type { Unit } from '../passages/units.ts';
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
      .filter(([right, score]) => score >= linkThreshold && compareUnits(left, right) < 0)
      .map(([right, score]) => ({ left, right, score })),
  );
  return cluster(
    edges,
    compareUnits,
    (left, right) => (index.linksOf(left).get(right) ?? -Infinity) >= groundThreshold,
  );
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
 * of the other, so that no chain of likenesses glues unlike things together.
 */
function cluster<Item>(
  edges: readonly Edge<Item>[],
  compare: (left: Item, right: Item) => number,
  grounded: (left: Item, right: Item) => boolean,
): readonly (readonly Item[])[] {
  const surestFirst = edges
    .slice()
    .sort((one, other) => other.score - one.score || compare(one.left, other.left) || compare(one.right, other.right));
  const home = new Map<Item, readonly Item[]>();
  for (const { left, right } of surestFirst) {
    const [here, there] = [home.get(left) ?? [left], home.get(right) ?? [right]];
    if (here === there || !here.every((one) => there.every((other) => grounded(one, other)))) continue;
    const joined = [...here, ...there];
    for (const item of joined) home.set(item, joined);
  }
  return [...new Set(home.values())].map((items) => items.slice().sort(compare));
}
