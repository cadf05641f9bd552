import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import type { FolderEvent, LinkedEvent } from '../comparison.ts';
import { createEvent, type EventIndex } from '../event.ts';
import { hash } from '../groups/hash.ts';
import { identify } from '../identity/identity.ts';
import type { Steps } from '../steps.ts';
import { labelOf } from './label.ts';
import type { Place } from './neighbours.ts';
import { pack, type PackedArticle, unpack } from './packed.ts';
import { createSplit } from './split.ts';

/** The articles of one folder, linked within each of the events that they are on. */
export interface FolderIndex {
  put(article: AnnotatedArticle): void;
  remove(path: string): void;
  article(path: string): AnnotatedArticle | undefined;
  size(): number;
  /** Takes all articles for one event, since somebody said so, or tells them apart again. */
  keepWhole(isWhole: boolean): void;
  /** How many articles are linked now. */
  linkedSize(): number;
  /** Gives up the links of all events, to be found again when they are asked for. */
  release(): void;
  /** Keeps an article in less memory until somebody asks for it, unless it is linked. */
  pack(path: string): void;
  /** All articles, with the links within each event. */
  linked(): LinkedEvent;
  /** Those on the event that an article is on. Costs what that event's articles do, not what the folder's do. */
  linkedWith(path: string): LinkedEvent;
  /** What has to be done for `linkedWith`, or for `linked` where no path is given; what changes meanwhile is left to do. */
  linking(path?: string): Steps;
  /** For how many articles the links have been found that were asked for. */
  linkedSoFar(): number;
  /** Who is who in each event, without what passages have in common where that is not at hand. */
  identified(): readonly LinkedEvent[];
  /** The events that the articles are on, that of most articles first; nothing is linked for it. */
  split(): readonly FolderEvent[];
}

export function createFolder(folder: string): FolderIndex {
  const articles = new Map<string, AnnotatedArticle | PackedArticle>();
  const split = createSplit();
  /** Paths of articles that the split does not know as they are now. */
  const changed = new Set<string>();
  /** Which index has which articles now: that of an event keeps most of them when articles come and go. */
  const homes = new Map<string, EventIndex>();
  const members = new WeakMap<EventIndex, Set<string>>();
  /** An event's links under its name, made once for each time it is linked. */
  const named = new WeakMap<LinkedEvent, LinkedEvent>();
  let described: readonly FolderEvent[] | undefined;
  let whole: { readonly events: readonly LinkedEvent[]; readonly linked: LinkedEvent } | undefined;

  const articleOf = (path: string): AnnotatedArticle | undefined => {
    const known = articles.get(path);
    return known instanceof Uint8Array ? unpack(known) : known;
  };

  /** The same for one that will be asked for again. */
  const hold = (path: string): AnnotatedArticle | undefined => {
    const article = articleOf(path);
    if (article) articles.set(path, article);
    return article;
  };

  const packOne = (path: string): void => {
    const article = articles.get(path);
    if (article && !(article instanceof Uint8Array) && !homes.has(path)) articles.set(path, pack(article));
  };

  /** Has the split know a path's article as it is now. */
  const tellApart = (path: string): void => {
    if (!changed.delete(path)) return;
    const article = articleOf(path);
    if (article) split.put(article);
    else split.remove(path);
    described = undefined;
  };

  const update = (): void => {
    for (const path of changed) tellApart(path);
  };

  const take = (path: string): void => {
    const home = homes.get(path);
    home?.remove(path);
    if (home) members.get(home)?.delete(path);
    homes.delete(path);
  };

  /** The index that has most of some articles. */
  const indexFor = (places: readonly Place[]): EventIndex => {
    const counts = new Map<EventIndex, number>();
    for (const { path } of places) {
      const home = homes.get(path);
      if (home) counts.set(home, (counts.get(home) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, left], [, right]) => right - left);
    return most?.[0] ?? createEvent(folder);
  };

  const describe = (places: readonly Place[]): FolderEvent => ({
    id: `event-${hash(places[0]?.path ?? '')}`,
    label: labelOf(places, articleOf),
    paths: places.map(({ path }) => path),
  });

  /** The index with just the articles of some places. */
  const gather = (places: readonly Place[]): EventIndex => {
    const index = indexFor(places);
    const own = members.get(index) ?? new Set();
    members.set(index, own);
    const wanted = new Set(places.map(({ path }) => path));
    for (const path of [...own]) if (!wanted.has(path)) take(path);
    for (const path of wanted) {
      const article = hold(path);
      if (!article) continue;
      if (homes.get(path) !== index) take(path);
      homes.set(path, index);
      own.add(path);
      index.put(article);
    }
    return index;
  };

  const link = (places: readonly Place[]): LinkedEvent => {
    const linked = gather(places).linked();
    const known = named.get(linked);
    if (known) return known;
    const withName: LinkedEvent = { ...linked, events: [describe(places)] };
    named.set(linked, withName);
    return withName;
  };

  return {
    put: (article) => {
      if (articles.get(article.path) === article) return;
      articles.set(article.path, article);
      changed.add(article.path);
    },
    remove: (path) => {
      if (!articles.delete(path)) return;
      take(path);
      changed.add(path);
    },
    article: hold,
    size: () => articles.size,
    keepWhole: (isWhole) => {
      split.keepWhole(isWhole);
      described = undefined;
    },
    linkedSize: () => homes.size,
    release: () => {
      homes.clear();
      whole = undefined;
      for (const path of articles.keys()) packOne(path);
    },
    pack: packOne,
    identified: () => {
      update();
      return split.all().map((places) => {
        if (places.every(({ path }) => homes.get(path)?.isLinked())) return link(places);
        const chosen = places.flatMap(({ path }) => articleOf(path) ?? []);
        return { event: folder, articles: chosen, entities: identify(chosen), groups: [], onlyIn: [] };
      });
    },
    *linking(path) {
      for (const each of [...changed]) {
        tellApart(each);
        yield;
      }
      for (const places of path === undefined ? split.all() : [split.with(path)]) {
        if (places.length === 0) continue;
        const index = gather(places);
        while (index.linkFurther()) yield;
      }
    },
    linkedSoFar: () => [...new Set(homes.values())].reduce((sum, index) => sum + index.indexed(), 0),
    linkedWith: (path) => {
      update();
      const places = split.with(path);
      return places.length > 0 ? link(places) : together(folder, []);
    },
    split: () => {
      update();
      return (described ??= split.all().map(describe));
    },
    linked: () => {
      update();
      const all = split.all().map(link);
      const [first, ...others] = all;
      if (first && others.length === 0) return first;
      if (!whole || whole.events.length !== all.length || all.some((each, index) => each !== whole?.events[index]))
        whole = { events: all, linked: together(folder, all) };
      return whole.linked;
    },
  };
}

/** Several events of one folder as one: their groups one event after the other, each with the event it belongs to. */
function together(folder: string, events: readonly LinkedEvent[]): LinkedEvent {
  return {
    event: folder,
    events: events.flatMap((each) => each.events ?? []),
    articles: events.flatMap(({ articles }) => articles).sort((left, right) => (left.path < right.path ? -1 : 1)),
    entities: events.flatMap(({ entities }) => entities),
    groups: events.flatMap((each) => {
      const id = each.events?.[0]?.id;
      return id === undefined ? each.groups : each.groups.map((group) => ({ ...group, event: id }));
    }),
    onlyIn: events.flatMap(({ onlyIn }) => onlyIn),
    sharedText: events.flatMap(({ sharedText }) => sharedText ?? []),
    origins: events.flatMap(({ origins }) => origins ?? []),
  };
}
