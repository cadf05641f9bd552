import { groundThreshold, linkThreshold } from '../matching/score.ts';
import type { Unit } from '../passages/units.ts';
import type { FigureIndex, FigurePassage } from './figure-links.ts';
import { compareUnits, type LinkIndex } from './links.ts';

/** Passages that tell the same thing, pair by pair, in the order of the event. */
export type Cluster = readonly Unit[];

/** Links from here on make a group of their own where no other has them. */
const sure = 1;

interface Edge<Item> {
  readonly left: Item;
  readonly right: Item;
  readonly score: number;
}

/** How much better another match of a passage in the same article must be to rule one out. */
const margin = 1.5;

/** Groups passages by their links. */
export function clusterUnits(units: readonly Unit[], index: LinkIndex): readonly Cluster[] {
  const edges = units.flatMap((left) => {
    const links = index.linksOf(left);
    return [...links]
      .filter(([right, score]) => score >= linkThreshold && compareUnits(left, right) < 0)
      .filter(
        ([right, score]) => !hasRival(left, right, score, links) && !hasRival(right, left, score, index.linksOf(right)),
      )
      .map(([right, score]) => ({ left, right, score }));
  });
  return cluster(
    edges,
    compareUnits,
    (left, right) => isComplement(left, right) || (index.linksOf(left).get(right) ?? -Infinity) >= groundThreshold,
  );
}

/** Whether the other article has a passage that is a far better match for the same words. */
function hasRival(unit: Unit, other: Unit, score: number, links: ReadonlyMap<Unit, number>): boolean {
  for (const [rival, better] of links) {
    if (rival.article !== other.article || rival === other || better < score + margin) continue;
    let [shared, claimed] = [0, 0];
    for (const key of unit.profile.terms.keys()) {
      if (!other.profile.terms.has(key)) continue;
      shared += 1;
      if (rival.profile.terms.has(key)) claimed += 1;
    }
    if (claimed >= 0.5 * shared) return true;
  }
  return false;
}

/** Two parts of one quotation: one passage elsewhere may have both. */
function isComplement(left: Unit, right: Unit): boolean {
  return left.quote !== null && left.quote === right.quote && Math.abs(left.order - right.order) === 1;
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
 * of the other, so that no chain of likenesses glues unlike things together. The sure links that this leaves out are
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
  const leftOut = surestFirst.filter(({ left, right, score }) => score >= sure && first.get(left) !== first.get(right));
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
