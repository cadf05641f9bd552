import { isMark, type Clauses, type Unit } from './units.ts';

/** A run of units `[first, last)` of a sentence. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** How far from a verb its subject may begin, in units: keeps the work linear on sentences without end. */
export const reach = 60;

const subjects = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who', 'this', 'that', 'which', 'one']);
const nominal = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'SYM', 'X']);
const weekdays =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tonight|tomorrow)s?$/;
/** Words that look like part of a name or a noun and are none. */
const outside = new Set([
  'however',
  'meanwhile',
  'separately',
  'moreover',
  'furthermore',
  'later',
  'earlier',
  'then',
  'now',
  'also',
]);

export const isTime = (unit: Unit | undefined): boolean => unit !== undefined && weekdays.test(unit.word);
export const isPronounSubject = (unit: Unit | undefined): boolean =>
  unit !== undefined && subjects.has(unit.word) && unit.pos !== 'NOUN';
export const isPossessive = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.word === "'s" || unit.word === "'") && unit.pos !== 'AUX';
export const isVerb = (unit: Unit | undefined): boolean => unit?.pos === 'VERB' || unit?.pos === 'AUX';
/** A verb that is no participle in "-ing": one that can be a clause's own. */
export const isFinite = (unit: Unit | undefined): boolean => isVerb(unit) && !unit?.word.endsWith('ing');
export const isRelative = (unit: Unit | undefined): boolean =>
  unit !== undefined && /^(?:who|whom|whose|which|where)$/.test(unit.word);

/** True for a name that was taken for a verb: a capital within a sentence, or directly before a verb ("Lynch said"). */
function isNameLike(units: Clauses, at: number): boolean {
  const unit = units[at];
  if (unit?.pos !== 'VERB' || !/^\p{Lu}\p{Ll}/u.test(unit.text)) return false;
  return (at > 0 && !isMark(units[at - 1])) || (isVerb(units[at + 1]) && !unit.word.endsWith('ing'));
}

/** True where a unit can stand within the core of a noun phrase. */
function inCore(units: Clauses, at: number): boolean {
  const unit = units[at];
  if (!unit || isTime(unit) || outside.has(unit.word)) return false;
  if (isTime(units[at - 1]) && /^(?:night|morning|afternoon|evening)$/.test(unit.word)) return false;
  if (nominal.has(unit.pos)) return unit.pos !== 'DET' || !/^(?:that|which|what|whatever)$/.test(unit.word);
  if (isNameLike(units, at)) return true;
  if (
    unit.pos === 'ADV' &&
    units[at + 1]?.pos === 'ADJ' &&
    /^(?:most|more|very|then|newly|highly|once)$|ly$/.test(unit.word)
  )
    return true;
  if (isPossessive(unit) || unit.text === '&' || unit.text === '$') return true;
  if (unit.pos === 'PRON')
    return /^(?:his|her|their|its|my|our|your|whose|another|others|some|many|both|several|most|all|each|any|few)$/.test(
      unit.word,
    );
  if (unit.text === '-' || unit.text === '–' || unit.text === '/' || unit.text === '.')
    return touches(units[at - 1], unit) && touches(unit, units[at + 1]) && (units[at + 1]?.pos ?? '') !== 'QUOTE';
  // "European-led force", "U.S.-backed plan": a verb that hangs on a hyphen.
  if (unit.pos === 'VERB' || unit.pos === 'ADV' || unit.pos === 'ADP')
    return touches(units[at - 1], unit) || touches(unit, units[at + 1]) ? joins(units, at) : false;
  return false;
}

const touches = (left: Unit | undefined, right: Unit | undefined) =>
  left !== undefined && right !== undefined && left.end === right.start;
const joins = (units: Clauses, at: number) =>
  (units[at - 1]?.text === '-' && touches(units[at - 1], units[at])) ||
  (units[at + 1]?.text === '-' && touches(units[at], units[at + 1]));

const startsPhrase = (unit: Unit | undefined) =>
  unit !== undefined &&
  (unit.pos === 'DET' || /^(?:his|her|their|its|my|our|your|another|some|many|both|several)$/.test(unit.word));

/** The start of the run of nouns, names and adjectives that ends before `last`; `last` itself where there is none. */
export function coreBefore(units: Clauses, last: number, floor: number): number {
  if (isPronounSubject(units[last - 1])) {
    // "Trump himself", "the one": what stands before belongs to it.
    return last - 1;
  }
  let first = last;
  while (first > floor && inCore(units, first - 1)) {
    first--;
    if (startsPhrase(units[first]) && !isPossessive(units[first - 1])) {
      if (/^(?:all|both|some|many|most|half|one|few|none)$/.test(units[first - 1]?.word ?? '')) first--;
      break;
    }
  }
  while (first < last && (isMark(units[first]) || isPossessive(units[first]))) first++;
  return first;
}

/** The end of the run of nouns, names and adjectives that begins at `first`; `first` itself where there is none. */
export function coreAfter(units: Clauses, first: number, limit = Math.min(units.length, first + reach)): number {
  if (isPronounSubject(units[first])) return first + 1;
  let last = first;
  while (last < limit && inCore(units, last)) {
    if (
      last > first &&
      startsPhrase(units[last]) &&
      !/^(?:all|both|some|many|most|half|of)$/.test(units[last - 1]?.word ?? '') &&
      !isPossessive(units[last - 1])
    )
      break;
    last++;
  }
  while (last > first && (isMark(units[last - 1]) || isPossessive(units[last - 1]))) last--;
  return last;
}

/** True where a run of units has a noun, a name or what stands for one. */
export const hasNoun = (units: Clauses, first: number, last: number) => {
  for (let at = first; at < last; at++) {
    const unit = units[at];
    if (
      unit &&
      (isNameLike(units, at) ||
        unit.pos === 'NOUN' ||
        unit.pos === 'PROPN' ||
        unit.pos === 'NUM' ||
        unit.pos === 'PRON' ||
        unit.pos === 'ADJ' ||
        /^(?:some|many|others|another|both|several|all)$/.test(unit.word))
    )
      return true;
  }
  return false;
};
