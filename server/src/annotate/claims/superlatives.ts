import type { Token } from '../../article/article.ts';
import type { Clause } from './clauses.ts';

/** "the trickiest", "most beautiful". */
export function isSuperlative(tokens: readonly Token[], lowers: readonly string[], at: number): boolean {
  if (lowers[at] === 'most') return tokens[at + 1]?.pos === 'ADJ';
  return tokens[at]?.pos === 'ADJ' && /[a-z]{3}est$/.test(lowers[at] ?? '') && lowers[at] !== 'latest';
}

const ranks =
  /^(?:first|last|only|latest|earliest|largest|biggest|smallest|longest|shortest|worst|best|deadliest|highest|lowest|oldest|youngest|fastest|fourth|second|third)$/;

/** "the deadliest attack in the history of", "the first time since", "the only one to". */
export function isRecord(tokens: readonly Token[], lowers: readonly string[], clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++) {
    const lower = lowers[at] ?? '';
    if (!ranks.test(lower) && !isSuperlative(tokens, lowers, at)) continue;
    for (let place = at + 1; place < Math.min(clause.to, at + 8); place++)
      if (/^(?:in|since|ever|of|to|outside|on|at)$/.test(lowers[place] ?? '')) return true;
  }
  return false;
}
