import { ordinaryWords, surnames } from '../../lexicon/filters.ts';
import { thingHeads } from '../../lexicon/name-parts.ts';
import { companyEndings, newsOutlets } from '../../lexicon/organisations.ts';
import type { Candidate } from '../detection/candidate.ts';
import { isCommittee } from '../detection/committees.ts';
import {
  isCapitalisedTerm,
  isCountryOrState,
  isDemonym,
  isFormOfAddress,
  isOrganisationHead,
  isRoleNoun,
} from '../knowledge.ts';
import { isAcronym, type Word } from '../word.ts';
import { scoreOneWord } from './one-word.ts';
import { blankScores, type Scores } from './scores.ts';
import { direction, scoreSeveralWords } from './several-words.ts';

/** What the words of a name say of its type. */
export function scoreForm(words: readonly Word[], candidate: Candidate, parts: readonly string[]): Scores {
  const scores = blankScores();
  const { text, known } = candidate;
  const head = parts[0] ?? text;
  const single = parts.length === 1;
  if (known !== undefined) scores[known] += isCountryOrState(text) ? 8 : single ? 3.5 : 5;
  if (isCapitalisedTerm(text)) scores.none += known === undefined ? (single ? 8 : 12) : 1;
  if (isDemonym(text) && known === undefined) scores.none += 30;
  if (!single && known === undefined && !direction.test(head) && parts.every(isCapitalisedTerm)) scores.none += 6;
  if (!single && known === undefined && isCapitalisedTerm(head) && isOfTerm(head, parts)) scores.none += 6;
  if (single && companyEndings.has(text)) scores.none += 8;
  if (single && known === undefined && thingHeads.has(text)) scores.none += 2;
  if (single && (isFormOfAddress(text) || (isRoleNoun(text) && known === undefined))) scores.none += 5;
  // "the Duchess of Sussex"
  if (/^(?:Prince|Princess|Duke|Duchess|Earl|Countess|Marquess|Archbishop|Bishop|Sultan|Emir) of \p{Lu}/u.test(text))
    scores.person += 10;
  if (isCommittee(words[candidate.last])) scores.organisation += 8;
  if (single) scoreOneWord(scores, words, candidate);
  else scoreSeveralWords(scores, words, candidate, parts);
  if (newsOutlets.has(text)) scores.organisation += 1;
  // "Express.co.uk"
  if (text.includes('.') && /[a-z0-9]\.(?:com|org|net|co\.uk|tv|io|au|ca|nz|ie|de|fr)$/i.test(text))
    scores.organisation += 6;
  if (known === undefined && /\d/.test(text) && parts.some(isModelNumber) && !companyEndings.has(parts.at(-1) ?? ''))
    scores.none += 4;
  return scores;
}

/** "PS4", "LC-39A": what names a device, a ship or a place of launch. */
const isModelNumber = (text: string): boolean =>
  /^[A-Z]{1,4}-?\d{1,4}[A-Za-z]?$|\p{L}-\d{1,3}s?$|\p{L}['’]\p{L}*\d{1,2}$/u.test(text);

/** "USB Music", "Superbowl LII": a term with ordinary words or a number behind it, that names no body. */
function isOfTerm(head: string, parts: readonly string[]): boolean {
  if (parts.slice(1).every((part) => /^[IVXLC]{2,}$/.test(part))) return true;
  return (
    isAcronym(head) &&
    parts.slice(1).every((part) => ordinaryWords(part.toLowerCase()) && !surnames(part)) &&
    !isOrganisationHead(parts.at(-1) ?? '')
  );
}
