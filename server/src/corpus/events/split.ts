import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import { createClusters } from './clusters.ts';
import { createNeighbourIndex, type Place } from './neighbours.ts';
import { isSameTopic, readTopic } from './topic.ts';

/**
 * Tells which articles of a folder are on one event, by rare words, names and dates. It is updated, never rebuilt: an
 * article costs what it has in common with others. What it tells depends on no order of `put`.
 */
export interface Split {
  put(article: AnnotatedArticle): void;
  remove(path: string): void;
  /** The articles on the event that an article is on, itself among them, in the order of their paths. */
  with(path: string): readonly Place[];
  /** All events, those of many articles first. */
  all(): readonly (readonly Place[])[];
  /** Takes all articles for one event, or tells them apart again. */
  keepWhole(isWhole: boolean): void;
}

export function createSplit(): Split {
  const places = new Map<string, Place>();
  /** Articles that tell too little to be told apart: each goes where it fits best. */
  const brief = new Set<Place>();
  const neighbours = createNeighbourIndex();
  const clusters = createClusters();
  let isOne = false;

  const remove = (path: string): void => {
    const place = places.get(path);
    if (!place) return;
    if (!brief.delete(place)) clusters.remove(place);
    neighbours.remove(place);
    places.delete(path);
  };

  /** The articles that tell enough on the event that an article is on. */
  const coreOf = (place: Place): readonly Place[] => (brief.has(place) ? fitting(place) : clusters.with(place));

  /** The cluster that a brief article is most like; the only one there is fits where it is like none. */
  const fitting = (place: Place): readonly Place[] => {
    const sums = new Map<Place, { readonly core: readonly Place[]; sum: number }>();
    for (const [other, alike] of place.likes) {
      const core = inOrder(clusters.with(other));
      const [first] = core;
      if (!first) continue;
      const known = sums.get(first) ?? { core, sum: 0 };
      known.sum += alike;
      sums.set(first, known);
    }
    const [best] = [...sums.values()].sort(
      (left, right) =>
        right.sum / right.core.length - left.sum / left.core.length || byPath(left.core[0], right.core[0]),
    );
    return best?.core ?? (clusters.count() === 1 ? (clusters.all()[0] ?? []) : []);
  };

  const whole = (core: readonly Place[]): readonly Place[] => {
    const [any] = core;
    if (!any || brief.size === 0) return inOrder(core);
    const near = clusters.count() === 1 ? brief : new Set(core.flatMap(({ likes }) => [...likes.keys()]));
    const fits = [...near].filter((place) => brief.has(place) && fitting(place).includes(any));
    return inOrder([...core, ...fits]);
  };

  return {
    put: (article) => {
      const topic = readTopic(article);
      const before = places.get(article.path);
      // Most edits change nothing of what an article is about.
      if (before && isSameTopic(before.topic, topic)) return;
      remove(article.path);
      const place = neighbours.add(article.path, topic);
      places.set(article.path, place);
      if (place.topic.tellsEnough) clusters.add(place);
      else brief.add(place);
    },
    remove,
    with: (path) => {
      const place = places.get(path);
      if (!place) return [];
      if (isOne) return inOrder([...places.values()]);
      if (clusters.count() === 0) return inOrder([...brief]);
      const core = coreOf(place);
      return core.length > 0 ? whole(core) : [place];
    },
    keepWhole: (isWhole) => {
      isOne = isWhole;
    },
    all: () => {
      if (isOne) return places.size === 0 ? [] : [inOrder([...places.values()])];
      if (clusters.count() === 0) return brief.size === 0 ? [] : [inOrder([...brief])];
      const alone = [...brief].filter((place) => fitting(place).length === 0).map((place) => [place]);
      return [...clusters.all().map(whole), ...alone].sort(
        (left, right) => right.length - left.length || byPath(left[0], right[0]),
      );
    },
  };
}

const inOrder = (places: readonly Place[]): readonly Place[] => [...places].sort(byPath);

const byPath = (left: Place | undefined, right: Place | undefined): number =>
  (left?.path ?? '') < (right?.path ?? '') ? -1 : 1;
