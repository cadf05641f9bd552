import type { Article, Block } from '../../article/article.ts';
import type { Figure, Quote } from '../annotation.ts';
import { type Piece, within } from './pieces.ts';
import { isTime, isWeighty } from './reading.ts';
import { isSure } from './statements.ts';

/** A paragraph of running text with the contents of quotes and the figures in it. */
export interface Paragraph {
  readonly block: Block;
  /** In order; a quote in several pieces stands here several times. */
  readonly contents: readonly Piece<Quote>[];
  /** With their index in the article. */
  readonly quantities: readonly Piece<readonly [index: number, figure: Figure]>[];
}

/** The paragraphs of an article that may claim something. */
export function paragraphsOf(
  article: Article,
  quotes: readonly Quote[],
  figures: readonly Figure[],
): readonly Paragraph[] {
  const contents = quotes
    .flatMap((quote) => quote.content.map(([start, end]): Piece<Quote> => ({ start, end, value: quote })))
    .sort((a, b) => a.start - b.start);
  const quantities = figures.map((figure, index): Piece<readonly [number, Figure]> => ({
    start: figure.start,
    end: figure.end,
    value: [index, figure],
  }));
  return article.blocks
    .filter((block) => block.kind === 'paragraph' || block.kind === 'standfirst')
    .map((block) => ({
      block,
      contents: within(contents, block.start, block.end),
      quantities: within(quantities, block.start, block.end),
    }));
}

/** All that the claims of a paragraph depend on: its words, and which quotes and figures stand where in it. */
export function keyOf({ text }: Article, { block, contents, quantities }: Paragraph): string {
  const { start, end } = block;
  const quotes = new Map<Quote, number>();
  const pieces = contents.map((piece) => {
    const { value: quote } = piece;
    if (!quotes.has(quote)) quotes.set(quote, quotes.size);
    const cue = quote.cue ? `${quote.cue[0] - start} ${quote.cue[1] - start}` : '';
    return `${piece.start - start} ${piece.end - start} ${quotes.get(quote)} ${isSure(quote)} ${cue}`;
  });
  const counted = quantities.map(
    ({ start: from, end: to, value: [, figure] }) =>
      `${from - start} ${to - start} ${isWeighty(figure)} ${isTime(figure)}`,
  );
  return [pieces.join(), counted.join(), text.slice(start, end)].join('\n');
}
