import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { Group, LinkedEvent } from './comparison.ts';
import { figureGroup, orderGroups, textGroup, type Naming } from './groups/groups.ts';
import { joinNeighbours, nextInQuotation } from './groups/passages.ts';
import { onlyIn } from './groups/only-in.ts';
import { substanceIn } from './groups/substance.ts';
import { canonicalNames, identify } from './identity/identity.ts';
import { clusterFigures, clusterUnits, withoutRepeats, type Cluster } from './linking/clusters.ts';
import { createOriginIndex } from './origins/origins.ts';
import { createFigureIndex, figuresTogether, type FigurePassage } from './linking/figure-links.ts';
import { createLinkIndex, type Measured } from './linking/links.ts';
import type { Unit } from './passages/units.ts';

/** The articles of one event, linked. */
export interface EventIndex {
  put(article: AnnotatedArticle): void;
  remove(path: string): void;
  article(path: string): AnnotatedArticle | undefined;
  size(): number;
  linked(): LinkedEvent;
}

export function createEvent(event: string): EventIndex {
  const articles = new Map<string, AnnotatedArticle>();
  const links = createLinkIndex();
  const figures = createFigureIndex();
  const origins = createOriginIndex();
  /** What changed since the index was last brought up to date: paths with the article that the index still has. */
  const indexed = new Map<string, AnnotatedArticle>();
  let result: LinkedEvent | undefined;

  const update = (): void => {
    const gone = [...indexed].filter(([path, old]) => articles.get(path) !== old);
    let measured: Measured | undefined;
    for (const [path, old] of gone) {
      measured = links.remove(old);
      figures.remove(old);
      origins.remove(old);
      indexed.delete(path);
    }
    const come = [...articles].filter(([path]) => !indexed.has(path));
    // Old measures are complete only where nothing else changed.
    const edited = gone.length === 1 && come.length === 1 && gone[0]?.[0] === come[0]?.[0];
    for (const [path, article] of come) {
      figures.add(links.add(article, edited ? measured : undefined));
      origins.add(article);
      indexed.set(path, article);
    }
  };

  const link = (): LinkedEvent => {
    update();
    const ordered = [...articles.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
    const entities = identify(ordered);
    const names = canonicalNames({ entities });
    const naming: Naming = {
      speaker: ({ article, quote }) => {
        const speaker = quote?.speaker ?? null;
        if (!speaker) return null;
        return (speaker.entity === null ? undefined : names(article.path, speaker.entity)) ?? speaker.name;
      },
      origins: (passages) => origins.origins(passages),
    };
    const units = ordered.flatMap((article) => links.reading(article)?.units ?? []);
    const unitsOf = (unit: Unit): readonly Unit[] => links.reading(unit.article)?.units ?? [];
    const clusters = joinNeighbours(clusterUnits(units, links).filter(acrossArticles), (unit) =>
      nextInQuotation(unit, unitsOf(unit)),
    );
    const figureClusters = clusterFigures(
      ordered.flatMap((article) => figures.passages(article)),
      figures,
    ).filter((passages) => acrossArticles(passages.map(({ unit }) => unit)));
    const groups = orderGroups(
      toGroups(withoutRepeats(clusters), figureClusters, (unit) => figures.within(unit), naming),
      substanceIn(ordered),
    );
    return {
      event,
      articles: ordered,
      entities,
      groups,
      onlyIn: onlyIn(ordered, groups, (article) => links.reading(article)?.units ?? [], links, naming),
      sharedText: origins.sharedText(),
      origins: origins.links(),
    };
  };

  return {
    put: (article) => {
      if (articles.get(article.path) === article) return;
      articles.set(article.path, article);
      result = undefined;
    },
    remove: (path) => {
      if (articles.delete(path)) result = undefined;
    },
    article: (path) => articles.get(path),
    size: () => articles.size,
    linked: () => (result ??= link()),
  };
}

function acrossArticles(cluster: Cluster): boolean {
  return cluster.some(({ article }) => article !== cluster[0]?.article);
}

/** Groups of passages and of figures; figures that a group of passages has anyway make none of their own unless they conflict. */
function toGroups(
  clusters: readonly Cluster[],
  figureClusters: readonly (readonly FigurePassage[])[],
  passagesIn: (unit: Unit) => readonly FigurePassage[],
  naming: Naming,
): Group[] {
  const taken = new Set<readonly FigurePassage[]>();
  const within = (unit: Unit, cluster: Cluster): boolean =>
    cluster.some((each) => each.article === unit.article && each.start <= unit.start && unit.end <= each.end);
  const texts = clusters.map((cluster) => {
    const own = figureClusters.filter((passages) => passages.every(({ unit }) => within(unit, cluster)));
    own.forEach((passages) => taken.add(passages));
    return textGroup(cluster, own.length > 0 ? own : figuresTogether(cluster, passagesIn), naming);
  });
  return [
    ...texts,
    ...figureClusters.filter((passages) => !taken.has(passages)).map((passages) => figureGroup(passages, naming)),
  ];
}
