import type { AnnotatedArticle, Claim, ClaimKind } from '../annotation.ts';
import { isWeighty } from './reading.ts';

/** What there is to check in a claim by its kind alone: what has happened more than what may come. */
const byKind: Readonly<Record<ClaimKind, number>> = {
  quantity: 1,
  commitment: 1,
  event: 0.75,
  position: 0.5,
  prediction: 0.25,
};

const loose =
  /\b(?:may|might|could|perhaps|possibly|probably|reportedly|apparently|seems?|seemed|appears?|appeared)\b/i;

/** Runs of words with a capital within a sentence: roughly, its names. */
const names = /(?<=[\p{Ll},;:’”"]\s+[“"‘]?)\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+\p{Lu}[\p{L}\p{M}.’'-]*)*/gu;

const mostNames = 4;

/**
 * How much there is to check in a claim, from 0 to about 10: figures of weight most, then names and dates, then the
 * strength of what is said. It ranks; its unit means nothing. Takes time linear in the length of the claim.
 */
export function claimSubstance(claim: Claim, article: AnnotatedArticle): number {
  const text = article.text.slice(claim.start, claim.end);
  const figures = claim.figures.flatMap((index) => article.figures[index] ?? []);
  const weighty = figures.filter(isWeighty).length;
  const named = Math.min(mostNames, [...text.matchAll(names)].length);
  const points =
    byKind[claim.kind] +
    1.5 * Math.min(3, weighty) +
    0.5 * Math.min(2, figures.length - weighty) +
    0.5 * named +
    (text.length > 60 ? 0.5 : 0) -
    (loose.test(text) ? 0.75 : 0);
  return Math.max(0, points);
}
