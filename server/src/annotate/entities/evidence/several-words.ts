import { ordinaryWords, surnames } from '../../lexicon/filters.ts';
import { companyEndings, companyWords } from '../../lexicon/organisations.ts';
import { placeHeads } from '../../lexicon/places.ts';
import type { Candidate } from '../detection/candidate.ts';
import { endsCharacter, isTitledCharacter } from '../detection/characters.ts';
import { isProgramOf } from '../detection/segment.ts';
import {
  isCommonWord,
  isCompany,
  isCountryOrState,
  isDemonym,
  isFirstName,
  isOrganisationHead,
  typeOfKnown,
} from '../knowledge.ts';
import { isAcronym, type Word } from '../word.ts';
import { bodyByOpening } from './openings.ts';
import type { Scores } from './scores.ts';

/** Directions, and what stands for one in a region's name. */
export const direction =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Northeastern|Northwestern|Southeastern|Southwestern|Central|Upper|Lower)$/;

/** What the names of places open with. */
const placeOpener =
  /^(?:Mount|Mt\.?|Lake|Cape|Fort|Port|San|Santa|Saint|St\.?|Las|El|La|HMP|Wat|Ban|Khao|Koh|Wadi|Deir|Jebel|Jabal|Beit|Givat|Kfar|Kafr|Ras|Kampung|Kampong|Gunung|Pulau|Sungai|Bukit|Tanjung|Quebrada|Ciudad|Castel|Oued|Keur|Lough|Loch|County|Estadio|Stade|Stadio|Plaza|Piazza|Calle|Rue|Avenida|Puerta|Palazzo|Playa|Puerto|Monte|Cerro|Ponte|North|South|East|West|New|Upper|Lower|Northern|Southern|Eastern|Western|Central)$/;

