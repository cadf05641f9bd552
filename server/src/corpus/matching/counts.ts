import type { Figure } from '../../annotate/annotation.ts';
import { figuresRelation, measureOf, namedValue } from '../../annotate/figures/relation.ts';
import { remember } from '../../article/remember.ts';
import type { Unit } from '../passages/units.ts';
import { concept } from '../words/synonyms.ts';
import { stem } from '../words/stem.ts';
import { otherDay } from './other-day.ts';

/** A figure in the passage that gives it. */
export interface CountedFigure {
  readonly unit: Unit;
  readonly figure: Figure;
}

/** What befell people, by the words that tell it. Tolls of different kinds are different figures. */
const fates: readonly (readonly [fate: string, words: RegExp])[] = [
  [
    'dead',
    /\b(?:kill(?:ed|ing|s)?|dead|deaths?|died|dies|dying|fatalit(?:y|ies)|fatal(?:ly)?|death toll|slain|perished|lost their lives)\b/giu,
  ],
  [
    'hurt',
    /\b(?:wound(?:ed|ing|s)?|injur(?:ed|ing|es|y|ies)|hurt(?:ing)?|casualt(?:y|ies)|hospital(?:s|ised|ized)?)\b/giu,
  ],
  ['held', /\b(?:arrest(?:ed|ing|s)?|detain(?:ed|ing|s)?|in custody|charged|indicted|jailed)\b/giu],
  [
    'taken',
    /\b(?:abduct(?:ed|ing|s|ion)?|kidnap(?:ped|ping|s)?|seized|captured|hostages?|captives?|held captive)\b/giu,
  ],
  ['freed', /\b(?:freed|freeing|releas(?:ed|ing|e)|handed over|rescued|escaped?)\b/giu],
  ['missing', /\b(?:missing|unaccounted for)\b/giu],
  ['displaced', /\b(?:displac(?:ed|ing|ement)|evacuat(?:ed|ing|ion)|fled|homeless)\b/giu],
];

const anybody = /^(?:people|persons?|civilians?|others?|victims?)$/iu;

/** Words that set a figure apart from another of its kind: another time, another part, another try. */
const apart =
  /\b(?:previous(?:ly)?|earlier|initial(?:ly)?|original(?:ly)?|first|second|third|last(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day)|latest|new|next|another|other|additional|further|more than (?:a|two|three) (?:year|decade)s?|(?:since|until)(?! (?:19|20)\d\d)|ago|in (?:19|20)\d\d|so far|still|remain(?:s|ed|ing)?|total|overall|combined|each|per|up from|down from|compared|slight(?:ly)?|minor|serious(?:ly)?|critical(?:ly)?|severe(?:ly)?)\b/giu;

/** A figure that names a part: "21 of the more than 200 girls". */
const partOf = /^\s*(?:\p{L}+\s){0,2}?of\s+(?:the|our|its|their|his|her|those|these|them|\d|more|nearly|about)\b/iu;

/** What stands before the whole: "44 of the 50 delegates". */
const wholeOf = /\bof\s+(?:the|its|their|our|his|her|those|these)\s+$/iu;

/** How far values may part and still be told of one thing. */
const widest: Readonly<Record<string, number>> = { count: 4, share: 2, year: 2, age: 1.34 };
const widestMoney = 2;
/** Tolls of one event of more than ten part by less than this. */
const widestToll = 2;

/**
 * Whether two figures whose values part are of the same thing as far as their own words tell: the same thing is counted,
 * the same befell it, and nothing sets one apart from the other. Otherwise they are merely two figures.
 */
export function countsSameThing(left: CountedFigure, right: CountedFigure): boolean {
  if (!mayBeOfOneThing(left, right)) return false;
  const unit = left.figure.unit ?? 'count';
  if (unit === 'share') return sharesName(left.unit, right.unit);
  const [here, there] = [headOf(left), headOf(right)];
  if (unit === 'age') return sameWord(here, there) || isOnlyAge(left, right);
  if (here === '' || there === '') return false;
  if (!sameWord(here, there) && !(anybody.test(here) && anybody.test(there))) return false;
  if (namesPart(left.unit, right.unit)) return false;
  const [fate, otherFate] = [fateOf(left), fateOf(right)];
  if (fate !== otherFate) return false;
  return fate !== null || unit !== 'count' || sharesVerb(left.unit, right.unit);
}

