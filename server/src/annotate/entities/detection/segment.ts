import type { EntityType } from '../../annotation.ts';
import { placelessHeads, thingHeads, thingOpeners } from '../../lexicon/name-parts.ts';
import { ordinaryWords, surnames } from '../../lexicon/filters.ts';
import { companyWords } from '../../lexicon/organisations.ts';
import { roleModifiers } from '../../lexicon/titles.ts';
import type { Candidate } from './candidate.ts';
import type { CaseEvidence } from './case.ts';
import { endsPaper, headEnd, knownEnd, nextFirstName, skipsRest } from './extent.ts';
import {
  isCapitalisedTerm,
  isCountryOrState,
  isDemonym,
  isFirstName,
  isFormOfAddress,
  isOrganisationHead,
  typeOfKnown,
} from '../knowledge.ts';
import { knownLength } from './known.ts';
import { endInList } from './people-list.ts';
import { at, hyphenEnd, isPersonAtEnd, outletEnd, type Cutting } from './plain-ends.ts';
import { isTitle, isTitleWord, nextStop, titlePhrase } from './title-words.ts';
import { isCapitalised, type Word } from '../word.ts';

/** Cuts a run of name words into names, leaving out titles, the adjectives of countries and names of things. */
export function segment(
  text: string,
  words: readonly Word[],
  evidence: CaseEvidence,
  first: number,
  last: number,
): Candidate[] {
  const cutting: Cutting = { text, words, evidence, last, found: [], index: first, titleFirst: -1 };
  while (cutting.index <= last) {
    const stop = nextStop(words, cutting.index, last);
    const head = headEnd(words, cutting.index, stop);
    const isCut =
      cutThing(cutting, stop) ||
      cutKnown(cutting, stop, head) ||
      cutNational(cutting, stop) ||
      cutTitlePhrase(cutting) ||
      cutHeaded(cutting, stop, head) ||
      cutTitle(cutting) ||
      cutNamedThing(cutting, stop);
    if (!isCut) cutPlain(cutting, stop);
  }
  return cutting.found;
}

