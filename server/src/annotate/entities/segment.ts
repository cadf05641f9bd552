import type { EntityType } from '../annotation.ts';
import { thingHeads } from '../lexicon/name-parts.ts';
import { companyEndings } from '../lexicon/organisations.ts';
import { placeHeads } from '../lexicon/places.ts';
import { roleModifiers } from '../lexicon/titles.ts';
import type { Candidate } from './candidate.ts';
import { isCapitalisedTerm, isDemonym, isFirstName, isOrganisationHead, typeOfKnown } from './knowledge.ts';
import { knownLength } from './known.ts';
import { isTitle, isTitleWord, nextStop, titlePhrase } from './title-words.ts';
import { isAcronym, type Word } from './word.ts';

/** Cuts a run of name words into names, leaving out titles and the adjectives of countries. */
export function segment(text: string, words: readonly Word[], first: number, last: number): Candidate[] {
  const found: Candidate[] = [];
  const make = (begin: number, to: number, titleFirst = begin, known?: EntityType): void => {
    // "President (Vladimir) Putin"
    const isBracketed = words[begin + 1]?.text === ')' && words[begin - 1]?.text === '(' && begin < to;
    const from = isBracketed ? begin - 1 : begin;
    const start = words[from]?.start;
    const end = words[to]?.end;
    if (start === undefined || end === undefined) return;
    const name = text.slice(start, end);
    // The adjective of a country alone ("Western Antarctica", "Brazilian Massa") is no title.
    const hasTitle = words
      .slice(titleFirst, from)
      .some((word) => isTitleWord(word.text) || roleModifiers.has(word.text.toLowerCase()));
    const title = hasTitle ? titleFirst : from;
    found.push({ first: from, last: to, start, end, text: name, known: known ?? typeOfKnown(name), titleFirst: title });
  };
  let index = first;
  let titleFirst = -1;
  while (index <= last) {
    const word = words[index]?.text ?? '';
    // "Vice President": a known name that is part of a title is none.
    const inTitle = index < last && isTitleWord(word) && isTitleWord(words[index + 1]?.text ?? '');
    const match = inTitle ? 0 : knownLength(text, words, index, last);
    const stop = nextStop(words, index, last);
    const endsInHead = headEnd(words, index, stop);
    if (match > 0) {
      const until = index + match - 1;
      const known = typeOfKnown(text.slice(words[index]?.start ?? 0, words[until]?.end ?? 0));
      const extended = extendKnown(text, words, index, until, stop, endsInHead, known);
      if (extended === until) make(index, until, titleFirst >= 0 ? titleFirst : index, known);
      else make(index, extended, titleFirst >= 0 ? titleFirst : index);
      titleFirst =
        isTitleWord(words[extended + 1]?.text ?? '') ||
        roleModifiers.has((words[extended + 1]?.text ?? '').toLowerCase())
          ? titleFirst >= 0
            ? titleFirst
            : index
          : -1;
      index = extended + 1;
      while (index <= last && /^(?:[-–‐]|and|of|for|on)$/.test(words[index]?.text ?? '')) index++;
      continue;
    }
    const phrase = titlePhrase.exec(text.slice(words[index]?.start ?? 0, words[last]?.end ?? 0))?.[0].length ?? 0;
    if (phrase > 0) {
      if (titleFirst < 0) titleFirst = index;
      const end = (words[index]?.start ?? 0) + phrase;
      while (index <= last && (words[index]?.start ?? end) < end) index++;
      continue;
    }
    const namesLater = nextFirstName(words, index + 1, stop) > index;
    if (endsInHead >= index && !(isTitleWord(word) && namesLater)) {
      make(index, endsInHead);
      titleFirst = isTitleWord(words[endsInHead + 1]?.text ?? '') ? index : -1;
      index = endsInHead + 1;
      continue;
    }
    if (
      isTitle(words, index, last) ||
      (isDemonym(word) && index < last) ||
      (isCapitalisedTerm(word) && index < last && isDropped(word))
    ) {
      if (titleFirst < 0) titleFirst = index;
      index++;
      const afterTitle = index;
      while (index <= last && /^(?:of|the|for|-|['’]s?)$/.test(words[index]?.text ?? '')) index++;
      // "Minister for Foreign Affairs and Trade Policy Mara Lind": the name starts at the first name.
      const firstName =
        index > afterTitle && knownLength(text, words, index, last) === 0 ? nextFirstName(words, index, last) : -1;
      if (firstName > index) index = firstName;
      continue;
    }
    if (thingHeads.has(words[stop]?.text ?? '') && stop > index && !isFirstName(word)) {
      index = stop + 1;
      titleFirst = -1;
      continue;
    }
    // A title in front, then words that are no name, then a first name.
    const opening = titleFirst >= 0 ? nextFirstName(words, index, stop) : -1;
    if (opening > index) index = opening;
    let until = stop;
    // Names that a hyphen joins are two where both are generally known or seen by themselves: "Trump-Putin", "US-China".
    for (let at = index; at < until; at++) {
      if (
        /^[-–‐]$/.test(words[at + 1]?.text ?? '') &&
        (isDemonym(words[at]?.text ?? '') ||
          typeOfKnown(words[at]?.text ?? '') !== undefined ||
          typeOfKnown(words[at + 2]?.text ?? '') !== undefined)
      ) {
        until = at;
        break;
      }
    }
    // "Trade Policy Mara Lind", "Miss Universe Alicia Machado": a full name at the end is a person's.
    const person = until - 1;
    const isFull =
      person > index &&
      isFirstName(words[person]?.text ?? '') &&
      !isFirstName(word) &&
      !/^(?:San|Santa|St|Saint|Los)\.?$/.test(words[person - 1]?.text ?? '');
    const plain =
      isFull &&
      words
        .slice(index, until + 1)
        .every(({ text: each }) => /^\p{Lu}[\p{L}.'’]+$/u.test(each) && typeOfKnown(each) === undefined);
    if (plain && !/^\p{Lu}\./u.test(word)) {
      make(index, person - 1);
      make(person, until);
    } else make(index, until, titleFirst >= 0 ? titleFirst : index);
    titleFirst = -1;
    index = until + 1;
    while (/^[-–‐]$/.test(words[index]?.text ?? '') && index <= last) index++;
  }
  return found;
}

function nextFirstName(words: readonly Word[], index: number, last: number): number {
  for (let at = index; at < last; at++) if (isFirstName(words[at]?.text ?? '')) return at;
  return -1;
}

const isDropped = (word: string): boolean =>
  /^(?:Democratic|Democrat|Democrats|Republicans|Republican|Conservative|Liberal|Labour|Tory|European|African|Asian|Western|Muslim|Islamic|Jewish|Arab|Kurdish|Scottish|Welsh|English|Photo|Photos|Credit|Photograph|Image|Picture|Via|Video|By)$/.test(
    word,
  );

/** Index of the last word that makes the stretch an organisation's or a place's name by its head; below `index` where none does. */
function headEnd(words: readonly Word[], index: number, last: number): number {
  let of = -1;
  for (let at = index; at <= last; at++) if (/^(?:of|for|on)$/.test(words[at]?.text ?? '')) of = at;
  const end = words[last]?.text ?? '';
  if (of > index) return last;
  if (last > index && (isOrganisationHead(end) || companyEndings.has(end) || placeHeads.has(end))) {
    return isFirstName(words[index]?.text ?? '') && last === index + 1 && !isOrganisationHead(end) ? index - 1 : last;
  }
  for (let at = last; at > index; at--) if (isOrganisationHead(words[at]?.text ?? '')) return at;
  return index - 1;
}

/** How far a known name goes on in its run: "Texas Supreme Court", "Arizona Cardinals", "Jordan Peterson". */
function extendKnown(
  text: string,
  words: readonly Word[],
  first: number,
  until: number,
  stop: number,
  endsInHead: number,
  known: EntityType | undefined,
): number {
  if (until >= stop) return until;
  if (endsInHead > until) return endsInHead;
  const next = words[until + 1]?.text ?? '';
  if (/^[-–‐]$/.test(next)) return until;
  if (known === 'place' && first === until && isAcronym(words[first]?.text ?? '')) return until;
  if (known !== undefined && (isDemonym(next) || knownLength(text, words, until + 1, stop) > 0)) return until;
  if (thingHeads.has(words[stop]?.text ?? '')) return until;
  if (nextFirstName(words, until + 1, stop) > until + 1) return until;
  return stop;
}
