import type { ClaimKind } from '../annotation.ts';
import type { Reading } from './reading.ts';
import * as words from './words.ts';

/** A kind with the cue that led to it. */
export interface KindReading {
  readonly kind: ClaimKind;
  readonly cue: string;
}

/** The first of the clause's words that is in a list. */
function anyOf(reading: Reading, list: ReadonlySet<string>): string | null {
  for (const lemma of reading.lemmas) if (list.has(lemma)) return lemma;
  return null;
}

/** The kind of claim that a clause makes. */
export function kindOf(reading: Reading): KindReading {
  const { cue } = reading;
  const verb = reading.predicate?.lemma ?? '';
  return (
    futureKind(reading) ??
    stanceOf(reading) ??
    bondOf(reading) ??
    normOrChance(reading) ??
    guessOf(reading) ??
    kindOfCue(cue) ??
    (reading.counts ? { kind: 'quantity', cue: 'a figure' } : null) ??
    nounOfStance(reading) ?? { kind: 'event', cue: verb }
  );
}

function kindOfCue(cue: string | null): KindReading | null {
  if (cue === null) return null;
  if (/^(?:vow|pledge|promise|guarantee|commit|swear)$/.test(cue)) return { kind: 'commitment', cue };
  if (/^(?:predict|forecast|foresee|expect|anticipate)$/.test(cue)) return { kind: 'prediction', cue };
  if (/^(?:demand|insist|urge|want|recommend|propose|refuse|reject)$/.test(cue)) return { kind: 'position', cue };
  return null;
}

/** What is refused where it "will not" be done. */
const refusals =
  /^(?:accept|recognise|recognize|agree|allow|cede|give|negotiate|support|back|tolerate|surrender|sign|join|seek|meet|run|resign|apologise|apologize|withdraw|consider|discuss|talk|vote|yield|concede|stop)$/;

/** Subjects that bind themselves to nothing. */
const predictable = /^(?:which|this|that|there|these|those|you|some|many|most|others|few|people|everyone|everybody)$/;

const guesses = new Set(['probably', 'likely', 'surely', 'inevitably', 'undoubtedly', 'eventually']);

/** "will", "would": what an agent will do is a commitment, what will happen a prediction, "would not" a refusal. */
function futureKind(reading: Reading): KindReading | null {
  const { modal, predicate, cue } = reading;
  if ((modal !== 'will' && modal !== 'would') || predicate === null) return null;
  const verb = predicate.lemma;
  if (predicate.negated && refusals.test(verb)) return { kind: 'position', cue: `${modal} not` };
  if (words.positionVerbs.has(verb) && !/^(?:support|back|block|veto)$/.test(verb))
    return { kind: 'position', cue: verb };
  if (verb === 'have' || verb === 'express' || verb === 'be') {
    const noun = anyOf(reading, words.positionNouns);
    if (noun !== null && verb !== 'be') return { kind: 'position', cue: noun };
    const bond =
      verb === 'be' ? reading.complement.find((lemma) => words.bonds.has(lemma)) : anyOf(reading, words.bonds);
    if (bond !== undefined && bond !== null) return { kind: 'commitment', cue: bond };
    if (verb === 'be' && /^(?:for|up)$/.test(reading.complement[0] ?? ''))
      return { kind: 'position', cue: 'for … to decide' };
  }
  const stance = stanceOf(reading);
  if (stance !== null) return stance;
  const thought = [cue ?? '', ...predicate.over].find((each) =>
    /^(?:predict|forecast|fear|expect|think|believe|hope|warn|guess|suspect)$/.test(each),
  );
  if (thought !== undefined) return { kind: 'prediction', cue: thought };
  if (words.happenings.has(verb) && !/^(?:work)$/.test(verb)) return { kind: 'prediction', cue: modal };
  if (predictable.test(reading.subject)) return { kind: 'prediction', cue: modal };
  const guess = anyOf(reading, guesses);
  if (guess !== null || (modal === 'will' && isPerfect(reading)))
    return { kind: 'prediction', cue: guess ?? 'will have' };
  return { kind: 'commitment', cue: modal };
}

/** "will have assembled". */
const isPerfect = ({ predicate }: Reading): boolean =>
  predicate !== null && predicate.auxiliaries.at(-1) === 'have' && predicate.lemma !== 'have';

