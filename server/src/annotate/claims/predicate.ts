import type { Token } from '../../article/article.ts';
import { type Clause, hasFinite, isFinite, sight } from './clauses.ts';
import { afterParticiple, isAttribute, looksParticiple, looksPast } from './participle.ts';
import * as words from './words.ts';

/** What a clause says of its subject: its first finite verb with the auxiliaries before it. */
export interface Predicate {
  /** Index of the first word of the verb phrase. */
  readonly at: number;
  /** Index of the verb that bears the meaning; a form of "be" itself where nothing follows it but a complement. */
  readonly verb: number;
  readonly lemma: string;
  /** Lower-case auxiliaries. */
  readonly auxiliaries: readonly string[];
  readonly negated: boolean;
  /** True where a form of "be", "become" or "seem" joins the subject to a complement. */
  readonly copula: boolean;
  /** True for a form of the past, or a perfect. */
  readonly past: boolean;
  /** True for a form that may be a participle after its noun ("a letter sent to"). */
  readonly participle: boolean;
  /** True for the dictionary form with nothing before it: an imperative, where there is no subject. */
  readonly bare: boolean;
  /** The verbs of thought and speech that were passed over on the way: "I think", "officials said". */
  readonly over: readonly string[];
}

const linking = /^(?:be|become|seem|appear|remain|look|sound|feel)$/;
const beForms = /^(?:is|are|was|were|am|be|been|being|'s|’s|'re|’re|'m|’m|isn't|isn’t|wasn't|aren't|weren't)$/;
const haveForms = /^(?:has|have|had|having|'ve|’ve)$/;
const negation = /^(?:not|n't|n’t|never)$/;

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** "going to meet", "about to close", "gonna win", after a form of "be": what is to come. */
function isFuture(tokens: readonly Token[], lowers: readonly string[], at: number): boolean {
  if (lowers[at] === 'gonna') return isVerb(tokens[at + 1]);
  return /^(?:going|about)$/.test(lowers[at] ?? '') && lowers[at + 1] === 'to' && isVerb(tokens[at + 2]);
}

/** True where a participle follows: "’d been", "’d already left" stand for "had". */
function isPerfect(tokens: readonly Token[], lowers: readonly string[], from: number): boolean {
  let at = from;
  while (tokens[at]?.pos === 'ADV' || negation.test(lowers[at] ?? '')) at++;
  return lowers[at] === 'been' || (tokens[at]?.pos === 'VERB' && lowers[at] !== tokens[at]?.lemma);
}

/** Participles that look like the dictionary form. */
const unchanged = /^(?:put|cut|set|hit|let|cost|quit|shut|split|spread|hurt|read|come|become|run|beat|overcome)$/;

/** The main predicate of a clause; null where it has no finite verb. A condition at the beginning is passed over. */
export function predicateOf(tokens: readonly Token[], lowers: readonly string[], clause: Clause): Predicate | null {
  const start = afterCondition(tokens, lowers, clause);
  if (start === null) return null;
  const over: string[] = [];
  let found = nextPredicate(tokens, lowers, { from: start, to: clause.to }, over);
  while (found !== null && passesOver(lowers, found, over.length)) {
    const embedded = nextPredicate(tokens, lowers, { from: found.verb + 1, to: clause.to }, [...over, found.lemma]);
    if (embedded === null || !isObject(lowers, found.verb, embedded.at)) break;
    over.push(found.lemma);
    found = embedded;
  }
  return found;
}

/** "I think America will …", "officials said in a filing that …", "it was unclear whether …": the rest is what is told. */
function passesOver(lowers: readonly string[], predicate: Predicate, depth: number): boolean {
  if (depth > 2 || predicate.negated) return false;
  if (words.thoughtVerbs.has(predicate.lemma)) return true;
  if (!/^(?:be|remain|become)$/.test(predicate.lemma)) return false;
  const after = lowers.slice(predicate.verb + 1, predicate.verb + 4);
  return /^(?:true|possible|clear|unclear|believed|thought) (?:that|if|whether)/.test(after.join(' '));
}

/** True where the statement at `embedded` is the object of the verb: no comma stands between, or "that" opens it. */
function isObject(lowers: readonly string[], verb: number, embedded: number): boolean {
  for (let at = verb + 1; at < embedded; at++) {
    if (lowers[at] === 'that') return true;
    if (/^[,;:—–“”"()]$/.test(lowers[at] ?? '')) return false;
  }
  return embedded > verb + 1;
}

function nextPredicate(
  tokens: readonly Token[],
  lowers: readonly string[],
  clause: Clause,
  over: readonly string[],
): Predicate | null {
  let at = clause.from;
  while (at < clause.to) {
    const rest = afterRelative(tokens, lowers, at, clause);
    if (rest > at) at = rest;
    else if (isMainVerb(tokens, lowers, at, clause)) return verbPhraseAt(tokens, lowers, at, clause.to, over);
    else at++;
  }
  return null;
}

function verbPhraseAt(
  tokens: readonly Token[],
  lowers: readonly string[],
  at: number,
  end: number,
  over: readonly string[],
): Predicate {
  const auxiliaries: string[] = [];
  let verb = at;
  let negated = negation.test(lowers[at - 1] ?? '');
  for (let place = at; place < end && place < at + 9; place++) {
    const token = tokens[place];
    const lower = lowers[place] ?? '';
    if (token === undefined) break;
    // "has yet to agree"
    if (negation.test(lower) || (lower === 'yet' && lowers[place + 1] === 'to')) negated = true;
    else if (beForms.test(auxiliaries.at(-1) ?? '') && isFuture(tokens, lowers, place)) {
      auxiliaries.push('will');
      if (lowers[place + 1] === 'to') place++;
    } else if (token.pos === 'AUX' || beForms.test(lower) || (haveForms.test(lower) && isAuxiliary(tokens, place))) {
      if (/(?:n't|n’t|not)$/.test(lower)) negated = true;
      auxiliaries.push(/^['’]d$/.test(lower) && isPerfect(tokens, lowers, place + 1) ? 'had' : lower);
      verb = place;
    } else if (token.pos === 'VERB') {
      if (follows(auxiliaries.at(-1), lower, token.lemma)) verb = place;
      break;
    } else if (token.pos !== 'ADV' && token.pos !== 'PART') break;
  }
  const lower = lowers[verb] ?? '';
  const lemma = beForms.test(lower) ? 'be' : haveForms.test(lower) ? 'have' : (tokens[verb]?.lemma ?? '');
  const told = auxiliaries.some((word) => /^(?:was|were|had|did|has|have|been|'ve|’ve)$/.test(word));
  const alone = auxiliaries.length === 0 && lower !== lemma && !/s$|ing$/.test(lower);
  const participle = looksParticiple(tokens, lowers, verb);
  const bare = auxiliaries.length === 0 && lower === lemma;
  const fixed = auxiliaries.length === 0 && unchanged.test(lower);
  return {
    at,
    verb,
    lemma,
    auxiliaries,
    negated,
    copula: linking.test(lemma),
    past: told || alone || fixed,
    participle,
    bare,
    over,
  };
}

const isAuxiliary = (tokens: readonly Token[], at: number): boolean =>
  /^(?:VERB|AUX|ADV|PART)$/.test(tokens[at + 1]?.pos ?? '');

/** Keeps a noun that was taken for a verb out: after "be" and "have" comes a participle, after others the plain form. */
function follows(auxiliary: string | undefined, lower: string, lemma: string): boolean {
  if (auxiliary === undefined) return true;
  if (beForms.test(auxiliary)) return lower !== lemma ? !/[^s]s$/.test(lower) : unchanged.test(lower);
  return haveForms.test(auxiliary) ? !/[^s]s$/.test(lower) : true;
}

/**
 * Where the clause goes on after an opening "If …,", "When …,", "Based on …,"; null where it is such a condition and
 * nothing else.
 */
function afterCondition(tokens: readonly Token[], lowers: readonly string[], clause: Clause): number | null {
  let from = clause.from;
  while (from < clause.to && (tokens[from]?.pos === 'PUNCT' || /^(?:and|but|so|or)$/.test(lowers[from] ?? ''))) from++;
  const word = lowers[from] ?? '';
  if (looksPast(tokens, lowers, from) && tokens[from + 1]?.pos === 'ADP')
    return afterParticiple(tokens, lowers, from, clause);
  if (!/^(?:if|unless|when|once|although|though|because|since|as|after|before|despite|while)$/.test(word))
    return clause.from;
  for (let at = from; at < clause.to; at++) if (lowers[at] === ',') return at + 1;
  return /^(?:if|unless)$/.test(word) ? null : clause.from;
}

/** Where the main clause goes on after a relative clause that begins at `at`; `at` itself where none does. */
function afterRelative(tokens: readonly Token[], lowers: readonly string[], at: number, clause: Clause): number {
  const word = lowers[at] ?? '';
  if (at === clause.from || !/^(?:who|which|that|whose|where)$/.test(word)) return at;
  if (lowers[at - 1] === ',') {
    for (let place = at + 1; place < clause.to; place++) if (lowers[place] === ',') return place + 1;
    return at;
  }
  if (!/^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.pos ?? '')) return at;
  const end = Math.min(clause.to, at + sight);
  let place = at + 1;
  while (place < end && !isFinite(tokens, lowers, place)) place++;
  while (place < end && /^(?:AUX|VERB|ADV|PART)$/.test(tokens[place]?.pos ?? '')) {
    // "the man who attended said": two verbs side by side are of two clauses.
    const full = tokens[place]?.pos === 'VERB' && tokens[place + 1]?.pos === 'VERB';
    place++;
    if (full && !/(?:ing|en|wn)$/.test(lowers[place] ?? '')) break;
  }
  return hasFinite(tokens, lowers, place, end) ? place : at;
}

/** A finite verb that is no participle after its noun ("assurances provided after … failed"). */
function isMainVerb(tokens: readonly Token[], lowers: readonly string[], at: number, clause: Clause): boolean {
  if (!isFinite(tokens, lowers, at) || isAttribute(tokens, lowers, at)) return false;
  // "the committee’s report": a noun.
  if (tokens[at - 1]?.pos === 'PART' && /^['’]s?$/.test(lowers[at - 1] ?? '')) return false;
  // "In his office, flanked by two flags, he …"
  if (lowers[at - 1] === ',' && looksPast(tokens, lowers, at) && tokens[at + 1]?.pos === 'ADP')
    return afterParticiple(tokens, lowers, at, clause) === clause.from;
  if (!looksParticiple(tokens, lowers, at)) return true;
  for (let place = at + 1; place < clause.to && place < at + 10; place++) {
    if (/^(?:and|but|,|that|which|who|when|as|after|before|while|because)$/.test(lowers[place] ?? '') && place > at + 1)
      return true;
    if (isFinite(tokens, lowers, place)) return false;
  }
  return true;
}
