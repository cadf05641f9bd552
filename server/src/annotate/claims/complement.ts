import type { Token } from '../../article/article.ts';
import type { Clause } from './clauses.ts';
import * as judgement from './judgement-words.ts';
import type { Predicate } from './predicate.ts';
import { subjectOf } from './subject.ts';
import { stanceAdjectives } from './words.ts';

export function complementOf(tokens: readonly Token[], clause: Clause, predicate: Predicate | null): readonly string[] {
  if (predicate === null) return [];
  return tokens.slice(predicate.verb + 1, Math.min(clause.to, predicate.verb + 7)).map((token) => token.lemma);
}

const beForm = /^(?:is|are|was|were|am|be|been|'m|’m|'re|’re|'s|’s)$/;
const isOrStays = (word: string): boolean =>
  beForm.test(word) || /^(?:remain|remains|remained|stand|stands|stood)$/.test(word);

/** The adjective of will or stance that follows "be", adverbs aside. */
export function stanceOf(
  tokens: readonly Token[],
  lowers: readonly string[],
  predicate: Predicate | null,
): string | null {
  if (predicate === null) return null;
  const last = predicate.auxiliaries.at(-1) ?? lowers[predicate.verb] ?? '';
  if (!isOrStays(last) && !predicate.copula) return null;
  let at = predicate.verb;
  if (isOrStays(lowers[at] ?? '')) at++;
  while (tokens[at]?.pos === 'ADV' || /^(?:not|n't|n’t)$/.test(lowers[at] ?? '')) at++;
  const word = lowers[at] ?? '';
  if (word === 'open' && lowers[at + 1] !== 'to') return null;
  return stanceAdjectives.has(word) ? word : null;
}

/** Suffixes of adjectives that judge more often than they describe. */
const judging = /(?:ful|less|ous|ive|able|ible|ing|ant|ic)$/;

/** How many of the first words after "be" judge. */
export function judgementOf(
  tokens: readonly Token[],
  lowers: readonly string[],
  clause: Clause,
  predicate: Predicate | null,
): number {
  if (predicate?.copula !== true || /^there$/.test(subjectOf(tokens, lowers, clause, predicate))) return 0;
  let count = 0;
  for (let at = predicate.verb + 1; at < Math.min(clause.to, predicate.verb + 8); at++) {
    const lower = lowers[at] ?? '';
    if (/^(?:,|that|which|who|for|to|in|on|of|with)$/.test(lower)) break;
    if (stanceAdjectives.has(lower)) return 0;
    const lexical =
      judgement.feelings.has(lower) ||
      judgement.evaluative.has(lower) ||
      judgement.evaluative.has(tokens[at]?.lemma ?? '');
    if (lexical || (tokens[at]?.pos === 'ADJ' && judging.test(lower) && !judgement.neutral.has(lower))) count++;
  }
  return count;
}

export function hasQuotedComplement(lowers: readonly string[], clause: Clause, predicate: Predicate | null): boolean {
  if (predicate?.copula !== true) return false;
  for (let at = predicate.verb + 1; at < Math.min(clause.to, predicate.verb + 5); at++)
    if (/^[“"‘]$/.test(lowers[at] ?? '')) return true;
  return false;
}

/** "is horrified", "have a lot of respect". */
export function feels(lowers: readonly string[], predicate: Predicate | null): boolean {
  if (predicate === null) return false;
  const { verb, lemma, auxiliaries } = predicate;
  if (/^(?:have|feel|share|send|express)$/.test(lemma))
    return lowers.slice(verb + 1, verb + 6).some((word) => judgement.feelingNouns.has(word));
  const last = auxiliaries.at(-1) ?? '';
  if (lemma !== 'be' && !beForm.test(last)) return false;
  return (
    judgement.feelings.has(lowers[verb] ?? '') ||
    lowers.slice(verb + 1, verb + 4).some((word) => judgement.feelings.has(word))
  );
}

/** "would like to thank you", "look forward to", "can’t wait". */
export function isCourtesy(tokens: readonly Token[], lowers: readonly string[], predicate: Predicate | null): boolean {
  if (predicate === null) return false;
  const { verb, lemma, auxiliaries } = predicate;
  if (lemma === 'look') return lowers[verb + 1] === 'forward' || lowers[verb + 1] === 'like';
  if (lemma === 'wait') return predicate.negated;
  if (!/^(?:like|want|love)$/.test(lemma) || lowers[verb + 1] !== 'to') return false;
  return (auxiliaries.length > 0 || lemma === 'want') && judgement.courtesies.has(tokens[verb + 2]?.lemma ?? '');
}
