import { ordinaryWords, surnames } from '../../lexicon/filters.ts';
import { thingHeads } from '../../lexicon/name-parts.ts';
import { companyEndings, companyWords, newsOutlets } from '../../lexicon/organisations.ts';
import { isState, placeHeads } from '../../lexicon/places.ts';
import { isCommittee } from './committees.ts';
import {
  isCapitalisedTerm,
  isCommonWord,
  isCompany,
  isCountryOrState,
  isDemonym,
  isFirstName,
  isOrganisationHead,
  typeOfKnown,
} from '../knowledge.ts';
import { knownLength } from './known.ts';
import { isPictureAgency } from '../evidence/credits.ts';
import { isAcronym, isCapitalised, isHyphen, titleCase, type Word } from '../word.ts';

/** Index of the first first name before `last`; below 0 where there is none. */
export function nextFirstName(words: readonly Word[], index: number, last: number): number {
  for (let at = index; at < last; at++) if (isFirstName(words[at]?.text ?? '')) return at;
  return -1;
}

/** Index of the last word that makes the stretch an organisation's or a place's name by its head; below `index` where none does. */
export function headEnd(words: readonly Word[], index: number, last: number): number {
  let of = -1;
  for (let at = index; at <= last; at++) if (/^(?:of|for|on)$/.test(words[at]?.text ?? '')) of = at;
  const end = words[last]?.text ?? '';
  const isHotel = end === 'Hotel';
  // "Orel TV", unlike "Mara Lind TV ad"
  if (last > index && end === 'TV' && words[last + 1]?.pos !== 'NOUN') return last;
  if (of > index || (last > index && end === 'Now')) return last;
  if (last > index && (isHotel || isOrganisationHead(end) || companyEndings.has(end) || placeHeads.has(end))) {
    return isFirstName(words[index]?.text ?? '') && last === index + 1 && !isHotel && !isOrganisationHead(end)
      ? index - 1
      : last;
  }
  for (let at = last; at > index; at--) if (isOrganisationHead(words[at]?.text ?? '')) return at;
  return index - 1;
}

/**
 * Index of the last word of a name that starts with a generally known one, from `first` to `until`: "Texas Supreme
 * Court", "Arizona Cardinals", "Jordan Peterson". `stop` is the last word it can have, `head` what `headEnd` says.
 */
export function knownEnd(
  text: string,
  words: readonly Word[],
  first: number,
  until: number,
  stop: number,
  head: number,
): number {
  if (until >= stop) return until;
  if (isCommittee(words[stop])) return stop;
  const name = nameFrom(text, words, first, until);
  const known = typeOfKnown(name);
  const next = words[until + 1]?.text ?? '';
  // "Getty Images Police wait": a credit that opens a caption
  const isOpening = words[first - 1]?.block !== words[first]?.block;
  if (isOpening && words[first]?.kind === 'caption' && isPictureAgency(name)) return until;
  // "Senate Democrats", "House GOP"
  if (stop === until + 1 && /^(?:House|Senate)$/.test(name) && /^(?:Democrats|Republicans|GOP)$/.test(next))
    return until;
  // "Tarn TV station"
  if (known === 'place' && stop === until + 1 && isAcronym(next) && isCapitalisedTerm(next)) return until;
  // "Texas GOP", "Kansas City Star"
  if (known === 'place' && stop === until + 1 && (/^G\.?O\.?P\.?$/.test(next) ? isState(name) : endsPaper.test(next)))
    return stop;
  const isLoud =
    first === until && /^[A-Z]{4,}$/.test(name) && !newsOutlets.has(name) && newsOutlets.has(titleCase(name));
  // "GETTY Fans wait" in a caption
  if (isLoud && !/^\p{Lu}+$/u.test(next)) return until;
  // "NPR White House", "Texas Republican"
  if (/^G\.?O\.?P\.?$/.test(name)) return until;
  if (isStation(text, words, first, until, stop)) return stop;
  if (newsOutlets.has(name) && knownLength(text, words, until + 1, stop) > 1) return until;
  if (
    known === 'place' &&
    stop === until + 1 &&
    /^(?:Democrat|Republican|Tory|Liberal|Conservative|Socialist)$/.test(next)
  )
    return until;
  // "NBC-Wall Street Journal poll"
  if (isHyphen(next) && knownLength(text, words, until + 2, stop) > 0) return until;
  if (head > until) return head;
  // "Israel Relationship" in a headline
  if (known === 'place' && words[until + 1]?.shouted && ordinaryWords(next.toLowerCase()) && !surnames(next))
    return until;
  if (
    known === 'person' &&
    stop > until + 1 &&
    placeHeads.has(next) &&
    typeOfKnown(words[stop]?.text ?? '') === 'place'
  )
    return until + 1;
  if (
    known === 'person' &&
    isCapitalised(next) &&
    (words[until + 1]?.shouted ? ordinaryWords : isCommonWord)(next.toLowerCase()) &&
    !isFirstName(next) &&
    !surnames(next)
  )
    return until;
  if (isHyphen(next)) return isHyphenated(words, first, until, stop) ? stop : until;
  if (known === 'place' && first === until && isAcronym(words[first]?.text ?? '')) return until;
  // "Cleveland Cavaliers", "Charlotte Observer"
  const isOfTown = known === 'place' && !isCountryOrState(name) && stop === until + 1 && /^\p{Lu}\p{Ll}/u.test(name);
  if (isOfTown && !isAcronym(next) && typeOfKnown(next) === 'organisation' && !broadcaster.test(next)) return stop;
  // "Vladimir" is a town too.
  const isFullName = isFirstName(name) && typeOfKnown(next) === 'person';
  if (known !== undefined && !isFullName && (isDemonym(next) || knownLength(text, words, until + 1, stop) > 0))
    return until;
  if (thingHeads.has(words[stop]?.text ?? '')) return until;
  // "Sony Interactive Entertainment", "Samsung Electronics", unlike "Apple Music"
  const last = words[stop]?.text ?? '';
  if (isCompany(name) && (branch.test(last) || (stop >= until + 2 && companyWords.has(last)))) return stop;
  // "Seoul Mara Lind" in a text that lost a line's end, unlike "Chelsea Mara Lind"
  if (
    known === 'place' &&
    !isFirstName(name) &&
    stop >= until + 2 &&
    isFirstName(next) &&
    surnames(words[stop]?.text ?? '')
  )
    return until;
  if (known === 'place' && isCountryOrState(name) && !isFirstName(name) && stop === until + 2 && isFirstName(next))
    return until;
  // "Boko Haram Otto Lind" in a text that lost a comma
  if (known === 'organisation' && until > first && stop === until + 2 && isFirstName(next)) return until;
  if (nextFirstName(words, until + 1, stop) > until + 1) return until;
  if (isOwnWords(text, words, first, until)) return until;
  return stop;
}