/** Whether two figures that part are near each other, and no word beside one sets it apart from the other. */
export function mayBeOfOneThing(left: CountedFigure, right: CountedFigure): boolean {
  if (isVague(left.figure) || isVague(right.figure)) return false;
  const [one, other] = [namedValue(left.figure), namedValue(right.figure)];
  const unit = left.figure.unit ?? 'count';
  const ratio = Math.max(one, other) / Math.max(Math.min(one, other), 1e-9);
  if (ratio > (widest[unit] ?? widestMoney)) return false;
  if (sharing(left) !== sharing(right) || setApart(left) !== setApart(right)) return false;
  if (!mayBeOneYear(left, right) || otherDay(left) !== otherDay(right)) return false;
  const isFarToll = ratio > widestToll && Math.max(one, other) > 10;
  return !isFarToll || unit !== 'count' || fateOf(left) === null || fateOf(right) === null;
}

/** What kind of figure it is: the measure of its unit, else a key of the noun that is counted; empty where none is told. */
export function kindOf(counted: CountedFigure): string {
  if (counted.figure.unit !== null) return measureOf(counted.figure);
  const head = headOf(counted);
  if (head === '') return '';
  return `counts ${anybody.test(head) ? 'people' : keyOf(head)} ${fateOf(counted) ?? ''}`;
}

/** Whether a passage's sentence gives another figure's value too. */
export function givesToo({ unit }: CountedFigure, figure: Figure): boolean {
  const value = figure.low ?? figure.high;
  return value !== null && unit.sentence.numbers.has(`#${String(Number(value.toPrecision(6)))}`);
}

/** Whether two figures count those whom the same befell, where both sentences name a thing in common. */
export function sameToll(left: CountedFigure, right: CountedFigure): boolean {
  const fate = fateOf(left);
  return fate !== null && fate === fateOf(right) && sharesName(left.unit, right.unit);
}

/** Tolls of one event part by less than this while they are counted. */
const widestCounting = 1.35;
/** So many dead tell an event from others. */
const leastTold = 10;

/** Whether two counts of those whom the same befell, many and near each other, are the toll of the event that both tell of. */
export function areTolls(left: CountedFigure, right: CountedFigure): boolean {
  if (left.figure.unit !== null || right.figure.unit !== null) return false;
  const [one, other] = [namedValue(left.figure), namedValue(right.figure)];
  if (Math.min(one, other) < leastTold || Math.max(one, other) > widestCounting * Math.min(one, other)) return false;
  const fate = fateOf(left);
  if (fate === null || fate !== fateOf(right) || namesPart(left.unit, right.unit)) return false;
  return [left, right].every((each) => anybody.test(headOf(each))) && mayBeOfOneThing(left, right);
}

/** Words before a count that set it apart from a whole: "another six died". */
const moreBefore = /\b(?:another|additional|further|other|more)\s+$/iu;
const moreAfter = /^\s+more\b/iu;
const othersAfter = /^\s+others?\b/iu;

/**
 * What befell the people whom a number counts, where nothing sets them apart from all whom it befell; null for other
 * figures, for vague ones, for a part of a whole, and for those of another year or day.
 */
export function tollOf(counted: CountedFigure): string | null {
  const { unit, figure } = counted;
  if (figure.unit !== null || isVague(figure) || sharing(counted) === 'part') return null;
  const fate = fateOf(counted);
  if (fate === null || !anybody.test(headOf(counted))) return null;
  if (otherYears(unit).length > 0 || otherDay(counted) !== null) return null;
  const { text } = unit.article;
  if (moreBefore.test(text.slice(Math.max(unit.start, figure.start - 20), figure.start))) return null;
  const after = text.slice(figure.end, Math.min(unit.end, figure.end + 10));
  // "Two were killed and 80 others hurt": the others are all who are.
  return moreAfter.test(after) || (fate === 'dead' && othersAfter.test(after)) ? null : fate;
}

/** What the words beside a figure tell of it, but for its value. */
export interface ToldBeside {
  /** A key of the noun that is counted, "people" for whomever; empty where none is told. */
  readonly head: string;
  /** What befell those whom it counts. */
  readonly fate: string | null;
  /** The words that set it apart from another of its kind, in a fixed order. */
  readonly apart: string;
  readonly sharing: 'part' | 'whole' | null;
  /** The years that its passage names, but for that of its article. */
  readonly years: readonly string[];
  /** The day of another happening before it, as the number YYYYMMDD. */
  readonly day: number | null;
}

export function toldBeside(counted: CountedFigure): ToldBeside {
  const head = headOf(counted);
  return {
    head: anybody.test(head) ? 'people' : head === '' ? '' : keyOf(head),
    fate: fateOf(counted),
    apart: setApart(counted),
    sharing: sharing(counted),
    years: otherYears(counted.unit),
    day: otherDay(counted),
  };
}

