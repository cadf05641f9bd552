import type { Block, Span } from '../../article/article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { around } from './spans.ts';

/** How sure "in what Roe called “…”" is. */
const confidence = 0.85;

/** From here to the mark it may take so many code units. */
const furthest = 120;

const calling =
  /,\s(?:after|amid|as|by|despite|during|following|for|in|on|over|to|with)\swhat\s(?!(?:he|she|they|it)\s)([^,.;:“”"]{2,80}?)\s((?:had\s|has\s|have\s)?(?:called|calls?|described|describes?|dubbed|labelled|labeled|termed)(?:\sas)?)\s$/;

/**
 * "The council said the bridge was open, in what the mayor called “a great day”.": what is called so is no part of what the
 * other says, and has a speaker of its own.
 */
export function calledWithin(text: string, block: Block, found: readonly Attribution[]): readonly Attribution[] {
  const called = block.quotations.flatMap((quotation) => {
    const from = Math.max(block.start, quotation.start - furthest);
    const match = calling.exec(text.slice(from, quotation.start));
    const [, source, cue] = match ?? [];
    if (!match || source === undefined || cue === undefined) return [];
    const end = quotation.start - 1;
    const cueStart = end - cue.length;
    const own: Attribution = {
      cue: [cueStart, end],
      source: [cueStart - 1 - source.length, cueStart - 1],
      content: [[quotation.start, quotation.end]],
      confidence,
      evidence: [],
    };
    return [{ own, comma: from + match.index, quotation }];
  });
  if (called.length === 0) return found;
  const kept = found.flatMap((each) => {
    const cuts = called.filter(({ quotation }) => each.content.some((span) => around([quotation], ...span).length > 0));
    if (cuts.length === 0) return [each];
    const isOwn = each.source && cuts.some(({ own }) => own.source && overlap(own.source, each.source ?? own.source));
    const content = isOwn ? [] : each.content.flatMap((span) => cutAt(span, cuts));
    return content.length > 0 ? [{ ...each, content }] : [];
  });
  return [...kept, ...called.map(({ own }) => own)].toSorted((left, right) => startOf(left) - startOf(right));
}

const overlap = (left: Span, right: Span): boolean => left[0] < right[1] && right[0] < left[1];

/** A piece up to the comma before what is called so; nothing where it begins after it. */
function cutAt([start, end]: Span, cuts: readonly { comma: number }[]): Span[] {
  const comma = cuts.find((cut) => cut.comma < end)?.comma ?? end;
  return comma > start ? [[start, Math.min(end, comma)]] : [];
}

const startOf = ({ content, cue }: Attribution): number => Math.min(content[0]?.[0] ?? Infinity, cue?.[0] ?? Infinity);
