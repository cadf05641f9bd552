import { isSpeakingNoun } from '../speaking-nouns.ts';
import { framesOf } from './cues.ts';
import { isFinite, isRelative, type Phrase } from './noun-cores.ts';
import { subjectOf } from './phrase-before.ts';
import type { Clauses } from './units.ts';

/** True for a phrase with a name, a pronoun or a noun of what can be said to say something. */
export function canSpeak(units: Clauses, { first, last }: Phrase): boolean {
  return units
    .slice(first, last)
    .some(
      (unit) =>
        unit.pos === 'PROPN' || /^(?:he|she|they|who|i|we|one|another)$/.test(unit.word) || isSpeakingNoun(unit.word),
    );
}

/** The subject of the sentence's first finite verb, where it can speak. */
export function subjectBefore(units: Clauses, limit: number): Phrase | null {
  for (let at = 1; at < Math.min(limit, 60); at++) {
    if (!isFinite(units[at]) || units[at - 1]?.word === 'to') continue;
    const phrase = subjectOf(units, at);
    if (phrase && !isRelative(units[phrase.first])) return canSpeak(units, phrase) ? phrase : null;
  }
  return null;
}

/** True where the first verb from `first` on is one of speech or thought. */
export function speaks(units: Clauses, first: number, here: number): boolean {
  for (let at = first; at < Math.min(here, first + 8); at++) {
    const unit = units[at];
    if (unit?.pos === 'VERB') return framesOf(unit.lemma).size > 0;
  }
  return false;
}
