import type { Reading } from './reading.ts';
import * as words from './words.ts';

/** How a clause stands: in quotation marks, reported, in the words around a quote, or in the article's own voice. */
export type Voice = 'quoted' | 'reported' | 'frame' | 'article';

/** From here on a clause counts as a claim. */
export const threshold = 0;

const flag = (condition: boolean): number => (condition ? 1 : 0);

/** What speaks for and against a claim in a clause: how much of it there is, and its weight. */
export interface Ground {
  readonly name: string;
  readonly weight: number;
  readonly measure: (reading: Reading, voice: Voice) => number;
}

export const grounds: readonly Ground[] = [
  { name: 'a clause', weight: 0.34, measure: () => 1 },
  { name: 'in quotation marks', weight: -1.19, measure: (_, voice) => flag(voice === 'quoted') },
  { name: 'reported', weight: 0.19, measure: (_, voice) => flag(voice === 'reported') },
  { name: 'a figure of weight', weight: 2.03, measure: (reading) => Math.min(2, reading.quantities) },
  { name: 'another figure', weight: 0.92, measure: (reading) => flag(reading.figures.length > reading.quantities) },
  { name: 'times', weight: 1.07, measure: (reading) => Math.min(2, reading.times) },
  { name: 'names', weight: 0.23, measure: (reading) => Math.min(3, reading.names) },
  {
    name: 'a verb of doing, past',
    weight: 1.11,
    measure: (reading) => flag(does(reading) && reading.predicate?.past === true),
  },
  {
    name: 'a verb of doing',
    weight: 0.83,
    measure: (reading) => flag(does(reading) && reading.predicate?.past !== true),
  },
  { name: 'past', weight: 0.43, measure: (reading) => flag(!does(reading) && reading.predicate?.past === true) },
  { name: 'will or would', weight: 0.77, measure: ({ modal }) => flag(modal === 'will' || modal === 'would') },
  { name: 'may', weight: -0.45, measure: ({ modal }) => flag(modal === 'may') },
  { name: 'must', weight: 0.05, measure: ({ modal }) => flag(modal === 'must') },
  { name: 'a stance', weight: 1.24, measure: (reading) => flag(takesStance(reading)) },
  { name: 'a promise or demand', weight: 0.67, measure: (reading) => flag(bindsOrDemands(reading)) },
  {
    name: 'a verb of opinion',
    weight: -1.53,
    measure: ({ predicate }) => flag(words.opinionVerbs.has(predicate?.lemma ?? '')),
  },
  {
    name: 'a verb of speech',
    weight: -0.49,
    measure: ({ predicate }) => flag(words.speechVerbs.has(predicate?.lemma ?? '')),
  },
  { name: 'under a thought', weight: 0.21, measure: ({ predicate }) => flag((predicate?.over.length ?? 0) > 0) },
  { name: 'a complement that judges', weight: -1.26, measure: ({ judgement }) => Math.min(2, judgement) },
  { name: 'a complement', weight: 0.28, measure: ({ predicate }) => flag(predicate?.copula === true) },
  { name: 'words of judgement', weight: -0.96, measure: ({ evaluative }) => Math.min(2, evaluative) },
  { name: 'a strong word', weight: -0.58, measure: ({ intensifiers }) => Math.min(2, intensifiers) },
  { name: 'a superlative', weight: -0.31, measure: ({ superlatives }) => Math.min(2, superlatives) },
  { name: 'nothing named', weight: 0.55, measure: (reading) => flag(namesNothing(reading)) },
  { name: 'a complement in marks', weight: -1.41, measure: (reading) => flag(reading.quotedComplement) },
  { name: 'a name for subject', weight: -0.36, measure: ({ named }) => flag(named) },
  { name: 'a general statement', weight: -0.4, measure: (reading) => flag(isGeneral(reading)) },
  { name: 'a colon at the end', weight: -1.26, measure: ({ introduces }) => flag(introduces) },
  { name: 'a noun of judgement', weight: -0.75, measure: (reading) => flag(judges(reading)) },
  { name: 'the second person', weight: -1.69, measure: ({ second }) => flag(second) },
  { name: 'the first person', weight: -0.53, measure: ({ first }) => flag(first) },
  { name: 'an exclamation', weight: -1.07, measure: ({ exclaims }) => flag(exclaims) },
  { name: 'few words', weight: -0.61, measure: ({ length }) => flag(length < 6) },
  { name: 'many words', weight: 0.82, measure: ({ length }) => flag(length > 18) },
  { name: 'no subject', weight: -0.06, measure: ({ subject }) => flag(subject === '') },
  {
    name: 'a pronoun for subject',
    weight: -1.14,
    measure: ({ subject }) => flag(/^(?:it|this|that|they|these|those)$/.test(subject)),
  },
  { name: 'there is', weight: 0.42, measure: ({ subject }) => flag(subject === 'there') },
  { name: 'a negation', weight: -0.29, measure: ({ negated }) => flag(negated) },
  { name: 'a condition', weight: -0.05, measure: ({ conditional }) => flag(conditional) },
  { name: 'no full stop', weight: -2.47, measure: ({ ended }) => flag(!ended) },
  { name: 'an address', weight: -2, measure: (reading) => flag(addresses(reading)) },
];

