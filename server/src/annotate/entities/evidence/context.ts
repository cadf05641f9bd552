import {
  companyRoles,
  conqueringVerbs,
  dwellerNouns,
  dwellingVerbs,
  firmNouns,
  companyNouns,
  kinNouns,
  organisationCues,
  placeNouns,
  placePrepositions,
  sayingLemmas,
  sightNouns,
  teamNouns,
  travelVerbs,
  venueNouns,
  whereNouns,
} from '../../lexicon/context-words.ts';
import { isBodyNoun } from '../../lexicon/bodies.ts';
import { newsOutlets } from '../../lexicon/organisations.ts';
import { stateOfAbbreviation } from '../../lexicon/places.ts';
import { isOrdinaryWord, scoreAgainst } from './against-names.ts';
import { isDatelinePlace, placeAt, placeInList, placesBeside } from './beside-places.ts';
import type { Calling } from './calling.ts';
import type { Candidate } from '../detection/candidate.ts';
import { isInCast } from '../detection/characters.ts';
import { isCountryOrState, isFirstName, isRoleNoun } from '../knowledge.ts';
import { isInMatch } from './matches.ts';
import { isOpeningBody } from '../detection/opening-bodies.ts';
import { isWithInitials } from './initials.ts';
import { bodyByOfficers } from './officers.ts';
import { blankScores, type Scores } from './scores.ts';
import { isKindNext, isModel } from './things.ts';
import { isCapitalised, within, type Word } from '../word.ts';

