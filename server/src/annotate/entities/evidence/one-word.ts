import { ordinaryWords, surnames, towns } from '../../lexicon/filters.ts';
import { usualName } from '../../lexicon/organisation-aliases.ts';
import { teamNames } from '../../lexicon/organisations.ts';
import { stateOfAbbreviation } from '../../lexicon/places.ts';
import type { Candidate } from '../detection/candidate.ts';
import { isTitleWord } from '../detection/title-words.ts';
import { isCapitalisedTerm, isCommonWord, isFirstName, typeOfKnown } from '../knowledge.ts';
import { isAcronym, type Word } from '../word.ts';
import type { Scores } from './scores.ts';

/** Adds what the only word of a name says of its type. */
export function scoreOneWord(scores: Scores, words: readonly Word[], { text, known, first }: Candidate): void {
  if (isAcronym(text) && known === undefined && !words[first]?.shouted) scores.organisation += 2.5;
  if (known === undefined && stateOfAbbreviation(text) !== undefined && /^[(,-]$/.test(words[first - 1]?.text ?? '')) {
    scores.place += 6;
  }
  // "NJ Gov Otto Lind"
  const next = words[first + 1]?.text ?? '';
  if (
    text.length === 2 &&
    known === undefined &&
    /^[A-Z]{2}$/.test(text) &&
    stateOfAbbreviation(text) !== undefined &&
    isTitleWord(next)
  )
    scores.place += 6;
  if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Le|La|Di|Du|Da|Ja|Jo|Ra|Fitz|Van|O['’])\p{Lu}/u.test(text))
    scores.organisation += 3;
  // "the Clintons"
  if (known === undefined && /[^s]s$/.test(text) && typeOfKnown(text.slice(0, -1)) === 'person') scores.person += 4;
  // "the Rams and Titans"
  const isTeam = known === undefined && teamNames.has(text) && !words[first]?.opens && !words[first]?.shouted;
  if (isTeam) {
    scores.organisation += 4;
    if (isCapitalisedTerm(text)) scores.none -= 8;
  } else if (isFirstName(text)) scores.person += 1;
  else if (known === undefined && !surnames(text) && typeOfKnown(text.replace(/s$/, '')) !== 'person') {
    // "IS" for Islamic State
    if (usualName.has(text)) scores.organisation += 3;
    else if (isCommonWord(text.toLowerCase())) scores.none += 3;
    else if (ordinaryWords(text.toLowerCase()) && !towns(text)) scores.none += 1.4;
  }
  scores.person += 0.5;
  scores.organisation += 0.3;
  scores.none += 0.4;
  // "KTRN-TV", "WLND-FM"
  if (text.length > 5 && /^[KW][A-Z]{2,3}-(?:TV|FM|AM)$/.test(text)) scores.organisation += 8;
  // "GOPers"
  if (known === undefined && text.endsWith('ers') && typeOfKnown(text.slice(0, -3)) === 'organisation')
    scores.none += 8;
  if (text.length < 2) scores.none += 3;
  // "S9", "Falke-1": a model.
  if (known === undefined && /^(?:[A-Z]{1,2}\d+[A-Za-z]?|.*-\d+s?)$/.test(text)) scores.none += 3;
}