/** How two figures of one thing go together; figures in units that do not convert cannot both be told of it. */
export function compareFigures(left: Figure, right: Figure): 'agree' | 'compatible' | 'conflict' {
  const relation = figuresRelation(left, right) ?? 'conflict';
  return relation === 'compatible' && areTwoMaxima(left, right) ? 'conflict' : relation;
}

/** Hedges that give the most that may be: one thing has one such, as a crime its longest sentence. */
const mostOf = /^(?:up to|as (?:many|much|long|high) as|a maximum of|at most|no more than|not more than)$/;
/** How far two maxima may part and still be one, rounded. */
const nearMaxima = 1.1;

function areTwoMaxima(left: Figure, right: Figure): boolean {
  if (!mostOf.test(left.hedge ?? '') || !mostOf.test(right.hedge ?? '')) return false;
  const [one, other] = [namedValue(left), namedValue(right)];
  return Math.max(one, other) > nearMaxima * Math.min(one, other);
}

/** "Dozens" and "thousands" part from little that is worth a question. */
export function isVague({ low, high, hedge }: Figure): boolean {
  if (low !== null && high !== null && low > 0 && high / low > 3) return true;
  return hedge !== null && /dozens|scores|hundreds|thousands|millions|billions/.test(hedge);
}

/** Whether a count is of a part, or of the whole of which a part is told. */
function sharing({ unit, figure }: CountedFigure): 'part' | 'whole' | null {
  if (figure.unit !== null) return null;
  const { text } = unit.article;
  if (partOf.test(text.slice(figure.end, Math.min(unit.end, figure.end + 40)))) return 'part';
  return wholeOf.test(text.slice(Math.max(unit.start, figure.start - 20), figure.start)) ? 'whole' : null;
}

/** The words in a passage that set its figure apart, in a fixed order. */
function setApart({ unit, figure }: CountedFigure): string {
  const { text } = unit.article;
  const around = `${text.slice(Math.max(unit.start, figure.start - 60), figure.start)} ${text.slice(figure.end, Math.min(unit.end, figure.end + 60))}`;
  return wordsApart(around);
}

/** A figure is compared with many others: what its passage tells of it is found once. */
const passagesRemembered = 2000;

const wordsApart = remember((around) => {
  const words = (around.match(apart) ?? []).map((word) =>
    word.toLowerCase().replace(/^(?:initial|original).*/, 'initial'),
  );
  // Years are compared by themselves.
  return [...new Set(words.filter((word) => !/\d/.test(word)))].sort().join(' ');
}, passagesRemembered);

/** Whether both figures are of the year of their articles, or of the same other one. */
function mayBeOneYear(left: CountedFigure, right: CountedFigure): boolean {
  const [here, there] = [otherYears(left.unit), otherYears(right.unit)];
  return here.length === 0 ? there.length === 0 : here.some((year) => there.includes(year));
}

/** The years that a passage names, but for that of its article. */
function otherYears({ article, start, end }: Unit): readonly string[] {
  const years: readonly string[] = article.text.slice(start, end).match(/\b(?:19|20)\d\d\b/gu) ?? [];
  return years.filter((year) => article.metadata.published?.startsWith(year) !== true);
}

/** Words between a toll and what befell those whom it counts: "84 were wounded", "killing at least 20". */
const befellBefore = /(?:kill|wound|injur|hurt|arrest|detain)(?:s|ed|ing)?\s+$/iu;
const befellAfter =
  /^\s+(?:(?:were|are|was|others?|more|critically|seriously|slightly)\s+){0,2}(?:killed|dead|wounded|injured|hurt|arrested|detained|missing)\b/iu;

/** The same beyond an aside, which may end the clause: "84 people, including children, were killed". */
const befellAfterAside =
  /^\s+(?:\p{L}+\s){0,2}\p{L}+,\s(?:including|among them|most of them|many of them|some of them)\s[^.;,]{1,50},\s((?:(?:were|was|are|have|had|has|been)\s){1,2}(?:killed|died|dead|wounded|injured|hurt|arrested|detained)\b)/iu;

/** "The death toll rose to 20": what stands before a number that counts the dead without a noun of its own. */
const tollBefore =
  /\b(?:death toll|number of (?:dead|deaths|fatalities))\b[^.!?;]*\b(?:to|at|of|is|was|now|reached|reaches|passed|past|exceed(?:s|ed))\s+$/iu;
/** A passage names its toll no further before the number than this. */
const farthestToll = 200;

