import { thingNouns } from '../lexicon/context-words.ts';
import type { Calling } from './calling.ts';
import type { Candidate } from './candidate.ts';
import { isCapitalised, type Word } from './word.ts';

/** "Falke 9", "Quill S9": what has a model's number is a product. */
export function isModel(words: readonly Word[], { first, last, titleFirst, known }: Candidate): boolean {
  const [number, after] = [words[last + 1], words[last + 2]];
  if (number === undefined || !number.spaced || number.block !== words[last]?.block) return false;
  if (titleFirst < first || !/^(?:\d|[1-9]\d|[A-Z]{1,2}\d{1,2})$/.test(number.text)) return false;
  // "the Saturn 5"
  if (known !== undefined) return known === 'place' && first === last && words[first - 1]?.text === 'the';
  // "the Tarn 2 and the Orel 4" are ships.
  if (last > first && words[first - 1]?.text === 'the' && /^(?:,|and|\.)$/.test(after?.text ?? '')) return true;
  return !/^(?:[-–:.,%]|percent|per|points?|to|of|and|or|for|at|on|in|a\.m\.|p\.m\.)$/.test(after?.text ?? '');
}

/** "Quill smart glasses", "the Tarn capsule", "Orel refugee camp": a name before one of these nouns for what it names. */
export function isKindNext(at: (index: number) => Word | undefined, from: number, kinds: ReadonlySet<string>): boolean {
  for (let index = from; index < from + 3; index++) {
    const word = at(index);
    if (word?.spaced !== true || !/^(?:NOUN|ADJ)$/.test(word.pos) || isCapitalised(word.text)) return false;
    if (kinds.has(word.lemma)) return true;
  }
  return false;
}

/** True for a name that the text calls a thing: "a technology called Quill", "Quill, a custom chip", "the tanker Blue Star". */
export function isThing(words: readonly Word[], candidate: Candidate, callings: readonly Calling[]): boolean {
  if (candidate.known !== undefined || candidate.titleFirst < candidate.first) return false;
  return callings.some(({ noun }) => thingNouns.has(words[noun]?.lemma ?? ''));
}
