import type { Article, Block, Token } from '../../article/article.ts';
import type { Claim, Figure, Quote } from '../annotation.ts';
import { attributes, checkability, threshold, type Voice } from './checkability.ts';
import { kindOf } from './kind.ts';
import { firstFrom, type Piece, within } from './pieces.ts';
import { type Reading, readClause } from './reading.ts';
import { type Statement, statementsOf } from './statements.ts';

/**
 * Finds the checkable statements of an article, clause by clause, in the order of the text. Headlines, captions and all
 * that is not running text claim nothing, nor do questions and mere opinion.
 */
export function findClaims(article: Article, quotes: readonly Quote[], figures: readonly Figure[]): readonly Claim[] {
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
    .flatMap((block) => claimsOf(article, block, contents, quantities));
}

function claimsOf(
  article: Article,
  block: Block,
  contents: readonly Piece<Quote>[],
  quantities: readonly Piece<readonly [number, Figure]>[],
): readonly Claim[] {
  const lowers = block.tokens.map((token) => article.text.slice(token.start, token.end).toLowerCase());
  const tokens = block.tokens.map((token, at) => withoutNameVerbs(article, block, token, at));
  const claims: Claim[] = [];
  for (const sentence of block.sentences) {
    const spoken = within(contents, sentence.start, sentence.end);
    for (const statement of statementsOf({ ...block, tokens }, lowers, sentence, spoken)) {
      const start = block.tokens[statement.from]?.start ?? 0;
      const end = block.tokens[statement.to - 1]?.end ?? 0;
      const counted = within(quantities, start, end).map((piece) => piece.value);
      const reading = readClause(tokens, lowers, statement, counted);
      if (checkability(reading, voiceOf(statement, reading)) < threshold) continue;
      const { kind, cue } = kindOf(reading, cueOf(block, statement));
      claims.push({
        start,
        end,
        kind,
        quote: statement.quote?.id ?? null,
        figures: reading.figures,
        evidence: [`${kind}: “${cue}”`, ...evidenceOf(statement)],
      });
    }
  }
  return claims;
}

/** A verb written with a capital within a sentence is part of a name ("Demand Progress"). */
function withoutNameVerbs(article: Article, block: Block, token: Token, at: number): Token {
  if (token.pos !== 'VERB' || !/^\p{Lu}\p{Ll}/u.test(article.text.slice(token.start, token.end))) return token;
  const previous = block.tokens[at - 1];
  const opens = previous === undefined || !/^(?:NOUN|PROPN|ADP|DET|ADJ|CCONJ)$/.test(previous.pos);
  return opens ? token : { ...token, pos: 'PROPN' };
}

/** The words around a quote speak for the article where their verb does more than attribute. */
function voiceOf(statement: Statement, reading: Reading): Voice {
  if (statement.frame) return attributes(reading.predicate?.lemma ?? '') ? 'frame' : 'article';
  if (statement.quote === null) return 'article';
  return statement.quoted ? 'quoted' : 'reported';
}

/** The dictionary form of the verb that attributes a statement. */
function cueOf(block: Block, statement: Statement): string | null {
  const cue = statement.quote?.cue;
  if (cue === null || cue === undefined) return null;
  const [from, to] = [firstFrom(block.tokens, cue[0]), firstFrom(block.tokens, cue[1])];
  return block.tokens.slice(from, to).findLast((token) => token.pos === 'VERB')?.lemma ?? null;
}

function evidenceOf(statement: Statement): readonly string[] {
  if (statement.quote === null) return ['said by the article itself'];
  return statement.quote.evidence.slice(0, 1);
}
