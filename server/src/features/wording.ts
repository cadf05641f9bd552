import type { EntityType, Figure, Quote, Speaker } from '../annotate/annotation.ts';
import { months } from '../annotate/lexicon/calendar.ts';
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

/** Figures that go by a name of their own. */
const figureKinds: Readonly<Record<string, string>> = {
  date: 'date',
  'time of day': 'time',
  age: 'age',
  score: 'result',
};

/** What a figure is called. */
export const figureKind = ({ unit }: Figure): string => figureKinds[unit ?? ''] ?? 'figure';

/** Hedges that are a number by themselves. */
const vague = /\b(?:dozen|score|hundred|thousand|million|billion)s\b/;

/** A figure's value as it was read: bounds, unit and what is counted. */
export function figureValue(figure: Figure): string {
  const { low, high, unit, of, hedge } = figure;
  if (unit === 'date') return between(low, high, day);
  if (unit === 'time of day') return between(low, high, clock);
  if (unit === 'age') return between(low, high, String);
  if (unit === 'score') return [low, high].filter((value) => value !== null).join('–');
  if (hedge !== null && vague.test(hedge)) return [hedge, of ?? ''].filter((words) => words !== '').join(' ');
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

/** A time of day from its minutes after midnight. */
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;

/** A day from the number YYYYMMDD, its year 0 where it is not known. */
function day(number: number): string {
  const year = Math.floor(number / 10_000);
  const month = months[(Math.floor(number / 100) % 100) - 1] ?? '';
  return [number % 100, month, year].filter((part) => part !== 0 && part !== '').join(' ');
}
