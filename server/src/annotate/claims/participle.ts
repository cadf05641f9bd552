import type { Token } from '../../article/article.ts';
import { type Clause, isFinite, sight } from './clauses.ts';

/** True for a verb with an ending of the past, which may be a participle. */
export const looksPast = (tokens: readonly Token[], lowers: readonly string[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' && /(?:ed|en|wn|ght|eld|ade|ent)$/.test(lowers[at] ?? '');

/** Where the clause goes on after "flanked by two flags, he …": behind the comma, if a statement stands there. */
export function afterParticiple(
  tokens: readonly Token[],
  lowers: readonly string[],
  at: number,
  clause: Clause,
): number {
  const end = Math.min(clause.to, at + sight);
  for (let comma = at + 1; comma < end; comma++) {
    if (lowers[comma] !== ',') continue;
    let place = comma + 1;
    if (/^(?:who|which|where|when|as|and|but|while|after|before)$/.test(lowers[place] ?? '')) continue;
    while (place < end && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/.test(tokens[place]?.pos ?? '')) place++;
    if (place > comma + 1 && isFinite(tokens, lowers, place)) return comma + 1;
  }
  return clause.from;
}

/** What a noun follows; "these" and "that" may stand for one. */
const determiners = /^(?:the|a|an|no|any|each|every|another|my|your|his|its|our|their)$/;

/** "the revised offer", "his troubled past", "prudent and informed rules": a participle that stands before its noun. */
export function isAttribute(tokens: readonly Token[], lowers: readonly string[], at: number): boolean {
  if (!looksPast(tokens, lowers, at)) return false;
  if (lowers[at + 1] !== '-' && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')) return false;
  const before = tokens[at - 1]?.pos ?? '';
  if (before === 'CCONJ') return tokens[at - 2]?.pos === 'ADJ';
  return /^(?:ADJ|NUM|ADP)$/.test(before) || determiners.test(lowers[at - 1] ?? '');
}

/** True for a form such as "sent", "held" between a noun and a preposition. */
export function looksParticiple(tokens: readonly Token[], lowers: readonly string[], at: number): boolean {
  if (!looksPast(tokens, lowers, at) || !/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) return false;
  return /^(?:by|in|at|on|for|to|from|with|as|between|during|after|before|over|under)$/.test(lowers[at + 1] ?? '');
}
