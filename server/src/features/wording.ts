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
export function figureWords({ low, high, unit, of }: Figure): string {
  const value = (number: number): string => {
    if (unit === 'share') return `${plain.format(number * 100)}%`;
    return Math.abs(number) >= 1_000_000 ? compact.format(number) : plain.format(number);
  };
  const bounds =
    low === null
      ? high === null
        ? 'no value'
        : `at most ${value(high)}`
      : high === null
        ? `at least ${value(low)}`
        : low === high
          ? value(low)
          : `${value(low)} to ${value(high)}`;
  return [bounds, unit === 'share' || unit === null ? '' : unit, of ?? ''].filter((word) => word !== '').join(' ');
}
