import type { AnnotatedArticle } from '../../server/src/annotate/annotation.ts';
import type { LinkedEvent } from '../../server/src/corpus/comparison.ts';
import { gold } from './gold.ts';

/** How many of how many were right. */
export interface Rate {
  readonly right: number;
  readonly of: number;
}

export const share = ({ right, of }: Rate): number => (of === 0 ? 1 : right / of);

type Place = { readonly article: string; readonly start: number; readonly end: number };

const overlap = (left: Place, right: Place) =>
  left.article === right.article ? Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start)) : 0;
const length = ({ start, end }: Place) => end - start;
/** At least half of the shorter one lies in the other. */
const covers = (left: Place, right: Place) => overlap(left, right) >= 0.5 * Math.min(length(left), length(right));

const rate = <Item>(items: readonly Item[], isRight: (item: Item) => boolean): Rate => ({
  right: items.filter(isRight).length,
  of: items.length,
});

const words = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9 ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const surname = (name: string) =>
  words(name)
    .replace(/iy$|yy$/, 'y')
    .split(' ')
    .at(-1);

/** Whether a speaker's name stands for the one that the gold asks for; groups and documents go by a telling word. */
function accepts(wanted: { speaker: string | null; anonymous: boolean }, name: string | undefined): boolean {
  if (wanted.speaker === null || name === undefined) return wanted.speaker === null && name === undefined;
  const got = words(name);
  if (wanted.anonymous) return /official|source|diplomat/.test(got);
  const want = words(wanted.speaker);
  if (want === 'european leaders') return /leader|statement|europe/.test(got);
  if (want.startsWith('article 5')) return /article 5|nato|pledge/.test(got);
  if (want === 'the us') return /\b(?:us|u s|united states|officials?)\b/.test(got);
  return got.includes(want) || want.includes(got) || surname(got) === surname(want);
}

/** Scores the seed articles against the gold. `articles` go by the gold's names; `event` bears them as paths. */
export function score(
  articles: ReadonlyMap<string, AnnotatedArticle>,
  event: LinkedEvent,
): Readonly<Record<string, Rate>> {
  return {
    ...scoreQuotes(articles),
    ...scoreEntities(articles, event),
    ...scoreClaims(articles),
    ...scoreGroups(event),
  };
}

function scoreQuotes(articles: ReadonlyMap<string, AnnotatedArticle>) {
  const judged = gold('quotes').map((wanted) => {
    const best = (articles.get(wanted.article)?.quotes ?? [])
      .filter(({ kind }) => kind !== 'indirect')
      .map((quote) => ({
        quote,
        covered: Math.max(
          0,
          ...quote.content.map(([start, end]) => overlap(wanted, { article: wanted.article, start, end })),
        ),
      }))
      .sort((left, right) => right.covered - left.covered)[0];
    const quote = best && best.covered >= 0.8 * length(wanted) ? best.quote : undefined;
    const speaker = quote?.speaker?.name;
    return {
      weak: wanted.weak,
      found: quote !== undefined || wanted.speaker === null,
      right: wanted.speaker === null ? accepts(wanted, speaker) : quote !== undefined && accepts(wanted, speaker),
    };
  });
  return {
    quotesFound: rate(judged, ({ found }) => found),
    speakersPlain: rate(
      judged.filter(({ weak }) => !weak),
      ({ right }) => right,
    ),
    speakersHard: rate(
      judged.filter(({ weak }) => weak),
      ({ right }) => right,
    ),
  };
}

