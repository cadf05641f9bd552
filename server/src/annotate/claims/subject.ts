import type { Token } from '../../article/article.ts';
import { afterMarks, type Clause } from './clauses.ts';
import type { Predicate } from './predicate.ts';

/** The dictionary form of the last noun or pronoun before the predicate; empty where there is none. */
export function subjectOf(
  tokens: readonly Token[],
  lowers: readonly string[],
  clause: Clause,
  predicate: Predicate | null,
): string {
  for (let at = (predicate?.at ?? clause.from) - 1; at >= clause.from; at--)
    if (/^(?:NOUN|PROPN|PRON)$/.test(tokens[at]?.pos ?? '')) return lowers[at] ?? '';
  return '';
}

export function hasNamedSubject(tokens: readonly Token[], clause: Clause, predicate: Predicate | null): boolean {
  for (let at = (predicate?.at ?? clause.from) - 1; at >= clause.from; at--)
    if (/^(?:NOUN|PROPN|PRON)$/.test(tokens[at]?.pos ?? '')) return tokens[at]?.pos === 'PROPN';
  return false;
}

/** "Look at that", "don’t make faces". */
export function isImperative(
  tokens: readonly Token[],
  lowers: readonly string[],
  clause: Clause,
  predicate: Predicate | null,
): boolean {
  if (predicate === null) return false;
  const at = afterMarks(tokens, clause.from, clause.to);
  if (/^(?:please|let|lets)$/.test(lowers[at] ?? '')) return true;
  const after = lowers[predicate.at - 1] === ',' && /^(?:if|to|for|when|as|so)$/.test(lowers[at] ?? '');
  if (!after && predicate.at !== at && !(predicate.at === at + 1 && tokens[at]?.pos === 'ADV')) return false;
  return predicate.bare || /^(?:do|don't|don’t)$/.test(lowers[predicate.at] ?? '');
}
