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
  if (voice === 'frame') return frameCheckability(reading);
  const verb = predicate.lemma;
  const attributed = voice !== 'article';
  let points = voice === 'article' ? 1 : voice === 'reported' ? 0.75 : 0;
  points += Math.min(2, 1.5 * reading.quantities) + Math.min(1, 0.5 * reading.figures.length);
  points += Math.min(1, 0.5 * reading.times) + Math.min(1, 0.35 * reading.names);
  const mere = words.opinionVerbs.has(verb) || words.speechVerbs.has(verb);
  const stance = words.commitmentVerbs.has(verb) || words.positionVerbs.has(verb) || reading.stance !== null;
  if (!predicate.copula && !mere) points += predicate.past ? 1 : 0.5;
  if (mere && attributed) points -= 0.75;
  if (words.opinionVerbs.has(verb)) points -= 0.75;
  if (predicate.over.some((each) => words.opinionVerbs.has(each))) points -= 0.25;
  if (stance) points += 1;
  if (bindsOrDemands(reading)) points += 0.75;
  if (reading.modal === 'will' || reading.modal === 'would') points += 0.5;
  if (reading.modal === 'may') points -= 0.5;
  points -= 1.25 * Math.min(2, reading.judgement) + 0.25 * Math.min(2, reading.evaluative);
  if (judges(reading)) points -= 1;
  if (reading.second) points -= 1.5;
  if (reading.first && voice === 'quoted' && predicate.over.length === 0) points -= 0.4;
  if (reading.exclaims) points -= 1;
  if (reading.length < 6) points -= 0.5;
  if (addresses(reading)) points -= 2;
  return points;
}

/** True for a verb of speech or thought, which only tells who says what stands beside it. */
export function attributes(lemma: string): boolean {
  return words.speechVerbs.has(lemma) || words.opinionVerbs.has(lemma) || words.thoughtVerbs.has(lemma);
}

/** The words around a quote claim something where they tell more than who says it: another act, with a name or a time. */
function frameCheckability(reading: Reading): number {
  const acts = reading.verbs.filter((verb) => !words.speechVerbs.has(verb) && !words.opinionVerbs.has(verb)).length;
  return acts > 1 || (acts === 1 && reading.length > 9)
    ? reading.names * 0.35 + reading.times * 0.35 + reading.quantities
    : 0;
}

function bindsOrDemands(reading: Reading): boolean {
  for (const lemma of reading.lemmas)
    if (words.bonds.has(lemma) || /^(?:demand|refusal|insistence)$/.test(lemma)) return true;
  return false;
}

/** "is a disgrace", "marks a step forward", "may remain a big obstacle". */
function judges(reading: Reading): boolean {
  const verb = reading.predicate?.lemma ?? '';
  if (reading.subject === 'there') return false;
  if (reading.predicate?.copula !== true && !/^(?:represent|mark|show|reflect|prove|constitute)$/.test(verb))
    return false;
  for (const lemma of reading.lemmas) if (words.evaluativeNouns.has(lemma)) return true;
  return false;
}

/** An invitation to the reader: an imperative, or the words of subscriptions. */
function addresses(reading: Reading): boolean {
  const { predicate } = reading;
  if (predicate === null) return false;
  return predicate.bare && reading.subject === '' && words.address.has(predicate.lemma);
}
