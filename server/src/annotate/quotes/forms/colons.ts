import type { Block, Span } from '../../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { around, firstEndingAfter } from '../spans.ts';

/** So many code units may announce a quotation. */
const longest = 120;

/**
 * "replied in | a chat: “Not now.”", "What they say: “Not now,” Roe said": what is said without the words that only announce
 * it before a colon: a phrase that has no verb of its own, or what a paragraph opens with.
 */
export function announcedOnly(
  text: string,
  { start: first, tokens, quotations }: Block,
  span: Span,
  cue: Span | null,
): Span {
  const [start, end] = span;
  const quotation = around(quotations, start, end).find(({ start: mark }) => /:\s$/.test(text.slice(mark - 2, mark)));
  if (!quotation || quotation.start <= start || quotation.start - start > longest || quotation.end < end - 1)
    return span;
  if (start === first && cue && cue[0] >= quotation.end) return [quotation.start, end];
  const words = tokens.slice(firstEndingAfter(tokens, start), firstEndingAfter(tokens, quotation.start - 2));
  const states = words.some(
    (token) =>
      token.pos === 'AUX' ||
      (token.pos === 'VERB' && !/(?:ed|ing)$/.test(text.slice(token.start, token.end))) ||
      subject.test(text.slice(token.start, token.end)),
  );
  return states ? span : [quotation.start, end];
}

/** "“Not now,” Roe said | as the crane fell. | “Later.”": what begins with a whole quotation goes on in marks after its cue. */
export function quotedOnly({ quotations }: Block, content: readonly Span[], cue: Span | null): readonly Span[] {
  const [first] = content;
  if (!first || !cue || content.length < 2 || cue[0] < first[1]) return content;
  const isQuoted = quotations.some(({ start, end, closed }) => closed && start === first[0] && end === first[1]);
  return isQuoted ? content.filter(([start, end]) => around(quotations, start, end).length > 0) : content;
}

/** How sure a paragraph is that consists of a name, a colon and a quotation: "Ann Roe, 38, nurse: “Not now.”". */
export function labelledConfidence(
  text: string,
  { start: first, quotations }: Block,
  { source, content, confidence }: Attribution,
): number {
  const [quotation] = quotations;
  const [words] = content;
  const isLabel =
    source?.[0] === first &&
    quotation &&
    words?.[0] === quotation.start &&
    /^:\s$/.test(text.slice(source[1], quotation.start));
  return isLabel ? Math.max(confidence, labelled) : confidence;
}

const labelled = 0.8;

const subject = /^(?:he|I|it|she|that|they|this|we|you)$/i;
