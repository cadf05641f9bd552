import type { Token } from '../../article/article.ts';
import { type Clause, isFinite } from './clauses.ts';

/** What a clause says of its subject: its first finite verb with the auxiliaries before it. */
export interface Predicate {
  /** Index of the first word of the verb phrase. */
  readonly at: number;
  /** Index of the verb that bears the meaning; a form of "be" itself where nothing follows it but a complement. */
  readonly verb: number;
  readonly lemma: string;
  /** Lower-case auxiliaries, negation included. */
  readonly auxiliaries: readonly string[];
  readonly negated: boolean;
  /** True where a form of "be", "become" or "seem" joins the subject to a complement. */
  readonly copula: boolean;
  /** True for a form of the past, or a perfect. */
  readonly past: boolean;
}

const linking = /^(?:be|become|seem|appear|remain|look|sound|feel)$/;
const beForms = /^(?:is|are|was|were|am|be|been|being|'s|’s|'re|’re|'m|’m)$/;

/** Irregular forms of "be" that taggers give as their own dictionary form. */
const lemmaOf = (lower: string, lemma: string): string => (beForms.test(lower) ? 'be' : lemma);

/** The main predicate of a clause; null where it has no finite verb. A condition at the beginning is passed over. */
export function predicateOf(tokens: readonly Token[], lowers: readonly string[], clause: Clause): Predicate | null {
  let at = afterCondition(tokens, lowers, clause);
  while (at < clause.to && !isMainVerb(tokens, lowers, at, clause)) at++;
  if (at >= clause.to) return null;
  const auxiliaries: string[] = [];
  let verb = at;
  let negated = false;
  for (let place = at; place < clause.to && place < at + 8; place++) {
    const token = tokens[place];
    const lower = lowers[place] ?? '';
    if (token === undefined) break;
    if (/^(?:not|n't|n’t|never)$/.test(lower)) negated = true;
    else if (
      token.pos === 'AUX' ||
      beForms.test(lower) ||
      (token.pos === 'VERB' && /^(?:ha[sd]|have|having)$/.test(lower))
    ) {
      auxiliaries.push(lower);
      verb = place;
    } else if (token.pos === 'VERB') {
      verb = place;
      break;
    } else if (token.pos !== 'ADV' && token.pos !== 'PART') break;
  }
  const lower = lowers[verb] ?? '';
  const lemma = lemmaOf(lower, tokens[verb]?.lemma ?? '');
  const past =
    auxiliaries.some((word) => /^(?:was|were|had|did|has|have|been|'ve|’ve)$/.test(word)) ||
    (auxiliaries.length === 0 && lower !== lemma && !/s$|ing$/.test(lower)) ||
    (lower !== lemma &&
      /(?:ed|ought|aught|ost|old|ent|ept|eft|ade|ame|ook|ave|ound|ew|ank|egan|an|on|ot|et|ut)$/.test(lower) &&
      auxiliaries.length === 0);
  return { at, verb, lemma, auxiliaries, negated, copula: linking.test(lemma), past };
}

/** Where the clause goes on after an opening "If …,", "When …,". */
function afterCondition(tokens: readonly Token[], lowers: readonly string[], clause: Clause): number {
  const opening = /^(?:if|unless|when|once|while|although|though|because|since|as|after|before|despite)$/;
  let from = clause.from;
  while (from < clause.to && (tokens[from]?.pos === 'PUNCT' || /^(?:and|but|so|or)$/.test(lowers[from] ?? ''))) from++;
  if (!opening.test(lowers[from] ?? '')) return clause.from;
  for (let at = from; at < clause.to; at++) if (lowers[at] === ',') return at + 1;
  return clause.from;
}

/** A finite verb outside a relative clause of the subject. */
function isMainVerb(tokens: readonly Token[], lowers: readonly string[], at: number, clause: Clause): boolean {
  if (!isFinite(tokens, lowers, at)) return false;
  const previous = lowers[at - 1] ?? '';
  if (at > clause.from && /^(?:who|which|that|whose)$/.test(previous)) return false;
  // "talks held in Berlin have": a participle right after a noun is one where another verb follows.
  if (
    tokens[at]?.pos === 'VERB' &&
    /(?:ed|en|wn|ght|eld|ade|ent)$/.test(lowers[at] ?? '') &&
    tokens[at - 1]?.pos === 'NOUN'
  ) {
    if (/^(?:by|in|at|on|for|to|from|with|as|between|during|after)$/.test(lowers[at + 1] ?? ''))
      for (let place = at + 1; place < clause.to && place < at + 10; place++)
        if (tokens[place]?.pos === 'AUX' && lowers[place - 1] !== 'to') return false;
  }
  return true;
}
