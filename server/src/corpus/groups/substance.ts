import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import { claimSubstance } from '../../annotate/claims/substance.ts';
import type { Group, Member } from '../comparison.ts';
import { indexSpans, type SpanIndex } from '../passages/span-index.ts';

interface Weighed {
  readonly start: number;
  readonly end: number;
  readonly substance: number;
}

/** An article's claims with how much there is to check in each; kept as long as the article is. */
const weighed = new WeakMap<AnnotatedArticle, SpanIndex<Weighed>>();

function claimsOf(article: AnnotatedArticle): SpanIndex<Weighed> {
  const known = weighed.get(article);
  if (known) return known;
  const claims = article.claims.map((claim) => ({ ...claim, substance: claimSubstance(claim, article) }));
  const index = indexSpans<Weighed>(claims, ({ start, end }) => [start, end]);
  weighed.set(article, index);
  return index;
}

/** What there is to check in passages of groups, found once for each: they stay the same objects while nothing moves them. */
const inMember = new WeakMap<Member, { readonly article: AnnotatedArticle; readonly substance: number }>();

function substanceOf(member: Member, article: AnnotatedArticle): number {
  const known = inMember.get(member);
  if (known?.article === article) return known.substance;
  let most = 0;
  for (const { substance } of claimsOf(article).overlapping([member.start, member.end]))
    most = Math.max(most, substance);
  inMember.set(member, { article, substance: most });
  return most;
}

/** How much there is to check in a group: the most that a claim in one of its passages gives; 0 where it has none. */
export function substanceIn(articles: readonly AnnotatedArticle[]): (group: Group) => number {
  const byPath = new Map(articles.map((article) => [article.path, article]));
  return ({ members }) => {
    let most = 0;
    for (const member of members) {
      const article = byPath.get(member.path);
      if (article) most = Math.max(most, substanceOf(member, article));
    }
    return most;
  };
}
