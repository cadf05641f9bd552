import type { Block, Span, Token } from '../../../article/article.ts';
import { isPlural, isSpeakingNoun } from '../speaking-nouns.ts';
import { around, firstEndingAfter } from '../spans.ts';

/** Cues after which the one who is spoken to stands. */
const toSomebody = /\b(?:ask|assur|e-?mail|inform|promis|remind|tell|text|warn)(?:e?s|ed|ing)?$|\btold$/i;
/** Who is spoken to, or when, takes no more tokens than this. */
const mostTokens = 10;

/** What is said without the one who is spoken to and the time ("told | Lind, | “We are late”", "said | on Monday | that"). */
export function withoutAddressee(
  text: string,
  block: Block,
  content: readonly Span[],
  cue: Span | null,
): readonly Span[] {
  const [first, ...rest] = content;
  if (!first || !cue || first[0] < cue[1] || first[0] - cue[1] > 20) return content;
  const start = ofQuotation(text, block, first, cue) ?? ofClause(text, block, first, cue);
  return start === null ? content : [[start, first[1]], ...rest];
}

/** "told | Lind, | “We are late.”", "tells | staff | ‘We are late’": where the quotation begins; null for no addressee. */
function ofQuotation(text: string, { kind, tokens, quotations }: Block, first: Span, cue: Span): number | null {
  const by = text.slice(...cue);
  if (first[0] - cue[1] > 2 || !(toSomebody.test(by) || /\sto$/.test(by))) return null;
  const [quotation] = around(quotations, ...first);
  if (!quotation || quotation.start <= first[0] || quotation.end < first[1]) return null;
  const isTold = kind !== 'paragraph' && /\bt(?:old|ells?)$/i.test(by);
  if (!isTold && !/[,:]\s*$/.test(text.slice(first[0], quotation.start))) return null;
  const whom = tokens.slice(firstEndingAfter(tokens, first[0]), firstEndingAfter(tokens, quotation.start));
  const isWhom = whom.every(
    ({ pos, start, end }) => !/^(?:AUX|SCONJ|VERB)$/.test(pos) || /^following$/i.test(text.slice(start, end)),
  );
  return isWhom && whom.length <= mostTokens ? quotation.start : null;
}

const opensClause = /^(?:how|if|that|whether|why)$/;
const when = /^(?:earlier|later|last|today|yesterday|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
const isVerb = (token: Token | undefined) => token?.pos === 'AUX' || token?.pos === 'VERB';

/**
 * "told | the court | that it was late", "told | reporters | it was late", "said | Monday | the road was closed": where the
 * clause begins; null where the words begin with it.
 */
function ofClause(text: string, { tokens }: Block, [start, end]: Span, cue: Span): number | null {
  const word = (index: number) => text.slice(tokens[index]?.start, tokens[index]?.end);
  const from = firstEndingAfter(tokens, start);
  const isTold = start - cue[1] <= 2 && toSomebody.test(text.slice(...cue));
  const isWhen = when.test(word(from));
  // "said on | the call that": the words begin within a phrase.
  const isWithin =
    start - cue[1] > 2
      ? tokens[from - 1]?.pos === 'ADP'
      : /\b(?:said|says|wrote|writes)\s(?:at|for|in|on)$/.test(text.slice(...cue));
  const isHow = tokens[from]?.pos === 'ADV' && opensClause.test(word(from + 1));
  if ((!isTold && !isWhen && !isWithin && !isHow) || opensClause.test(word(from))) return null;
  for (let at = from + 1; at <= from + mostTokens && (tokens[at]?.start ?? end) < end; at++) {
    const token = tokens[at];
    const here = word(at);
    if (!token || isVerb(token) || token.pos === 'PUNCT') return null;
    if (opensClause.test(here)) return token.start;
    if (!opensSubject(tokens, at, here) || !followsWhole(text, tokens, from, at, isWhen)) continue;
    return hasVerb(tokens, at, end) ? token.start : null;
  }
  return null;
}

const opensSubject = (tokens: readonly Token[], at: number, word: string): boolean =>
  tokens[at - 1]?.pos !== 'ADP' &&
  (tokens[at]?.pos === 'DET' || /^(?:he|i|it|she|they|we|you|there|his|her|its|my|our|their|your)$/i.test(word));

/** True where what stands before is a whole addressee or time by itself. */
function followsWhole(text: string, tokens: readonly Token[], from: number, at: number, isWhen: boolean): boolean {
  const last = tokens[at - 1];
  if (!last) return false;
  const word = text.slice(last.start, last.end).toLowerCase();
  if (isWhen) return /^(?:today|yesterday|week|month|year|morning|afternoon|evening|night|[a-z]+day)$/.test(word);
  if (/^(?:me|him|her|them|us|you)$/.test(word)) return at === from + 1;
  return last.pos === 'PROPN' || (last.pos === 'NOUN' && (isSpeakingNoun(word) || isPlural(word)));
}

function hasVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from + 1; at <= from + mostTokens && (tokens[at]?.start ?? end) < end; at++)
    if (isVerb(tokens[at])) return true;
  return false;
}
