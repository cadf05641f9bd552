import { ordinaryWords, surnames } from '../../lexicon/filters.ts';
import { functionWords, headsOf, hyphenEndings, particles } from '../../lexicon/name-parts.ts';
import { newsOutlets } from '../../lexicon/organisations.ts';
import { placeHeads } from '../../lexicon/places.ts';
import { isFirstNameHere, isJoined, isSurnameHere, isWillName } from './calendar-names.ts';
import type { CaseEvidence } from './case.ts';
import {
  isCalendarWord,
  isCapitalisedTerm,
  isCommonWord,
  isCompany,
  isDemonym,
  isFirstName,
  isFormOfAddress,
  isOrganisationHead,
  isRoleNoun,
  typeOfKnown,
} from '../knowledge.ts';
import { isOpeningBody } from './opening-bodies.ts';
import { isAcronym, isCapitalised, isHyphen, nextCapital, titleCase, type Word } from '../word.ts';

const functionPos = new Set([
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'AUX',
  'PART',
  'INTJ',
  'NUM',
  'PUNCT',
  'SYM',
  'ADV',
]);

/** Words that a number follows and that end a name before them: "Tarn Airlines Flight 214". */
const numbered =
  /^(?:Flight|Train|Route|Gate|Mark|Version|Part|Episode|Season|Chapter|Phase|Stage|Level|Category|Class|Model|Lap|Round|Week|Game)$/;

/** What tells the editions of a product from each other, after its number. */
const edition = /^(?:Pro|Max|Ultra|Plus|Mini|Lite|Edge|Air|SE|XL|Turbo|Slim|Deluxe|Ti|Super|MAX|NEO|PRO|ULTRA)$/;

/** True after a model's number, with other such words between. */
function isEditionOf(words: readonly Word[], index: number): boolean {
  let at = index - 1;
  while (edition.test(words[at]?.text ?? '')) at--;
  const isNumber = /^(?:[A-Z]{0,3}\d{1,4}[a-z]?|X|XS|XR)$/.test(words[at]?.text ?? '');
  return (
    isNumber &&
    /^(?:[a-z]?\p{Lu}|[A-Z])/u.test(words[at - 1]?.text ?? '') &&
    words[at - 1]?.block === words[index]?.block
  );
}

