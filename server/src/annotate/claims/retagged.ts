import type { Token } from '../../article/article.ts';
import * as words from './words.ts';

/** The tokens with common errors of the tagger put right that would hide or invent a verb. */
export function retagged(text: string, tokens: readonly Token[], lowers: readonly string[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.pos === 'VERB') return isNameVerb(text, tokens, at) ? { ...token, pos: 'PROPN' } : token;
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN') return token;
    const lower = lowers[at] ?? '';
    if (isHiddenVerb(tokens, lowers, at)) return { ...token, pos: 'VERB', lemma: baseForm(lower) };
    return isAfterModal(tokens, lowers, at) ? { ...token, pos: 'VERB', lemma: lower } : token;
  });
}

/** A verb written with a capital within a sentence is part of a name ("Demand Progress"). */
function isNameVerb(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^(?:NOUN|PROPN|ADP|DET|ADJ|CCONJ)$/.test(tokens[at - 1]?.pos ?? '')) return false;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end));
}

const pronoun = /^(?:this|these|it|he|she|they|that|which)$/;

/** "These included commitments", "This echoes the pledge": after a pronoun the verb, not an adjective or a noun. */
function isHiddenVerb(tokens: readonly Token[], lowers: readonly string[], at: number): boolean {
  const lower = lowers[at] ?? '';
  const next = tokens[at + 1]?.pos ?? '';
  if (tokens[at]?.pos === 'NOUN' && isTold(tokens, lowers, at)) return true;
  if (!pronoun.test(lowers[at - 1] ?? '')) return false;
  if (tokens[at]?.pos === 'NOUN') return /[a-z]{2}s$/.test(lower) && next === 'DET';
  return /[a-z]{2}ed$/.test(lower) && /^(?:DET|NOUN|PROPN)$/.test(next) && words.puttingVerbs.has(baseForm(lower));
}

const modal = /^(?:will|would|shall|may|might|could|can|must|should|wo|ca|'ll|’ll)$/;

/** "will then separate from", "may entice shareholders": the plain form after a modal, with something to act on. */
function isAfterModal(tokens: readonly Token[], lowers: readonly string[], at: number): boolean {
  let before = at - 1;
  if (!/^(?:AUX|ADV|PART)$/.test(tokens[before]?.pos ?? '')) return false;
  while (tokens[before]?.pos === 'ADV' || /^(?:not|n't|n’t)$/.test(lowers[before] ?? '')) before--;
  if (tokens[before]?.pos !== 'AUX' || !modal.test(lowers[before] ?? '')) return false;
  if (tokens[at]?.pos === 'NOUN' && /[^s]s$/.test(lowers[at] ?? '')) return false;
  return /^(?:DET|PRON|NOUN|PROPN|ADP|NUM|ADJ|ADV)$/.test(tokens[at + 1]?.pos ?? '');
}

/** "He kills", "a man shoots dead": the present of a story. */
function isTold(tokens: readonly Token[], lowers: readonly string[], at: number): boolean {
  const lower = lowers[at] ?? '';
  if (!lower.endsWith('s') || lower.length < 3) return false;
  if (/^(?:he|she)$/.test(lowers[at - 1] ?? '')) return true;
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at - 1]?.pos ?? '') || !words.toldVerbs.has(baseForm(lower))) return false;
  return /^(?:DET|NUM|PRON|PROPN)$/.test(tokens[at + 1]?.pos ?? '') || lowers[at + 1] === 'dead';
}

function baseForm(lower: string): string {
  if (/ed$/.test(lower)) return words.puttingVerbs.has(lower.slice(0, -1)) ? lower.slice(0, -1) : lower.slice(0, -2);
  return /(?:[sxo]|ch|sh)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}
