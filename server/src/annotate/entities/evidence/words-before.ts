import {
  companyNouns,
  companyRoles,
  conqueringVerbs,
  dwellingVerbs,
  kinNouns,
  organisationCues,
  placeNouns,
  placePrepositions,
  travelVerbs,
  whereNouns,
} from '../../lexicon/context-words.ts';
import { newsOutlets } from '../../lexicon/organisations.ts';
import { stateOfAbbreviation } from '../../lexicon/places.ts';
import type { Candidate } from '../detection/candidate.ts';
import { isOpeningBody } from '../detection/opening-bodies.ts';
import { isCountryOrState, isFirstName, isRoleNoun } from '../knowledge.ts';
import { isCapitalised, within, type Word } from '../word.ts';
import { isOrdinaryWord } from './against-names.ts';
import { placeAt, placeInList, placesBeside } from './beside-places.ts';
import type { Scores } from './scores.ts';
import { isModel } from './things.ts';

/** Adds what the words before a name, a title among them, say of its type. */
export function scoreBefore(scores: Scores, words: readonly Word[], candidate: Candidate): void {
  const { first, last, titleFirst } = candidate;
  const at = within(words, words[first]?.block);
  const before = at(first - 1);
  const after = at(last + 1);
  // "Business Insider Australia": no title stands before a country.
  if (
    titleFirst < first &&
    !isModel(words, candidate) &&
    !(isCountryOrState(candidate.text) && !isFirstName(candidate.text))
  ) {
    const title = at(first - 1)?.text ?? '';
    if (/^(?:Mr|Mrs|Ms|Miss|Sir|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col)\.?$/.test(title)) scores.person += 6;
    // "League leaders Tarn drew", "Rival Tarn", unlike "Ministers Lind and Berg"
    else if (isOfBodies(at, first, last)) scores.organisation += 2.5;
    else scores.person += isOrdinaryWord(candidate) ? 1 : 4;
  }
  if (before === undefined) return;
  const lower = before.text.toLowerCase();
  const isSource = lower === 'to' && at(first - 2)?.text.toLowerCase() === 'according';
  if (isSource) scores.organisation += 1;
  else if (placePrepositions.has(lower))
    scores.place += /^(?:in|near|throughout|across|outside|around)$/.test(lower) ? 2 : 0.7;
  if (lower === 'in' || lower === 'near') scores.person -= 1;
  if (lower === 'the') {
    if (/^(?:in|across|near|throughout|around|off)$/i.test(at(first - 2)?.text ?? '')) scores.place += 1;
    scores.organisation += 1;
    scores.person -= 2;
  }
  if (lower === 'a' || lower === 'an' || lower === 'this' || lower === 'these' || lower === 'any') scores.person -= 1;
  if (!isCapitalised(before.text) && before.pos !== 'VERB' && isRoleNoun(before.text))
    scores[isOfBodies(at, first, last) ? 'organisation' : 'person'] += 2.5;
  // "his wife Victoria"
  const isKin = before.text === ',' ? kinNouns.has(at(first - 2)?.lemma ?? '') : kinNouns.has(before.lemma);
  if (isKin && !isCapitalised(before.text)) scores.person += before.text === ',' ? 2.5 : 4.5;
  const role = at(first - 2)?.lemma ?? '';
  const isCompanyRole = companyRoles.has(role);
  if (/^(?:of|for|at|by)$/.test(lower) && (isCompanyRole || organisationCues.has(role)))
    scores.organisation += isCompanyRole ? 2.5 : lower === 'of' ? 0.7 : 1.5;
  if (lower === 'as' && /^(?:identify|name)$/.test(role)) scores.person += 2;
  // "founded Quillonia", "a ship owned by Tarn Lines"
  const isBody =
    lower === 'by'
      ? /^(?:owned|operated|published|manufactured)$/.test(at(first - 2)?.text ?? '')
      : founding.test(lower);
  if (isBody && candidate.known === undefined) scores.organisation += lower === 'by' ? 1.5 : 2.5;
  if (lower === 'at') scores.organisation += candidate.known === undefined && isRoleNoun(role) ? 2 : 0.5;
  // "shares in Tarn", "a flaw in Tarn software"
  const isTraded = /^(?:share|stake|stock|investor|investment|invest)$/.test(role);
  if (lower === 'in' && candidate.known === undefined && (isTraded || companyNouns.has(after?.lemma ?? ''))) {
    scores.organisation += 2.5;
    scores.place -= 2;
  }
  // "Insurer Tarn paid"
  if (before.opens && isCapitalised(before.text) && isOpeningBody(words, first - 1)) scores.organisation += 4.5;
  if (candidate.known === undefined) scores.place += 2 * placesBeside(at, first, last) + placeInList(at, first, last);
  // "CNN's Mara Lind"
  if (/^['’]s$/.test(lower) && last > first && newsOutlets.has(at(first - 2)?.text ?? '')) scores.person += 2;
  if (lower === 'of' && placeNouns.has(at(first - 2)?.lemma ?? '')) scores.place += 7;
  if (lower === 'of' && whereNouns.has(at(first - 2)?.lemma ?? '')) scores.place += 2.5;
  if (before.pos === 'VERB' && conqueringVerbs.has(before.lemma) && first === last) scores.place += 2.5;
  // "near Rwanda's Tarn"
  const isOwned = /^['’]s$/.test(lower) && isCountryOrState(at(first - 2)?.text ?? '');
  if (isOwned && /^(?:in|near|outside|around|from)$/.test(at(first - 3)?.text ?? '')) scores.place += 2.5;
  // "at the Tarn in Rome"
  const isAtThe = lower === 'the' && at(first - 2)?.text === 'at' && after?.text === 'in' && placeAt(at, last + 2) > 0;
  if (isAtThe && candidate.known === undefined && first === last) scores.place += 2;
  // "wrote on Quillon", "in a post on Quillon"
  const isPosted = lower === 'on' && /^(?:write|post|tweet|blog|publish|stream|page|account)$/.test(role);
  if (isPosted && first === last && !/^(?:for|behalf)$/.test(after?.text ?? '')) scores.organisation += 4;
  if (lower === 'in' && dwellingVerbs.has(at(first - 2)?.lemma ?? '')) scores.place += 1.5;
  if (/^(?:to|from)$/.test(lower) && travelVerbs.has(at(first - 2)?.lemma ?? '')) scores.place += 2.5;
  if (/^(?:by|and|with|while|when|because|said|says|after|that)$/.test(lower)) scores.person += 0.3;
  if (lower === ',' && isCapitalised(at(first - 2)?.text ?? '') && stateOfAbbreviation(words[first]?.text ?? ''))
    scores.place += 2;
}

/** What one does with a body. */
const founding = /^(?:founded|co-founded|cofounded|acquired)$/;

/** Whether the noun before a name is of bodies: a rival, or more than one of which one name follows. */
function isOfBodies(at: (index: number) => Word | undefined, first: number, last: number): boolean {
  const title = at(first - 1);
  if (title === undefined || /^(?:rival|competitor)s?$/i.test(title.text)) return title !== undefined;
  return title.pos === 'NOUN' && /[^s]s$/.test(title.text) && !/^(?:,|and|&)$/.test(at(last + 1)?.text ?? '');
}
