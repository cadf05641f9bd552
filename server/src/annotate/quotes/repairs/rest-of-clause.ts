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

const isAside = (text: string, from: number, to: number) => /^,\s+$/.test(text.slice(from, to));

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
