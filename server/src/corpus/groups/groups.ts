import { groupBy } from '../../article/group-by.ts';
import type { Group, Passage } from '../comparison.ts';
import type { Cluster } from '../linking/clusters.ts';
import type { PlacedClusters } from '../linking/repeats.ts';
import type { FigurePassage } from '../linking/figures/passage.ts';
import { figuresTogether } from '../linking/figures/same-figure.ts';
import type { GroupOrigins } from '../origins/group-origins.ts';
import type { Unit } from '../passages/units.ts';
import { rememberPairs } from '../remember-pairs.ts';
import type { Steps } from '../steps.ts';
import { type Draft, draftFigures, draftText, type SpeakerOf } from './drafts.ts';
import { conflictsOfLone } from './lone-figures.ts';
import { place, placeAgain, type Placed } from './place.ts';

/** What a group is described with beside its passages. */
export interface Naming {
  readonly speaker: SpeakerOf;
  /** Where some passages come from. */
  readonly origins: (passages: readonly Passage[]) => GroupOrigins;
  /** The same object as long as the names and origins of passages whose articles are as they were stay the same. */
  readonly state: object;
}

type Figures = readonly FigurePassage[];

/** Of the figures of a group's passages, those that can hold together, and those that cannot. */
interface Within {
  readonly alike: readonly Figures[];
  readonly parted: readonly Figures[];
}

/** Describes groups of passages and of figures. Those of which nothing changed are the same objects as before. */
export interface GroupIndex {
  /** Says that an article was read again, so that its passages may have moved, and whether they have other origins now. */
  moved(path: string, hasOtherOrigins: boolean): void;
  describe(placed: PlacedClusters, figures: readonly Figures[], naming: Naming): Steps<readonly Group[]>;
}

interface Described extends Placed {
  /** The figures that went into it. */
  readonly figures: readonly Figures[];
  readonly speakers: readonly (string | null)[];
  /** By the path of an article, which passages are its. */
  readonly byPath: ReadonlyMap<string, readonly number[]>;
  readonly state: object;
  /** When it was described, or found to stand. */
  turn: number;
}

export function createGroupIndex(figuresIn: (unit: Unit) => Figures): GroupIndex {
  const known = new WeakMap<Cluster | Figures, Described>();
  /** The paths of articles that were read since groups were described last, and whether these have other origins. */
  const moved = new Map<string, boolean>();
  let turn = 0;
  const together = new WeakMap<Cluster, Within>();

  function* describe(
    key: Cluster | Figures,
    units: readonly Unit[],
    figures: readonly Figures[],
    naming: Naming,
    draftAnew: () => Steps<Draft>,
  ): Steps<Group> {
    const last = known.get(key);
    const before = last?.state === naming.state && last.turn === turn - 1 ? last : undefined;
    const indexesOf = (path: string): readonly number[] => before?.byPath.get(path) ?? [];
    const changed = [...moved.keys()].flatMap(indexesOf);
    if (before && changed.length === 0 && isSame(before.figures, figures)) {
      before.turn = turn;
      return before.group;
    }
    const speakers = before ? [...before.speakers] : units.map(naming.speaker);
    for (const index of changed) speakers[index] = naming.speaker(units[index] as Unit);
    const keepsDraft = last && isSame(last.speakers, speakers) && isSame(last.figures, figures);
    const draft = keepsDraft ? last.draft : yield* draftAnew();
    const keepsOrigins = ![...moved].some(([path, hasOtherOrigins]) => hasOtherOrigins && indexesOf(path).length > 0);
    const movedUnits = new Set(changed.map((index) => units[index] as Unit));
    const placed =
      before && keepsDraft
        ? placeAgain(before, movedUnits, keepsOrigins, naming.origins)
        : place(draft, naming.origins);
    const byPath = before?.byPath ?? groupBy([...units.keys()], (index) => units[index]?.article.path ?? '');
    known.set(key, { ...placed, byPath, figures, speakers, state: naming.state, turn });
    return placed.group;
  }

  /** Of a group of passages, the figures that go together: those in groups of their own, else those alike; and those that part. */
  function* figuresOf(cluster: Cluster, within: readonly Figures[] | undefined): Steps<readonly Figures[]> {
    const found = together.get(cluster) ?? (yield* compareWithin(cluster.map(figuresIn)));
    together.set(cluster, found);
    return [...(within ?? found.alike), ...found.parted];
  }

  return {
    moved: (path, hasOtherOrigins) => void moved.set(path, hasOtherOrigins),
    *describe(placed, figures, naming) {
      turn++;
      const within = figuresWithin(placed, figures);
      const taken = new Set([...within.values()].flat());
      const described: Group[] = [];
      for (const cluster of placed.clusters) {
        const own = yield* figuresOf(cluster, within.get(cluster));
        yield;
        described.push(yield* describe(cluster, cluster, own, naming, () => draftText(cluster, own, naming.speaker)));
      }
      for (const passages of figures) {
        if (taken.has(passages)) continue;
        const units = passages.map(({ unit }) => unit);
        described.push(yield* describe(passages, units, [], naming, () => draftFigures(passages, naming.speaker)));
        yield;
      }
      moved.clear();
      return described;
    },
  };
}

/** The figures of passages that tell the same thing. */
function* compareWithin(passages: readonly Figures[]): Steps<Within> {
  return { alike: figuresTogether(passages), parted: yield* conflictsOfLone(passages) };
}

/**
 * Figures of the same thing that a group of passages has anyway, by the group: they make none of their own.
 */
function figuresWithin(
  { within }: PlacedClusters,
  figures: readonly Figures[],
): ReadonlyMap<Cluster, readonly Figures[]> {
  const found = new Map<Cluster, Figures[]>();
  for (const passages of figures) {
    const [first] = passages;
    for (const cluster of first ? within(first.unit.paragraph) : []) {
      if (!areWithin(passages, cluster)) continue;
      const own = found.get(cluster);
      if (own) own.push(passages);
      else found.set(cluster, [passages]);
    }
  }
  return found;
}

/** Whether all of some figures stand in passages of a group; what is of one paragraph moves together. */
const areWithin = rememberPairs((figures: Figures, cluster: Cluster): boolean => {
  const units = groupBy(cluster, ({ paragraph }) => paragraph);
  return figures.every(({ unit }) =>
    units.get(unit.paragraph)?.some((each) => each.start <= unit.start && unit.end <= each.end),
  );
});

function isSame<Item>(left: readonly Item[], right: readonly Item[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}
