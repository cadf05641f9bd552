import { animalNouns, thingNouns } from '../../lexicon/context-words.ts';
import { ordinaryWords, surnames } from '../../lexicon/filters.ts';
import type { Candidate } from '../detection/candidate.ts';
import { isCompany, isFirstName } from '../knowledge.ts';
import { isKindNext } from './things.ts';
import { isCapitalised, within, type Word } from '../word.ts';

const studios =
  /^(?:Netflix|HBO|Hulu|Disney|Pixar|DreamWorks|Lucasfilm|Paramount|Nintendo|Ubisoft|Sega|Showtime|Starz)$/;
const exchange = /^(?:NASDAQ|Nasdaq|NYSE|LSE|TSE|FTSE)$/;
/** What one does with the parts of a program. */
const handling = /^(?:pick|select|tap|click|choose|press|toggle|swipe|scroll|tick|untick|enable|disable)$/;
/** What ships do. */
const sailing = /^(?:sink|capsize|sail|dock|moor)$/;

/** How strongly the words around what could be a name say that it is none of a person, an organisation or a place. */
export function scoreAgainst(words: readonly Word[], candidate: Candidate): number {
  const { first, last } = candidate;
  const at = within(words, words[first]?.block);
  const [before, after] = [at(first - 1), at(last + 1)];
  let score = 0;
  if (before !== undefined) score += scoreBefore(words, candidate, before, at(first - 2), after);
  // "Settings > Sound Output"
  if (/^[>›→]$/.test(before?.text ?? '') || /^[>›→]$/.test(after?.text ?? '')) score += 4;
  return after === undefined ? score : score + scoreAfter(words, candidate, before, after);
}

function scoreBefore(
  words: readonly Word[],
  { first, last, text, known }: Candidate,
  before: Word,
  second: Word | undefined,
  after: Word | undefined,
): number {
  const lower = before.text.toLowerCase();
  const earlier = second?.text ?? '';
  let score = 0;
  if (lower === 'the') {
    score += 0.3;
    // "aboard the Blue Star"
    if (/^(?:aboard|onboard|board)$/.test(earlier)) score += 5;
  }
  // "STORM WATCH: Storm Mara", where the line tells nothing of capitals
  if (/^(?:Storm|Hurricane|Typhoon|Cyclone)$/.test(before.text) && first === last) score += 8;
  if (lower === 'a' || lower === 'an' || lower === 'this' || lower === 'these' || lower === 'any') score += 1.5;
  // "(NASDAQ: TRN)"
  if (lower === '(' && after?.text === ')' && /^[A-Z]{2,4}$/.test(text) && isCompany(earlier)) score += 8;
  if (lower === ':' && exchange.test(earlier)) score += 8;
  if (known !== undefined) return score;
  const opening = words[first]?.text ?? '';
  if (/^['’]s?$/.test(lower)) {
    // "Netflix's Odd Things": a work
    if (last > first && studios.test(earlier) && !isFirstName(opening)) score += 4;
    // "Tarn's Quill smart glasses": a product after its maker
    if (first === last && isCompany(earlier) && !isFirstName(text) && after?.pos !== 'VERB') score += 3;
  }
  // "tap Sound Output"
  if (before.pos === 'VERB' && handling.test(before.lemma) && ordinaryWords(opening.toLowerCase())) score += 4;
  return score;
}

function scoreAfter(words: readonly Word[], candidate: Candidate, before: Word | undefined, after: Word): number {
  const { first, last, titleFirst, known } = candidate;
  const at = within(words, after.block);
  const second = at(last + 2);
  const isNew = known === undefined;
  let score = 0;
  if (before !== undefined) {
    if (isQuoted(before, after) && titleFirst === first) score += last > first ? 5 : 3;
    // "in “Tarn League,”"
    const isFullName = isFirstName(words[first]?.text ?? '');
    const isCut = second !== undefined && /^[,.]$/.test(after.text) && isQuoted(before, second);
    if (isCut && isNew && !isFullName) score += last > first ? 6 : 3;
    // "the Blue Star sank"
    if (isNew && sailing.test(after.lemma) && /^[Tt]he$/.test(before.text)) score += 4;
    // "the TRN Sound Output feature"
    if (before.text === 'the' && thingNouns.has(after.lemma) && after.spaced && last > first) score += 2;
  }
  if (isKindNext(at, last + 1, thingNouns)) score += 2;
  // "a Western Lowland gorilla"
  if (isNew && animalNouns.has(after.lemma) && after.pos === 'NOUN' && after.spaced) score += 5;
  // "Blue Comets actor Mara Lind"
  if (
    isNew &&
    /^(?:actor|actress|star|co-star|director|creator|showrunner)$/.test(after.text) &&
    isCapitalised(second?.text ?? '')
  )
    score += 2.5;
  // "French Interior minister"
  if (/^(?:minister|ministry|secretary)$/.test(after.lemma) && isOrdinaryWord(candidate)) score += 4;
  return score;
}

/** "General Relativity": a word that is nobody's name. */
export const isOrdinaryWord = ({ text, first, last }: Candidate): boolean =>
  first === last && ordinaryWords(text.toLowerCase()) && !surnames(text) && !isFirstName(text);

/** Alone in quotation marks: the name of a work, or words that are not meant as a name. */
function isQuoted(before: Word, after: Word): boolean {
  return /^["“‘'«]$/.test(before.text) && /^[,.]?["”’'»]$/.test(after.text);
}
