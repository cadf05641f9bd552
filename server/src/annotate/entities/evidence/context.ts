import { placeNouns, venueNouns } from '../../lexicon/context-words.ts';
import { isBodyNoun } from '../../lexicon/bodies.ts';
import type { Candidate } from '../detection/candidate.ts';
import { isCountryOrState } from '../knowledge.ts';
import { within, type Word } from '../word.ts';
import { scoreAfter } from './words-after.ts';
import { isOrdinaryWord, scoreAgainst } from './against-names.ts';
import { scoreBefore } from './words-before.ts';
import { isDatelinePlace } from './beside-places.ts';
import type { Calling } from './calling.ts';
import { isWithInitials } from './initials.ts';
import { isInMatch } from './matches.ts';
import { bodyByOfficers } from './officers.ts';
import { blankScores, type Scores } from './scores.ts';
import { isModel } from './things.ts';

/** What the words around a name say of its type; `callings` are the nouns by which the text calls it. */
export function scoreContext(words: readonly Word[], candidate: Candidate, callings: readonly Calling[]): Scores {
  const scores = blankScores();
  if (isModel(words, candidate)) scores.none += candidate.known === undefined ? 4 : 12;
  if (isDatelinePlace(words, candidate)) scores.place += 4;
  for (const { noun } of callings) {
    const { lemma = '', text = '' } = words[noun] ?? {};
    if (isBodyNoun(text) || (text !== lemma && isBodyNoun(lemma)) || isJoinedBodyNoun(words, noun))
      scores.organisation += 4.5;
    if (placeNouns.has(lemma)) scores.place += 3;
    // "a music hall, the Tarnaclan,"
    if (venueNouns.has(lemma) && !isOrdinaryWord(candidate)) scores.place += isBodyNoun(text) ? 7 : 4;
  }
  scoreBefore(scores, words, candidate);
  const isTown = candidate.known === 'place' && !isCountryOrState(candidate.text);
  if (isTown && isInMatch(words, candidate)) scores.organisation += 16;
  scores.none += scoreAgainst(words, candidate);
  if (isWithInitials(words, candidate)) {
    scores.organisation += 5;
    scores.none -= 8;
  }
  const at = within(words, words[candidate.first]?.block);
  scores.organisation += bodyByOfficers((distance) => at(candidate.last + distance));
  scoreAfter(scores, words, candidate);
  return scores;
}

/** "start-up", "drug-maker" in words of their own. */
const isJoinedBodyNoun = (words: readonly Word[], noun: number): boolean =>
  words[noun]?.spaced === false &&
  words[noun - 1]?.text === '-' &&
  isBodyNoun(`${words[noun - 2]?.text.toLowerCase() ?? ''}-${words[noun]?.text ?? ''}`);
