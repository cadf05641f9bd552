import type { Block, Span, Token } from '../../../article/article.ts';
import { around, firstEndingAfter } from '../spans.ts';

const opensClause =
  /^(?:although|as|because|if|how|that|though|what|when|where|whether|which|while|who|whom|whose|why)$/i;
const opensContent = /^(?:that|to)\s/;

/**
 * "Their claim that the road is safe | was rejected", "His promise to stay | lasted a week": what a noun tells of, where it
 * is the subject of its sentence, ends before that sentence's own verb.
 */
export function beforeOwnVerb(text: string, block: Block, content: readonly Span[], cue: Span | null): readonly Span[] {
  const [first, ...rest] = content;
  if (!first || !cue || first[0] < cue[1] || first[0] - cue[1] > 2) return content;
  const opener = opensContent.exec(text.slice(first[0], first[0] + 5));
  const { tokens, sentences } = block;
  const noun = tokens[firstEndingAfter(tokens, cue[0])];
  const sentence = sentences[firstEndingAfter(sentences, cue[0])];
  if (!opener || !noun || !isNoun(text, tokens, noun) || noun.end < cue[1] || !sentence) return content;
  const before = tokens.slice(sentence.firstToken, firstEndingAfter(tokens, cue[0]));
  if (before.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return content;
  const end = ownVerb(text, block, firstEndingAfter(tokens, first[0]) + 1, first[1], opener[0] === 'that ' ? 1 : 0);
  return end > first[0] ? [[first[0], end], ...rest.filter(([start]) => start >= sentence.end)] : content;
}

/** "their claim", "Lind’s warning" */
function isNoun(text: string, tokens: readonly Token[], token: Token): boolean {
  const before = tokens[firstEndingAfter(tokens, token.start - 1) - 1] ?? tokens[0];
  return (
    token.pos === 'NOUN' ||
    (before !== undefined && /^(?:['’]s?|his|her|its|their|the)$/i.test(text.slice(before.start, before.end)))
  );
}

/** Where the words end before the first finite verb for which no clause has been opened; -1 where there is none. */
function ownVerb(text: string, block: Block, from: number, end: number, clauses: number): number {
  const { tokens } = block;
  let open = clauses;
  for (let at = from; (tokens[at]?.start ?? end) < end; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before) return -1;
    const [quotation] = around(block.quotations, token.start, token.end);
    if (quotation && quotation.end > token.end) {
      while ((tokens[at + 1]?.start ?? quotation.end) < quotation.end) at++;
      continue;
    }
    const word = text.slice(token.start, token.end);
    if (opensClause.test(word)) open++;
    else if (token.pos === 'CCONJ' || word === ',') return -1;
    else if (beginsFiniteVerb(text, tokens, at) && --open < 0) return before.end;
  }
  return -1;
}

/** True for the first word of a finite verb. */
function beginsFiniteVerb(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !before || (token.pos !== 'AUX' && token.pos !== 'VERB')) return false;
  const word = text.slice(token.start, token.end);
  if (word.endsWith('ing') || /^to$/i.test(text.slice(before.start, before.end))) return false;
  const left = before.pos === 'ADV' ? tokens[at - 2] : before;
  if (left && /^(?:ADP|AUX|DET)$/.test(left.pos)) return false;
  // "the plan proposed by": a participle.
  const next = after ? text.slice(after.start, after.end) : '';
  return token.pos === 'AUX' || !(next === 'by' || (/e[dn]$/.test(word) && /^(?:for|in|on|to)$/.test(next)));
}
