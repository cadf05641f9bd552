import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import type { Group, Member, Passage } from '../comparison.ts';
import type { Cluster } from '../linking/clusters.ts';
import { type FigurePassage, figuresTogether } from '../linking/same-figure.ts';
import type { GroupOrigins } from '../origins/group-origins.ts';
import type { Paragraph } from '../passages/paragraphs.ts';
import type { Unit } from '../passages/units.ts';
import { type Draft, draftFigures, draftText, type SpeakerOf } from './drafts.ts';

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
  describe(clusters: readonly Cluster[], figures: readonly Figures[], naming: Naming): readonly Group[];
}

interface Described {
  readonly draft: Draft;
  /** The figures that went into it. */
  readonly figures: readonly Figures[];
  readonly speakers: readonly (string | null)[];
  readonly group: Group;
  readonly articles: readonly AnnotatedArticle[];
  readonly state: object;
}

export function createGroupIndex(figuresIn: (unit: Unit) => Figures): GroupIndex {
  const known = new WeakMap<Cluster | Figures, Described>();
  const together = new WeakMap<Cluster, readonly Figures[]>();

  const describe = (
    key: Cluster | Figures,
    units: readonly Unit[],
    figures: readonly Figures[],
    naming: Naming,
    draftAnew: () => Draft,
  ): Group => {
    const before = known.get(key);
    if (before?.state === naming.state && isSame(before.figures, figures) && stands(before, units)) return before.group;
    const speakers = units.map(naming.speaker);
    const keeps = before && isSame(before.speakers, speakers) && isSame(before.figures, figures);
    const draft = keeps ? before.draft : draftAnew();
    const articles = units.map(({ article }) => article);
    const group = place(draft, naming);
    known.set(key, { draft, figures, speakers, group, articles, state: naming.state });
    return group;
  };

  const figuresOf = (cluster: Cluster): readonly Figures[] => {
    const found = together.get(cluster) ?? figuresTogether(cluster, figuresIn);
    together.set(cluster, found);
    return found;
  };

  return {
    describe: (clusters, figures, naming) => {
      const within = figuresWithin(clusters, figures);
      const taken = new Set([...within.values()].flat());
      return [
        ...clusters.map((cluster) => {
          const own = within.get(cluster) ?? figuresOf(cluster);
          return describe(cluster, cluster, own, naming, () => draftText(cluster, own, naming.speaker));
        }),
        ...figures
          .filter((passages) => !taken.has(passages))
          .map((passages) => {
            const units = passages.map(({ unit }) => unit);
            return describe(passages, units, [], naming, () => draftFigures(passages, naming.speaker));
          }),
      ];
    },
  };
}

/**
 * Figures of the same thing that a group of passages has anyway, by the group: they make none of their own.
 */
function figuresWithin(
  clusters: readonly Cluster[],
  figures: readonly Figures[],
): ReadonlyMap<Cluster, readonly Figures[]> {
  const homes = new Map<Paragraph, Set<Cluster>>();
  for (const cluster of clusters) {
    for (const { paragraph } of cluster) {
      const home = homes.get(paragraph);
      if (home) home.add(cluster);
      else homes.set(paragraph, new Set([cluster]));
    }
  }
  const isWithin = ({ unit }: FigurePassage, cluster: Cluster): boolean =>
    cluster.some((each) => each.paragraph === unit.paragraph && each.start <= unit.start && unit.end <= each.end);
  const found = new Map<Cluster, Figures[]>();
  for (const passages of figures) {
    const [first] = passages;
    for (const cluster of (first && homes.get(first.unit.paragraph)) ?? []) {
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

/** Whether a group's articles are as they were. */
function stands({ articles }: Described, units: readonly Unit[]): boolean {
  return units.every(({ article }, index) => article === articles[index]);
}

function isSame<Item>(left: readonly Item[], right: readonly Item[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}
