import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-protocol';
import { type Context, mentionAt, quoteAt } from './context.ts';

/** Every mention of the entity at a position; else the content, cue and source of the quote there. */
export function documentHighlight(context: Context, position: Position): readonly DocumentHighlight[] {
  const { lines } = context;
  const offset = lines.offset(position);
  const named = mentionAt(context, offset);
  if (named) {
    return named.entity.mentions.map(({ start, end }) => ({
      range: lines.range(start, end),
      kind: DocumentHighlightKind.Read,
    }));
  }
  const quote = quoteAt(context, offset);
  if (!quote) return [];
  return [
    ...quote.content.map((span) => ({ range: lines.range(...span), kind: DocumentHighlightKind.Text })),
    ...[quote.cue, quote.source]
      .filter((span) => span !== null)
      .map((span) => ({ range: lines.range(...span), kind: DocumentHighlightKind.Write })),
  ];
}
