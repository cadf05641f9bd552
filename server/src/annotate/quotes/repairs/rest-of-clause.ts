import type { Block, Span } from '../../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { around, firstEndingAfter } from '../spans.ts';

/** A sentence that goes on for longer, in code units, is left alone. */
const longest = 1000;

/**
 * "The mayor, according to two officials, | will go": words before a cue that have no verb of their own go on after it, to
 * the sentence's end.
 */
export function withRest(text: string, block: Block, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  const [first] = content;
  if (!cue || !source || !first || content.length > 1 || first[1] > Math.min(cue[0], source[0])) return attribution;
  const from = Math.max(cue[1], source[1]);
  const sentence = block.sentences[firstEndingAfter(block.sentences, cue[0])];
  if (
    !sentence ||
    sentence.end - first[0] > longest ||
    first[0] < sentence.start ||
    !isAside(text, first[1], Math.min(cue[0], source[0]))
  )
    return attribution;
  if (around(block.quotations, first[0], sentence.end).length > 0 || hasVerb(block, first)) return attribution;
  const comma = /^,\s+/.exec(text.slice(from, from + 4))?.[0];
  if (!comma) return attribution;
  const rest: Span = [from + comma.length, from + text.slice(from, sentence.end).replace(/[\s.!?;]+$/, '').length];
  return rest[0] < rest[1] && hasVerb(block, rest) ? { ...attribution, content: [first, rest] } : attribution;
}

/** No further does a sentence go before the one who speaks, in code units. */
const longestLead = 120;

/**
 * "The road, | the mayor said, | is closed", "It was, | she said, “a good day”": what stands before a speaker whom commas set
 * off belongs to what goes on after.
 */
export function withLead(text: string, block: Block, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  const [first] = content;
  if (!cue || !source || !first || first[0] < Math.max(cue[1], source[1])) return attribution;
  if (!isAside(text, Math.max(cue[1], source[1]), first[0])) return attribution;
  const sentence = block.sentences[firstEndingAfter(block.sentences, cue[0])];
  const from = Math.min(cue[0], source[0]);
  if (!sentence || from <= sentence.start || from - sentence.start > longestLead || first[0] >= sentence.end)
    return attribution;
  const lead = /^(.*\S),\s+$/s.exec(text.slice(sentence.start, from))?.[1];
  if (lead === undefined || !leads(text, block, sentence.firstToken, sentence.start + lead.length)) return attribution;
  return { ...attribution, content: [[sentence.start, sentence.start + lead.length], ...content] };
}

/** True for a subject, with its verb or without, that has nothing said of it yet. */
function leads(text: string, { tokens, quotations }: Block, from: number, end: number): boolean {
  const first = tokens[from];
  if (!first || around(quotations, first.start, end).length > 0) return false;
  if (
    !/^(?:DET|NOUN|NUM|PRON|PROPN)$/.test(first.pos) &&
    !/^(?:all|both|each|some|that|this)$/i.test(text.slice(first.start, first.end))
  )
    return false;
  for (let at = from; (tokens[at]?.start ?? end) < end; at++) {
    const token = tokens[at];
    if (!token) return false;
    const isLast = token.end >= end;
    if (at > from && /^(?:CCONJ|PUNCT|SCONJ)$/.test(token.pos)) return false;
    if ((token.pos === 'AUX' || token.pos === 'VERB') && !isLast) return false;
  }
  return true;
}

const isAside = (text: string, from: number, to: number) => to - from < 6 && /^,\s+$/.test(text.slice(from, to));

/** True for words with a finite verb. */
function hasVerb({ tokens }: Block, [start, end]: Span): boolean {
  const last = firstEndingAfter(tokens, end - 1);
  for (let at = firstEndingAfter(tokens, start); at <= last; at++) {
    const token = tokens[at];
    if (token?.pos === 'AUX') return true;
    if (token?.pos === 'VERB' && token.end <= end) return true;
  }
  return false;
}
