import type { Article, Block, Metadata, Quotation, Sentence, Span, Token } from './article.ts';
import { findBlocks, type RawBlock } from './blocks.ts';
import { withoutInvisible, withPlainSpaces } from './invisible.ts';
import { detectLanguage, judgedLength } from './language.ts';
import { paragraphs } from './lines.ts';
import { joinQuotations } from './broken-quotations.ts';
import { isMarkdown, withoutInlineMarks } from './markdown.ts';
import { blockQuotes } from './markup.ts';
import { readMetadata } from './metadata.ts';
import { withMisreadMended } from './misread.ts';
import { inOneLine } from './one-line.ts';
import { findQuotations, openingSingle } from './quotations.ts';
import { findSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** Longer texts are read up to here, in UTF-16 code units: 100,000 words or more, which no article has. */
export const longestArticle = 700_000;

/** A text to be read, with what is known about it from elsewhere (an event's manifest), which goes before what the text says. */
export interface ArticleSource {
  readonly path: string;
  /** The text after its byte order mark. */
  readonly text: string;
  readonly metadata?: Partial<Metadata>;
}

/** Reads a text. A paragraph that `previous` has too is taken over from there and not read again. Never throws. */
export function readArticle(source: ArticleSource, previous?: Article): Article {
  const { path } = source;
  const readTo = Math.min(source.text.length, longestArticle);
  const seen = withPlainSpaces(withoutInvisible(withMisreadMended(source.text.slice(0, readTo))));
  const unmarked = (isMarkdown(path) ? withoutInlineMarks(seen) : seen) + source.text.slice(readTo);
  const found = joinQuotations(unmarked, paragraphs(unmarked, readTo));
  const text = inOneLine(unmarked, found);
  const raw = findBlocks(text, found);
  const quoted = blockQuotes(text, raw);
  const known = previous ? blocksByKey(previous) : new Map<string, Block>();
  const isSameStart = previous?.text.slice(0, judgedLength) === text.slice(0, judgedLength);
  const blocks: Block[] = [];
  for (const [index, each] of raw.entries()) {
    const goesOn = openingOf(text, raw[index + 1]);
    const same = known.get(keyOf(text, each, quoted) + goesOn);
    const read = same ? moved(same, each.start - same.start) : readBlock(text, each, goesOn);
    const marked = quotedWhole(each, raw[index + 1], read.quotations, quoted);
    const quotations = continued(marked, blocks.at(-1), each.kind);
    const isSame = read.kind === each.kind && read.quotations === quotations;
    blocks.push(isSame ? read : { ...read, kind: each.kind, quotations });
  }
  return {
    path,
    text,
    language: isSameStart && previous ? previous.language : detectLanguage(text),
    metadata: { ...readMetadata(text, raw), ...defined(source.metadata) },
    blocks,
    readTo,
  };
}

function blocksByKey({ text, blocks }: Article): Map<string, Block> {
  const quoted = blockQuotes(text, blocks);
  return new Map(
    blocks.map((block, index) => [keyOf(text, block, quoted) + openingOf(text, blocks[index + 1]), block]),
  );
}

/** The single mark that a quotation may go on with in the next block. */
const openingOf = (text: string, next: RawBlock | undefined): string =>
  next?.kind === 'paragraph' ? openingSingle(text, next.start) : '';

/** What tells a paragraph from others in another reading of the article. `quoted` is where block quotations start. */
function keyOf(text: string, { start, end }: Pick<Block, 'start' | 'end'>, quoted: ReadonlySet<number>): string {
  return (quoted.has(start) ? '>' : '') + text.slice(start, end);
}

/**
 * The quotations of a block: those in marks that were `found`, or the paragraph as a whole where it stands behind Markdown's
 * mark, which goes on in the next one behind it.
 */
function quotedWhole(
  { kind, start, end }: RawBlock,
  next: RawBlock | undefined,
  found: readonly Quotation[],
  quoted: ReadonlySet<number>,
): readonly Quotation[] {
  if (kind !== 'paragraph' || !quoted.has(start)) return found;
  const closed = next?.kind !== 'paragraph' || !quoted.has(next.start);
  const [only, more] = found;
  const isSame = only?.start === start && only.end === end && only.marks === 'double' && only.closed === closed;
  return isSame && !more ? found : [{ start, end, marks: 'double', closed, continues: false }];
}

function readBlock(text: string, { kind, start, end }: RawBlock, goesOn: string): Block {
  const span: Span = [start, end];
  const quotations = findQuotations(text, span, goesOn).map((quotation) => ({ ...quotation, continues: false }));
  const tokens = tokenize(text, span);
  const marks = quotations.filter(({ closed }) => closed).map((each): Span => [each.start, each.end]);
  const sentences = withTokens(findSentences(text, span, marks), tokens);
  return { kind, start, end, sentences, tokens, quotations };
}

/** Gives each sentence its tokens. Both stand in order. */
function withTokens(spans: readonly Span[], tokens: readonly Token[]): Sentence[] {
  let next = 0;
  return spans.map(([start, end]) => {
    const firstToken = next;
    while (next < tokens.length && (tokens[next]?.start ?? end) < end) next++;
    return { start, end, firstToken, lastToken: next };
  });
}

/** A quotation goes on where the paragraph before left one open and this one opens with a mark. */
function continued(
  quotations: readonly Quotation[],
  before: Block | undefined,
  kind: Block['kind'],
): readonly Quotation[] {
  const [first, ...rest] = quotations;
  const open = before?.kind === 'paragraph' && kind === 'paragraph' ? before.quotations.at(-1) : undefined;
  const continues = first !== undefined && open !== undefined && !open.closed && open.marks === first.marks;
  if (first === undefined || first.continues === continues) return quotations;
  return [{ ...first, continues }, ...rest];
}

/** The same block further along the text. Written out: an edit moves every token that follows it. */
function moved(block: Block, by: number): Block {
  if (by === 0) return block;
  return {
    kind: block.kind,
    start: block.start + by,
    end: block.end + by,
    sentences: block.sentences.map(({ start, end, firstToken, lastToken }) => ({
      start: start + by,
      end: end + by,
      firstToken,
      lastToken,
    })),
    tokens: block.tokens.map(({ start, end, pos, lemma }) => ({ start: start + by, end: end + by, pos, lemma })),
    quotations: block.quotations.map(({ start, end, marks, closed, continues }) => ({
      start: start + by,
      end: end + by,
      marks,
      closed,
      continues,
    })),
  };
}

/** Without the fields that are null or not there, so that they do not hide what the text says. */
const defined = (metadata: Partial<Metadata> = {}): Partial<Metadata> =>
  Object.fromEntries(
    Object.entries(metadata).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
