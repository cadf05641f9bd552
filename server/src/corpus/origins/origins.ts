import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import type { OriginLink, Passage, SharedText } from '../comparison.ts';
import { type Credit, readCredits } from './credits.ts';
import { type GroupOrigins, originsOf } from './group-origins.ts';
import { creditLink, textLink } from './links.ts';
import { createSharedTextIndex } from './shared-text.ts';
import { distanceFromAgency, isCopy, resolveSources, type Source, type Sources } from './sources.ts';

/** Articles that share this many words outside quotations, or this share of the shorter one, have one origin. */
const originWords = 60;
const originShare = 0.25;

/** What the articles of one event have from each other and from outlets elsewhere. Updated, not rebuilt. */
export interface OriginIndex {
  add(article: AnnotatedArticle): void;
  remove(article: AnnotatedArticle): void;
  /** The long runs of the same text in two articles, in the order of the event. */
  sharedText(): readonly SharedText[];
  /** Who has what from whom, in the order of the event. */
  links(): readonly OriginLink[];
  /** Where the members of a group come from. */
  origins(passages: readonly Passage[]): GroupOrigins;
  /**
   * What tells where an article's passages come from: its outlet where that is all, the article itself where it credits
   * others or shares text with them.
   */
  standing(article: AnnotatedArticle): AnnotatedArticle | string | null;
  /** The same object as long as the origins of passages whose own articles are as they were stay the same. */
  state(): object;
}

export function createOriginIndex(): OriginIndex {
  const shared = createSharedTextIndex();
  const credits = new Map<AnnotatedArticle, readonly Credit[]>();
  /** Asked for anew when articles come or go: their outlets are such as others may credit. */
  let sources: Sources | undefined;
  let isOld = false;
  const sourcesNow = (): ReadonlyMap<string, Source> => {
    if (!sources || isOld) sources = resolveSources([...credits], sources);
    isOld = false;
    return sources.byPath;
  };

  let state = { outlets: '' };
  const stateNow = (): object => {
    sourcesNow();
    if (sources && sources.outlets !== state.outlets) state = { outlets: sources.outlets };
    return state;
  };

  const sharers = ({ article }: Source): ReadonlyMap<AnnotatedArticle, unknown> => shared.sharedBy(article);

  const runs = (left: Source, right: Source): readonly SharedText[] =>
    shared.sharedBy(left.article).get(right.article) ?? [];

  /** By the runs that two articles share, whether they are one text. */
  const areOneText = new WeakMap<readonly SharedText[], boolean>();

  const oneText = (left: Source, right: Source): SharedText | undefined => {
    const all = runs(left, right);
    if (all.length === 0) return undefined;
    let isOne = areOneText.get(all);
    if (isOne === undefined) {
      const words = all.reduce((sum, run) => sum + run.words, 0);
      const shorter = Math.min(shared.wordsOf(left.article), shared.wordsOf(right.article));
      isOne = words >= originWords || words >= originShare * shorter;
      areOneText.set(all, isOne);
    }
    return isOne ? all[0] : undefined;
  };

  /** The text that an article has from others, of these those nearest to an agency; it may say itself where it is from. */
  const copiesOf = (source: Source): readonly OriginLink[] => {
    if (source.credits.some(({ scope }) => scope === 'article')) return [];
    const copied = [...shared.sharedBy(source.article).keys()].flatMap((article) => {
      const other = sourcesNow().get(article.path);
      const run = other && oneText(source, other);
      return run && isCopy(source, other) ? [{ other, run, distance: distanceFromAgency(other) }] : [];
    });
    const nearest = Math.min(...copied.map(({ distance }) => distance));
    return copied.filter(({ distance }) => distance === nearest).map(({ other, run }) => textLink(source, other, run));
  };

  return {
    add: (article) => {
      shared.add(article);
      credits.set(article, readCredits(article));
      isOld = true;
    },
    remove: (article) => {
      shared.remove(article);
      credits.delete(article);
      isOld = true;
    },
    sharedText: () =>
      [...credits.keys()]
        .flatMap((article) => [...shared.sharedBy(article)].filter(([{ path }]) => article.path < path))
        .flatMap(([, all]) => all)
        .sort(
          ({ passages: [left, right] }, { passages: [other, another] }) =>
            byPlace(left, other) || byPlace(right, another),
        ),
    links: () => {
      const all = [...sourcesNow().values()];
      const credited = all.flatMap((source) => source.credits.map((credit) => creditLink(source, credit, all)));
      return [...credited, ...all.flatMap(copiesOf)].sort(
        (left, right) => byPlace(left, right) || (left.outlet < right.outlet ? -1 : 1),
      );
    },
    standing: (article) =>
      credits.get(article)?.length === 0 && shared.sharedBy(article).size === 0 ? article.metadata.outlet : article,
    state: stateNow,
    origins: (passages) => originsOf(passages, (path) => sourcesNow().get(path), sharers, runs, oneText),
  };
}

function byPlace(left: Passage, right: Passage): number {
  if (left.path !== right.path) return left.path < right.path ? -1 : 1;
  return left.start - right.start || left.end - right.end;
}
