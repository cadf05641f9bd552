import type { Article, Block, Token } from '../../article/article.ts';
import { memory } from '../../article/remember.ts';
import type { Claim, Figure, Quote } from '../annotation.ts';
import { attributes, checkability, threshold, type Voice } from './checkability.ts';
import { kindOf, type KindReading } from './kind.ts';
import { keyOf, type Paragraph, paragraphsOf } from './paragraphs.ts';
import { within } from './pieces.ts';
import { type Reading, readClause } from './reading.ts';
import { retagged } from './retagged.ts';
import { cueVerb, type Statement, statementsOf } from './statements.ts';

/**
 * Finds the checkable statements of an article, clause by clause, in the order of the text. Headlines, captions and all
 * that is not running text claim nothing, nor do questions and mere opinion.
 */
export function findClaims(article: Article, quotes: readonly Quote[], figures: readonly Figure[]): readonly Claim[] {
  return paragraphsOf(article, quotes, figures).flatMap((paragraph) => {
    const { block, contents, quantities } = paragraph;
    return known(keyOf(article, paragraph), () => claimsIn(article, paragraph)).map((claim): Claim => {
      const quote = contents[claim.content]?.value;
      return {
        start: block.start + claim.start,
        end: block.start + claim.end,
        kind: claim.kind,
        quote: quote?.id ?? null,
        figures: claim.figures.flatMap((at) => quantities[at]?.value[0] ?? []),
        evidence: [
          `${claim.kind}: “${claim.cue}”`,
          ...(quote ? quote.evidence.slice(0, 1) : ['said by the article itself']),
        ],
      };
    });
  });
}

/** A claim as it stands in its paragraph, wherever that stands. */
interface PlacedClaim extends KindReading {
  /** Offsets from the paragraph's start. */
  readonly start: number;
  readonly end: number;
  /** The place of its quote among the paragraph's contents; -1 where the article speaks. */
  readonly content: number;
  /** The places of its figures among the paragraph's. */
  readonly figures: readonly number[];
}

/** The claims of the paragraphs read lately. */
const known = memory<readonly PlacedClaim[]>();

function claimsIn(article: Article, paragraph: Paragraph): readonly PlacedClaim[] {
  const { block, contents, quantities } = paragraph;
  const contentOf = new Map<Quote | null, number>(contents.map(({ value: quote }, at) => [quote, at]));
  const figureAt = new Map(quantities.map(({ value: [index] }, at) => [index, at]));
  return statementsIn(article, paragraph)
    .filter((statement) => statement.points >= threshold)
    .map(({ start, end, statement: { quote, description }, block: { tokens }, reading }) => ({
      start: start - block.start,
      end: end - block.start,
      ...kindOf(reading),
      content: contentOf.get(quote ?? (isMain(description, tokens, reading) ? description : null)) ?? -1,
      figures: reading.figures.flatMap((index) => figureAt.get(index) ?? []),
    }));
}

/** True where the main verb of a clause is the cue of a quote: not "hammered him for what she called a mess". */
function isMain(quote: Quote | null, tokens: readonly Token[], { predicate }: Reading): boolean {
  const cue = quote?.cue ?? null;
  const verb = predicate === null ? undefined : tokens[predicate.verb];
  return cue !== null && verb !== undefined && verb.start >= cue[0] && verb.end <= cue[1];
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
  return paragraphsOf(article, quotes, figures).flatMap((paragraph) => statementsIn(article, paragraph));
}

function statementsIn(
  article: Article,
  { block: original, contents, quantities }: Paragraph,
): readonly ReadStatement[] {
  const lowers = original.tokens.map((token) => article.text.slice(token.start, token.end).toLowerCase());
  const tokens = retagged(article.text, original.tokens, lowers);
  const block = { ...original, tokens };
  return original.sentences.flatMap((sentence) => {
    const ended =
      original.kind === 'standfirst' || /[.?!…:;—–,”"’']$/.test(article.text.slice(sentence.end - 1, sentence.end));
    return statementsOf(block, lowers, sentence, within(contents, sentence.start, sentence.end)).map((statement) => {
      const start = tokens[statement.from]?.start ?? 0;
      const end = tokens[statement.to - 1]?.end ?? 0;
      const counted = within(quantities, start, end).map((piece) => piece.value);
      const cue = statement.quote === null ? null : cueVerb(block, statement.quote);
      const reading = readClause(tokens, lowers, statement, counted, ended, cue);
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
function acts({ predicate, subject, length, complement, infinitive }: Reading): boolean {
  if (predicate === null || length < 6) return false;
  // "continued to deny" tells more than "continued".
  if (attributes(predicate.lemma) && !infinitive) return false;
  if (subject === '' && predicate.auxiliaries.length === 0) return false;
  // "Brill of the miners’ union announced": what was announced stands in the quote.
  if (complement.length === 0) return false;
  return predicate.auxiliaries.length > 0 || !predicate.participle;
}