/** Whether a number is told as a toll, and nothing after it says whom it counts. */
function endsToll({ unit, figure }: CountedFigure): boolean {
  if (figure.unit !== null || (figure.ofSpan !== null && figure.ofSpan[0] >= figure.end)) return false;
  return tollBefore.test(unit.article.text.slice(Math.max(unit.start, figure.start - farthestToll), figure.start));
}

/** Whether a bare number counts those whom something befell: "leaving 20 dead". */
export function isToll({ unit, figure }: CountedFigure): boolean {
  if (figure.unit !== null) return false;
  const { text } = unit.article;
  return (
    endsToll({ unit, figure }) ||
    befellBefore.test(text.slice(Math.max(unit.start, figure.start - 12), figure.start)) ||
    befellAfter.test(text.slice(figure.end, Math.min(unit.end, figure.end + 40)))
  );
}

/** Two people whose ages stand alone in sentences that name the same: one of them may be called a boy, the other nothing. */
function isOnlyAge(left: CountedFigure, right: CountedFigure): boolean {
  const [here, there] = [headOf(left), headOf(right)];
  const alike = [here, there].every((head) => head === '' || child.test(head));
  return alike && [left, right].every(({ unit }) => agesIn(unit) === 1) && sharesName(left.unit, right.unit);
}

const child = /^(?:boys?|girls?|child|children|son|daughter|toddler|kid|teenager|teen|pupil|student)$/iu;

function agesIn({ article, sentence: { words } }: Unit): number {
  const [from, to] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return article.figures.filter(({ unit, start, end }) => unit === 'age' && from <= end && start <= to).length;
}

/** The noun that is counted: the last one before a preposition; people where a toll has none. */
function headOf(counted: CountedFigure): string {
  const { of } = counted.figure;
  if (endsToll(counted) || (of === null && isToll(counted))) return 'people';
  const phrase =
    (of ?? '')
      .replace(/^(?:of\s+)?(?:the\s+)?/iu, '')
      .split(/\s(?:of|in|from|on|for|at|by|with|to|who|that|and|–|—)\s/iu)[0] ?? '';
  return /([\p{L}-]+)[^\p{L}]*$/u.exec(phrase)?.[1] ?? '';
}

const keyOf = (word: string): string => concept(stem(word.toLowerCase()));

const sameWord = (left: string, right: string): boolean => keyOf(left) === keyOf(right);

/** What befell those whom a figure counts is told within so many characters of it. */
const farthestFate = 45;

/** What befell those whom a figure counts: the word beside it, else the nearest in its passage that tells. */
function fateOf({ unit, figure }: CountedFigure): string | null {
  const beside = befellAfter.exec(unit.article.text.slice(figure.end, Math.min(unit.end, figure.end + 40)))?.[0];
  if (endsToll({ unit, figure })) return 'dead';
  if (beside !== undefined) return fates.find(([, words]) => beside.search(words) >= 0)?.[0] ?? null;
  const beyond = befellAfterAside.exec(unit.article.text.slice(figure.end, figure.end + farthestToll))?.[1];
  if (beyond !== undefined) return fates.find(([, words]) => beyond.search(words) >= 0)?.[0] ?? null;
  const [from, to] = [figure.start - unit.start, figure.end - unit.start];
  let [nearest, fate]: [number, string | null] = [Infinity, null];
  for (const { name, start, end } of fatesIn(unit.article.text.slice(unit.start, unit.end))) {
    const distance = end <= from ? from - end : Math.max(0, start - to);
    if (distance < nearest && distance <= farthestFate) [nearest, fate] = [distance, name];
  }
  return fate;
}

/** The words of a passage that tell what befell somebody, by where they stand in it. */
const fatesIn = remember(
  (passage) =>
    fates.flatMap(([name, words]) =>
      Array.from(passage.matchAll(words), ({ index, 0: word }) => ({ name, start: index, end: index + word.length })),
    ),
  passagesRemembered,
);

const sharesVerb = (left: Unit, right: Unit): boolean =>
  [...left.profile.verbs].some((verb) => right.profile.verbs.has(verb));

/** Whether two passages' sentences name a thing in common. */
export const sharesName = (left: Unit, right: Unit): boolean =>
  [...left.sentence.proper].some((name) => right.sentence.proper.has(name));

/** True where both passages name things, and none in common. */
export const namesPart = (left: Unit, right: Unit): boolean =>
  left.profile.proper.size > 0 &&
  right.profile.proper.size > 0 &&
  ![...left.profile.proper].some((name) => right.sentence.proper.has(name)) &&
  ![...right.profile.proper].some((name) => left.sentence.proper.has(name));