/** "Tarn-Matin": a town and a word that is nothing by itself, with a hyphen, and no noun that both belong to. */
function isHyphenated(words: readonly Word[], first: number, until: number, stop: number): boolean {
  const [town, end, after] = [words[first], words[stop], words[stop + 1]];
  if (first !== until || town === undefined || end === undefined) return false;
  if (typeOfKnown(town.text) !== 'place' || isCountryOrState(town.text)) return false;
  // "Tarn-Orel-Lac d'Azil": a region made of three.
  const [second, link, third] = words.slice(until + 2, until + 5).map((word) => (word.spaced ? '' : word.text));
  if (stop >= until + 4 && link === '-' && [second, third].every((part) => isCapitalised(part ?? '')))
    return [second, third].some((part) => typeOfKnown(part ?? '') === undefined);
  if (stop !== until + 2) return false;
  if (typeOfKnown(end.text) !== undefined || isFirstName(end.text) || isDemonym(end.text) || isAcronym(end.text))
    return false;
  if (ordinaryWords(end.text.toLowerCase())) return false;
  return after?.block !== end.block || after.pos !== 'NOUN';
}

/** "CBS Denver", "BBC Scotland", unlike "CNN Moscow correspondent". */
function isStation(text: string, words: readonly Word[], first: number, until: number, stop: number): boolean {
  if (first === until && !isAcronym(words[first]?.text ?? '')) return false;
  const outlet = nameFrom(text, words, first, until);
  if (!newsOutlets.has(outlet) || isPictureAgency(outlet)) return false;
  const after = words[stop + 1];
  const isBureau = after !== undefined && after.block === words[stop]?.block && /^(?:NOUN|PROPN)$/.test(after.pos);
  return !isBureau && typeOfKnown(nameFrom(text, words, until + 1, stop)) === 'place';
}

/** What papers are called after the name of their town that no other body is. */
export const endsPaper =
  /^(?:Star|Sun|Bee|Advertiser|Advocate|Argus|Echo|Ledger|Observer|Statesman|Standard|Republic)$/;

/** What ends the name of a company's branch and of none of its products. */
const branch =
  /^(?:Electronics|Semiconductors?|Pictures|Motors?|Pharma|Pharmaceuticals|Aerospace|Aviation|Chemicals?|Foods|Entertainment|Robotics|Mining|Steel|Insurance|Industries|Engineering|Securities|Logistics|Airlines)$/;

/** Outlets before which a town tells where: "Denver Fox affiliate". */
const broadcaster = /^(?:Fox|Sky|Time|Univision|Telemundo|Sputnik)$/;

/** True for companies and outlets whose name does not go on: "Getty Images Lind", "Apple Watch". */
function isOwnWords(text: string, words: readonly Word[], first: number, until: number): boolean {
  const opening = words[first]?.text ?? '';
  if (isFirstName(opening) && until === first) return false;
  const name = nameFrom(text, words, first, until);
  return (
    isCompany(name) ||
    (newsOutlets.has(name) && (until > first || isAcronym(opening) || !ordinaryWords(opening.toLowerCase())))
  );
}

/** True where what follows a known name in its run names a thing: "Apple Watch", the "Tarn Papers". */
export function skipsRest(text: string, words: readonly Word[], first: number, until: number, stop: number): boolean {
  if (until >= stop) return false;
  if (nextFirstName(words, until + 1, stop + 1) > until || isHyphen(words[until + 1]?.text ?? '')) return false;
  if (knownLength(text, words, until + 1, stop) > 0) return false;
  return isCompany(nameFrom(text, words, first, until)) && !isFirstName(words[first]?.text ?? '');
}

const nameFrom = (text: string, words: readonly Word[], first: number, last: number): string =>
  text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0);
