import type { Block, Span, Token } from '../../../article/article.ts';
import { around, firstEndingAfter } from '../spans.ts';

/** What stands before a quotation and names it ("What they say: “…”"), and an answer before what it is made of. */
const label = /^(?:[A-Z][a-z’' ]{1,30}:\s+(?=["“])|(?:No|Yes)\.\s+(?=[A-Z]))/;
const bracket = /^\s\((?!pictured|right|left|above|below)[^()\n]{1,60}\)(?=[\s,.;]|$)/;
const addition = /^,\s(?:better known as|compared with|down from|including|such as|up from)\s[^,:;—–\n]+/;
/** In marks of no more code units mostly a term stands, which the one who speaks explains himself. */
const longestTerm = 20;
const aside = /^\s?,?\swhich\s/;

/** What is said with its brackets and examples ("…, including two bridges"), and without a label or what the article adds. */
export function withOwnEnds(text: string, block: Block, content: readonly Span[], cue: Span | null): readonly Span[] {
  const first = content[0];
  const last = content.at(-1);
  if (!first || !last) return content;
  const start = first[0] + (label.exec(text.slice(first[0], Math.min(first[1], first[0] + 60)))?.[0].length ?? 0);
  const from = content.length > 1 ? last[0] : start;
  const end = endOf(text, block, [from, last[1]], cue);
  if (start === first[0] && end === last[1]) return content;
  if (content.length === 1) return [[start, end]];
  return [[start, first[1]], ...content.slice(1, -1), [last[0], end]];
}

function endOf(text: string, block: Block, [start, end]: Span, cue: Span | null): number {
  if (!cue || start < cue[1]) return end;
  const sentence = block.sentences[firstEndingAfter(block.sentences, cue[0])];
  if (!sentence || end > sentence.end) return end;
  if (block.quotations.length > 0) {
    const quoted = around(block.quotations, start, end);
    const closing = quoted.find(
      (each) =>
        each.end < end && each.end - each.start > longestTerm && aside.test(text.slice(each.end, each.end + 10)),
    );
    if (closing) return closing.end;
    if (quoted.some((quotation) => quotation.end >= end)) return end;
  }
  if (end + 1 >= sentence.end) return end;
  const close = sentence.start + text.slice(sentence.start, sentence.end).replace(/[\s.!?;]+$/, '').length;
  if (end >= close) return end;
  if (lacksVerb(text, block, [start, end], cue, close)) return close;
  const added = bracket.exec(text.slice(end, sentence.end)) ?? addition.exec(text.slice(end, close));
  return added && around(block.quotations, end, end + added[0].length).length === 0 ? end + added[0].length : end;
}

/** "said that the road from Halden | was closed", "says a car, | two vans and a bus were hit": a clause has a verb. */
function lacksVerb(text: string, { tokens }: Block, [start, end]: Span, cue: Span, close: number): boolean {
  const isThat = /^that\s/.test(text.slice(start, start + 5));
  if (!isThat && !/^(?:said|says?)$/.test(text.slice(...cue))) return false;
  const from = firstEndingAfter(tokens, start);
  const to = firstEndingAfter(tokens, end);
  if (tokens.slice(from, to).some(isVerb)) return false;
  const next = tokens[to];
  if (!next || next.start >= close) return false;
  if (isVerb(next)) return true;
  const after = tokens[to + 1];
  const rest = tokens.slice(to, firstEndingAfter(tokens, close));
  return (
    text[next.start] === ',' &&
    after !== undefined &&
    /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(after.pos) &&
    rest.some(isVerb)
  );
}

const isVerb = ({ pos }: Token): boolean => pos === 'AUX' || pos === 'VERB';
