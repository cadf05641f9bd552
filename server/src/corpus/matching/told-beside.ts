import type { Figure } from '../../annotate/annotation.ts';
import { measureOf } from '../../annotate/figures/relation.ts';
import { remember } from '../../article/remember.ts';
import type { Unit } from '../passages/units.ts';
import { stem } from '../words/stem.ts';
import { concept } from '../words/synonyms.ts';
import { isVague } from './compare-figures.ts';
import { endsToll, fateOf, isToll } from './fates.ts';
import { otherDay } from './other-day.ts';

/** A figure in the passage that gives it. */
export interface CountedFigure {
  readonly unit: Unit;
  readonly figure: Figure;
}

/** What the words beside a figure tell of it, but for its value. */
export interface ToldBeside {
  /** A key of the noun that is counted, "people" for whomever; empty where none is told. */
  readonly head: string;
  /** What befell those whom it counts. */
  readonly fate: string | null;
  /** The words that set it apart from another of its kind, in a fixed order. */
  readonly apart: string;
  /** Whether it comes to others: "another six", "128 other politicians". */
  readonly isFurther: boolean;
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
    isFurther: comesBefore(counted, moreBefore) || comesAfter(counted, moreAfter) || comesAfter(counted, othersAfter),
    sharing: sharing(counted),
    years: otherYears(counted.unit),
    day: otherDay(counted),
  };
}

/** What kind of figure it is: the measure of its unit, else a key of the noun that is counted; empty where none is told. */
export function kindOf(counted: CountedFigure): string {
  if (counted.figure.unit !== null) return measureOf(counted.figure);
  const head = headOf(counted);
  if (head === '') return '';
  return `counts ${anybody.test(head) ? 'people' : keyOf(head)} ${fateOf(counted) ?? ''}`;
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
  if (comesBefore(counted, moreBefore) || comesAfter(counted, moreAfter)) return null;
  // "Two were killed and 80 others hurt": the others are all who are.
  return fate === 'dead' && comesAfter(counted, othersAfter) ? null : fate;
}

const comesBefore = ({ unit: { article, start }, figure }: CountedFigure, words: RegExp): boolean =>
  words.test(article.text.slice(Math.max(start, figure.start - 20), figure.start));

const comesAfter = ({ unit: { article, end }, figure }: CountedFigure, words: RegExp): boolean =>
  words.test(article.text.slice(figure.end, Math.min(end, figure.end + 10)));

/** Nouns for people of whom nothing else is said. */
export const anybody = /^(?:people|persons?|civilians?|others?|victims?)$/iu;

/** The noun that is counted: the last one before a preposition; people where a toll has none. */
export function headOf(counted: CountedFigure): string {
  const { of } = counted.figure;
  if (endsToll(counted) || (of === null && isToll(counted))) return 'people';
  const phrase =
    (of ?? '')
      .replace(/^(?:of\s+)?(?:the\s+)?/iu, '')
      .split(/\s(?:of|in|from|on|for|at|by|with|to|who|that|and|–|—)\s/iu)[0] ?? '';
  return /([\p{L}-]+)[^\p{L}]*$/u.exec(phrase)?.[1] ?? '';
}

/** What words for one thing have in common. */
export const keyOf = (word: string): string => concept(stem(word.toLowerCase()));

/** A figure that names a part: "21 of the more than 200 girls". */
const partOf = /^\s*(?:\p{L}+\s){0,2}?of\s+(?:the|our|its|their|his|her|those|these|them|\d|more|nearly|about)\b/iu;

/** What stands before the whole: "44 of the 50 delegates". */
const wholeOf = /\bof\s+(?:the|its|their|our|his|her|those|these)\s+$/iu;

/** Whether a count is of a part, or of the whole of which a part is told. */
export function sharing({ unit, figure }: CountedFigure): 'part' | 'whole' | null {
  if (figure.unit !== null) return null;
  const { text } = unit.article;
  if (partOf.test(text.slice(figure.end, Math.min(unit.end, figure.end + 40)))) return 'part';
  return wholeOf.test(text.slice(Math.max(unit.start, figure.start - 20), figure.start)) ? 'whole' : null;
}

/** Words that set a figure apart from another of its kind: another time, another part, another try. */
const apart =
  /\b(?:previous(?:ly)?|earlier|initial(?:ly)?|original(?:ly)?|first|second|third|last(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day)|latest|new|next|another|other|additional|further|more than (?:a|two|three) (?:year|decade)s?|(?:since|until)(?! (?:19|20)\d\d)|ago|in (?:19|20)\d\d|so far|still|remain(?:s|ed|ing)?|total|overall|combined|each|per|up from|down from|compared|slight(?:ly)?|minor|serious(?:ly)?|critical(?:ly)?|severe(?:ly)?)\b/giu;

/** The words in a passage that set its figure apart, in a fixed order. */
export function setApart({ unit, figure }: CountedFigure): string {
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

/** The years that a passage names, but for that of its article. */
export function otherYears({ article, start, end }: Unit): readonly string[] {
  const years: readonly string[] = article.text.slice(start, end).match(/\b(?:19|20)\d\d\b/gu) ?? [];
  return years.filter((year) => article.metadata.published?.startsWith(year) !== true);
}

/** Whether the other years that two passages name are the same: both name none, or one in common. */
export const areOfOneYear = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === 0 ? right.length === 0 : left.some((year) => right.includes(year));
