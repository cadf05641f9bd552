import type { Group, Member, Passage } from '../comparison.ts';
import type { Cluster } from '../linking/clusters.ts';
import type { PlacedClusters } from '../linking/repeats.ts';
import { type FigurePassage, figuresTogether } from '../linking/same-figure.ts';
import type { GroupOrigins } from '../origins/group-origins.ts';
import type { Paragraph } from '../passages/paragraphs.ts';
import type { Reading, Unit } from '../passages/units.ts';
import { type Draft, draftFigures, draftText, type SpeakerOf } from './drafts.ts';
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
  /** The figures that went into it. */
  readonly figures: readonly Figures[];
  readonly speakers: readonly (string | null)[];
  readonly group: Group;
  readonly state: object;
}

export function createGroupIndex(figuresIn: (unit: Unit) => Figures): GroupIndex {
  const known = new WeakMap<Cluster | Figures, Described>();
  /** Paragraphs of articles that were read since groups were described last. */
  const moved = new Set<Paragraph>();
  const together = new WeakMap<Cluster, ReturnType<typeof compareWithin>>();

  const describe = (
    key: Cluster | Figures,
    units: readonly Unit[],
    figures: readonly Figures[],
    naming: Naming,
    draftAnew: () => Draft,
  ): Group => {
    const before = known.get(key);
    const stands = before?.state === naming.state && !units.some(({ paragraph }) => moved.has(paragraph));
    if (stands && isSame(before.figures, figures)) return before.group;
    const speakers = units.map(naming.speaker);
    const keeps = before && isSame(before.speakers, speakers) && isSame(before.figures, figures);
    const draft = keeps ? before.draft : draftAnew();
    const group = place(draft, naming);
    known.set(key, { draft, figures, speakers, group, state: naming.state });
    return group;
  };

  /** Of a group of passages, the figures that go together: those in groups of their own, else those alike; and those that part. */
  const figuresOf = (cluster: Cluster, within: readonly Figures[] | undefined): readonly Figures[] => {
    const found = together.get(cluster) ?? compareWithin(cluster.map(figuresIn));
    together.set(cluster, found);
    return [...(within ?? found.alike), ...found.parted];
  };

  return {
    moved: ({ passages }) => {
      for (const { paragraph } of passages) moved.add(paragraph);
    },
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
  const isWithin = ({ unit }: FigurePassage, cluster: Cluster): boolean =>
    cluster.some((each) => each.paragraph === unit.paragraph && each.start <= unit.start && unit.end <= each.end);
  const found = new Map<Cluster, Figures[]>();
  for (const passages of figures) {
    const [first] = passages;
    for (const cluster of (first && within.get(first.unit.paragraph)) ?? []) {
      if (!passages.every((passage) => isWithin(passage, cluster))) continue;
      const own = found.get(cluster);
      if (own) own.push(passages);
      else found.set(cluster, [passages]);
    }
  }
  return found;
}

/** Of what tells where passages come from, so much is evidence of a group. */
const originsShown = 3;

/** A group as it stands now. */
function place({ members: drafted, evidence, ...draft }: Draft, naming: Naming): Group {
  const members = drafted.map(({ unit: { article, start, end }, text, speaker, segments }): Member => ({
    path: article.path,
    start,
    end,
    text,
    speaker,
    outlet: article.metadata.outlet,
    segments,
  }));
  const { count, of, evidence: ofOrigins } = naming.origins(members);
  return {
    ...draft,
    members: members.map((member, index) => {
      const { origin, from = null } = of[index] ?? {};
      return { ...member, ...(origin === undefined ? {} : { origin }), ...(from === null ? {} : { from }) };
    }),
    origins: count,
    evidence: [...evidence, ...ofOrigins.slice(0, originsShown)],
  };
}

function isSame<Item>(left: readonly Item[], right: readonly Item[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}
