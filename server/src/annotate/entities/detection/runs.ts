import { ordinaryWords, surnames } from '../../lexicon/filters.ts';
import {
  headsOf,
  hyphenEndings,
  nameSuffixes,
  openingParticles,
  particles,
  possessiveOpeners,
} from '../../lexicon/name-parts.ts';
import { committeeEnd } from './committees.ts';
import { isDemonym, isFirstName, isOrganisationHead, isRoleNoun, typeOfKnown } from '../knowledge.ts';
import { joinsByAnd } from './joined-heads.ts';
import { isCapitalised, isHyphen, nextCapital, type Word } from '../word.ts';

/** Words of a run at most: a text all in capitals must not take quadratic time. */
const longestRun = 40;

/** Words of a list within a name at most. */
const longestList = 10;

/** Index of the last word of the run of name words that starts at `first`; below `first` where none does. */
export function runEnd(words: readonly Word[], couldName: readonly boolean[], first: number): number {
  const opening = words[first];
  if (opening === undefined) return first - 1;
  if (!couldName[first]) {
    // "von der Leyen", "al-Assad": a particle may open a name.
    if (opening.opens || !openingParticles.has(opening.text)) return first - 1;
    const at = afterParticles(words, couldName, first);
    if (at < 0) return first - 1;
    if (/^(?:de|la|le|el|der)$/.test(opening.text) && opening.pos !== 'PROPN' && opening.pos !== 'X') return first - 1;
    return runEnd(words, couldName, at);
  }
  if (!isCapitalised(opening.text)) return first - 1;
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

const addressEnd = /^(?:com|org|net|tv|au|ca|uk|nz|ie|in|de|fr|za)$/;

function nextInRun(words: readonly Word[], couldName: readonly boolean[], first: number, last: number): number {
  const current = words[last];
  const next = words[last + 1];
  const second = words[last + 2];
  if (current === undefined || next === undefined || next.block !== current.block) return -1;
  const committee = committeeEnd(words, last);
  if (committee > last) return committee;
  const secondNames = second !== undefined && second.block === current.block && couldName[last + 2] === true;
  // What stands within a generally known name: "Martha's Vineyard".
  if (couldName[last + 1] && !(isCapitalised(next.text) && isCapitalised(current.text))) return last + 1;
  if (couldName[last + 1]) return next.spaced && (!next.opens || next.kind === 'credit') ? last + 1 : -1;
  // "Tarnnews.ca", "Tarn.com.au"
  if (next.text === '.' && !next.spaced && second?.spaced === false && addressEnd.test(second.text)) return last + 2;
  // "Mazar-e-Sharif", "Neil deGrasse Tyson", "Joan of Arc".
  if (
    next.text === '-' &&
    words[last + 3]?.text === '-' &&
    couldName[last + 4] &&
    /^\p{Ll}{1,3}$/u.test(second?.text ?? '')
  ) {
    if (!next.spaced && words[last + 4]?.spaced === false && !isRoleNoun(current.text)) return last + 4;
  }
  if (next.text === '-' && !next.spaced && second?.spaced === false && /^[a-z]{1,2}-\p{Lu}/u.test(second.text))
    return last + 2;
  if (/^(?:de|di|le|la|d['’]|al-)\p{Lu}/u.test(next.text) && secondNames) return last + 2;
  // "Val d'Orel"
  if (/^d['’]\p{Lu}/u.test(next.text) && next.spaced) return last + 1;
  const opens = first === last || isDemonym(words[last - 1]?.text ?? '');
  if (next.text === 'of' && secondNames && opens && isFirstName(current.text)) {
    if (typeOfKnown(second.text) === undefined && !nextCapital(words, last + 2)) return last + 2;
  }
  if (isHyphen(next.text) && !next.spaced && secondNames && !second.spaced) return last + 2;
  if (
    isHyphen(next.text) &&
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
  if (next.text === ',' && first === last) {
    const end = firmEnd(words, couldName, first);
    if (end > last) return end;
  }
  if (
    next.text === ',' &&
    second !== undefined &&
    (nameSuffixes.has(second.text) || /^(?:Inc|LLC|Ltd)\.?$/.test(second.text))
  )
    return last + 2;
  if (/^['’]s?$/.test(next.text) && secondNames && !next.spaced) {
    const isOffice =
      /^(?:Prosecutor|Mayor|Governor|Treasurer|Auditor|Commissioner|Attorney|Sheriff|Coroner|Examiner|Ombudsman|Defender|Comptroller|Controller|Registrar)$/.test(
        current.text,
      ) && /^(?:Office|Department|Service)$/.test(second.text);
    if (isOffice || possessiveOpeners.has(current.text) || (words[last - 1]?.text.startsWith('St') && last > first))
      return last + 2;
    return -1;
  }
  const particle = afterParticles(words, couldName, last + 1);
  if (particle >= 0) return particle;
  // "[Mara] Lind"
  const isBracketed = next.text === ']' && first === last && words[first - 1]?.text === '[';
  if (isBracketed && secondNames && second.spaced && isFirstName(current.text)) return last + 2;
  // "Mothers Against Drunk Driving", "Hawaii News Now"
  if (second !== undefined && isCapitalised(next.text) && isInnerWord(current, next, second)) return last + 2;
  if (next.text === 'Now' && next.spaced && !next.opens && second?.text !== 'that') {
    if (!next.shouted || isOrganisationHead(current.text)) return last + 1;
  }
  if (
    next.text === '(' &&
    secondNames &&
    words[last + 3]?.text === ')' &&
    couldName[last + 4] &&
    isFirstName(second.text)
  )
    return last + 4;
  // 'Mara "Lindy" Berg', 'Otto "The Sea Wolf" Berg'
  if (/^["“‘']$/.test(next.text) && secondNames && isFirstName(current.text)) {
    let closing = last + 3;
    while (closing < last + 5 && isCapitalised(words[closing]?.text ?? '')) closing++;
    if (/^["”’']$/.test(words[closing]?.text ?? '') && couldName[closing + 1]) return closing + 1;
  }
  if (/^["“‘']$/.test(next.text) && secondNames && /^["”’']$/.test(words[last + 3]?.text ?? '') && couldName[last + 4])
    return last + 4;
  if (next.text === ',' && words[last - 1]?.text === 'of' && headsOf.has(words[last - 2]?.text ?? ''))
    return listEnd(words, couldName, last);
  if (/^(?:of|for|on)$/.test(next.text)) return afterOf(words, couldName, first, last);
  if (next.text === 'and' && secondNames && joinsByAnd(words, first, last)) return last + 2;
  return -1;
}

/** "Against" with a capital between two words with capitals, where a sentence would write it small. */
const isInnerWord = (before: Word, word: Word, after: Word): boolean =>
  /^(?:Against|Without|Beyond|Behind|Before|Under|Between|Among|Across)$/.test(word.text) &&
  ![before, word, after].some(({ shouted }) => shouted) &&
  !word.opens &&
  word.spaced &&
  after.spaced &&
  isCapitalised(after.text);

/** The last word of "Lind, Tarn & Berg" from its first; -1 for "Lind, Procter & Gamble" and "in Tarn, Guns & Roses". */
function firmEnd(words: readonly Word[], couldName: readonly boolean[], first: number): number {
  const block = words[first]?.block;
  const isPart = (index: number): boolean => {
    const { text = '' } = words[index] ?? {};
    if (couldName[index] !== true || words[index]?.block !== block || typeOfKnown(text) !== undefined) return false;
    return surnames(text) || !ordinaryWords(text.toLowerCase());
  };
  if (!isPart(first) || /^(?:in|at|near|of|from)$/.test(words[first - 1]?.text ?? '')) return -1;
  let at = first;
  while (at - first < longestList && words[at + 1]?.text === ',' && isPart(at + 2)) at += 2;
  if (at === first || words[at + 1]?.text !== '&' || couldName[at + 2] !== true) return -1;
  return typeOfKnown(`${words[at]?.text ?? ''} & ${words[at + 2]?.text ?? ''}`) === undefined ? at + 2 : -1;
}

/** Whether "of" and what follows belong to the name: "University of California", "Department of the Treasury". */
function afterOf(words: readonly Word[], couldName: readonly boolean[], first: number, last: number): number {
  const second = words[last + 2];
  const at = second?.text === 'the' ? last + 3 : last + 2;
  const target = words[at];
  if (target === undefined || target.block !== words[last]?.block || !couldName[at]) return -1;
  // "the Security Council on the DPRK"
  if (words[last + 1]?.text === 'on' && typeOfKnown(target.text) !== undefined) return -1;
  let isLinked = false;
  // "Front for the Liberation of Tarn"
  const isAim =
    ordinaryWords((words[last]?.text ?? '').toLowerCase()) &&
    words.slice(first, last).some(({ text }) => text === 'for');
  for (let index = last; index >= first; index--) {
    const word = words[index]?.text ?? '';
    // "Foundation for Defence of Democracies"
    if (/^(?:of|for|on)$/.test(word)) isLinked = true;
    if (isLinked && !isAim && (headsOf.has(target.text) || !ordinaryWords(target.text.toLowerCase()))) break;
    // "Moms Demand Action for Safe Streets"
    if (word === 'Action' && index > first && words[index + 1]?.text === 'for') return at;
    // "in Kansas City of the Tarn Association"
    if (index > first && /^(?:City|Town|Bay|Port)$/.test(word)) continue;
    if (headsOf.has(word) || headsOf.has(word.charAt(0) + word.slice(1).toLowerCase())) return at;
  }
  const stretch = `${words[last]?.text ?? ''} ${words[last + 1]?.text ?? ''} ${target.text}`;
  return /^(?:Secretary of (?:State|Defense|Defence|Homeland|Labor|Commerce|Health|Education|Energy|the)|Director of National|Speaker of (?:the )?House|Member of Parliament|Archbishop of|Bishop of|Chief of Staff|Prince of Wales|Duke of|Duchess of|Bill of Rights|Bank of)/.test(
    stretch,
  )
    ? at
    : -1;
}

/** The last word of "Ministry of Trade, Industry and Energy" from its first comma; -1 where no such list follows. */
function listEnd(words: readonly Word[], couldName: readonly boolean[], last: number): number {
  const isPart = (index: number): boolean =>
    couldName[index] === true &&
    words[index]?.block === words[last]?.block &&
    ordinaryWords((words[index]?.text ?? '').toLowerCase());
  let at = last;
  while (at - last < longestList && words[at + 1]?.text === ',' && isPart(at + 2)) at += 2;
  if (words[at + 1]?.text === ',') at++;
  return at > last && words[at + 1]?.text === 'and' && isPart(at + 2) ? at + 2 : -1;
}
