import type { AnnotatedArticle } from '../annotate/annotation.ts';
import { isUnsure } from '../annotate/confidence.ts';
import type { LinkedEvent } from './comparison.ts';
import { createGroupIndex } from './groups/groups.ts';
import { createOnlyInIndex } from './groups/only-in.ts';
import { createGroupOrder } from './groups/order.ts';
import { createJoining, nextInQuotation } from './groups/passages.ts';
import { withoutRedundant } from './groups/redundant.ts';
import { substanceIn } from './groups/substance.ts';
import { canonicalNames } from './identity/identity.ts';
import { createIdentities } from './identity/identities.ts';
import { createClusterIndex } from './linking/clusters.ts';
import { createFigureIndex } from './linking/figure-links.ts';
import { createLinkIndex, type LinkIndex } from './linking/links.ts';
import { createWithoutRepeats } from './linking/repeats.ts';
import { createTwins } from './linking/twins.ts';
import { createOriginIndex } from './origins/origins.ts';
import type { Reading, Unit } from './passages/units.ts';

/** The articles of one event, linked. */
export interface EventIndex {
  put(article: AnnotatedArticle): void;
  remove(path: string): void;
  article(path: string): AnnotatedArticle | undefined;
  size(): number;
  linked(): LinkedEvent;
}

/** Who is who and which outlets there are: what the names and origins of passages depend on beside their own articles. */
interface State {
  readonly entities: LinkedEvent['entities'];
  readonly origins: object;
  readonly names: ReturnType<typeof canonicalNames>;
}

export function createEvent(event: string): EventIndex {
  const articles = new Map<string, AnnotatedArticle>();
  /** Their paths in order. */
  let paths: readonly string[] | undefined;
  const clusters = createClusterIndex((): LinkIndex => links);
  const onlyIn = createOnlyInIndex((unit) => links.linksOf(unit));
  const links = createLinkIndex((left, right) => {
    clusters.changed(left, right);
    onlyIn.changed(left, right);
  });
  const figures = createFigureIndex();
  const groups = createGroupIndex((unit) => figures.within(unit));
  const addTwins = createTwins();
  const joinNeighbours = createJoining();
  const withoutRepeats = createWithoutRepeats();
  const orderGroups = createGroupOrder();
  const origins = createOriginIndex();
  const identities = createIdentities();
  let naming: State | undefined;
  /** The articles as the indexes have them. */
  const indexed = new Map<string, AnnotatedArticle>();
  let result: LinkedEvent | undefined;

  const update = (): void => {
    const standings = new Map<string, unknown>();
    for (const [path, old] of [...indexed]) {
      const article = articles.get(path);
      if (article === old) continue;
      standings.set(path, origins.standing(old));
      origins.remove(old);
      indexed.delete(path);
      if (article) continue;
      links.remove(path);
      figures.remove(path);
    }
    for (const [path, article] of articles) {
      if (indexed.has(path)) continue;
      const reading = links.put(article);
      figures.put(reading);
      origins.add(article);
      indexed.set(path, article);
    }
    for (const [path, before] of standings) {
      const article = articles.get(path);
      if (article) groups.moved(path, origins.standing(article) !== before);
    }
  };

  const readingOf = (path: string): Reading | undefined => links.reading(path);
  const nextOf = (unit: Unit): Unit | undefined => nextInQuotation(unit, readingOf(unit.article.path)?.units ?? []);

  const link = (): LinkedEvent => {
    update();
    paths ??= [...articles.keys()].sort();
    const ordered = paths.flatMap((path) => articles.get(path) ?? []);
    const entities = identities.identify(ordered);
    if (naming?.entities !== entities || naming.origins !== origins.state())
      naming = { entities, origins: origins.state(), names: canonicalNames({ entities }) };
    const { names } = naming;
    const speakerOf = ({ article, quote }: Unit): string | null => {
      if (!quote?.speaker || isUnsure(quote)) return null;
      const { speaker } = quote;
      return (speaker.entity === null ? undefined : names(article.path, speaker.entity)) ?? speaker.name;
    };
    const readings = ordered.flatMap(({ path }) => readingOf(path) ?? []);
    const described = groups.describe(
      withoutRepeats(joinNeighbours(addTwins(clusters.clusters(), readings), nextOf)),
      figures.clusters(),
      {
        speaker: speakerOf,
        origins: (passages) => origins.origins(passages),
        state: naming,
      },
    );
    const sorted = orderGroups(
      withoutRedundant(described),
      substanceIn((path) => articles.get(path)),
    );
    return {
      event,
      articles: ordered,
      entities,
      groups: sorted,
      onlyIn: onlyIn.find(readings, sorted, speakerOf),
      sharedText: origins.sharedText(),
      origins: origins.links(),
    };
  };

  return {
    put: (article) => {
      const before = articles.get(article.path);
      if (before === article) return;
      if (!before) paths = undefined;
      articles.set(article.path, article);
      result = undefined;
    },
    remove: (path) => {
      if (!articles.delete(path)) return;
      paths = undefined;
      result = undefined;
    },
    article: (path) => articles.get(path),
    size: () => articles.size,
    linked: () => (result ??= link()),
  };
}
