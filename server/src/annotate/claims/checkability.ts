import type { Reading } from './reading.ts';
import * as words from './words.ts';

/** How a clause stands: in quotation marks, reported, in the words around a quote, or in the article's own voice. */
export type Voice = 'quoted' | 'reported' | 'frame' | 'article';

/** From here on a clause counts as a claim. */
export const threshold = 1;

/**
 * How much there is in a clause that one could check, as a sum of points for and against: names, figures, times and verbs
 * of doing speak for it; judgement, address, questions and talk about oneself against it.
 */
export function checkability(reading: Reading, voice: Voice): number {
  const { predicate } = reading;
  if (reading.question || predicate === null || reading.length < 3) return -Infinity;
  const verb = predicate.lemma;
  let points = voice === 'article' ? 1 : voice === 'reported' ? 0.75 : 0;
  points += Math.min(2, 1.5 * reading.quantities) + Math.min(1, 0.5 * reading.figures.length);
  points += Math.min(1, 0.5 * reading.times) + Math.min(1, 0.35 * reading.names);
  const mere = words.opinionVerbs.has(verb) || words.speechVerbs.has(verb);
  if (!predicate.copula && !mere) points += predicate.past ? 1 : 0.5;
  if (mere && voice !== 'article') points -= 0.75;
  if (words.opinionVerbs.has(verb)) points -= 0.75;
  const stance = words.commitmentVerbs.has(verb) || words.positionVerbs.has(verb);
  if (stance) points += 1;
  if (reading.modal === 'will' || reading.modal === 'would') points += 0.5;
  if (reading.modal === 'may') points -= 0.75;
  points -= predicate.copula ? 1.25 * Math.min(2, reading.evaluative) : 0.5 * Math.min(2, reading.evaluative);
  if (predicate.copula && reading.evaluative === 0 && reading.names === 0 && reading.figures.length === 0)
    points -= 0.25;
  if (judges(reading)) points -= 1;
  if (reading.second) points -= 1;
  if (reading.first && voice === 'quoted') points -= 0.25;
  if (reading.exclaims) points -= 1;
  if (reading.length < 6) points -= 0.5;
  if (addresses(reading)) points -= 2;
  return points;
}

/** "is a disgrace", "marks a step forward", "may remain a big obstacle". */
function judges(reading: Reading): boolean {
  const verb = reading.predicate?.lemma ?? '';
  if (reading.predicate?.copula !== true && !/^(?:represent|mark|show|reflect|prove|constitute)$/.test(verb))
    return false;
  for (const lemma of reading.lemmas) if (words.evaluativeNouns.has(lemma)) return true;
  return false;
}

/** An invitation to the reader: an imperative, or the words of subscriptions. */
function addresses(reading: Reading): boolean {
  const { predicate } = reading;
  if (predicate === null) return false;
  return (
    predicate.auxiliaries.length === 0 &&
    reading.subject === '' &&
    !predicate.past &&
    words.address.has(predicate.lemma)
  );
}
