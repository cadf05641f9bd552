import type { Article, Block, Span } from '../../../article/article.ts';
import type { Entity } from '../../annotation.ts';
import { newsOutlets } from '../../lexicon/organisations.ts';
import type { Draft } from '../drafts.ts';
import { isBodyNoun, isPersonNoun } from '../speaking-nouns.ts';

const confidence = 0.8;
const above: ReadonlySet<Block['kind']> = new Set(['headline', 'standfirst', 'promo']);

/** "Dam will hold: experts", "Dam will hold – Lee": a mark, and up to four words that tell who says what stands before it. */
const lastLabel = /^(?:\([A-Z \d]+\)\s|exclusive:\s)?(.{20,}?)(:|\s[–—-])\s((?:\S+\s){0,3}[^\s?!.]+)$/i;
/** Writings that say what stands before them; others ("analysis", "video") are what the text is. */
const tellingNoun =
  /^(?:reports?|study|studies|survey|poll|research|documents?|court|filing|data|audit|inquiry|memo|officials?)$/i;
/** "‘It will hold’: Ann Lee on the new dam". */
const beforeName = /^\s?(?::|[–—-])\s/;
const afterName = /^,?\s(?:on|looks back|opens up|recalls|reflects|remembers|reveals|speaks|talks|tells)\s/;
/** So many words may stand before the name. */
const mostBefore = 40;

/** The quotes of an article with those of headlines that only name, before or after a mark, who says what they tell. */
export function withLabelled(
  article: Article,
  entities: readonly Entity[],
  drafts: readonly Draft[],
): readonly Draft[] {
  const added = article.blocks.flatMap((block, index): Draft[] => {
    if (!above.has(block.kind)) return [];
    const found =
      labelBefore(article, entities, block) ??
      (block.kind === 'headline' ? labelAfter(article, entities, block) : null);
    if (!found || !drafts.every((draft) => draft.block !== index || !hasSource(article.text, draft))) return [];
    const evidence = ['the name stands beside it after a mark'];
    return [
      { block: index, content: [found.content], cue: null, source: found.source, sameAs: null, confidence, evidence },
    ];
  });
  if (added.length === 0) return drafts;
  const replaced = new Set(added.map(({ block }) => block));
  return [...added, ...drafts.filter(({ block }) => !replaced.has(block))].sort(
    (left, right) => left.block - right.block,
  );
}

/** "Why we strike: teachers": who "we" are stands after the mark. */
const hasSource = (text: string, { source }: Draft): boolean =>
  source !== null && !/^(?:I|we)$/i.test(text.slice(...source));

interface Found {
  readonly content: Span;
  readonly source: Span;
}

function labelAfter({ text }: Article, entities: readonly Entity[], { start, end, tokens }: Block): Found | null {
  const match = lastLabel.exec(text.slice(start, end));
  const [, told = '', mark = '', label = ''] = match ?? [];
  if (!match) return null;
  const last = label.toLowerCase().split(' ').at(-1) ?? '';
  const isNamed = entities.some(
    ({ name, type, mentions }) =>
      type !== 'place' &&
      mentions.length > 1 &&
      !newsOutlets.has(name) &&
      mentions.some((mention) => mention.end === end && mention.start === end - label.length),
  );
  if (!isNamed && !isPersonNoun(last) && !isBodyNoun(last) && !tellingNoun.test(last)) return null;
  const to = end - label.length - 1 - mark.length;
  const isPhrase = tokens.every(
    (token) => token.start <= to + mark.length || /^(?:ADJ|DET|NOUN|PART|PROPN)$/.test(token.pos),
  );
  if (!isPhrase) return null;
  return { content: [to - told.length, to], source: [end - label.length, end] };
}

function labelBefore({ text }: Article, entities: readonly Entity[], { start, end, quotations }: Block): Found | null {
  const [quotation] = quotations;
  if (quotation?.start !== start) return null;
  const from = quotation.end + (beforeName.exec(text.slice(quotation.end, end))?.[0].length ?? 0);
  if (from === quotation.end) return null;
  const name = entities
    .filter(({ type }) => type === 'person')
    .flatMap(({ mentions }) => mentions)
    .find((mention) => mention.start >= from && mention.start <= from + mostBefore && mention.kind === 'name');
  return name && afterName.test(text.slice(name.end, end))
    ? { content: [quotation.start, quotation.end], source: [name.start, name.end] }
    : null;
}
