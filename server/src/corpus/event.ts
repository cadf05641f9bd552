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
import { createFigureIndex } from './linking/figures/links.ts';
import { createLinkIndex, type LinkIndex } from './linking/links.ts';
import { createWithoutRepeats } from './linking/repeats.ts';
import { createTwins } from './linking/twins.ts';
import { createOriginIndex } from './origins/origins.ts';
import type { Reading, Unit } from './passages/units.ts';
import type { Steps } from './steps.ts';

/** The articles of one event, linked. */
export interface EventIndex {
  put(article: AnnotatedArticle): void;
  remove(path: string): void;
  article(path: string): AnnotatedArticle | undefined;
  size(): number;
  linked(): LinkedEvent;
  /** Does a step of what `linked` has to do, some milliseconds of it; false where nothing is left to do. */
  linkFurther(): boolean;
  /** Whether nothing is left to do for `linked`. */
  isLinked(): boolean;
  /** How many of the articles the links among passages have been found for. */
  indexed(): number;
}

/** Who is who and which outlets there are: what the names and origins of passages depend on beside their own articles. */
interface State {
  readonly entities: LinkedEvent['entities'];
  readonly origins: object;
  readonly names: ReturnType<typeof canonicalNames>;
}

export function createEvent(event: string): EventIndex {
  const articles = new Map<string, AnnotatedArticle>();
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
  /** The articles as the indexes have them, and their paths in order. */
  const indexed = new Map<string, AnnotatedArticle>();
  let paths: readonly string[] | undefined;
  let result: LinkedEvent | undefined;
  /** Linking that has begun, and whether articles have changed since then. */
  let linking: Steps<LinkedEvent> | undefined;
  let isOld = false;

  function* update(): Steps {
    const now = new Map(articles);
    const standings = new Map<string, unknown>();
    for (const [path, old] of [...indexed]) {
      const article = now.get(path);
      if (article === old) continue;
      standings.set(path, origins.standing(old));
      origins.remove(old);
      indexed.delete(path);
      if (article) continue;
      paths = undefined;
      links.remove(path);
      figures.remove(path);
    }
    for (const [path, article] of now) {
      if (indexed.has(path)) continue;
      if (!standings.has(path)) paths = undefined;
      const reading = yield* links.put(article);
      yield* figures.put(reading);
      origins.add(article);
      indexed.set(path, article);
    }
    for (const [path, before] of standings) {
      const article = indexed.get(path);
      if (article) groups.moved(path, origins.standing(article) !== before);
    }
  }

  const readingOf = (path: string): Reading | undefined => links.reading(path);
  const nextOf = (unit: Unit): Unit | undefined => nextInQuotation(unit, readingOf(unit.article.path)?.units ?? []);

  function* link(): Steps<LinkedEvent> {
    yield* update();
    paths ??= [...indexed.keys()].sort();
    const ordered = paths.flatMap((path) => indexed.get(path) ?? []);
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
    yield;
    const found = yield* clusters.clusters();
    const figuresFound = yield* figures.clusters();
    const placed = withoutRepeats(joinNeighbours(addTwins(found, readings), nextOf));
    yield;
    const described = yield* groups.describe(placed, figuresFound, {
      speaker: speakerOf,
      origins: (passages) => origins.origins(passages),
      state: naming,
    });
    const sorted = orderGroups(
      withoutRedundant(described),
      substanceIn((path) => indexed.get(path)),
    );
    yield;
    const lone = yield* onlyIn.find(readings, sorted, speakerOf);
    return {
      event,
      articles: ordered,
      entities,
      groups: sorted,
      onlyIn: lone,
      sharedText: origins.sharedText(),
      origins: origins.links(),
    };
  }

  const linkFurther = (): boolean => {
    if (result) return false;
    if (!linking) [linking, isOld] = [link(), false];
    const step = linking.next();
    if (!step.done) return true;
    linking = undefined;
    // What changed while it was linked is found on its next way.
    if (!isOld) result = step.value;
    return isOld;
  };

  const change = (): void => {
    result = undefined;
    isOld = true;
  };

  return {
    put: (article) => {
      if (articles.get(article.path) === article) return;
      articles.set(article.path, article);
      change();
    },
    remove: (path) => {
      if (articles.delete(path)) change();
    },
    article: (path) => articles.get(path),
    size: () => articles.size,
    linked: () => {
      while (!result) linkFurther();
      return result;
    },
    linkFurther,
    isLinked: () => result !== undefined,
    indexed: () => indexed.size,
  };
}
