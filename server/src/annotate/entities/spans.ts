import type { EntityType } from '../annotation.ts';
import { placeHeads } from '../lexicon/places.ts';
import { companyEndings } from '../lexicon/organisations.ts';
import { roleModifiers } from '../lexicon/titles.ts';
import {
  isCalendarWord,
  isCapitalisedTerm,
  isDemonym,
  isFirstName,
  isFormOfAddress,
  isOrganisationHead,
  isRoleNoun,
  longestKnown,
  opensKnownName,
  typeOfKnown,
} from './knowledge.ts';
import { folded, isAcronym, isCapitalised, type Word } from './word.ts';

/** A stretch of words that may be a name. */
export interface Candidate {
  /** Indexes of the first and the last word. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The type that general knowledge gives the whole name. */
  readonly known: EntityType | undefined;
  /** Index of the first word of the title before it, or of the name where there is none. */
  readonly titleFirst: number;
}

const particles = new Set(
  "von van der den de la del della di da das dos du le ten ter bin ibn ben al el zu zur af av y e d'".split(' '),
);
const openingParticles = new Set('von van al el bin de der di du la le'.split(' '));
const suffixes = new Set(['Jr', 'Jr.', 'Sr', 'Sr.', 'II', 'III', 'IV']);
/** Heads that take "of", "for" or "on" after them. */
const headsOf = new Set(
  'Consortium|University|College|School|Institute|Department|Ministry|Office|Bureau|Bank|Board|Center|Centre|Chamber|Church|Commission|Committee|Council|Court|Federation|Institution|Association|Alliance|Academy|Agency|Union|League|Society|House|Houses|Museum|Army|Order|Party|Movement|Republic|Federation|Foundation|Fund|Force|Campaign|Citizens|Americans|Women|Students|Veterans|Friends|Organization|Organisation|Confederation|Conference|Congress|Kingdom|Commonwealth|State|City|Gulf|Strait|Bay|Isle|Isles|Cape|Sea|Port|Duchy|District|Library|Hospital|Knights|Daughters|Sons|Daily|Bishops|Doctors|Director|Joint|Coalition|Campaign|Initiative|Network|Trust|Partnership|Guild|Brotherhood|Parliament|Assembly|Archdiocese|Diocese|Province'.split(
    '|',
  ),
);
/** Heads of names for things that are no organisation: only what is known within such a name is kept. */
const thingHeads = new Set(
  'Treaty|Agreement|Act|Accord|Accords|Protocol|Deal|Summit|War|Wars|Prize|Award|Awards|Amendment|Strategy|Plan|Day|Week|Month|Year|Bill|Law|Rule|Rules|Doctrine|Convention|Charter|Report|Review|Pact|Resolution|Declaration|Election|Elections|Referendum|Primary|Games|Cup|Bowl|Festival|Crisis|Revolution|Era|Age|Newsletter|Watch|View|Editorial|Live|Question|Questions|Program|Programme|Scheme|Inquiry|Investigation|Trial|Case|Scandal|Story|Stories|Series|Show|Time|Standard|Index|Prix|Papers|Leaks|Syndrome|Disease|Virus|Edition|Update|Tour'.split(
    '|',
  ),
);
/** Words whose possessive opens a name ("People's Daily", "Workers' Party"). */
const possessiveOpeners = new Set(
  'People|Peoples|Women|Men|Children|Workers|Teachers|Veterans|King|Queen|Farmers|Lloyd|Moody|McDonald|Sainsbury|Macy|Levi|Wendy|Sotheby|Christie|Harrod|Lord|Citizens|Girls|Boys|Mothers|Writers|Officers|Drivers|Publishers|Governors|Mayors|Lawyers|Players|Kohl|Dick|Domino|Trader Joe|Chili|Hershey|Kellogg|Bloomingdale|St Andrew|St George|St James'.split(
    '|',
  ),
);
/** What follows a hyphen in "Texas-based", unlike in "Kim Jong-un". */
const hyphenEndings = new Set(
  'led based born style era wide run like made held area owned aged level only in to up on and or type sized free'.split(
    ' ',
  ),
);
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

/** What the whole article shows of a word's case. */
export interface CaseEvidence {
  /** True where the word stands capitalised where a capital is not expected. */
  isSeenCapitalised(text: string): boolean;
  isSeenLower(text: string): boolean;
}

/** Collects where words stand with and without capitals, from the parts of the article where case says something. */
export function caseEvidence(words: readonly Word[]): CaseEvidence {
  const capital = new Set<string>();
  const lower = new Set<string>();
  for (const { text, opens, shouted } of words) {
    if (shouted) continue;
    if (!isCapitalised(text)) lower.add(text);
    else if (!opens) capital.add(folded(text));
  }
  return {
    isSeenCapitalised: (text) => capital.has(folded(text)),
    isSeenLower: (text) => lower.has(folded(text)),
  };
}