/** Adds what the words of a name of several words say of its type. */
export function scoreSeveralWords(
  scores: Scores,
  words: readonly Word[],
  { text, known, first, last }: Candidate,
  parts: readonly string[],
): void {
  const head = parts[0] ?? text;
  const end = parts.at(-1) ?? text;
  // "General Administration of Customs"
  const isHeadOf =
    !direction.test(head) && parts.slice(1).some((part) => isOrganisationHead(part) && text.includes(` ${part} of `));
  const isHead = isHeadOf || isOrganisationHead(/[^-]*$/.exec(end)?.[0] ?? '') || companyWords.has(end);
  if (isHeadOf) scores.organisation += 2;
  // "Arizona Cardinals"
  const isTeam =
    typeOfKnown(text.slice(0, text.lastIndexOf(' '))) === 'place' &&
    /[^s]s$/.test(end) &&
    known === undefined &&
    !isOrganisationHead(end) &&
    !surnames(end);
  if (isOrganisationHead(end) || end === 'TV' || isProgramOf(words, last)) scores.organisation += 4;
  else if (isOrganisationHead(/[^-]*$/.exec(end)?.[0] ?? '')) scores.organisation += 4;
  // "Tarn Zoo and Botanical Garden"
  else if (parts.slice(1).some(isOrganisationHead)) scores.organisation += / (?:and|&) /.test(text) ? 5 : 2;
  if (isOrganisationHead(head) && /\b(?:of|for|on)\b/.test(text)) scores.organisation += 4;
  if (placeHeads.has(head) && /^(?:of|de|des|du|da|do|dei|del|della|di)$/.test(words[first + 1]?.text ?? ''))
    scores.place += 4;
  if (companyWords.has(end)) scores.organisation += 3;
  if (companyEndings.has(end)) scores.organisation += 5;
  if (placeHeads.has(end) && known === undefined) scores.place += isOrganisationHead(end) ? 2 : 3.5;
  // "AT&T Stadium", "Emirates Stadium"
  if (/^(?:Stadium|Arena|Tower|Building|Airport|Bridge|Ballpark|Speedway)$/.test(end)) scores.place += 3;
  if (/^(?:St|Ave|Blvd|Rd)\.?$/i.test(end)) scores.place += 3;
  if (/ (?:Space|Launch) Cent(?:er|re)$/.test(text)) scores.place += 4.5;
  if (placeOpener.test(head)) scores.place += 2.5;
  if (direction.test(head) && (typeOfKnown(end) === 'place' || placeHeads.has(end))) scores.place += 3;
  if (/\p{Ll}-\p{Lu}\p{Ll}+$/u.test(end)) scores.person += 1.5;
  if (/^(?:credit|byline)$/.test(words[first]?.kind ?? '') && parts.every((part) => typeOfKnown(part) === undefined))
    scores.person += 2.5;
  // "Mothers Against Drunk Driving"
  if (parts.length > 2 && /^(?:Against|Without|Beyond)$/.test(parts[1] ?? '')) scores.organisation += 3;
  if (text.includes('&')) {
    scores.organisation += 3;
    scores.person -= 3;
  }
  const isSaint = /^(?:San|Santa|Saint)$/.test(head);
  // "Red Car"
  const isPlain = [head, end].every((part) => isCommonWord(part.toLowerCase())) && parts.length === 2 && !surnames(end);
  if (isFirstName(head) && !isHead && !placeHeads.has(end) && known !== 'organisation')
    scores.person += isTeam || isSaint ? 0 : isPlain ? 1 : 3.5;
  if (isSaint && known === undefined) scores.place += 2;
  // "DeShawn Lind", "TJ Lind"
  const isGivenOnly = parts.length === 2 && /^(?:(?:De|La|Le|Da|Ja|Ke|Ma|Ju)\p{Lu}\p{Ll}+|[A-Z]J)$/u.test(head);
  if (isGivenOnly && known === undefined && !isHead && !placeHeads.has(end)) scores.person += 4;
  if (/^(?:\p{Lu}\.?){1,3}$/u.test(parts[1] ?? '') && parts.length > 2 && /\./.test(parts[1] ?? '')) scores.person += 4;
  // "Eric Church"
  if (isFirstName(head) && parts.length === 2 && /^(?:Church|Temple|House|Post|Wing|Court|Works)$/.test(end))
    scores.person += 5;
  if (/^\p{Lu}\./u.test(head) && !isAcronym(head)) scores.person += 3;
  // "T.J. Watts"
  if (/^(?:[A-Z]\.){2}$/.test(head) && parts.length === 2 && known === undefined && typeOfKnown(head) === undefined)
    scores.person += isHead || isOrganisationHead(end) ? 0 : 1.5;
  if (/ (?:Jr|Sr)\.?$/.test(text) || /\b(?:von|van|bin|der|de la)\b/.test(text)) scores.person += 3;
  if (parts.length <= 3 && !isHead && known === undefined) {
    scores.person += isFirstName(head) ? 1 : 0.6;
    if (!isFirstName(head)) {
      scores.organisation += 0.5;
      scores.none += 0.4;
      if (isPlainName(parts)) scores.person += 1.2;
      if (isNamedAfterPlace(head, end)) scores.person += 3;
    }
  }
  if (
    known === undefined &&
    !isHead &&
    !parts.some(isFirstName) &&
    parts.every((part) => ordinaryWords(part.toLowerCase()))
  )
    scores.none += parts.length > 5 ? 5 : 0.8;
  if (isTeam) scores.organisation += 2.5;
  const opening = known === undefined && !isHead ? bodyByOpening(parts) : 0;
  scores.organisation += opening;
  scores.person -= opening / 2;
  // "Tarn Tankers", "Lind's List"
  const isPlural = parts.length === 2 && /[^s]s$/.test(end) && ordinaryWords(end.toLowerCase()) && !surnames(end);
  if (
    known === undefined &&
    ((isPlural && !isFirstName(head) && !ordinaryWords(head.toLowerCase())) || /['’]s /.test(text))
  ) {
    scores.organisation += 1;
    scores.person -= isPlural ? 1.5 : 4;
  }
  // "Orel TV Info"
  if (known === undefined && parts.length > 2 && parts[1] === 'TV') scores.organisation += 4;
  // "Otto Street South"
  if (placeHeads.has(parts.at(-2) ?? '') && direction.test(end)) scores.place += 3.5;
  if (known === undefined && isCompany(head) && !isFirstName(head)) scores.organisation += 2;
  if (parts.length === 2 && typeOfKnown(head) === 'place' && typeOfKnown(end) === 'organisation')
    scores.organisation += 4;
  // "CBS Denver", "KLM Cargo", unlike "JJ Lind"
  if (typeOfKnown(head) === 'organisation' && typeOfKnown(end) === 'place') scores.organisation += 4;
  else if (/^[A-Z]{3,}$/.test(head) && !isFirstName(head) && !words[first]?.shouted && /\p{Ll}/u.test(text)) {
    scores.organisation += 1.5;
    scores.person -= 1.5;
  }
  // "America Rising"
  if (isCountryOrState(head) && ordinaryWords(end.toLowerCase()) && !surnames(end) && known === undefined)
    scores.organisation += 3;
  if (isDemonym(head)) scores.organisation += 1.5;
  const isCharacter = parts.length === 2 && isTitledCharacter(head, end);
  if (isCharacter || endsCharacter.test(end)) scores.person += isCharacter ? 4 : 1;
  if (typeOfKnown(words[last]?.text ?? '') === 'place' && words[last - 1]?.text === 'of') scores.organisation += 1;
  // "Safe Work Ontario", "Tourism Orel"
  else if (typeOfKnown(end) === 'place' && !isCharacter && !isFirstName(head) && typeOfKnown(head) === undefined) {
    const isOrdinary = known === undefined && ordinaryWords(head.toLowerCase()) && !surnames(head);
    scores.organisation += isOrdinary && isCountryOrState(end) && !isFirstName(end) ? 3 : 1;
  }
}

/** "Jordan Spieth", "Paris Hilton": a first name that is a place's too, before what is no word and no place. */
const isNamedAfterPlace = (head: string, end: string): boolean =>
  /^(?:Jordan|Georgia|Virginia|Sydney|Paris|London|Brooklyn|India|Carolina|Florence|Victoria|Chelsea|Madison|Kenya|Asia)$/.test(
    head,
  ) &&
  /^\p{Lu}\p{Ll}+$/u.test(end) &&
  typeOfKnown(end) === undefined &&
  !placeHeads.has(end) &&
  !isOrganisationHead(end) &&
  (surnames(end) || !ordinaryWords(end.toLowerCase()));

/** "Usain Bolt", "Pep Guardiola": two words of which one is no word of English, with a first name that no list has. */
function isPlainName(parts: readonly string[]): boolean {
  const [first = '', second = ''] = parts;
  if (parts.length !== 2 || !parts.every((part) => /^\p{Lu}\p{Ll}+$/u.test(part))) return false;
  if (placeOpener.test(first) || [first, second].some((part) => (typeOfKnown(part) ?? 'person') !== 'person'))
    return false;
  return !ordinaryWords(first.toLowerCase()) || !ordinaryWords(second.toLowerCase());
}