/**
 * How much there is in a clause that one could check, as a sum of points for and against: names, figures, times and verbs
 * of doing speak for it; judgement, address, questions and talk about oneself against it. The weights are those of a
 * logistic regression on hand-labelled sentences of news from other events (test/gold/claims-events.json).
 */
export function checkability(reading: Reading, voice: Voice): number {
  if (reading.question || reading.predicate === null || reading.length < 3) return -Infinity;
  if (voice === 'frame') return frameCheckability(reading);
  return grounds.reduce((sum, { weight, measure }) => sum + weight * measure(reading, voice), 0);
}

const isMere = (verb: string): boolean => words.opinionVerbs.has(verb) || words.speechVerbs.has(verb);

function does({ predicate }: Reading): boolean {
  return predicate !== null && !predicate.copula && !isMere(predicate.lemma);
}

function takesStance({ predicate, stance }: Reading): boolean {
  const verb = predicate?.lemma ?? '';
  return words.commitmentVerbs.has(verb) || words.positionVerbs.has(verb) || stance !== null;
}

/** True for a verb of speech or thought, which only tells who says what stands beside it. */
export function attributes(lemma: string): boolean {
  return isMere(lemma) || words.thoughtVerbs.has(lemma);
}

/** The words around a quote claim something where they tell more than who says it: another act, with names or times. */
function frameCheckability(reading: Reading): number {
  return reading.aside ? 0.35 * (reading.names + reading.times) + reading.quantities - 0.8 : -1;
}

function bindsOrDemands(reading: Reading): boolean {
  for (const lemma of reading.lemmas)
    if (words.bonds.has(lemma) || /^(?:demand|refusal|insistence)$/.test(lemma)) return true;
  return false;
}

/** Neither a name nor a figure nor a time: little to look up. */
function namesNothing({ names, figures, times }: Reading): boolean {
  return names === 0 && figures.length === 0 && times === 0;
}

/** In the present, without a name: "farmers are a powerful force". */
function isGeneral(reading: Reading): boolean {
  return namesNothing(reading) && reading.modal === null && reading.predicate?.past === false;
}

/** "is a disgrace", "marks a step forward", "may remain a big obstacle". */
function judges(reading: Reading): boolean {
  if (reading.subject === 'there' || reading.stance !== null) return false;
  const verb = reading.predicate?.lemma ?? '';
  if (reading.predicate?.copula !== true && !/^(?:represent|mark|show|reflect|prove|constitute)$/.test(verb))
    return false;
  for (const lemma of reading.lemmas) if (words.evaluativeNouns.has(lemma)) return true;
  return false;
}

/** An invitation to the reader: an imperative, or the words of subscriptions. */
function addresses(reading: Reading): boolean {
  const { predicate } = reading;
  return predicate !== null && predicate.bare && reading.subject === '' && words.address.has(predicate.lemma);
}
