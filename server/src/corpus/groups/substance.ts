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

/** What there is to check in passages of groups: these stay the same objects as long as their articles do. */
const inMembers = new WeakMap<Member, number>();

/** How much there is to check in a group: the most that a claim in one of its passages gives; 0 where it has none. */
export function substanceIn(articleOf: (path: string) => AnnotatedArticle | undefined): (group: Group) => number {
  const substanceOf = (member: Member): number => {
    const known = inMembers.get(member);
    if (known !== undefined) return known;
    const article = articleOf(member.path);
    const claims = article ? claimsOf(article).overlapping([member.start, member.end]) : [];
    const most = Math.max(0, ...claims.map(({ substance }) => substance));
    inMembers.set(member, most);
    return most;
  };
  return ({ members }) => {
    let most = 0;
    for (const member of members) most = Math.max(most, substanceOf(member));
    return most;
  };
}