function scoreEntities(articles: ReadonlyMap<string, AnnotatedArticle>, event: LinkedEvent) {
  const names = new Map(
    event.entities.flatMap(({ name, members }) => members.map((each) => [`${each.path} ${each.entity}`, name])),
  );
  const predicted = [...articles].flatMap(([article, { entities }]) =>
    entities.flatMap(({ id, name, type, mentions }) =>
      mentions
        .filter(({ kind }) => kind === 'name')
        .map(({ start, end }) => ({ article, start, end, type, name: names.get(`${article} ${id}`) ?? name })),
    ),
  );
  const pairs = gold('entities').map((wanted) => ({
    wanted,
    got: predicted.find((each) => overlap(each, wanted) >= 0.6 * Math.max(length(each), length(wanted))),
  }));
  // A predicted name stands for the gold entity that most of its mentions are of.
  const votes = new Map<string, Map<string, number>>();
  for (const { wanted, got } of pairs) {
    if (!got) continue;
    const vote = votes.get(got.name) ?? new Map<string, number>();
    votes.set(got.name, vote.set(wanted.entity, (vote.get(wanted.entity) ?? 0) + 1));
  }
  const meaning = (name: string) => [...(votes.get(name) ?? [])].sort((left, right) => right[1] - left[1])[0]?.[0];
  const namesOf = new Map<string, Set<string>>();
  for (const { wanted, got } of pairs)
    if (got) namesOf.set(wanted.entity, (namesOf.get(wanted.entity) ?? new Set()).add(got.name));
  const used = new Set(pairs.map(({ got }) => got));
  return {
    mentionsFound: rate(pairs, ({ got }) => got !== undefined),
    mentionsTyped: rate(pairs, ({ wanted, got }) => got?.type === wanted.type),
    mentionsLinked: rate(pairs, ({ wanted, got }) => got !== undefined && meaning(got.name) === wanted.entity),
    oneName: rate(
      [...new Set(gold('entities').map(({ entity }) => entity))],
      (entity) => namesOf.get(entity)?.size === 1,
    ),
    namesAreNames: rate(predicted, (each) => used.has(each)),
  };
}

function scoreClaims(articles: ReadonlyMap<string, AnnotatedArticle>) {
  const judged = gold('claims').map((wanted) => {
    const article = articles.get(wanted.article);
    const hits = (article?.claims ?? []).filter(({ start, end }) =>
      covers({ article: wanted.article, start, end }, wanted),
    );
    const makers = hits.map(({ quote }) => article?.quotes.find(({ id }) => id === quote)?.speaker?.name);
    return { wanted, hits, makers };
  });
  const claims = judged.filter(({ wanted }) => wanted.kinds.length > 0);
  return {
    claimsFound: rate(claims, ({ hits }) => hits.length > 0),
    claimKinds: rate(claims, ({ wanted, hits }) => hits.some(({ kind }) => wanted.kinds.includes(kind))),
    claimers: rate(
      claims.filter(({ wanted }) => wanted.by !== undefined),
      ({ wanted: { by = null }, makers }) =>
        makers.some((maker) =>
          by === null ? maker === undefined : accepts({ speaker: by, anonymous: by.includes('official') }, maker),
        ),
    ),
    leftAlone: rate(
      judged.filter(({ wanted }) => wanted.kinds.length === 0),
      ({ hits }) => hits.length === 0,
    ),
  };
}

/** The relations that a group may be given where the gold says this one. */
export const acceptable: Readonly<Record<string, readonly string[]>> = {
  same: ['same', 'wording-differs', 'figures-agree'],
  agrees: ['figures-agree', 'same', 'wording-differs'],
  compatible: ['figures-compatible'],
  conflicts: ['figures-conflict'],
  'wording-differs': ['wording-differs', 'attribution-differs'],
  'attribution-differs': ['attribution-differs'],
};

function scoreGroups(event: LinkedEvent) {
  const groups = event.groups.map((group) => ({
    ...group,
    members: group.members.map((member) => ({ ...member, article: member.path })),
  }));
  type PlacedGroup = (typeof groups)[number];
  const has = (group: PlacedGroup, wanted: Place) => group.members.some((member) => covers(member, wanted));
  const alignments = gold('alignments');
  const pairs = alignments.flatMap(({ members }) =>
    members
      .flatMap((left, index) => members.slice(0, index).map((right) => ({ left, right })))
      .filter(({ left, right }) => left.article !== right.article),
  );
  const relations = alignments.map((wanted) => {
    const hits = (group: PlacedGroup) => wanted.members.filter((member) => has(group, member)).length;
    const best = [...groups].sort((left, right) => hits(right) - hits(left))[0];
    return best !== undefined && hits(best) >= 2 && (acceptable[wanted.relation] ?? []).includes(best.relation);
  });
  const touched = groups
    .map((group) => alignments.filter(({ members }) => members.some((member) => has(group, member))))
    .filter((each) => each.length > 0);
  const disjoint = (left: { members: readonly Place[] }, right: { members: readonly Place[] }) =>
    !left.members.some((one) => right.members.some((other) => overlap(one, other) > 0));
  return {
    pairsFound: rate(pairs, ({ left, right }) => groups.some((group) => has(group, left) && has(group, right))),
    relations: rate(relations, (right) => right),
    groupsKeep: rate(touched, (each) => !each.some((left) => each.some((right) => disjoint(left, right)))),
  };
}
