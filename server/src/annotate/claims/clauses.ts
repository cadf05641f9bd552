import type { Token } from '../../article/article.ts';

/** Tokens `[from, to)` of a block. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const negated = /^(?:not|n't|n’t|never)$/;

/** True for a verb that can carry a statement: not an infinitive after "to", not a form in -ing. */
export function isFinite(tokens: readonly Token[], lowers: readonly string[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.pos !== 'VERB' && token.pos !== 'AUX')) return false;
  const word = lowers[at] ?? '';
  if (/ing$/.test(word)) return false;
  // "a union-backed plan", but "she was re-elected".
  if (lowers[at - 1] === '-' && !/^(?:re|co|pre|mis|over|out)$/.test(lowers[at - 2] ?? '')) return false;
  let before = at - 1;
  while (tokens[before]?.pos === 'ADV' || negated.test(lowers[before] ?? '')) before--;
  return !/^(?:to|being|having)$/.test(lowers[before] ?? '');
}

/** True where a finite verb stands among the tokens `[from, to)`. */
export function hasFinite(tokens: readonly Token[], lowers: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFinite(tokens, lowers, at)) return true;
  return false;
}

/** Conjunctions that open a statement of their own; those of condition and time do not. */
const coordinators = new Set(['and', 'but', 'yet', 'nor', 'while', 'whereas', 'although', 'though']);

const relatives = new Set(['which', 'who', 'where', 'whose']);

/** Words that open a clause that belongs to what follows it. */
const conditions = new Set(['if', 'unless', 'when', 'whether', 'once', 'until', 'should']);

/** A statement of fewer tokens is part of its neighbour. */
const shortest = 4;

/** The same for a predicate that shares its subject. */
const shortestPredicate = 6;

/** How many tokens ahead a verb is looked for: more would make long lines slow and find nothing. */
export const sight = 60;

/**
 * Cuts the tokens `[from, to)` of one sentence into statements: coordinated clauses, coordinated predicates and relative
 * clauses at the end, each with a finite verb of its own. Conditions stay with what they are conditions of.
 */
export function clausesOf(tokens: readonly Token[], lowers: readonly string[], clause: Clause): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = clause.from;
  let seen = false;
  let conditional = conditions.has(lowers[afterMarks(tokens, from, clause.to)] ?? '');
  for (let at = from; at < clause.to; at++) {
    const word = lowers[at] ?? '';
    if (word === ',' && conditional) conditional = false;
    if (!conditional && seen && at - from >= shortest && opensClause(tokens, lowers, from, at, clause.to)) {
      clauses.push({ from, to: at });
      from = coordinators.has(word) || word === ';' ? at + 1 : at;
      if (word === ',') from = at + 1;
      seen = false;
      conditional = conditions.has(lowers[afterMarks(tokens, from, clause.to)] ?? '');
    }
    seen ||= at >= from && isFinite(tokens, lowers, at);
  }
  clauses.push({ from, to: clause.to });
  return clauses.map((each) => trimmed(lowers, each)).filter((each) => each.to > each.from);
}

/** The first token of `[from, to)` that is no mark. */
export function afterMarks(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && tokens[at]?.pos === 'PUNCT') at++;
  return at;
}

function opensClause(
  tokens: readonly Token[],
  lowers: readonly string[],
  start: number,
  at: number,
  end: number,
): boolean {
  const word = lowers[at] ?? '';
  if (end - at <= shortest) return false;
  const near = Math.min(end, at + sight);
  if (word === ';') return hasFinite(tokens, lowers, at + 1, near);
  const comma = lowers[at - 1] === ',' || /^[—–]$/.test(lowers[at - 1] ?? '');
  if (relatives.has(word)) return comma && !breaksOff(lowers, at, end) && hasFinite(tokens, lowers, at + 1, near);
  if (!coordinators.has(word)) return false;
  // "has yet to agree": no conjunction.
  if (word === 'yet' && !comma) return false;
  if (startsPredicate(tokens, lowers, at + 1, end))
    return end - at > shortestPredicate && at - start >= shortestPredicate;
  if (word === 'and' && !comma && lowers[at + 1] !== 'that') return false;
  // "no alternative but to ask": an exception, not a statement.
  if (word === 'but' && lowers[at + 1] === 'to') return false;
  return startsStatement(tokens, lowers, at + 1, end);
}

/** True where a comma closes the relative clause before the end: then the sentence goes on without it. */
function breaksOff(lowers: readonly string[], at: number, end: number): boolean {
  for (let place = at + 1; place < end - 1; place++) if (lowers[place] === ',') return true;
  return false;
}

/** True for "(adverbs) finite verb" at a place: a predicate that shares its subject with the one before. */
function startsPredicate(tokens: readonly Token[], lowers: readonly string[], at: number, end: number): boolean {
  let place = at;
  while (place < end && (tokens[place]?.pos === 'ADV' || negated.test(lowers[place] ?? ''))) place++;
  const token = tokens[place];
  if (token === undefined || place >= end || !isFinite(tokens, lowers, place)) return false;
  const word = lowers[place] ?? '';
  // "talks held and planned": a participle before a noun or a preposition is no predicate of its own.
  return token.pos === 'AUX' || (/(?:ed|s|t|d|w|e|n)$/.test(word) && word !== token.lemma);
}

/** True where a subject and a finite verb follow within a few words, before the next comma. */
function startsStatement(tokens: readonly Token[], lowers: readonly string[], at: number, end: number): boolean {
  if (conditions.has(lowers[at] ?? '')) return false;
  let noun = false;
  for (let place = at; place < end && place < at + 14; place++) {
    const pos = tokens[place]?.pos ?? '';
    if (lowers[place] === ',' && place > at + 1) return false;
    if (/^(?:NOUN|PROPN|PRON)$/.test(pos)) noun = true;
    else if (noun && isFinite(tokens, lowers, place)) return true;
  }
  return false;
}

const edge = /^(?:,|;|:|—|–|-|and|but|yet|nor|that|so)$/;

function trimmed(lowers: readonly string[], clause: Clause): Clause {
  let { from, to } = clause;
  while (from < to && edge.test(lowers[from] ?? '')) from++;
  while (to > from && /^(?:,|;|:|—|–|-|and|but)$/.test(lowers[to - 1] ?? '')) to--;
  return { from, to };
}
