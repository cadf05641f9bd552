import type { AnnotatedArticle, Claim, ClaimKind } from '../annotation.ts';
import * as judgement from './judgement-words.ts';
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

/** Lengths of time say less than sums, shares and counts. */
const durations = /^(?:year|month|week|day|hour|minute|second)$/;

/** What is the first or the most of its kind, wherever it is: a claim worth a look. */
const records = /\b(?:first|only|worst|best|[a-z]{3,}est|record|ever)\b/;

/**
 * How much there is to check in a claim, from 0 to about 10: figures of weight most, then names and dates, then the
 * strength of what is said. It ranks; its unit means nothing. Takes time linear in the length of the claim.
 */
export function claimSubstance(claim: Claim, article: AnnotatedArticle): number {
  const text = article.text.slice(claim.start, claim.end);
  const figures = claim.figures.flatMap((index) => article.figures[index] ?? []);
  const weighty = figures.filter(isWeighty);
  const lasting = weighty.filter(({ unit }) => durations.test(unit ?? '')).length;
  const judged = text.split(/[^a-zA-Z]+/).filter((word) => judges(word.toLowerCase())).length;
  const named = Math.min(mostNames, [...text.matchAll(names)].length);
  const points =
    byKind[claim.kind] +
    1.5 * Math.min(3, weighty.length - lasting) +
    0.75 * Math.min(2, lasting) +
    0.5 * Math.min(2, figures.length - weighty.length) +
    0.5 * named +
    (text.length > 60 ? 0.5 : 0) +
    (records.test(text) ? 0.5 : 0) -
    0.4 * Math.min(3, judged) -
    (loose.test(text) ? 0.75 : 0);
  return Math.max(0, points);
}

const judges = (word: string): boolean =>
  !records.test(word) && (judgement.evaluative.has(word) || judgement.intensifiers.has(word));
