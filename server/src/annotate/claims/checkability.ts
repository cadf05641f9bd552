import type { Reading } from './reading.ts';
import * as judgement from './judgement-words.ts';
import * as records from './record-words.ts';
import * as words from './words.ts';

/** How a clause stands: in quotation marks, reported, in the words around a quote, or in the article's own voice. */
export type Voice = 'quoted' | 'reported' | 'frame' | 'article';

/** From here on a clause counts as a claim: there, of claims and of what claims nothing, as many are told right. */
export const threshold = 0.1;

const flag = (condition: boolean): number => (condition ? 1 : 0);

/** What speaks for and against a claim in a clause: how much of it there is, and its weight. */
export interface Ground {
  readonly name: string;
  readonly weight: number;
  readonly measure: (reading: Reading, voice: Voice) => number;
}

export const grounds: readonly Ground[] = [
  { name: 'a clause', weight: -1.78, measure: () => 1 },
  { name: 'in quotation marks', weight: -0.74, measure: (_, voice) => flag(voice === 'quoted') },
  { name: 'reported', weight: 1.04, measure: (_, voice) => flag(voice === 'reported') },
  { name: 'a figure of weight', weight: 1.21, measure: (reading) => Math.min(2, reading.quantities) },
  { name: 'another figure', weight: 0.49, measure: (reading) => flag(reading.figures.length > reading.quantities) },
  { name: 'times', weight: 0.26, measure: (reading) => Math.min(2, reading.times) },
  { name: 'names', weight: 0.16, measure: (reading) => Math.min(3, reading.names) },
  {
    name: 'a verb of doing, past',
    weight: 1.12,
    measure: (reading) => flag(does(reading) && reading.predicate?.past === true),
  },
  {
    name: 'a verb of doing',
    weight: 0.42,
    measure: (reading) => flag(does(reading) && reading.predicate?.past !== true),
  },
  { name: 'past', weight: 0.62, measure: (reading) => flag(!does(reading) && reading.predicate?.past === true) },
  { name: 'will or would', weight: 0.46, measure: ({ modal }) => flag(modal === 'will' || modal === 'would') },
  { name: 'a stance', weight: 1.01, measure: (reading) => flag(takesStance(reading)) },
  { name: 'a promise or demand', weight: 0.46, measure: (reading) => flag(bindsOrDemands(reading)) },
  {
    name: 'a verb of opinion',
    weight: -0.57,
    measure: (reading) => flag(judgement.opinionVerbs.has(reading.predicate?.lemma ?? '') && !isRecorded(reading)),
  },
  { name: 'a complement that judges', weight: -0.3, measure: ({ judgement }) => Math.min(2, judgement) },
  { name: 'words of judgement', weight: -0.77, measure: ({ evaluative }) => Math.min(2, evaluative) },
  { name: 'a strong word', weight: -0.82, measure: ({ intensifiers }) => Math.min(2, intensifiers) },
  { name: 'nothing named', weight: 0.36, measure: (reading) => flag(namesNothing(reading)) },
  { name: 'a complement in marks', weight: -0.61, measure: (reading) => flag(reading.quotedComplement) },
  { name: 'a general statement', weight: -0.5, measure: (reading) => flag(isGeneral(reading)) },
  { name: 'a colon at the end', weight: -1.9, measure: ({ introduces }) => flag(introduces) },
  { name: 'a noun of judgement', weight: -0.19, measure: (reading) => flag(judges(reading)) },
  { name: 'the second person', weight: -0.74, measure: ({ second }) => flag(second) },
  { name: 'the first person', weight: -0.58, measure: ({ first }) => flag(first) },
  { name: 'an exclamation', weight: -0.08, measure: ({ exclaims }) => flag(exclaims) },
  { name: 'length', weight: 0.81, measure: ({ length }) => Math.log(Math.max(1, length)) },
  { name: 'no subject', weight: -0.25, measure: ({ subject }) => flag(subject === '') },
  { name: 'there is', weight: 0.56, measure: ({ subject }) => flag(subject === 'there') },
  { name: 'no full stop', weight: -2.12, measure: ({ ended }) => flag(!ended) },
  { name: 'an order', weight: -0.95, measure: ({ imperative }) => flag(imperative) },
  { name: 'a record', weight: 0.68, measure: ({ record }) => flag(record) },
  { name: 'a feeling', weight: -0.71, measure: (reading) => flag(reading.feels) },
  { name: 'a courtesy', weight: -0.77, measure: ({ courtesy }) => flag(courtesy) },
  { name: 'a need', weight: 0.87, measure: ({ needs }) => flag(needs) },
  { name: 'he or she for subject', weight: 0.24, measure: ({ subject }) => flag(/^(?:he|she)$/.test(subject)) },
  { name: 'a cue of fact', weight: 0.72, measure: ({ cue }) => flag(records.factCues.has(cue ?? '')) },
  { name: 'words of talk', weight: -0.42, measure: ({ loose }) => Math.min(2, loose) },
  { name: 'nouns of judgement', weight: -0.59, measure: ({ meanings }) => Math.min(2, meanings) },
  {
    name: 'a verb that leaves a trace',
    weight: 0.34,
    measure: ({ predicate }) => flag(records.traceableVerbs.has(predicate?.lemma ?? '')),
  },
  {
    name: 'a vague verb',
    weight: -0.37,
    measure: ({ predicate }) => flag(records.vagueVerbs.has(predicate?.lemma ?? '')),
  },
  { name: 'things on record', weight: 0.39, measure: ({ onRecord }) => Math.min(3, onRecord) },
];

/**
 * How much there is in a clause that one could check, as a sum of points for and against: names, figures, times and verbs
 * of doing speak for it; judgement, questions and talk about oneself against it; so do single words and their order. The
 * weights are those of a logistic regression on hand-labelled sentences of news (scripts/train-claim-weights.mjs).
 */
export function checkability(reading: Reading, voice: Voice): number {
  if (reading.question || reading.predicate === null || reading.length < 3) return -Infinity;
  if (voice === 'frame') return frameCheckability(reading);
  return grounds.reduce((sum, { weight, measure }) => sum + weight * measure(reading, voice), reading.wording);
}

const isMere = (verb: string): boolean => judgement.opinionVerbs.has(verb) || words.speechVerbs.has(verb);

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

/** "The mayor thanked the police": told of somebody else it is an act. */
function isRecorded({ predicate, first }: Reading): boolean {
  return predicate?.past === true && !first && /^(?:thank|congratulate)$/.test(predicate.lemma);
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
  for (const lemma of reading.lemmas) if (judgement.evaluativeNouns.has(lemma)) return true;
  return false;
}
