import { ordinaryWords, surnames } from '../../lexicon/filters.ts';
import { hyphenEndings } from '../../lexicon/name-parts.ts';
import type { CaseEvidence } from './case.ts';
import { isCalendarWord, isFirstName, isFormOfAddress, isRoleNoun, typeOfKnown } from '../knowledge.ts';
import { isCapitalised, nextCapital, type Word } from '../word.ts';

/**
 * "Ajmal Jan", "Theresa May": a first name stands before a word of the calendar and no number after it; later in the
 * article "May" where no month can stand.
 */
export function isSurnameHere(words: readonly Word[], index: number, evidence: CaseEvidence): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  // "Ajmal Jan, a local shopkeeper"
  const isNew = before?.block === word?.block && word?.text === 'Jan' && word.spaced && after?.pos !== 'NUM';
  if (isNew && isCapitalised(before?.text ?? '') && !ordinaryWords(before?.text.toLowerCase() ?? '')) return true;
  // "backed Mara Tuesday" tells a day.
  if (word?.text.endsWith('day') === true && !isFormOfAddress(before?.text ?? '')) return false;
  if (word !== undefined && evidence.isSurname(word.text) && after?.block === word.block) {
    const isAfterTime = before?.block === word.block && /^(?:ADP|NUM|ADJ|DET|SCONJ|NOUN)$/.test(before.pos);
    if (!isAfterTime && /^(?:VERB|PART|PUNCT|ADP)$/.test(after.pos) && after.text !== ',') return true;
  }
  return (
    before?.block === words[index]?.block &&
    before !== undefined &&
    (isFirstName(before.text) || isFormOfAddress(before.text)) &&
    !isCalendarWord(before.text) &&
    words[index + 1]?.pos !== 'NUM'
  );
}

/** "Bae Jun-mo": a syllable that a hyphen joins to one in small letters, behind a surname. */
export function isJoined(words: readonly Word[], index: number): boolean {
  const [before, hyphen, end] = [words[index - 1], words[index + 1], words[index + 2]];
  if (hyphen?.text !== '-' || hyphen.spaced || end?.spaced !== false || !/^[a-z]+$/.test(end.text)) return false;
  return before?.block === words[index]?.block && isCapitalised(before?.text ?? '') && !hyphenEndings.has(end.text);
}

/** Words after "Will" within which the question that it opens ends. */
const longestQuestion = 30;

/** "actor Will Lind": before a word that is no known name but a person's, and not where it opens a question. */
export function isWillName(words: readonly Word[], index: number, word: Word): boolean {
  const next = words[index + 1];
  if (next === undefined || !nextCapital(words, index) || isFormOfAddress(next.text)) return false;
  if ((typeOfKnown(next.text) ?? 'person') !== 'person') return false;
  if (ordinaryWords(next.text.toLowerCase()) && !surnames(next.text)) return false;
  if (word.shouted) return !ordinaryWords(next.text.toLowerCase());
  if (!word.opens) return true;
  for (let at = index + 1; at < index + longestQuestion && words[at]?.block === word.block; at++) {
    if (words[at]?.text === '?') return false;
    if (words[at]?.text === '.') return true;
  }
  return true;
}

/** "said Jan Lind", "April Lind said": neither a month after "in" or "last" nor before a day. */
export function isFirstNameHere(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || after === undefined || !isFirstName(word.text) || !nextCapital(words, index)) return false;
  if (isCalendarWord(after.text) || ordinaryWords(after.text.toLowerCase()) || typeOfKnown(after.text) !== undefined)
    return false;
  // "director general Jan Lind"
  return before?.block !== word.block || isRoleNoun(before.text) || !/^(?:ADP|NUM|ADJ|DET|SCONJ)$/.test(before.pos);
}