/** Finds the stretches of words that may be names, in order, without overlap. Titles stand before them, not in them. */
export function findCandidates(text: string, words: readonly Word[]): Candidate[] {
  const evidence = caseEvidence(words);
  const couldName = words.map((word, index) => isNameWord(words, index, word, evidence));
  markKnown(text, words, couldName);
  const found: Candidate[] = [];
  let index = 0;
  while (index < words.length) {
    const end = runEnd(text, words, couldName, index);
    if (end < index) index++;
    else {
      found.push(...segment(text, words, index, end));
      index = end + 1;
    }
  }
  return found;
}

/** Known names of several words are names whatever their parts look like. */
function markKnown(text: string, words: readonly Word[], couldName: boolean[]): void {
  for (const [index, word] of words.entries()) {
    if (!isCapitalised(word.text)) continue;
    let end = index;
    while (end + 1 < words.length && end - index < longestKnown - 1 && words[end + 1]?.block === word.block) end++;
    if (!opensKnownName(word.text)) continue;
    const length = knownLength(text, words, index, end);
    for (let at = index; length > 1 && at < index + length; at++) couldName[at] = true;
  }
}

function isNameWord(words: readonly Word[], index: number, word: Word, evidence: CaseEvidence): boolean {
  const { text, pos } = word;
  if (!isCapitalised(text)) return false;
  if (/^(?:I|I['’]\p{Ll}+|\p{Lu}\.|VIA|FOR|AND|THE|OF|BY|IN)$/u.test(text) && !isInitial(words, index)) return false;
  if (isCalendarWord(text) && !isSurnameHere(words, index)) return false;
  if (/^[DRI]$/.test(text) && /^[-–‐]$/.test(words[index + 1]?.text ?? '')) return false;
  if (functionWords.has(text.toLowerCase()) && !(isAcronym(text) && !word.shouted)) return false;
  const known = typeOfKnown(text) !== undefined;
  if (word.shouted) {
    if (isFormOfAddress(text) || known || isFirstName(text) || isAcronym(text)) return !functionPos.has(pos) || known;
    const before = words[index - 1];
    const follows =
      before?.block === word.block &&
      (isFirstName(before.text) || isFormOfAddress(before.text) || particles.has(before.text));
    return (
      (evidence.isSeenCapitalised(text) && !(evidence.isSeenLower(text) && !known)) ||
      (follows && !functionPos.has(pos) && pos !== 'VERB') ||
      word.kind === 'credit' ||
      word.kind === 'byline' ||
      (word.kind === 'metadata' && pos === 'PROPN') ||
      known
    );
  }
  if (!word.opens) return true;
  if (isFormOfAddress(text)) return true;
  if (evidence.isSeenCapitalised(text) && !(evidence.isSeenLower(text) && pos !== 'PROPN')) return true;
  if (evidence.isSeenLower(text)) return pos === 'PROPN' && isFirstName(text) && !['NOUN', 'VERB'].includes(pos);
  return (
    pos === 'PROPN' || known || isFirstName(text) || isDemonym(text) || (isRoleNoun(text) && nextCapital(words, index))
  );
}

const functionWords = new Set(
  'the a an this that these those he she it they we you i his her its their our your my in on at by for from with of to and but or nor so yet if when while as since after before until because although though whereas where who what which why how there here no not yes now then also however meanwhile some many most more all both each every any one two three four five six seven eight nine ten another other others such even just only still once never always again asked according despite during under over about between through against without within upon among across amid than please sign invalid newsletter advertisement enter view continue image caption copyright is are was were be been has have had do does did will would can could should may might must let get'.split(
    ' ',
  ),
);

/** "Ajmal Jan", "Theresa May": a first name stands before a word of the calendar and no number after it. */
function isSurnameHere(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return (
    before?.block === words[index]?.block &&
    before !== undefined &&
    (isFirstName(before.text) || isFormOfAddress(before.text)) &&
    !isCalendarWord(before.text) &&
    words[index + 1]?.pos !== 'NUM'
  );
}

/** "J." in "Donald J. Trump", "J. Edgar Hoover". */
function isInitial(words: readonly Word[], index: number): boolean {
  return /^\p{Lu}\.$/u.test(words[index]?.text ?? '') && nextCapital(words, index);
}

function nextCapital(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next !== undefined && next.block === words[index]?.block && next.spaced && isCapitalised(next.text);
}

/** Words of a run at most: a text all in capitals must not take quadratic time. */
const longestRun = 40;

/** Index of the last word of the run of name words that starts at `first`; below `first` where none does. */
function runEnd(text: string, words: readonly Word[], couldName: readonly boolean[], first: number): number {
  const opening = words[first];
  if (opening === undefined) return first - 1;
  if (!couldName[first]) {
    // "von der Leyen", "al-Assad": a particle may open a name.
    if (opening.opens || !openingParticles.has(opening.text)) return first - 1;
    const at = afterParticles(words, couldName, first);
    if (at < 0) return first - 1;
    if (/^(?:de|la|le|el|der)$/.test(opening.text) && opening.pos !== 'PROPN' && opening.pos !== 'X') return first - 1;
    return runEnd(text, words, couldName, at);
  }
  let last = first;
  while (last - first < longestRun) {
    const next = nextInRun(words, couldName, first, last);
    if (next < 0) return last;
    last = next;
  }
  return last;
}

/** The name word that particles lead to from `index`; -1 where they lead to none. */
function afterParticles(words: readonly Word[], couldName: readonly boolean[], index: number): number {
  let at = index;
  const block = words[index]?.block;
  while (
    at - index < 5 &&
    words[at]?.block === block &&
    (particles.has(words[at]?.text ?? '') || (at > index && words[at]?.text === '-'))
  )
    at++;
  return at > index && words[at]?.block === block && couldName[at] ? at : -1;
}

function nextInRun(words: readonly Word[], couldName: readonly boolean[], first: number, last: number): number {
  const current = words[last];
  const next = words[last + 1];
  const second = words[last + 2];
  if (current === undefined || next === undefined || next.block !== current.block) return -1;
  const secondNames = second !== undefined && second.block === current.block && couldName[last + 2] === true;
  if (couldName[last + 1]) return next.spaced && (!next.opens || next.kind === 'credit') ? last + 1 : -1;
  if (next.text === '\u00AD' && !next.spaced && second !== undefined && !second.spaced) return last + 2;
  // "Mazar-e-Sharif", "Neil deGrasse Tyson", "Joan of Arc".
  if (
    next.text === '-' &&
    words[last + 3]?.text === '-' &&
    couldName[last + 4] &&
    /^\p{Ll}{1,3}$/u.test(second?.text ?? '')
  ) {
    if (!next.spaced && words[last + 4]?.spaced === false && !isRoleNoun(current.text)) return last + 4;
  }
  if (/^(?:de|di|le|la|d['’]|al-)\p{Lu}/u.test(next.text) && secondNames) return last + 2;
  const opens = first === last || isDemonym(words[last - 1]?.text ?? '');
  if (next.text === 'of' && secondNames && opens && isFirstName(current.text)) {
    if (typeOfKnown(second.text) === undefined && !nextCapital(words, last + 2)) return last + 2;
  }
  if (/^[-–‐]$/.test(next.text) && !next.spaced && secondNames && !second.spaced) return last + 2;
  if (
    /^[-–‐]$/.test(next.text) &&
    !next.spaced &&
    last > first &&
    second !== undefined &&
    !second.spaced &&
    /^\p{Ll}{1,5}$/u.test(second.text) &&
    current.text.length < 6 &&
    !hyphenEndings.has(second.text)
  ) {
    return last + 2;
  }
  if (next.text === '&' && secondNames) return last + 2;
  if (
    next.text === ',' &&
    second !== undefined &&
    (suffixes.has(second.text) || /^(?:Inc|LLC|Ltd)\.?$/.test(second.text))
  )
    return last + 2;
  if (/^['’]s?$/.test(next.text) && secondNames && !next.spaced) {
    if (possessiveOpeners.has(current.text) || (words[last - 1]?.text.startsWith('St') && last > first))
      return last + 2;
    return -1;
  }
  const particle = afterParticles(words, couldName, last + 1);
  if (particle >= 0) return particle;
  if (
    next.text === '(' &&
    secondNames &&
    words[last + 3]?.text === ')' &&
    couldName[last + 4] &&
    isFirstName(second.text)
  )
    return last + 4;
  if (/^["“‘']$/.test(next.text) && secondNames && /^["”’']$/.test(words[last + 3]?.text ?? '') && couldName[last + 4])
    return last + 4;
  if (/^(?:of|for|on)$/.test(next.text)) return afterOf(words, couldName, first, last);
  if (next.text === 'and' && secondNames && joinsByAnd(words, first, last)) return last + 2;
  return -1;
}

/** Whether "of" and what follows belong to the name: "University of California", "Department of the Treasury". */
function afterOf(words: readonly Word[], couldName: readonly boolean[], first: number, last: number): number {
  const second = words[last + 2];
  const at = second?.text === 'the' ? last + 3 : last + 2;
  const target = words[at];
  if (target === undefined || target.block !== words[last]?.block || !couldName[at]) return -1;
  for (let index = last; index >= first; index--) {
    const word = words[index]?.text ?? '';
    if (/^(?:of|for|on)$/.test(word)) break;
    if (headsOf.has(word) || headsOf.has(word.charAt(0) + word.slice(1).toLowerCase())) return at;
  }
  const stretch = `${words[last]?.text ?? ''} ${words[last + 1]?.text ?? ''} ${target.text}`;
  return /^(?:Secretary of (?:State|Defense|Defence|Homeland|Labor|Commerce|Health|Education|Energy|the)|Speaker of the House|Chief of Staff|Prince of Wales|Duke of|Duchess of|Bill of Rights|Bank of)/.test(
    stretch,
  )
    ? at
    : -1;
}

/** "Department of Health and Human Services", "Trinidad and Tobago". */
function joinsByAnd(words: readonly Word[], first: number, last: number): boolean {
  const before = words[last];
  const after = words[last + 2];
  if (before === undefined || after === undefined) return false;
  if (typeOfKnown(`${before.text} and ${after.text}`)) return true;
  for (let index = first; index < last; index++) {
    if (/^(?:of|for|on)$/.test(words[index]?.text ?? '')) {
      const head = words[index - 1]?.text ?? '';
      return (
        /^(?:Department|Ministry|Committee|Office|Commission|Institute|Centre|Center|Bureau|Agency|Foundation|Council|School|Board|Representative|Organization|Organisation)$/.test(
          head,
        ) &&
        typeOfKnown(after.text) === undefined &&
        !isFirstName(after.text)
      );
    }
  }
  const wordAfter = words[last + 3];
  const ending = words[last + 3];
  return (
    wordAfter !== undefined &&
    ending !== undefined &&
    isCapitalised(ending.text) &&
    /^(?:Committee|Administration|Agency|Department|Commission|Association|Company|Institute|Ministry|Services|Control|Service|Council)$/.test(
      ending.text,
    ) &&
    !isFirstName(before.text) &&
    typeOfKnown(before.text) === undefined
  );
}

const isTitleWord = (word: string): boolean =>
  isFormOfAddress(word) ||
  (isCapitalised(word) && isRoleNoun(word)) ||
  /^(?:Vice|Deputy|Prime|Crown|Former|Ex-President|President-elect|Ayatollah|Pope|Reverend)$/.test(word);

/** Cuts a run of name words into names, leaving out titles and the adjectives of countries. */
function segment(text: string, words: readonly Word[], first: number, last: number): Candidate[] {
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

/** Offices that are titles with their "of": "Chief of Staff", "Secretary of State". */
const titlePhrase =
  /^(?:Chief|(?:Under)?[Ss]ecretary|Speaker|Director|Minister|Chairman) of (?:the )?(?:Staff|State|Defen[cs]e|Homeland Security|Labou?r|Commerce|Education|Energy|Treasury|House|Interior|Agriculture|Transportation|Foreign Affairs|Health|National Intelligence)\b/u;

/** Words of the longest generally known name that starts at `index`; 0 where none does. */
function knownLength(text: string, words: readonly Word[], index: number, last: number): number {
  const start = words[index]?.start ?? 0;
  const longest = opensKnownName(words[index]?.text ?? '') ? longestKnown : 1;
  for (let length = Math.min(longest, last - index + 1); length > 0; length--) {
    const end = words[index + length - 1]?.end ?? 0;
    if (typeOfKnown(text.slice(start, end)) !== undefined) return length;
  }
  return 0;
}

/** A title that stands within a run: "President", "Prime Minister", "Special Envoy", "Sen." */
function isTitle(words: readonly Word[], index: number, last: number): boolean {
  const word = words[index]?.text ?? '';
  if (index === last) return isTitleWord(word);
  if (isTitleWord(word)) return true;
  for (let at = index; at <= Math.min(last, index + 4); at++) {
    const each = words[at]?.text ?? '';
    if (isTitleWord(each)) return true;
    if (
      !roleModifiers.has(each.toLowerCase()) &&
      !/^(?:for|of|and|-|Affairs|Security|Policy|Human|Services|Secretary)$/.test(each)
    )
      return false;
  }
  return false;
}

/** The last word before the next title in the run. */
function nextStop(words: readonly Word[], index: number, last: number): number {
  for (let at = index + 1; at <= last; at++)
    if (
      !/^(?:of|for|on|the|and|-)$/.test(words[at]?.text ?? '') &&
      !/^(?:of|for|on|the|and)$/.test(words[at - 1]?.text ?? '') &&
      isTitle(words, at, last) &&
      !(at === last && /(?:[^s]s|men)$/.test(words[at]?.text ?? '')) &&
      !isSurnamePosition(words, index, at, last)
    )
      return at - 1;
  return last;
}

/** "Elizabeth King", "Steve Judge": a role noun that ends a name after a first name is a surname. */
function isSurnamePosition(words: readonly Word[], first: number, at: number, last: number): boolean {
  return at === last && isFirstName(words[first]?.text ?? '') && !isFormOfAddress(words[at]?.text ?? '');
}

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
