import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import { claimSubstance } from '../../annotate/claims/substance.ts';
import type { Group } from '../comparison.ts';
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

/** How much there is to check in a group: the most that a claim in one of its passages gives; 0 where it has none. */
export function substanceIn(articles: readonly AnnotatedArticle[]): (group: Group) => number {
  const byPath = new Map(articles.map((article) => [article.path, article]));
  return ({ members }) => {
    let most = 0;
    for (const { path, start, end } of members) {
      const article = byPath.get(path);
      if (!article) continue;
      for (const { substance } of claimsOf(article).overlapping([start, end])) most = Math.max(most, substance);
    }
    return most;
  };
}