/** What someone wants, refuses or accepts: by the verb, or by an adjective after "be". */
function stanceOf(reading: Reading): KindReading | null {
  const { predicate } = reading;
  const verb = predicate?.lemma ?? '';
  if (words.positionVerbs.has(verb) && !isRequest(reading)) return { kind: 'position', cue: verb };
  if (reading.stance !== null) {
    const binds = /^(?:ready|prepared|committed)$/.test(reading.stance) && reading.modal === null;
    const offers = binds ? anyOf(reading, words.commitmentNouns) : null;
    return { kind: offers !== null ? 'commitment' : 'position', cue: reading.stance };
  }
  if (reading.modal === 'may' && predicate?.negated === true && refusals.test(verb))
    return { kind: 'position', cue: 'cannot' };
  return verb === 'need' && reading.infinitive ? { kind: 'position', cue: 'need to' } : null;
}

/** The auxiliary of a passive. */
const beForm = /^(?:is|are|was|were|been|being|be)$/;

/** "asked him to explore it", "was required for", "was accused of": what was done, rather than what somebody wants. */
function isRequest({ predicate }: Reading): boolean {
  if (predicate === null) return false;
  const passive = beForm.test(predicate.auxiliaries.at(-1) ?? '');
  return (
    (predicate.lemma === 'ask' && predicate.past) || (/^(?:require|accuse|blame)$/.test(predicate.lemma) && passive)
  );
}

/** A promise, a plan or a rule: by the verb, or by what is put forward. */
function bondOf(reading: Reading): KindReading | null {
  const { predicate } = reading;
  if (predicate === null || predicate.negated) return null;
  const verb = predicate.lemma;
  const passive = predicate.auxiliaries.some((word) => beForm.test(word));
  // "commit suicide": a deed, not a bond.
  const deed =
    verb === 'commit' &&
    !/^(?:to|itself|himself|herself|themselves|ourselves|myself)$/.test(reading.complement[0] ?? '');
  if (words.commitmentVerbs.has(verb) && !passive && !deed) return { kind: 'commitment', cue: verb };
  if (words.rulingVerbs.has(verb) && !predicate.past && !passive && reading.modal === null)
    return { kind: 'commitment', cue: verb };
  if (!words.puttingVerbs.has(verb)) return null;
  const bond = anyOf(reading, words.bonds);
  if (bond !== null) return { kind: 'commitment', cue: `${verb} … ${bond}` };
  const plan = /^(?:include|contain|involve|envisage|foresee|cover)$/.test(verb)
    ? anyOf(reading, words.commitmentNouns)
    : null;
  return plan === null ? null : { kind: 'commitment', cue: plan };
}

/** "must", "should" tell what someone wants; "may", "could" what might come. */
function normOrChance(reading: Reading): KindReading | null {
  if (reading.modal === 'must')
    return reading.quantities > 0 ? { kind: 'quantity', cue: 'a figure' } : { kind: 'position', cue: 'must' };
  // "can be heard": what is possible is so.
  const able = reading.predicate?.auxiliaries.includes('can') === true;
  return reading.modal === 'may' && !able ? { kind: 'prediction', cue: 'may' } : null;
}

/** "is likely to", "is expected to", "expects", "close to agreeing". */
function guessOf(reading: Reading): KindReading | null {
  const verb = reading.predicate?.lemma ?? '';
  if (/^(?:expect|forecast|predict|anticipate|foresee|await)$/.test(verb)) return { kind: 'prediction', cue: verb };
  if (reading.conditional && reading.modal === null && reading.opening === 'if' && reading.quantities === 0)
    return { kind: 'prediction', cue: 'if' };
  const passive = /^(?:is|are|was|were|'s)$/.test(reading.predicate?.auxiliaries.at(-1) ?? '');
  if (passive && /^(?:plan|schedule|set|slate)$/.test(verb)) return { kind: 'prediction', cue: verb };
  if (reading.predicate?.copula !== true) return null;
  if (reading.complement[0] === 'close' && reading.complement[1] === 'to')
    return { kind: 'prediction', cue: 'close to' };
  const guess = anyOf(reading, new Set(['likely', 'unlikely', 'poised', 'due']));
  return guess === null ? null : { kind: 'prediction', cue: guess };
}

/** "Its demand that … was rejected": a stance that is the subject of the clause. */
function nounOfStance(reading: Reading): KindReading | null {
  const noun = anyOf(reading, new Set(['demand', 'refusal', 'insistence', 'willingness', 'readiness', 'objection']));
  return noun === null ? null : { kind: 'position', cue: noun };
}