/** Words that have a capital within a sentence only in a name: "Hoi An", "Blue Nine". */
const endingWord = /^(?:An|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;
/** What a number counts. */
const counted =
  /^(?:Phase|Stage|Level|Part|Chapter|Day|Group|World|War|Round|Week|Number|No|Tier|Category|Episode|Season|Title|Page|Section|Act|Book|Volume|Step|Year|Grade|Type|Formula|Force|Top|Big|Final)$/;

/** True for such a word right behind a capitalised one. */
const isEndOfName = (words: readonly Word[], index: number, { block, opens, shouted, spaced }: Word): boolean =>
  !opens &&
  !shouted &&
  spaced &&
  words[index - 1]?.block === block &&
  isCapitalised(words[index - 1]?.text ?? '') &&
  !counted.test(words[index - 1]?.text ?? '');

/** True for a part of an account's name with an underscore. */
const isHandlePart = (words: readonly Word[], index: number): boolean =>
  (words[index - 1]?.text === '_' && words[index]?.spaced === false) ||
  (words[index + 1]?.text === '_' && words[index + 1]?.spaced === false);

/** True for a capitalised word that may be part of a name where it stands. */
export function isNameWord(words: readonly Word[], index: number, word: Word, evidence: CaseEvidence): boolean {
  const { text, pos } = word;
  if (!isCapitalised(text)) return false;
  if (text.charAt(1) === '-' && /^\p{Lu}-[a-z]/u.test(text)) return false;
  // "the user MARA_LIND"
  if (isHandlePart(words, index)) return false;
  if (words[index + 1]?.pos === 'NUM' && words[index + 1]?.spaced && numbered.test(text)) return false;
  // "Quill 12 Pro Max"
  if (edition.test(text) && isEditionOf(words, index)) return false;
  // "pic.example.com/AbCdE"
  if (
    !word.spaced &&
    words[index - 1]?.text === '/' &&
    /(?:^|\.)(?:com|org|net|uk|ly|gl)$/.test(words[index - 2]?.text ?? '')
  )
    return false;
  // "Total width: 12 m"
  const isLabel = words[index + 1]?.pos === 'NOUN' && words[index + 2]?.text === ':' && isCompany(text);
  if (isLabel && isCommonWord(text.toLowerCase())) return false;
  // "4K", "60FPS"
  if (!word.spaced && /\d$/.test(words[index - 1]?.text ?? '')) return false;
  const isShort = text.length < 4 || text.charAt(0) === 'I';
  if (isShort && /^(?:I|I['’]\p{Ll}+|\p{Lu}\.|VIA|FOR|AND|THE|OF|BY|IN)$/u.test(text) && !isInitial(words, index))
    return false;
  const isCalendar = isCalendarWord(text);
  if (isCalendar && !isSurnameHere(words, index, evidence) && !isFirstNameHere(words, index))
    return isJoined(words, index);
  if (text.length === 1 && /^[DRI]$/.test(text) && isHyphen(words[index + 1]?.text ?? '')) return false;
  if (isPartOfCompound(words, index)) return false;
  const known = typeOfKnown(text) !== undefined;
  if (
    functionWords.has(text.toLowerCase()) &&
    !isCalendar &&
    !(text === 'Will' && isWillName(words, index, word)) &&
    !(isAcronym(text) && !word.shouted && (known || evidence.areInitials(text))) &&
    !(endingWord.test(text) && isEndOfName(words, index, word))
  )
    return false;
  if (!known && isWordInCapitals(words, index) && (!word.shouted || isMixed(words, index))) return false;
  if (word.shouted) {
    const isInitialism = isAcronym(text) && !ordinaryWords(text.toLowerCase()) && !isCapitalisedTerm(text);
    // "Man Who Drew Little Attention"
    const isVerb = pos === 'VERB' && ordinaryWords(text.toLowerCase()) && !isFirstName(words[index - 1]?.text ?? '');
    if (isVerb && !known && !evidence.isSeenCapitalised(text)) return false;
    // "Evening Sky" in a headline
    const isPlain = known && newsOutlets.has(text) && evidence.isSeenLower(text) && !evidence.isSeenCapitalised(text);
    if (isPlain && isCommonWord(text.toLowerCase())) return false;
    if (isFormOfAddress(text) || known || isFirstName(text) || isInitialism) return !functionPos.has(pos) || known;
    const before = words[index - 1];
    const follows =
      before?.block === word.block &&
      (isFirstName(before.text) || isFormOfAddress(before.text) || particles.has(before.text));
    const isInHead = isOrganisationHead(text) || isOrganisationHead(words[index + 1]?.text ?? '');
    return (
      (evidence.isSeenCapitalised(text) && isInHead) ||
      (evidence.isSeenCapitalised(text) && !(evidence.isSeenLower(text) && !known)) ||
      (follows && !functionPos.has(pos) && pos !== 'VERB' && (surnames(text) || !ordinaryWords(text.toLowerCase()))) ||
      word.kind === 'credit' ||
      word.kind === 'byline' ||
      (word.kind === 'dateline' && /^[A-Z]{4,}$/.test(text)) ||
      (word.kind === 'metadata' && pos === 'PROPN') ||
      known
    );
  }
  if (!word.opens) return true;
  // "US" is not "us".
  if (known && isAcronym(text) && !/^[A-Z]{2,}$/.test(words[index + 1]?.text ?? '')) return true;
  if (isFormOfAddress(text)) return true;
  if (!known && isOpeningBody(words, index)) return false;
  // "Born Mara Lind"
  if (text === 'Born' && nextCapital(words, index)) return false;
  // "Dawn, dusk, another day"
  const isListed = words[index + 1]?.text === ',' && words[index + 2]?.pos === 'NOUN' && newsOutlets.has(text);
  if (isListed && isCommonWord(text.toLowerCase()) && !evidence.isSeenCapitalised(text)) return false;
  // "Shell-shocked"
  const [next, second] = [words[index + 1], words[index + 2]];
  const isCompound = next?.text === '-' && !next.spaced && second?.spaced === false && /^[a-z]+$/.test(second.text);
  if (isCompound && isCommonWord(text.toLowerCase()) && !hyphenEndings.has(second.text))
    return evidence.isSeenCapitalised(text);
  // "Time travel is possible"
  const isBeforeNoun = next?.pos === 'NOUN';
  // "Tea party members", where the article also has "the tea party"
  const isOfPlain = isBeforeNoun && !isCapitalised(next.text) && !isAcronym(text) && isPlainWord(text);
  if (isOfPlain && evidence.isSeenLower(text)) return false;
  // "Total width", "Shell companies", where the article also has the word without a capital
  const isKind = /^(?:companies|corporations|firms)$/.test(words[index + 1]?.text ?? '');
  const isOfWord = isBeforeNoun && isCompany(text) && (isKind || evidence.isSeenLower(text));
  const isPlainNoun = isOfWord || (pos === 'NOUN' && isBeforeNoun && newsOutlets.has(text));
  if (isPlainNoun && ordinaryWords(text.toLowerCase()) && !evidence.isSeenCapitalised(text)) return false;
  // "Port of Tarn", "Bank of Tarn"
  const isHead =
    /^(?:Archbishop|Bishop)$/.test(text) || (headsOf.has(text) && (placeHeads.has(text) || isOrganisationHead(text)));
  if (isHead && words[index + 1]?.text === 'of' && nextCapital(words, index + 1)) return true;
  // "Foreign Ministry spokeswoman Mara Lind"
  if (nextCapital(words, index) && /^(?:Ministry|Department)$/.test(words[index + 1]?.text ?? '')) return true;
  // "Zoo officials said": an ordinary word that the article also has without a capital.
  const isOrdinary = !known && !isFirstName(text) && (isOrganisationHead(text) || isCommonWord(text.toLowerCase()));
  if (isOrdinary && !nextCapital(words, index) && evidence.isSeenLower(text)) return false;
  if (evidence.isSeenCapitalised(text) && !(evidence.isSeenLower(text) && pos !== 'PROPN')) return true;
  // "Sharp says", after "Mara Sharp"
  const isActing = /^(?:VERB|AUX|PART)$/.test(words[index + 1]?.pos ?? '');
  if (isActing && evidence.isSeenCapitalised(text) && evidence.isSurname(text)) return true;
  if (evidence.isSeenLower(text)) return pos === 'PROPN' && isFirstName(text) && !['NOUN', 'VERB'].includes(pos);
  return (
    pos === 'PROPN' ||
    known ||
    isForeignBefore(words, index) ||
    isFirstName(text) ||
    isDemonym(text) ||
    (isRoleNoun(text) && nextCapital(words, index))
  );
}

/** "One-Time Hit", "FAMILY TIME": a plain word beside another with a hyphen or in capitals, whatever is called so too. */
function isPartOfCompound(words: readonly Word[], index: number): boolean {
  const [word, before] = [words[index], words[index - 1]];
  if (word === undefined || before?.block !== word.block) return false;
  const isJoined = isHyphen(before.text);
  const areLoud = !isJoined && /^[A-Z]{4,}$/.test(word.text) && /^[A-Z]{4,}$/.test(before.text);
  if (!(isJoined || areLoud) || !isPlainWord(word.text)) return false;
  // "low-Earth orbit", "Tarn Times-News"
  if (typeOfKnown(word.text) === 'place' || paperPart.test(word.text)) return false;
  if (isJoined) return !before.spaced && !word.spaced && isPlainWord(words[index - 2]?.text ?? '');
  return isPlainWord(before.text) && typeOfKnown(`${before.text} ${word.text}`) === undefined;
}

const paperPart =
  /^(?:News|Times|Post|Herald|Journal|Tribune|Press|Gazette|Star|Sun|Union|Register|Democrat|Republican|Leader|Mail|Record|Dispatch|Courier|Sentinel|Call|Review)$/;

const isPlainWord = (text: string): boolean =>
  ordinaryWords(text.toLowerCase()) &&
  isCommonWord(text.toLowerCase()) &&
  !isFirstName(text) &&
  !surnames(titleCase(text));

/** True where a word with small letters stands beside one, or two words on: the line is not all in capitals. */
const isMixed = (words: readonly Word[], index: number): boolean =>
  ![1, 2].some((by) => /^[,(—–]$/.test(words[index + by]?.text ?? '')) &&
  [-2, -1, 1, 2].some(
    (by) => words[index + by]?.block === words[index]?.block && /^\p{L}\p{Ll}{2}/u.test(words[index + by]?.text ?? ''),
  );

/** "HATS OFF", "the SMELL of it": an ordinary word that is written in capitals for emphasis. */
function isWordInCapitals(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? '';
  if (!/^[A-Z]{3,}$/.test(text) || !ordinaryWords(text.toLowerCase())) return false;
  const next = words[index + 1]?.text ?? '';
  // "the SITE Intelligence Group"
  if (/^\p{Lu}\p{Ll}/u.test(next) && isOrganisationHead(words[index + 2]?.text ?? '')) return false;
  const isEmphatic = /^[A-Z]{3,}$/.test(next) && ordinaryWords(next.toLowerCase()) && !surnames(next);
  if (isFirstName(text) && !isEmphatic) return false;
  if (text.length > 3 && isCommonWord(text.toLowerCase())) return true;
  return [words[index - 1], words[index + 1]].some((word) => /^[A-Z]{2,}$/.test(word?.text ?? ''));
}

/** "J." in "Donald J. Trump", "J. Edgar Hoover". */
function isInitial(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.text ?? '';
  // "It is called X. Google said so."
  const isFirst = !isCapitalised(words[index - 1]?.text ?? '');
  if (isFirst && (typeOfKnown(next) ?? 'person') !== 'person' && !surnames(next)) return false;
  return /^\p{Lu}\.$/u.test(words[index]?.text ?? '') && nextCapital(words, index);
}

/** "Heino Falcke, of Tarn": a word that is hardly one of English opens before one that is none. */
function isForeignBefore(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || !nextCapital(words, index)) return false;
  const [lower, after] = [word.text.toLowerCase(), next.text.toLowerCase()];
  if (!/^\p{Lu}\p{Ll}+$/u.test(word.text) || word.pos === 'VERB' || isRoleNoun(word.text)) return false;
  const isKnown = typeOfKnown(next.text) !== undefined;
  return !ordinaryWords(lower) || (!isCommonWord(lower) && !isKnown && !ordinaryWords(after) && next.pos === 'PROPN');
}