/** What the words around a name say of its type; `callings` are the nouns by which the text calls it. */
export function scoreContext(words: readonly Word[], candidate: Candidate, callings: readonly Calling[]): Scores {
  const scores = blankScores();
  const { first, last, titleFirst } = candidate;
  const isNumbered = isModel(words, candidate);
  if (isNumbered) scores.none += candidate.known === undefined ? 4 : 12;
  if (isDatelinePlace(words, candidate)) scores.place += 4;
  for (const { noun } of callings) {
    const { lemma = '', text = '' } = words[noun] ?? {};
    if (isBodyNoun(text) || (text !== lemma && isBodyNoun(lemma)) || isJoinedBodyNoun(words, noun))
      scores.organisation += 4.5;
    if (placeNouns.has(lemma)) scores.place += 3;
    // "a music hall, the Tarnaclan,"
    if (venueNouns.has(lemma) && !isOrdinaryWord(candidate)) scores.place += isBodyNoun(text) ? 7 : 4;
  }
  const block = words[first]?.block;
  const at = within(words, block);
  const before = at(first - 1);
  const after = at(last + 1);
  const second = at(last + 2);
  // "Business Insider Australia": no title stands before a country.
  if (titleFirst < first && !isNumbered && !(isCountryOrState(candidate.text) && !isFirstName(candidate.text))) {
    const title = at(first - 1)?.text ?? '';
    if (/^(?:Mr|Mrs|Ms|Miss|Sir|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col)\.?$/.test(title)) scores.person += 6;
    // "League leaders Tarn drew", "Rival Tarn", unlike "Ministers Lind and Berg"
    else if (isOfBodies(at, first, last)) scores.organisation += 2.5;
    else scores.person += isOrdinaryWord(candidate) ? 1 : 4;
  }
  if (before !== undefined) {
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
    const isAtThe =
      lower === 'the' && at(first - 2)?.text === 'at' && after?.text === 'in' && placeAt(at, last + 2) > 0;
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
  const isTown = candidate.known === 'place' && !isCountryOrState(candidate.text);
  if (isTown && isInMatch(words, candidate)) scores.organisation += 16;
  scores.none += scoreAgainst(words, candidate);
  if (isWithInitials(words, candidate)) {
    scores.organisation += 5;
    scores.none -= 8;
  }
  scores.organisation += bodyByOfficers((distance) => at(last + distance));
  if (after !== undefined) {
    if (sayingLemmas.has(after.lemma) && (after.pos === 'VERB' || after.pos === 'AUX')) {
      scores.person += 1.5;
      scores.organisation += 0.5;
    }
    if (/^(?:said|says)$/.test(before?.text ?? '')) scores.person += 1;
    const who = after.text === 'who' ? second : second?.text === 'who' && after.text === ',' ? at(last + 3) : undefined;
    // "Tarn, who face Orel on Sunday"
    if (who !== undefined && isPluralVerb(who) && !/^(?:,|and)$/.test(before?.text ?? '')) scores.organisation += 2;
    else if (who !== undefined) scores.person += 2.5;
    if (after.text === ',' && second?.text === 'which') scores.person -= 2.5;
    if (/^['’]s$/.test(after.text) && kinNouns.has(second?.lemma ?? '')) scores.person += 1.5;
    // "Mara Bridge is an American writer"
    const isCopula = after.text === 'is' || after.text === 'was';
    const isPredicate = isCopula && /^(?:a|an|the)$/.test(second?.text ?? '');
    if (isPredicate && candidate.known === undefined && hasRoleSoon(words, last + 3, block)) scores.person += 4.5;
    if (after.text === ',' && second !== undefined) {
      if (/^\d\d$/.test(second.text) && at(last + 3)?.text === ',') scores.person += 4;
      const place = placeAt(at, last + 2);
      const isOwner = /^['’]s?$/.test(at(last + 2 + place)?.text ?? '');
      if (stateOfAbbreviation(second.text) !== undefined || (place > 0 && !isOwner))
        scores.place += place > 1 ? 2.5 : 1.5;
      // "the Terrazza, in Rome"
      if (/^(?:in|near|outside)$/.test(second.text) && placeAt(at, last + 3) > 0) scores.place += 1;
      // "Tarn, where the games were held"
      if (second.text === 'where') scores.place += before?.text === 'at' ? 0.5 : 2.5;
      if (/^(?:a|an|the|who|one)$/.test(second.text) && hasRoleSoon(words, last + 3, block)) scores.person += 2.5;
      if (isRoleNoun(second.text)) scores.person += 1;
      if (/^(?:D|R)$/.test(second.text) && at(last + 3)?.text === '-') scores.person += 5;
    }
    if (after.text === '(' && candidate.known === undefined && isInCast(words, last)) scores.person += 4;
    if (after.text === '(' && /^(?:D|R|I)$/.test(second?.text ?? '')) scores.person += 5;
    if (
      /^[-–‐]$/.test(after.text) &&
      !after.spaced &&
      /^(?:based|style|led|backed|wide|born|area)$/.test(second?.text ?? '')
    ) {
      scores.place += 1;
      scores.organisation += 0.5;
    }
    if (placeNouns.has(after.lemma) && !isCapitalised(after.text) && after.spaced) scores.place += 1.5;
    if (isKindNext(at, last + 1, sightNouns)) scores.place += 2.5;
    else if (isKindNext(at, last + 1, venueNouns) && candidate.known === undefined) scores.place += 2.5;
    // "the Tarn production company"
    if (before?.text === 'the' && candidate.known === undefined && isKindNext(at, last + 1, firmNouns))
      scores.organisation += 2.5;
    // "the Tarn launch facility"
    const isGround = after.spaced && second?.pos === 'NOUN' && grounds.has(second.lemma);
    if (isGround && /^(?:launch|test|testing|nuclear)$/.test(after.text)) scores.place += 3;
    // "the Otto Brandt bridge"
    if (before?.text === 'the' && sightNouns.has(after.lemma) && after.spaced && last > first) scores.place += 3;
    if (/^(?:administration|presidency|campaign|rally|era|family)$/.test(after.text)) scores.person += 2.5;
    if (!isCapitalised(after.text) && isRoleNoun(after.text)) {
      scores.organisation += 0.8;
      scores.place += 0.4;
      scores.person -= 0.4;
    }
    const isNewWord = candidate.known === undefined && first === last;
    // "the Tarn girls", unlike "Tarnese women"
    const isOfDwellers = isNewWord && after.spaced && dwellerNouns.has(after.text);
    if (isOfDwellers && !/(?:an|ese|ish|i|ic|ern)$/.test(candidate.text)) scores.place += 2;
    // "Tarn is in Orel"
    const isWhere = isNewWord && second?.text === 'in' && /^(?:is|was|lies|sits)$/.test(after.text);
    if (isWhere && placeAt(at, last + 3) > 0) scores.place += 2.5;
    if (companyRoles.has(after.lemma) && !isCapitalised(after.text)) scores.organisation += 1.5;
    // "Tarn City fans", "Barcelona striker": a team, even one that a known town gave its name to.
    if (teamNouns.has(after.lemma) && after.spaced && !isCountryOrState(candidate.text))
      scores.organisation += candidate.known === 'place' ? 16 : 5;
    if (companyNouns.has(after.lemma) || companyNouns.has(at(last + 2)?.lemma ?? '')) scores.organisation += 1;
    const pronoun = pronounAfter(words, last + 1, block);
    if (pronoun === 'its') scores.organisation += 0.8;
    if (pronoun === 'his') scores.person += 0.8;
    // "Odd Heads frontman Mara Lind"
    if (/^(?:frontman|drummer|guitarist|bassist|vocalist)$/.test(after.text)) scores.organisation += 4;
    if (after.text === 'Flight' && second?.pos === 'NUM') scores.organisation += 4;
    if (/^(?:himself|herself)$/.test(after.text)) scores.person += 3;
  }
  return scores;
}

/** What one does with a body. */
const founding = /^(?:founded|co-founded|cofounded|acquired)$/;

/** "start-up", "drug-maker" in words of their own. */
const isJoinedBodyNoun = (words: readonly Word[], noun: number): boolean =>
  words[noun]?.spaced === false &&
  words[noun - 1]?.text === '-' &&
  isBodyNoun(`${words[noun - 2]?.text.toLowerCase() ?? ''}-${words[noun]?.text ?? ''}`);

/** Nouns for land where rockets and bombs are tried. */
const grounds: ReadonlySet<string> = new Set(['facility', 'site', 'pad', 'range', 'complex', 'ground']);

const pronouns = new Map<string, 'his' | 'its'>([
  ['his', 'his'],
  ['her', 'his'],
  ['he', 'his'],
  ['she', 'his'],
  ['him', 'his'],
  ['its', 'its'],
  ['it', 'its'],
  ['Its', 'its'],
  ['It', 'its'],
  ['IT', 'its'],
]);

/** Whether the first pronoun after a name fits a person ("his") or a thing ("its"). */
function pronounAfter(words: readonly Word[], from: number, block: number | undefined): 'his' | 'its' | undefined {
  for (let index = from; index < from + 8; index++) {
    const word = words[index];
    if (word === undefined || word.block !== block || word.text === '.' || word.text === ';') return undefined;
    const pronoun = pronouns.get(word.text);
    if (pronoun !== undefined) return pronoun;
    if (index > from && isCapitalised(word.text) && word.text !== 'Its') return undefined;
  }
  return undefined;
}

/** Whether the noun before a name is of bodies: a rival, or more than one of which one name follows. */
function isOfBodies(at: (index: number) => Word | undefined, first: number, last: number): boolean {
  const title = at(first - 1);
  if (title === undefined || /^(?:rival|competitor)s?$/i.test(title.text)) return title !== undefined;
  return title.pos === 'NOUN' && /[^s]s$/.test(title.text) && !/^(?:,|and|&)$/.test(at(last + 1)?.text ?? '');
}

/** Nouns for people and bodies alike. */
const traders: ReadonlySet<string> = new Set(
  'contractor subcontractor supplier builder developer producer publisher distributor operator provider broker employer landlord sponsor rival competitor partner owner'.split(
    ' ',
  ),
);

/** "face", "are": who does so is more than one, as a team is. */
const isPluralVerb = ({ text, lemma, pos }: Word): boolean =>
  /^(?:are|were|have)$/.test(text) || (/^(?:VERB|NOUN)$/.test(pos) && text === lemma && !sameInThePast.test(text));

const sameInThePast =
  /^(?:beat|bet|bid|burst|cast|cost|cut|hit|hurt|let|put|quit|read|rid|set|shed|shut|split|spread|thrust|upset|wed)$/;

function hasRoleSoon(words: readonly Word[], from: number, block: number | undefined): boolean {
  for (let index = from; index < from + 6; index++) {
    const word = words[index];
    if (word === undefined || word.block !== block || word.text === ',') return false;
    if (!isCapitalised(word.text) && isRoleNoun(word.text)) return !traders.has(word.lemma);
  }
  return false;
}
