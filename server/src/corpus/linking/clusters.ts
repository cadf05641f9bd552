import { align } from '../matching/alignment.ts';
import {
  averageThreshold,
  groundThreshold,
  leftOutThreshold,
  linkThreshold,
  wideThreshold,
} from '../matching/score.ts';
import type { Profile } from '../passages/profile.ts';
import type { Unit } from '../passages/units.ts';
import { rememberPairs } from '../remember-pairs.ts';
import type { Steps } from '../steps.ts';
import { createGrouping } from './grouping.ts';
import { compareUnits, type LinkIndex } from './links.ts';

/** Passages that tell the same thing, pair by pair, in the order of the event. */
export type Cluster = readonly Unit[];

/** Groups the passages of one event by their links, where they are of different articles. */
export interface ClusterIndex {
  /** Says that the link between two passages has come, gone or changed. */
  changed(left: Unit, right: Unit): void;
  /** Those of which nothing changed are the same arrays as before. */
  clusters(): Steps<readonly Cluster[]>;
}

interface Edge {
  readonly left: Unit;
  readonly right: Unit;
  readonly score: number;
}

export function createClusterIndex(links: () => LinkIndex): ClusterIndex {
  /** Sentences between which links changed, each pair one way round. */
  const stale = new Map<Profile, Set<Profile>>();
  /** The links between two sentences, pinned down. */
  const pinned = new Map<Profile, Map<Profile, readonly Edge[]>>();
  const grouping = createGrouping(
    compareUnits,
    {
      odds: (left: Unit, right: Unit, score) =>
        Math.max(
          score ?? links().linksOf(left).get(right) ?? -Infinity,
          isComplement(left, right) ? complementOdds : -Infinity,
        ),
      each: groundThreshold,
      average: averageThreshold,
      leftOut: leftOutThreshold,
    },
    areAcross,
  );

  /** Takes out what was pinned down between two sentences, whichever comes first. */
  const unpin = (left: Profile, right: Profile): void => {
    const others = pinned.get(left);
    for (const edge of others?.get(right) ?? []) grouping.disconnect(edge.left, edge.right);
    if (others?.delete(right) && others.size === 0) pinned.delete(left);
  };

  const pin = (left: Profile, right: Profile): void => {
    unpin(left, right);
    unpin(right, left);
    const edges: Edge[] = [];
    for (const unit of links().passagesOf(left)) {
      const own = links().linksOf(unit);
      for (const other of links().passagesOf(right)) {
        const score = own.get(other);
        if (score === undefined || score < (isNarrow(unit) && isNarrow(other) ? linkThreshold : wideThreshold))
          continue;
        const isFirst = compareUnits(unit, other) < 0;
        if (isFirst || left !== right)
          edges.push(isFirst ? { left: unit, right: other, score } : { left: other, right: unit, score });
      }
    }
    if (edges.length === 0) return;
    const own = narrowest(edges).map(pinDown);
    for (const { left: one, right: other, score } of own)
      grouping.connect(one, other, Math.max(score, grouping.score(one, other) ?? -Infinity));
    const others = pinned.get(left);
    if (others) others.set(right, own);
    else pinned.set(left, new Map([[right, own]]));
  };

  return {
    changed: (left, right) => {
      const [one, other] = [left.sentence, right.sentence];
      if (!stale.get(other)?.has(one)) {
        const known = stale.get(one);
        if (known) known.add(other);
        else stale.set(one, new Set([other]));
      }
      grouping.touch(left, right);
    },
    *clusters() {
      for (const [left, others] of stale) {
        for (const right of others) pin(left, right);
        yield;
      }
      stale.clear();
      return yield* grouping.groups();
    },
  };
}

/** Whether passages are of different articles. */
export function areAcross(cluster: Cluster): boolean {
  return cluster.some(({ article }) => article !== cluster[0]?.article);
}

const isNarrow = ({ parts }: Unit): boolean => parts.length === 0;

/** The share of what a sentence has in common with another that a part of it must have to stand for it. */
const mostOfIt = 0.5;

/** A link between sentences as one between the parts that have most of what they have in common. */
function pinDown({ left, right, score }: Edge): Edge {
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
function narrowest(edges: readonly Edge[]): readonly Edge[] {
  const narrow = edges.filter(({ left, right }) => isNarrow(left) && isNarrow(right));
  if (narrow.length > 0) return narrow;
  let [surest] = edges;
  for (const edge of edges) if (surest && isSurer(edge, surest)) surest = edge;
  return surest ? [surest] : [];
}

function isSurer(edge: Edge, rival: Edge): boolean {
  if (edge.score !== rival.score) return edge.score > rival.score;
  return (compareUnits(edge.left, rival.left) || compareUnits(edge.right, rival.right)) < 0;
}

/** How well two parts of one quotation hold together. */
const complementOdds = 1;

/** Two parts of one quotation: one passage elsewhere may have both. */
function isComplement(left: Unit, right: Unit): boolean {
  if (left.quote === null || left.quote !== right.quote || left.paragraph !== right.paragraph) return false;
  return Math.abs(left.order - right.order) === 1;
}
