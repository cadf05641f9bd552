/** The seed articles with annotations made from the gold, for tests of linking that depend on no annotator. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnnotatedArticle, Claim, Entity, Figure, Quote } from '../../../server/src/annotate/annotation.ts';
import type { Block, Quotation, Sentence } from '../../../server/src/article/article.ts';

export interface GoldMember {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export interface GoldAlignment {
  readonly id: string;
  readonly relation: string;
  readonly kind: string;
  readonly members: readonly GoldMember[];
}
interface GoldQuote {
  readonly id: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly anonymous: boolean;
}
interface GoldMention {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity: string;
  readonly type: 'person' | 'organisation' | 'place';
}
interface GoldClaim {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly Claim['kind'][];
  readonly by?: string | null;
}

const root = path.join(import.meta.dirname, '../../..');
const gold = <Item>(name: string): readonly Item[] =>
  JSON.parse(readFileSync(path.join(root, 'test/gold', name), 'utf8')) as readonly Item[];

export const names = ['the-times', 'financial-times', 'al-jazeera-roundup', 'politico', 'reuters-wire'] as const;
export const alignments = gold<GoldAlignment>('alignments.json');

export function goldArticle(name: string): AnnotatedArticle {
  const text = readFileSync(path.join(root, 'seeds/berlin-talks', `${name}.txt`), 'utf8');
  const mentions = gold<GoldMention>('entities.json').filter((each) => each.article === name);
  const quotes = gold<GoldQuote>('quotes.json').filter((each) => each.article === name);
  const entities: Entity[] = [...new Set(mentions.map(({ entity }) => entity))].map((entity) => {
    const own = mentions.filter((each) => each.entity === entity);
    const fullest = own.map((each) => each.text).sort((left, right) => right.length - left.length)[0] ?? entity;
    return {
      id: entity,
      name: fullest.replace(/^(?:President|Sir) \(?/, '').replace(')', ''),
      type: own[0]?.type ?? 'place',
      role: null,
      mentions: own.map(({ start, end }) => ({ start, end, kind: 'name' as const })),
      evidence: ['gold'],
    };
  });
  return {
    path: `${name}.txt`,
    text,
    language: 'en',
    metadata: { outlet: name, title: null, authors: [], published: null, url: null },
    blocks: blocksOf(text, quotes),
    readTo: text.length,
    entities,
    quotes: quotes
      .filter((each) => each.speaker !== null)
      .map((each): Quote => {
        const entity = entities.find(({ id }) => id === each.speaker);
        return {
          id: each.id,
          kind: 'direct',
          content: [[each.start, each.end]],
          cue: null,
          source: null,
          speaker: {
            name: entity?.name ?? each.speaker ?? '',
            kind: each.anonymous ? 'unnamed' : (entity?.type ?? 'group'),
            entity: entity?.id ?? null,
            anonymous: each.anonymous,
          },
          confidence: 1,
          evidence: ['gold'],
        };
      }),
    figures: figuresOf(text),
    claims: gold<GoldClaim>('claims.json')
      .filter((each) => each.article === name && each.kinds.length > 0)
      .map(({ start, end, kinds }): Claim => ({
        start,
        end,
        kind: kinds[0] ?? 'event',
        quote: null,
        figures: [],
        evidence: ['gold'],
      })),
  };
}

function blocksOf(text: string, quotes: readonly GoldQuote[]): Block[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const kind = end - start < 90 && !/[.”"?]\s*$/.test(match[0]) ? 'caption' : 'paragraph';
    const inside = quotes.filter((each) => each.start >= start && each.end <= end);
    const quotations = inside.map((each): Quotation => ({
      start: each.start,
      end: each.end,
      marks: 'double',
      closed: true,
      continues: false,
    }));
    const masked = [...match[0]]
      .map((_, index) =>
        inside.some((each) => start + index > each.start && start + index < each.end - 2)
          ? 'x'
          : (match[0][index] ?? ''),
      )
      .join('')
      .replace(/U\.S\./g, 'UxSx')
      .replace(/U\.K\./g, 'UxKx');
    const sentences = [...segmenter.segment(masked)].map(({ index, segment }): Sentence => ({
      start: start + index,
      end: start + index + segment.trimEnd().length,
      firstToken: 0,
      lastToken: 0,
    }));
    blocks.push({ kind, start, end, sentences, tokens: [], quotations });
  }
  return blocks;
}

function figuresOf(text: string): Figure[] {
  const made: readonly [RegExp, Omit<Figure, 'start' | 'end' | 'evidence' | 'ofSpan'>][] = [
    [/about a quarter/g, { low: 0.25, high: 0.25, unit: 'share', hedge: 'about', of: 'of the Donetsk oblast' }],
    [/about a third/g, { low: 1 / 3, high: 1 / 3, unit: 'share', hedge: 'about', of: 'of the territory' }],
    [
      /up to €210 billion/g,
      { low: null, high: 210e9, unit: 'EUR', hedge: 'up to', of: 'in frozen Russian central bank assets' },
    ],
    [
      /more than €200 billion/g,
      { low: 200e9, high: null, unit: 'EUR', hedge: 'more than', of: 'of frozen Russian sovereign assets' },
    ],
    [/around 800,000/g, { low: 800e3, high: 800e3, unit: null, hedge: 'around', of: 'troops' }],
    [/(?<=strength of )800,000/g, { low: 800e3, high: 800e3, unit: null, hedge: null, of: null }],
    [/90 per cent/g, { low: 0.9, high: 0.9, unit: 'share', hedge: null, of: 'of the issues' }],
    [/nearly four years/g, { low: 4, high: 4, unit: 'year', hedge: 'nearly', of: 'of war' }],
    [/two days/g, { low: 2, high: 2, unit: 'day', hedge: null, of: 'of talks' }],
  ];
  return made
    .flatMap(([pattern, figure]) =>
      [...text.matchAll(pattern)].map((match): Figure => ({
        ...figure,
        start: match.index,
        end: match.index + match[0].length,
        ofSpan: null,
        evidence: ['gold'],
      })),
    )
    .sort((left, right) => left.start - right.start);
}