function make(
  { text, words, found }: Cutting,
  begin: number,
  to: number,
  titleFirst = begin,
  known?: EntityType,
  thing = false,
): void {
  // "President (Anna) Lindqvist", "[Anna] Lindqvist"
  const isBracketed =
    /^[)\]]$/.test(words[begin + 1]?.text ?? '') && /^[([]$/.test(words[begin - 1]?.text ?? '') && begin < to;
  const from = isBracketed ? begin - 1 : begin;
  const start = words[from]?.start;
  // "Imran Khan QC"
  const isHonoured = to > from + 1 && /^(?:QC|KC|MP|MBE|OBE|CBE|PhD|MD|MSP|MEP)$/.test(words[to]?.text ?? '');
  // "BBC Radio 4"
  const isNumbered = /^(?:Radio|Channel)$/.test(words[to]?.text ?? '') && /^\d$/.test(words[to + 1]?.text ?? '');
  const last = to + (isHonoured ? -1 : isNumbered ? 1 : 0);
  const end = words[last]?.end;
  if (start === undefined || end === undefined) return;
  const name = text.slice(start, end);
  // The adjective of a country alone ("Western Antarctica", "Brazilian Massa") is no title.
  const isPlace = (known ?? typeOfKnown(name)) === 'place' && !isFirstName(name);
  const hasTitle = words
    .slice(titleFirst, from)
    .some((word) => isTitleWord(word.text) || (!isPlace && roleModifiers.has(word.text.toLowerCase())));
  const title = hasTitle ? titleFirst : from;
  found.push({
    first: from,
    last,
    start,
    end,
    text: name,
    known: known ?? typeOfKnown(name),
    titleFirst: title,
    thing,
  });
}

/** "Hurricane Mara", "Operation Blue Lake": what they open names a thing, whatever it is called after. */
function cutThing(cutting: Cutting, stop: number): boolean {
  const isStronger = /^(?:Super|Tropical|Subtropical|Severe)$/.test(at(cutting, cutting.index));
  const opening = at(cutting, isStronger ? cutting.index + 1 : cutting.index);
  if (cutting.index >= stop || !thingOpeners.has(opening)) return false;
  make(cutting, cutting.index, stop, cutting.index, undefined, true);
  cutting.index = stop + 1;
  cutting.titleFirst = -1;
  return true;
}

function cutKnown(cutting: Cutting, nearest: number, head: number): boolean {
  const { text, words, index, last } = cutting;
  // "Vice President": a known name that is part of a title is none.
  if (index < last && isTitleWord(at(cutting, index)) && isTitleWord(at(cutting, index + 1))) return false;
  const length = knownLength(text, words, index, last);
  if (length === 0) return false;
  const until = index + length - 1;
  // A known name may hold what is a title elsewhere: "Business Insider".
  const name = text.slice(words[index]?.start ?? 0, words[until]?.end ?? 0);
  const isPaper = typeOfKnown(name) === 'place' && until + 1 === last && endsPaper.test(at(cutting, last));
  const stop = isPaper ? last : until > nearest ? nextStop(words, until, last) : nearest;
  // "Senate Bill 1062"
  if (stop === until + 1 && /^(?:Bill|Resolution)$/.test(at(cutting, stop)) && words[stop + 1]?.pos === 'NUM') {
    cutting.index = stop + 1;
    return true;
  }
  const next = words[until + 1];
  const isThing = typeOfKnown(name) === 'place' && placelessHeads.has(next?.text ?? '');
  // "Tarn Papers Fallout Hurts Many" in a headline
  const isInHeading =
    until === last && next?.shouted && next.block === words[until]?.block && !/^(?:Open|War|Games)$/.test(next.text);
  if (isThing && (stop === until + 1 || isInHeading)) {
    cutting.index = until + 2;
    return true;
  }
  // "the Tarn Grand Prix"
  if (stop === until + 2 && next?.text === 'Grand' && at(cutting, stop) === 'Prix') {
    cutting.index = stop + 1;
    return true;
  }
  const end = knownEnd(text, words, index, until, stop, head);
  const titleFirst = cutting.titleFirst >= 0 ? cutting.titleFirst : index;
  make(cutting, index, end, titleFirst, end === until ? typeOfKnown(name) : undefined);
  const after = at(cutting, end + 1);
  cutting.titleFirst = isTitleWord(after) || roleModifiers.has(after.toLowerCase()) ? titleFirst : -1;
  cutting.index = end + 1;
  if (end === until && skipsRest(text, words, index, until, stop)) cutting.index = stop + 1;
  while (cutting.index <= last && /^(?:[-–‐]|and|of|for|on)$/.test(at(cutting, cutting.index))) cutting.index++;
  return true;
}

/** "Tarnese Red Cross", "Orelian National Opera": what many countries have, with whose it is. */
function cutNational(cutting: Cutting, stop: number): boolean {
  const { index } = cutting;
  if (stop < index + 2 || !isDemonym(at(cutting, index))) return false;
  const [next, second] = [at(cutting, index + 1), at(cutting, index + 2)];
  const isBranch = next === 'Red' && /^(?:Cross|Crescent)$/.test(second);
  if (!isBranch && !(/^(?:National|Royal|State)$/.test(next) && companyWords.has(at(cutting, stop)))) return false;
  const end = isBranch ? index + 2 : stop;
  make(cutting, index, end);
  cutting.titleFirst = -1;
  cutting.index = end + 1;
  return true;
}

/** "Secretary of State". */
function cutTitlePhrase(cutting: Cutting): boolean {
  const { text, words, index, last } = cutting;
  const start = words[index]?.start ?? 0;
  const length = titlePhrase.exec(text.slice(start, words[last]?.end ?? 0))?.[0].length ?? 0;
  if (length === 0) return false;
  if (cutting.titleFirst < 0) cutting.titleFirst = index;
  while (cutting.index <= last && (words[cutting.index]?.start ?? Infinity) < start + length) cutting.index++;
  return true;
}

/** "Rail Safety Board", "University of Tarn". */
function cutHeaded(cutting: Cutting, stop: number, head: number): boolean {
  const { words, index } = cutting;
  if (head < index) return false;
  const isSaint = /^St\.?$/.test(at(cutting, index));
  if (!isSaint && isTitleWord(at(cutting, index)) && nextFirstName(words, index + 1, stop) > index) return false;
  // "a Democratic Senate bill"
  const isOfParty = /^(?:Democratic|Republican)$/.test(at(cutting, index)) && head === index + 1;
  if (isOfParty && /^(?:Senate|House|Congress)$/.test(at(cutting, head))) return false;
  // Not "Italian Mara Lind", but "American Israel Affairs Committee"
  const isBody = isOrganisationHead(at(cutting, head)) && isCountryOrState(at(cutting, index + 1));
  if (isDemonym(at(cutting, index)) && isFirstName(at(cutting, index + 1)) && !isBody) return false;
  // "the American Congress"
  if (isDemonym(at(cutting, index)) && head === index + 1 && /^(?:Congress|Senate)$/.test(at(cutting, head)))
    return false;
  // "President Park" is no park.
  const isTitled = isOffice(at(cutting, index)) && head === index + 1 && !isOrganisationHead(at(cutting, head));
  if (isTitled && (surnames(at(cutting, head)) || /^(?:Park|Lane|Lake|Field|Woods|Camp)$/.test(at(cutting, head))))
    return false;
  make(cutting, index, head);
  cutting.titleFirst = isTitleWord(at(cutting, head + 1)) ? index : -1;
  cutting.index = head + 1;
  return true;
}

/** A title that no street or park is called after: one may be called after a king. */
const isOffice = (text: string): boolean =>
  isTitleWord(text) && !/^(?:King|Queen|Prince|Princess|Duke|Bishop)$/.test(text);

const droppedTerm =
  /^(?:Democratic|Democrat|Democrats|Republicans|Republican|Conservative|Liberal|Labour|Tory|European|African|Asian|Western|Muslim|Islamic|Jewish|Arab|Kurdish|Scottish|Welsh|English|Photo|Photos|Credit|Photograph|Image|Picture|Via|Video|By|PAC)$/;

/** Titles and adjectives in front of a name. */
function cutTitle(cutting: Cutting): boolean {
  const { text, words, index, last } = cutting;
  const word = at(cutting, index);
  // "said Porter" where the article names a "Mara Porter"
  const isAlone = index === last && cutting.titleFirst < 0 && !isFormOfAddress(word);
  if (isAlone && isTitleWord(word) && cutting.evidence.isSurname(word)) return false;
  const isAdjective = index < last && (isDemonym(word) || (isCapitalisedTerm(word) && droppedTerm.test(word)));
  if (!isAdjective && !isTitle(words, index, last)) return false;
  if (cutting.titleFirst < 0) cutting.titleFirst = index;
  let next = index + 1;
  while (next <= last && /^(?:of|the|for|-|['’]s?)$/.test(at(cutting, next))) next++;
  // "Minister for Foreign Affairs and Trade Policy Mara Lind": the name starts at the first name.
  const isLinked = next > index + 1 && knownLength(text, words, next, last) === 0;
  cutting.index = Math.max(next, isLinked ? nextFirstName(words, next, last) : next);
  return true;
}

/** "Tarn Treaty", "Lind Report". */
function cutNamedThing(cutting: Cutting, stop: number): boolean {
  // "Tarn Bowl LI"
  const head = at(cutting, /^[IVXL]{2,}$/.test(at(cutting, stop)) ? stop - 1 : stop);
  if (stop <= cutting.index || !thingHeads.has(head) || isProgramOf(cutting.words, stop)) return false;
  if (isFirstName(at(cutting, cutting.index)) && (surnames(head) || (stop === cutting.index + 1 && isSurnameToo(head))))
    return false;
  cutting.index = stop + 1;
  cutting.titleFirst = -1;
  return true;
}

/** "Mara Day": what ends the names of things and is a surname as well. */
const isSurnameToo = (head: string): boolean => /^(?:Day|Law|Case|Moon|Story)$/.test(head);

/** "the Rail Safety Program at Tarn University": the end of a part of a body, where people work. */
export const isProgramOf = (words: readonly Word[], last: number): boolean =>
  /^Program(?:me)?$/.test(words[last]?.text ?? '') &&
  words[last + 1]?.text === 'at' &&
  isCapitalised(words[last + (words[last + 2]?.text === 'the' ? 3 : 2)]?.text ?? '');

function cutPlain(cutting: Cutting, until: number): void {
  const { words } = cutting;
  const stop = endInList(cutting, until);
  // A title in front, then words that are no name, then a first name.
  const opening = cutting.titleFirst >= 0 ? nextFirstName(words, cutting.index, stop) : -1;
  const isTitleTill = words.slice(cutting.index, opening).every(({ text }) => ordinaryWords(text.toLowerCase()));
  const from = isTitleTill ? Math.max(cutting.index, opening) : cutting.index;
  const last = outletEnd(cutting, from, hyphenEnd(cutting, from, stop));
  if (isPersonAtEnd(cutting, from, last)) {
    make(cutting, from, last - 2);
    make(cutting, last - 1, last);
  } else make(cutting, from, last, cutting.titleFirst >= 0 ? cutting.titleFirst : from);
  cutting.titleFirst = -1;
  cutting.index = last + 1;
  while (cutting.index <= cutting.last && /^(?:[-–‐]|Ad)$/.test(at(cutting, cutting.index))) cutting.index++;
}
