import { animalNouns, thingNouns } from '../../lexicon/context-words.ts';
import { thingHeads } from '../../lexicon/name-parts.ts';
import type { Calling } from './calling.ts';
import type { Candidate } from '../detection/candidate.ts';
import { isCompany, typeOfKnown } from '../knowledge.ts';
import { isCapitalised, type Word } from '../word.ts';

/** "Falke 9", "Quill S9": what has a model's number is a product. */
export function isModel(words: readonly Word[], { first, last, titleFirst, known, text }: Candidate): boolean {
  const [number, after] = [words[last + 1], words[last + 2]];
  // "BBC Radio 4"
  if (/^(?:Radio|Channel)$/.test(words[last]?.text ?? '')) return false;
  if (number === undefined || !number.spaced || number.block !== words[last]?.block) return false;
  // "Quill RTX 4090"
  if (
    last > first &&
    known === undefined &&
    /^[A-Z]{2,3}$/.test(words[last]?.text ?? '') &&
    /^\d{3,4}$/.test(number.text)
  )
    return true;
  // "SB 1062", "H.R. 40": bills by their chamber's letters
  if (/^(?:[HS]\.?B\.?|[HS]\.?R\.?|A\.?B\.?|S\.)$/.test(text) && /^\d{1,5}$/.test(number.text)) return true;
  // "the European Ariane 5 launcher"
  const isOfKind = /^\d$/.test(number.text) && after?.spaced && after.pos === 'NOUN' && thingNouns.has(after.lemma);
  if (isOfKind && first === last && known === undefined) return true;
  if (titleFirst < first || !/^(?:\d|[1-9]\d|[A-Z]{1,2}\d{1,2}|[IV]{2,4})$/.test(number.text)) return false;
  // "a Delta IV rocket"
  if (known === 'organisation') return isCompany(text) && /^(?:II|III|IV|VI|VII|VIII)$/.test(number.text);
  // "the Saturn 5"
  if (known !== undefined)
    return known === 'place' && first === last && words[first - 1]?.text === 'the' && !/^[-–]$/.test(after?.text ?? '');
  // "the Tarn 2 and the Orel 4" are ships.
  if (last > first && words[first - 1]?.text === 'the' && /^(?:,|and|\.)$/.test(after?.text ?? '')) return true;
  return !/^(?:[-–:.,%]|percent|per|points?|to|of|and|or|for|at|on|in|a\.m\.|p\.m\.)$/.test(after?.text ?? '');
}

/** "Quill smart glasses", "the Tarn capsule", "Orel refugee camp": a name before one of these nouns for what it names. */
export function isKindNext(at: (index: number) => Word | undefined, from: number, kinds: ReadonlySet<string>): boolean {
  for (let index = from; index < from + 3; index++) {
    const word = at(index);
    if (word?.spaced !== true || (word.pos !== 'NOUN' && word.pos !== 'ADJ') || isCapitalised(word.text)) return false;
    if (kinds.has(word.lemma)) return true;
  }
  return false;
}

/**
 * True for a name that the text calls a thing or an animal: "a technology called Quill", "Quill, a custom chip", "the
 * tanker Blue Star", "a gorilla named Bo"; also for the letters of a thing: "the Tarn Price Index (TPI)".
 */
export function isThing(words: readonly Word[], candidate: Candidate, callings: readonly Calling[]): boolean {
  if (standsForThing(words, candidate)) return true;
  if (candidate.known !== undefined || candidate.titleFirst < candidate.first) return false;
  // "a gorilla named Blue Bo", unlike "the cow Mara Lind milked"
  const isNamed = /^(?:named|called|nicknamed|dubbed)$/.test(words[candidate.first - 1]?.text ?? '');
  const isOneWord = candidate.first === candidate.last;
  return callings.some(({ from, noun }) => {
    const lemma = words[noun]?.lemma ?? '';
    // "his son-in-law Mara"
    if (words[noun]?.spaced === false) return false;
    // "the female gorilla Blue Bo"
    const isOfSex = /^(?:fe)?male$/.test(words[noun - 1]?.text ?? '');
    return thingNouns.has(lemma) || ((isOneWord || isNamed || isOfSex) && isAnimal(words, from, noun));
  });
}

/** "a lowland gorilla", "the gorilla, a young male". */
function isAnimal(words: readonly Word[], from: number, noun: number): boolean {
  const [lemma, block] = [words[noun]?.lemma ?? '', words[noun]?.block];
  if (animalNouns.has(lemma)) return true;
  if (!/^(?:male|female)$/.test(lemma)) return false;
  return words
    .slice(Math.max(0, from - reachBack), from)
    .some((word) => word.block === block && animalNouns.has(word.lemma));
}
/** Words before a calling in which the kind of animal may stand. */
const reachBack = 10;

/** True for letters in brackets after the words that they stand for, where those name a thing. */
function standsForThing(words: readonly Word[], { first, last, text }: Candidate): boolean {
  if (first !== last || words[first - 1]?.text !== '(' || words[last + 1]?.text !== ')') return false;
  const letters = text.replaceAll('.', '');
  const from = first - 1 - letters.length;
  if (from < 0 || !/^[A-Z]{2,6}$/.test(letters) || words[from]?.block !== words[first]?.block) return false;
  const initials = words.slice(from, first - 1).map((word) => word.text.charAt(0));
  // "World Food Programme (WFP)" is a body.
  const name = words.slice(from, first - 1).map((word) => word.text);
  if (typeOfKnown(name.join(' ')) === 'organisation') return false;
  return initials.join('').toUpperCase() === letters && thingHeads.has(words[first - 2]?.text ?? '');
}
