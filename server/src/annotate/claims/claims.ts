import type { Article, Block } from '../../article/article.ts';
import type { Claim, Figure, Quote } from '../annotation.ts';
import { attributes, checkability, threshold, type Voice } from './checkability.ts';
import { kindOf } from './kind.ts';
import { type Piece, within } from './pieces.ts';
import { type Reading, readClause } from './reading.ts';
import { retagged } from './retagged.ts';
import { cueVerb, type Statement, statementsOf } from './statements.ts';

/**
 * Finds the checkable statements of an article, clause by clause, in the order of the text. Headlines, captions and all
 * that is not running text claim nothing, nor do questions and mere opinion.
 */
export function findClaims(article: Article, quotes: readonly Quote[], figures: readonly Figure[]): readonly Claim[] {
  return readStatements(article, quotes, figures)
    .filter((statement) => statement.points >= threshold)
    .map(({ start, end, block, statement, reading }): Claim => {
      const { kind, cue } = kindOf(reading, statement.quote === null ? null : cueVerb(block, statement.quote));
      const evidence = [`${kind}: “${cue}”`, ...evidenceOf(statement)];
      return { start, end, kind, quote: statement.quote?.id ?? null, figures: reading.figures, evidence };
    });
}

/** A statement of the article with all that decides whether, and what, it claims. */
export interface ReadStatement {
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  readonly statement: Statement;
  readonly reading: Reading;
  readonly voice: Voice;
  readonly points: number;
}

/** Reads every statement of an article's running text, claims and others, in the order of the text. */
export function readStatements(
  article: Article,
  quotes: readonly Quote[],
  figures: readonly Figure[],
): readonly ReadStatement[] {
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
    .flatMap((block) => statementsIn(article, block, contents, quantities));
}

function statementsIn(
  article: Article,
  original: Block,
  contents: readonly Piece<Quote>[],
  quantities: readonly Piece<readonly [number, Figure]>[],
): readonly ReadStatement[] {
  const lowers = original.tokens.map((token) => article.text.slice(token.start, token.end).toLowerCase());
  const tokens = retagged(article.text, original.tokens, lowers);
  const block = { ...original, tokens };
  return original.sentences.flatMap((sentence) => {
    const ended = /[.?!…:;—–,”"’']$/.test(article.text.slice(sentence.end - 1, sentence.end));
    return statementsOf(block, lowers, sentence, within(contents, sentence.start, sentence.end)).map((statement) => {
      const start = tokens[statement.from]?.start ?? 0;
      const end = tokens[statement.to - 1]?.end ?? 0;
      const counted = within(quantities, start, end).map((piece) => piece.value);
      const reading = readClause(tokens, lowers, statement, counted, ended);
      const voice = voiceOf(statement, reading);
      return { start, end, block, statement, reading, voice, points: checkability(reading, voice) };
    });
  });
}

/** The words around a quote speak for the article where their verb does more than attribute. */
function voiceOf(statement: Statement, reading: Reading): Voice {
  if (statement.frame) return reading.predicate !== null && acts(reading) ? 'article' : 'frame';
  if (statement.quote === null) return 'article';
  return statement.quoted ? 'quoted' : 'reported';
}

/** True where the main verb is neither one of speech nor a participle ("in a statement sent to reporters"). */
function acts({ predicate, subject, length }: Reading): boolean {
  if (predicate === null || attributes(predicate.lemma) || subject === '' || length < 6) return false;
  return predicate.auxiliaries.length > 0 || !predicate.participle;
}

function evidenceOf(statement: Statement): readonly string[] {
  if (statement.quote === null) return ['said by the article itself'];
  return statement.quote.evidence.slice(0, 1);
}
