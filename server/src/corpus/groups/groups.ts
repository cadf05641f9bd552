import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import { groupBy } from '../../article/group-by.ts';
import type { Group, Member, Passage } from '../comparison.ts';
import type { Cluster } from '../linking/clusters.ts';
import type { PlacedClusters } from '../linking/repeats.ts';
import { type FigurePassage, figuresTogether } from '../linking/same-figure.ts';
import type { GroupOrigins } from '../origins/group-origins.ts';
import type { Reading, Unit } from '../passages/units.ts';
import { rememberPairs } from '../remember-pairs.ts';
import { type Draft, type DraftMember, draftFigures, draftText, type SpeakerOf } from './drafts.ts';
import { conflictsOfLone } from './lone-figures.ts';

/** What a group is described with beside its passages. */
export interface Naming {
  readonly speaker: SpeakerOf;
  /** Where some passages come from. */
  readonly origins: (passages: readonly Passage[]) => GroupOrigins;
  /** The same object as long as the names and origins of passages whose articles are as they were stay the same. */
  readonly state: object;
}

type Figures = readonly FigurePassage[];

/** Describes groups of passages and of figures. Those of which nothing changed are the same objects as before. */
export interface GroupIndex {
  /** Says that an article was read again, so that its passages may have moved. */
  moved(reading: Reading): void;
  describe(placed: PlacedClusters, figures: readonly Figures[], naming: Naming): readonly Group[];
}

interface Described {
  readonly draft: Draft;
  /** The paths of its articles. */
  readonly paths: ReadonlySet<string>;
  /** The figures that went into it. */
  readonly figures: readonly Figures[];
  readonly speakers: readonly (string | null)[];
  readonly group: Group;
  readonly state: object;
}

export function createGroupIndex(figuresIn: (unit: Unit) => Figures): GroupIndex {
  const known = new WeakMap<Cluster | Figures, Described>();
  /** The paths of articles that were read since groups were described last. */
  const moved = new Set<string>();
  const places = new WeakMap<DraftMember, PlacedMember>();
  const together = new WeakMap<Cluster, ReturnType<typeof compareWithin>>();

  const describe = (
    key: Cluster | Figures,
    units: readonly Unit[],
    figures: readonly Figures[],
    naming: Naming,
    draftAnew: () => Draft,
  ): Group => {
    const before = known.get(key);
    const hasMoved = ({ paths }: Described): boolean => [...moved].some((path) => paths.has(path));
    const stands = before?.state === naming.state && isSame(before.figures, figures) && !hasMoved(before);
    if (stands) return before.group;
    const isKnown = (unit: Unit): boolean => before?.state === naming.state && !moved.has(unit.article.path);
    const speakers = units.map((unit, index) =>
      isKnown(unit) ? (before?.speakers[index] ?? null) : naming.speaker(unit),
    );
    const keeps = before && isSame(before.speakers, speakers) && isSame(before.figures, figures);
    const draft = keeps ? before.draft : draftAnew();
    const paths = before?.paths ?? new Set(units.map(({ article }) => article.path));
    const group = place(draft, naming, places);
    known.set(key, { draft, paths, figures, speakers, group, state: naming.state });
    return group;
  };

  /** Of a group of passages, the figures that go together: those in groups of their own, else those alike; and those that part. */
  const figuresOf = (cluster: Cluster, within: readonly Figures[] | undefined): readonly Figures[] => {
    const found = together.get(cluster) ?? compareWithin(cluster.map(figuresIn));
    together.set(cluster, found);
    return [...(within ?? found.alike), ...found.parted];
  };

  return {
    moved: ({ article }) => void moved.add(article.path),
    describe: (placed, figures, naming) => {
      const within = figuresWithin(placed, figures);
      const taken = new Set([...within.values()].flat());
      const described = [
        ...placed.clusters.map((cluster) => {
          const own = figuresOf(cluster, within.get(cluster));
          return describe(cluster, cluster, own, naming, () => draftText(cluster, own, naming.speaker));
        }),
        ...figures
          .filter((passages) => !taken.has(passages))
          .map((passages) => {
            const units = passages.map(({ unit }) => unit);
            return describe(passages, units, [], naming, () => draftFigures(passages, naming.speaker));
          }),
      ];
      moved.clear();
      return described;
    },
  };
}

/** The figures of passages that tell the same thing: those that can hold together, and those that cannot. */
function compareWithin(passages: readonly Figures[]): { alike: readonly Figures[]; parted: readonly Figures[] } {
  return { alike: figuresTogether(passages), parted: conflictsOfLone(passages) };
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

/** Of what tells where passages come from, so much is evidence of a group. */
const originsShown = 3;

/** A member of a group as it stood last, and its article then. */
interface PlacedMember {
  readonly article: AnnotatedArticle;
  readonly member: Member;
}

/** A group as it stands now. Members that stand as they did stay the same objects. */
function place(
  { members: drafted, evidence, ...draft }: Draft,
  naming: Naming,
  places: WeakMap<DraftMember, PlacedMember>,
): Group {
  const stood = drafted.map((each): Member | undefined => {
    const { article, start, end } = each.unit;
    const before = places.get(each);
    return before?.article === article && before.member.start === start && before.member.end === end
      ? before.member
      : undefined;
  });
  const {
    count,
    of,
    evidence: ofOrigins,
  } = naming.origins(
    drafted.map(({ unit: { article, start, end } }, index) => stood[index] ?? { path: article.path, start, end }),
  );
  const members = drafted.map((each, index): Member => {
    const { unit, text, speaker, segments } = each;
    const { article, start, end } = unit;
    const { origin, from = null } = of[index] ?? {};
    const before = stood[index];
    if (before && before.origin === origin && (before.from ?? null) === from) return before;
    const member = {
      ...{ path: article.path, start, end, text, speaker, outlet: article.metadata.outlet, segments },
      ...(origin === undefined ? {} : { origin }),
      ...(from === null ? {} : { from }),
    };
    places.set(each, { article, member });
    return member;
  });
  return { ...draft, members, origins: count, evidence: [...evidence, ...ofOrigins.slice(0, originsShown)] };
}

function isSame<Item>(left: readonly Item[], right: readonly Item[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}
