import type { Token } from '../../article/article.ts';
import * as words from './words.ts';

/** The tokens with two common errors of the tagger put right that would hide or invent a verb. */
export function retagged(text: string, tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.pos === 'VERB') return isNameVerb(text, tokens, at) ? { ...token, pos: 'PROPN' } : token;
    const lower = text.slice(token.start, token.end).toLowerCase();
    return isHiddenVerb(text, tokens, at, lower) ? { ...token, pos: 'VERB', lemma: baseForm(lower) } : token;
  });
}

/** A verb written with a capital within a sentence is part of a name ("Demand Progress"). */
function isNameVerb(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end))) return false;
  return /^(?:NOUN|PROPN|ADP|DET|ADJ|CCONJ)$/.test(tokens[at - 1]?.pos ?? '');
}

const pronoun = /^(?:this|these|it|he|she|they|that|which)$/i;

/** "These included commitments", "This echoes the pledge": after a pronoun the verb, not an adjective or a noun. */
function isHiddenVerb(text: string, tokens: readonly Token[], at: number, lower: string): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (previous === undefined || token === undefined || next === undefined) return false;
  if (!pronoun.test(text.slice(previous.start, previous.end))) return false;
  if (token.pos === 'ADJ')
    return (
      /[a-z]{2}ed$/.test(lower) && /^(?:DET|NOUN|PROPN)$/.test(next.pos) && words.puttingVerbs.has(baseForm(lower))
    );
  return token.pos === 'NOUN' && /[a-z]{2}s$/.test(lower) && next.pos === 'DET';
}

function baseForm(lower: string): string {
  if (/ed$/.test(lower)) return words.puttingVerbs.has(lower.slice(0, -1)) ? lower.slice(0, -1) : lower.slice(0, -2);
  return /(?:[sxo]|ch|sh)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}
