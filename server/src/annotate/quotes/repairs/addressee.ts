import type { Block, Span } from '../../../article/article.ts';
import { around, firstEndingAfter } from '../spans.ts';

/** Cues after which the one who is spoken to stands. */
const toSomebody = /\b(?:ask|assur|e-?mail|inform|remind|tell|text)(?:e?s|ed|ing)?$|\btold$|\sto$/i;
/** Who is spoken to takes no more tokens than this. */
const mostTokens = 10;

/** "told | Lind, | “We are late.”": what is said without the one who is spoken to. */
export function withoutAddressee(
  text: string,
  block: Block,
  content: readonly Span[],
  cue: Span | null,
): readonly Span[] {
  const [first, ...rest] = content;
  if (!first || !cue || first[0] < cue[1] || first[0] - cue[1] > 2 || !toSomebody.test(text.slice(...cue)))
    return content;
  const [quotation] = around(block.quotations, ...first);
  if (!quotation || quotation.start <= first[0] || quotation.end < first[1]) return content;
  if (!/[,:]\s*$/.test(text.slice(first[0], quotation.start))) return content;
  const from = firstEndingAfter(block.tokens, first[0]);
  const to = firstEndingAfter(block.tokens, quotation.start);
  const isWhom = block.tokens
    .slice(from, to)
    .every(({ pos, start, end }) => !/^(?:AUX|SCONJ|VERB)$/.test(pos) || /^following$/i.test(text.slice(start, end)));
  return isWhom && to - from <= mostTokens ? [[quotation.start, first[1]], ...rest] : content;
}
