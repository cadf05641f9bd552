import type { Candidate } from './candidate.ts';
import type { CaseEvidence } from './case.ts';
import { newsOutlets } from '../../lexicon/organisations.ts';
import { ordinaryWords, surnames } from '../../lexicon/filters.ts';
import {
  isCapitalisedTerm,
  isCommonWord,
  isCompany,
  isCountryOrState,
  isDemonym,
  isFirstName,
  typeOfKnown,
} from '../knowledge.ts';
import { knownLength } from './known.ts';
import { isAcronym, isHyphen, type Word } from '../word.ts';

/** A run of name words while it is cut into names. */
export interface Cutting {
  readonly text: string;
  readonly words: readonly Word[];
  readonly evidence: CaseEvidence;
  readonly last: number;
  readonly found: Candidate[];
  /** The word that is looked at. */
  index: number;
  /** Where the title before it starts; below 0 where there is none. */
  titleFirst: number;
}

/** The word at an index; empty outside the text. */
export const at = ({ words }: Cutting, index: number): string => words[index]?.text ?? '';

/** The last word before a known company or outlet that a headline puts right behind a person: "Mara Lind Twitter row". */
export function outletEnd(cutting: Cutting, from: number, until: number): number {
  const { words, evidence } = cutting;
  for (let index = from + 1; index <= until; index++) {
    const text = words[index]?.text ?? '';
    const before = words[index - 1]?.text ?? '';
    const isPerson = index > from + 1 ? isFirstName(words[from]?.text ?? '') : evidence.isSurname(before);
    // "Mara Lind TV ad", "Mara Lind Chick-fil-A visit"
    const isShown = (text === 'Ad' && !isCapitalisedTerm(before)) || (isAcronym(text) && isCapitalisedTerm(text));
    if (isPerson && (isShown || opensBody(cutting, index))) return index - 1;
    if (!isCompany(text) && !newsOutlets.has(text)) continue;
    const isAlsoPerson = surnames(text) || isFirstName(text);
    // "Mara Lind Ferrari crash", where "Ferrari" is named alone too
    const isFirm = index > from + 1 && index === until && evidence.standsAlone(text) && !evidence.isSurname(text);
    if (isCommonWord(text.toLowerCase()) || (isAlsoPerson && !isFirm)) continue;
    // "Early Facebook executive"
    const opensPlainly = index === from + 1 && words[from]?.opens && isCommonWord(before.toLowerCase());
    if (isPerson || (opensPlainly && !isFirstName(before))) return index - 1;
  }
  return until;
}

/** True where a generally known body of several words starts: "Mara Lind Chick-fil-A visit". */
function opensBody({ text, words, last }: Cutting, index: number): boolean {
  const length = index < last ? knownLength(text, words, index, last) : 0;
  if (length < 2) return false;
  const body = text.slice(words[index]?.start ?? 0, words[index + length - 1]?.end ?? 0);
  return typeOfKnown(body) === 'organisation';
}

/** Names that a hyphen joins are two where one is generally known or both stand by themselves too: "Lind-Berg", "US-China". */
export function hyphenEnd(cutting: Cutting, from: number, stop: number): number {
  for (let index = from; index < stop; index++) {
    if (!isHyphen(at(cutting, index + 1))) continue;
    const [left, right] = [at(cutting, index), at(cutting, index + 2)];
    if (/^(?:al|el|an|as|ad|ash|ar)$/.test(left)) continue;
    // "Mara Lind-Orel": a surname that is a town's too
    const isSurname = index > from && isFirstName(at(cutting, from)) && typeOfKnown(left) === undefined;
    if (isSurname && typeOfKnown(right) === 'place' && !isCountryOrState(right)) continue;
    const areApart = cutting.evidence.standsAlone(left) && cutting.evidence.standsAlone(right);
    if (isDemonym(left) || typeOfKnown(left) !== undefined || typeOfKnown(right) !== undefined || areApart)
      return index;
  }
  return stop;
}

/** "Trade Policy Mara Lind", "Miss Universe Mara Lind": a full name at the end is a person's. */
export function isPersonAtEnd(cutting: Cutting, from: number, until: number): boolean {
  const word = at(cutting, from);
  const person = until - 1;
  if (person <= from || !isFirstName(at(cutting, person)) || isFirstName(word)) return false;
  if (person === from + 1 && !ordinaryWords(word.toLowerCase())) return false;
  if (/^(?:San|Santa|St|Saint|Los)\.?$/.test(at(cutting, person - 1)) || /^\p{Lu}\./u.test(word)) return false;
  return cutting.words
    .slice(from, until + 1)
    .every(({ text: each }) => /^\p{Lu}[\p{L}.'’]+$/u.test(each) && (typeOfKnown(each) ?? 'person') === 'person');
}
