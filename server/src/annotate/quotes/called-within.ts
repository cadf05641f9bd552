import type { Block, Span } from '../../article/article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { around } from './spans.ts';

/** How sure "in what Roe called “…”" is. */
const confidence = 0.85;

/** From here to the mark it may take so many code units. */
const furthest = 120;

const calling =
  /,\s(?:after|amid|as|by|despite|during|following|for|in|on|over|to|with)\swhat\s(?!(?:he|she|they|it)\s)([^,.;:“”"]{2,80}?)\s((?:had\s|has\s|have\s)?(?:called|calls?|described|describes?|dubbed|labelled|labeled|termed)(?:\sas)?)\s$/;

/** "a banner reading", "the note on the door, which said": what is written on a thing. */
const reading =
  /\b((?:a|an|another|her|his|its|one|the|their)\s(?:(?!(?:an?|the)\s)[\w’'-]+\s){0,3}?([\w-]+))(?:,?\s(?:that|which))?\s(reads?|reading|sa(?:id|ys|ying)|proclaim(?:ed|ing|s))[:,]?\s$/i;
/** Who writes or sends it speaks. */
const sending = /\b(?:email|issu|le(?:av|ft)|post|publish|releas|sen[dt]|shar|text|tweet|upload|wr[io]t)\w*\s$/i;
/** Writings on which words stand that are nobody's in the report. */
const written =
  /^(?:banner|billboard|graffiti|inscription|leaflet|note|placard|plaque|poster|shirt|sign|slogan|sticker|t-shirt)s?$/i;

/** Where the words before a mark begin that tell whose it is, and where their parts stand, from the block's start. */
interface Within {
  readonly from: number;
  readonly source: Span;
  readonly cue: Span;
}

function callingBefore(words: string): Within | null {
  const match = calling.exec(words);
  const [, source, cue] = match ?? [];
  if (!match || source === undefined || cue === undefined) return null;
  const end = words.length - 1;
  const start = end - cue.length;
  return { from: match.index, source: [start - 1 - source.length, start - 1], cue: [start, end] };
}

function readingBefore(words: string): Within | null {
  const match = reading.exec(words);
  const [all, source = '', noun = '', cue = ''] = match ?? [];
  if (!match || all === undefined || !written.test(noun) || sending.test(words.slice(0, match.index))) return null;
  const start = match.index + all.lastIndexOf(cue);
  return { from: match.index, source: [match.index, match.index + source.length], cue: [start, start + cue.length] };
}

/**
 * "The council said the bridge was open, in what the mayor called “a great day”.": what is called so is no part of what the
 * other says, and has a speaker of its own. So has what is written on a thing ("Roe held a banner reading “Save us”").
 */
export function calledWithin(text: string, block: Block, found: readonly Attribution[]): readonly Attribution[] {
  const called = block.quotations.flatMap((quotation) => {
    const from = Math.max(block.start, quotation.start - furthest);
    const words = text.slice(from, quotation.start);
    const within = callingBefore(words) ?? readingBefore(words);
    if (!within) return [];
    const own: Attribution = {
      cue: [from + within.cue[0], from + within.cue[1]],
      source: [from + within.source[0], from + within.source[1]],
      content: [[quotation.start, quotation.end]],
      confidence,
      evidence: [],
    };
    return [{ own, comma: from + within.from, quotation }];
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
