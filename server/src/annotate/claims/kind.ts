import type { ClaimKind } from '../annotation.ts';
import type { Reading } from './reading.ts';
import * as words from './words.ts';

/** A kind with the cue that led to it. */
export interface KindReading {
  readonly kind: ClaimKind;
  readonly cue: string;
}

const any = (reading: Reading, list: ReadonlySet<string>): string | null => {
  for (const lemma of reading.lemmas) if (list.has(lemma)) return lemma;
  return null;
};

/** The kind of claim that a clause makes. `cue` is the dictionary form of the verb that attributes it, where one does. */
export function kindOf(reading: Reading, cue: string | null): KindReading {
  const { predicate, modal, quantities } = reading;
  const verb = predicate?.lemma ?? '';
  const reported = cue !== null ? kindOfCue(cue) : null;
  if (modal === 'will' || modal === 'would') return futureKind(reading, modal, cue);
  const stance = stanceOf(reading);
  if (stance !== null) return stance;
  if (words.commitmentVerbs.has(verb) && !reading.negated) return { kind: 'commitment', cue: verb };
  if (modal === 'must') return { kind: 'position', cue: 'must' };
  if (modal === 'may') return { kind: reading.negated ? 'position' : 'prediction', cue: 'may' };
  const guess = guessOf(reading);
  if (guess !== null) return { kind: 'prediction', cue: guess };
  if (reported !== null) return { kind: reported, cue: cue ?? '' };
  if (quantities > 0) return { kind: 'quantity', cue: 'figure' };
  return { kind: 'event', cue: verb };
}

function kindOfCue(cue: string): ClaimKind | null {
  if (/^(?:vow|pledge|promise|guarantee|commit|swear)$/.test(cue)) return 'commitment';
  if (/^(?:predict|forecast|foresee|expect|anticipate)$/.test(cue)) return 'prediction';
  if (/^(?:demand|insist|urge|want|recommend|propose|refuse|reject)$/.test(cue)) return 'position';
  return null;
}

/** "will", "would": what an agent will do is a commitment, what will happen a prediction, "would not" a refusal. */
function futureKind(reading: Reading, modal: 'will' | 'would', cue: string | null): KindReading {
  const verb = reading.predicate?.lemma ?? '';
  const refuses =
    /^(?:accept|recognise|recognize|agree|allow|cede|give|negotiate|support|back|tolerate|surrender|sign|rule|join|seek|meet|run|resign|apologise|apologize)$/;
  if (reading.predicate?.negated === true && refuses.test(verb)) return { kind: 'position', cue: `${modal} not` };
  if (words.positionVerbs.has(verb) && !/^(?:support|back|block|veto)$/.test(verb))
    return { kind: 'position', cue: verb };
  if (cue !== null && /^(?:predict|forecast|fear|expect|think|believe|hope|warn)$/.test(cue))
    return { kind: 'prediction', cue };
  if (reading.lemmas.has('think') || reading.lemmas.has('believe')) return { kind: 'prediction', cue: 'think' };
  if (words.happenings.has(verb) && !words.stanceAdjectives.has(nextWord(reading)))
    return { kind: 'prediction', cue: modal };
  if (reading.conditional && modal === 'would' && cue === null) return { kind: 'prediction', cue: 'would … if' };
  return { kind: 'commitment', cue: modal };
}

const nextWord = (reading: Reading): string => reading.predicate?.auxiliaries.at(-1) ?? '';

/** What someone wants, refuses or accepts: by the verb, or by an adjective after "be". */
function stanceOf(reading: Reading): KindReading | null {
  const verb = reading.predicate?.lemma ?? '';
  if (words.positionVerbs.has(verb)) return { kind: 'position', cue: verb };
  if (reading.predicate?.copula === true) {
    const adjective = any(reading, words.stanceAdjectives);
    if (adjective !== null) {
      const offers = any(reading, words.commitmentNouns);
      const binds = /^(?:ready|prepared|committed)$/.test(adjective) && offers !== null;
      return { kind: binds ? 'commitment' : 'position', cue: adjective };
    }
    const noun = any(reading, words.positionNouns);
    if (noun !== null) return { kind: 'position', cue: noun };
  }
  if (reading.modal === 'may' && reading.predicate?.negated === true) return { kind: 'position', cue: 'cannot' };
  return null;
}

/** "is likely to", "is expected to", "poised to". */
function guessOf(reading: Reading): string | null {
  const verb = reading.predicate?.lemma ?? '';
  if (
    /^(?:expect|forecast|predict|anticipate|estimate|plan|schedule|set)$/.test(verb) &&
    /^(?:is|are|was|were|'s)$/.test(reading.predicate?.auxiliaries.at(-1) ?? '')
  )
    return verb;
  return any(reading, new Set(['likely', 'unlikely', 'poised', 'forecast']));
}
