import type { Token } from '../../article/article.ts';
import * as words from './words.ts';

/** The tokens with two common errors of the tagger put right that would hide or invent a verb. */
export function retagged(text: string, tokens: readonly Token[], lowers: readonly string[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.pos === 'VERB') return isNameVerb(text, tokens, at) ? { ...token, pos: 'PROPN' } : token;
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN') return token;
    const lower = lowers[at] ?? '';
    return isHiddenVerb(tokens, lowers, at) ? { ...token, pos: 'VERB', lemma: baseForm(lower) } : token;
  });
}

/** A verb written with a capital within a sentence is part of a name ("Demand Progress"). */
function isNameVerb(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end))) return false;
  return /^(?:NOUN|PROPN|ADP|DET|ADJ|CCONJ)$/.test(tokens[at - 1]?.pos ?? '');
}

const pronoun = /^(?:this|these|it|he|she|they|that|which)$/;

/** "These included commitments", "This echoes the pledge": after a pronoun the verb, not an adjective or a noun. */
function isHiddenVerb(tokens: readonly Token[], lowers: readonly string[], at: number): boolean {
  if (!pronoun.test(lowers[at - 1] ?? '')) return false;
  const lower = lowers[at] ?? '';
  const next = tokens[at + 1]?.pos ?? '';
  if (tokens[at]?.pos === 'NOUN') return /[a-z]{2}s$/.test(lower) && next === 'DET';
  return /[a-z]{2}ed$/.test(lower) && /^(?:DET|NOUN|PROPN)$/.test(next) && words.puttingVerbs.has(baseForm(lower));
}

function baseForm(lower: string): string {
  if (/ed$/.test(lower)) return words.puttingVerbs.has(lower.slice(0, -1)) ? lower.slice(0, -1) : lower.slice(0, -2);
  return /(?:[sxo]|ch|sh)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}
