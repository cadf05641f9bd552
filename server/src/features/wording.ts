import type { EntityType, Figure, Quote, Speaker } from '../annotate/annotation.ts';
import type { BlockKind } from '../article/article.ts';
import type { Relation } from '../corpus/comparison.ts';

/** How the passages of a group relate, in the words that every view uses. */
export const relationWords: Readonly<Record<Relation, string>> = {
  same: 'told alike',
  'wording-differs': 'worded differently',
  'attribution-differs': 'attributed differently',
  'figures-agree': 'figures agree',
  'figures-compatible': 'figures can both hold',
  'figures-conflict': 'figures conflict',
};

/** Relations that are a difference, the gravest first. */
export const differing: readonly Relation[] = [
  'figures-conflict',
  'attribution-differs',
  'wording-differs',
  'figures-compatible',
];

export const entityWords: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
};

export const quoteWords: Readonly<Record<Quote['kind'], string>> = {
  direct: 'direct quote',
  mixed: 'partly direct quote',
  indirect: 'indirect quote',
};

export const blockWords: Readonly<Record<BlockKind, string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  dateline: 'dateline',
  byline: 'byline',
  paragraph: 'paragraph',
  subheading: 'subheading',
  caption: 'caption',
  credit: 'credit',
  promo: 'promotion',
  metadata: 'about the article',
};

/** What is said of a speaker besides the name; empty where the name says it. */
export function speakerWords(speaker: Speaker): string {
  if (speaker.anonymous || speaker.kind === 'unnamed') return 'unnamed source';
  return speaker.kind === 'person' ? '' : speaker.kind;
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

const compact = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 });
const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

/** A figure's value as it was read: bounds, unit and what is counted. */
export function figureWords(figure: Figure): string {
  const { low, high, unit, of } = figure;
  if (unit === 'date') return between(low, high, day);
  const value = (number: number): string => {
    if (unit === 'share') return `${plain.format(number * 100)}%`;
    return Math.abs(number) >= 1_000_000 ? compact.format(number) : plain.format(number);
  };
  return [between(low, high, value), unitWords(figure), of ?? ''].filter((words) => words !== '').join(' ');
}

function between(low: number | null, high: number | null, words: (value: number) => string): string {
  if (low === null) return high === null ? 'no value' : `at most ${words(high)}`;
  if (high === null) return `at least ${words(low)}`;
  return low === high ? words(low) : `${words(low)} to ${words(high)}`;
}

/** Currencies stand as their codes; the names of other units are words, in the plural where they have one. */
function unitWords({ unit, low, high }: Figure): string {
  if (unit === null || unit === 'share') return '';
  if (/^[A-Z]|^magnitude$/.test(unit) || (low === 1 && high === 1)) return unit;
  return `${unit}s`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day from the number YYYYMMDD, its year 0 where it is not known. */
function day(number: number): string {
  const year = Math.floor(number / 10_000);
  const month = months[(Math.floor(number / 100) % 100) - 1] ?? '';
  return [number % 100, month, year].filter((part) => part !== 0 && part !== '').join(' ');
}
