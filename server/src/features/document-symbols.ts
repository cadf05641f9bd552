import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-protocol';
import type { Quote } from '../annotate/annotation.ts';
import { isUnsure } from '../annotate/confidence.ts';
import type { Block } from '../article/article.ts';
import { shownWords } from '../article/shown-words.ts';
import type { Context } from './context.ts';
import { blockWords, quoteWords } from './wording.ts';

/** The outline: blocks, in them who is quoted, under them their quotes. */
export function documentSymbols(context: Context): readonly DocumentSymbol[] {
  const { article, lines } = context;
  const byBlock = quotesByBlock(context);
  return article.blocks.map((block) => {
    const range = lines.range(block.start, block.end);
    return {
      name: line(article.text.slice(block.start, block.end), 60),
      detail: block.kind === 'paragraph' ? '' : blockWords[block.kind],
      kind: block.kind === 'headline' || block.kind === 'subheading' ? SymbolKind.Module : SymbolKind.String,
      range,
      selectionRange: { start: range.start, end: range.start },
      children: [...speakers(context, block, byBlock.get(block) ?? [])],
    };
  });
}

function speakers({ article, lines }: Context, block: Block, quotes: readonly Quote[]): readonly DocumentSymbol[] {
  const bySpeaker = new Map<string, DocumentSymbol[]>();
  for (const quote of quotes) {
    const name = quote.speaker?.name ?? 'Speaker not found';
    const pieces = quote.content.filter(([start]) => start < block.end);
    const start = pieces[0]?.[0] ?? block.start;
    const range = lines.range(start, Math.min(block.end, pieces.at(-1)?.[1] ?? start));
    const symbol = {
      name: line(article.text.slice(start, quote.content[0]?.[1] ?? start), 60),
      detail: `${quoteWords[quote.kind]}${isUnsure(quote) ? ', unsure' : ''}`,
      kind: SymbolKind.String,
      range,
      selectionRange: { start: range.start, end: range.start },
    };
    const said = bySpeaker.get(name);
    if (said) said.push(symbol);
    else bySpeaker.set(name, [symbol]);
  }
  return [...bySpeaker].map(([name, children]) => {
    const start = children[0]?.range.start ?? lines.position(block.start);
    const end = children.reduce((last, { range }) => (after(range.end, last) ? range.end : last), start);
    return {
      name: line(name, 60),
      kind: SymbolKind.Object,
      range: { start, end },
      selectionRange: { start, end: start },
      children,
    };
  });
}

/** The quotes by the block in which they begin. */
function quotesByBlock({ article, quotes }: Context): ReadonlyMap<Block, readonly Quote[]> {
  const found = new Map<Block, Quote[]>();
  const inOrder = [...quotes].sort((left, right) => (left.content[0]?.[0] ?? 0) - (right.content[0]?.[0] ?? 0));
  let index = 0;
  for (const quote of inOrder) {
    const start = quote.content[0]?.[0] ?? 0;
    while ((article.blocks[index]?.end ?? Infinity) <= start) index++;
    const block = article.blocks[index];
    if (!block) continue;
    const list = found.get(block);
    if (list) list.push(quote);
    else found.set(block, [quote]);
  }
  return found;
}

const after = (left: DocumentSymbol['range']['end'], right: DocumentSymbol['range']['end']): boolean =>
  left.line > right.line || (left.line === right.line && left.character > right.character);

/** A symbol's name: one line, never empty (a client refuses an empty one). */
function line(text: string, length: number): string {
  const single = shownWords(text.slice(0, 4 * length));
  const short = single.length <= length ? single : `${single.slice(0, length).replace(/\s+\S*$/, '')} …`;
  return short === '' ? '…' : short;
}
