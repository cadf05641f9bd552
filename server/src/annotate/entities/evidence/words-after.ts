import {
  companyNouns,
  companyRoles,
  dwellerNouns,
  firmNouns,
  kinNouns,
  placeNouns,
  sayingLemmas,
  sightNouns,
  teamNouns,
  venueNouns,
} from '../../lexicon/context-words.ts';
import { stateOfAbbreviation } from '../../lexicon/places.ts';
import type { Candidate } from '../detection/candidate.ts';
import { isInCast } from '../detection/characters.ts';
import { isCountryOrState, isRoleNoun } from '../knowledge.ts';
import { isCapitalised, isHyphen, within, type Word } from '../word.ts';
import { placeAt } from './beside-places.ts';
import type { Scores } from './scores.ts';
import { isKindNext } from './things.ts';

/** Adds what the words after a name say of its type. */
export function scoreAfter(scores: Scores, words: readonly Word[], candidate: Candidate): void {
  const { first, last } = candidate;
  const block = words[first]?.block;
  const at = within(words, block);
  const before = at(first - 1);
  const after = at(last + 1);
  const second = at(last + 2);
  if (after === undefined) return;
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
  if (isHyphen(after.text) && !after.spaced && /^(?:based|style|led|backed|wide|born|area)$/.test(second?.text ?? '')) {
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
