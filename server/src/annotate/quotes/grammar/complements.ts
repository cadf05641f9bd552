import { framesOf } from './cues.ts';
import { has, type CueUse } from './find-cues.ts';
import { coreAfter, isRelative, isTime } from './noun-cores.ts';
import { isColon, isComma, isDash, isMark, isQuotation, isStop, type Clauses } from './units.ts';

/** How many units a complement may stand from its cue. */
export const reach = 30;

export interface Complement {
  readonly start: number;
  readonly kind: 'quotation' | 'that' | 'clause' | 'object' | 'infinitive' | 'colon';
}

const clauseWords = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'whom', 'which']);

const quotesFreely = (cue: CueUse) => has(cue, 'say', 'tell', 'ask', 'show', 'gesture');

/** Where the complement of a cue begins: a quotation, a clause or an object, after the person told and adverbials. */
export function complementOf(units: Clauses, cue: CueUse, from: number): Complement | null {
  let at = from;
  const limit = Math.min(units.length, from + reach);
  if (has(cue, 'tell') && !isComma(units[at]) && !isColon(units[at])) {
    const addressee = addresseeEnd(units, at, limit);
    if (addressee > at) at = addressee;
  }
  const asks = has(cue, 'ask') || has(cue, 'say');
  let adverbials = 0;
  while (at < limit) {
    const unit = units[at];
    if (!unit || isStop(unit)) return null;
    if (isColon(unit))
      return at + 1 < units.length
        ? { start: at + 1, kind: isQuotation(units[at + 1]) ? 'quotation' : 'colon' }
        : { start: -1, kind: 'colon' };
    if (isQuotation(unit))
      return { start: at, kind: isComma(units[at - 1]) || isColon(units[at - 1]) ? 'quotation' : 'clause' };
    if (isComma(unit)) {
      if (isQuotation(units[at + 1])) return quotesFreely(cue) ? { start: at + 1, kind: 'quotation' } : null;
      return quotationAhead(units, cue, at, limit);
    }
    if (clauseWords.has(unit.word) && !(unit.word === 'that' && unit.pos === 'PRON' && !asks)) {
      return has(cue, 'say', 'tell', 'ask', 'think', 'show', 'act')
        ? { start: at, kind: 'that' }
        : { start: at, kind: 'object' };
    }
    if (unit.word === 'to' && (unit.pos === 'PART' || units[at + 1]?.pos === 'VERB' || units[at + 1]?.pos === 'AUX')) {
      return has(cue, 'act', 'ask', 'think', 'tell') ? { start: at, kind: 'infinitive' } : null;
    }
    if (unit.word === 'as' && has(cue, 'call')) return { start: at, kind: 'object' };
    if (isTime(unit) || isTimePhrase(units, at)) {
      at += isTime(unit) ? 1 : 2;
      adverbials++;
      continue;
    }
    if (unit.pos === 'ADP' || unit.pos === 'PART') {
      const end = coreAfter(units, at + 1, limit);
      // "spoke of X": what it is about is the object.
      if (
        adverbials === 0 &&
        has(cue, 'act', 'call') &&
        /^(?:for|of|about|on|to|against|with)$/.test(unit.word) &&
        !has(cue, 'say')
      )
        return { start: at + 1, kind: 'object' };
      if (end === at + 1) {
        at++;
        continue;
      }
      at = end;
      adverbials++;
      continue;
    }
    if (unit.pos === 'CCONJ' || isDash(unit)) return null;
    if (unit.pos === 'ADV' && !beginsClause(units, at)) {
      at++;
      continue;
    }
    if (unit.pos === 'VERB' && unit.word.endsWith('ing'))
      return adverbials === 0 && has(cue, 'act', 'say') ? { start: at, kind: 'object' } : null;
    return openComplement(units, cue, at, adverbials);
  }
  return null;
}

/** "said on Monday, in reference to his son, “…”" */
function quotationAhead(units: Clauses, cue: CueUse, from: number, limit: number): Complement | null {
  if (!has(cue, 'say', 'tell', 'ask')) return null;
  for (let at = from + 1; at < limit; at++) {
    const unit = units[at];
    if (!unit || isStop(unit) || unit.pos === 'AUX' || (unit.pos === 'VERB' && framesOf(unit.lemma).size > 0))
      return null;
    if (isQuotation(unit))
      return isComma(units[at - 1]) || isColon(units[at - 1]) ? { start: at, kind: 'quotation' } : null;
  }
  return null;
}

/** A clause without "that", or an object. */
function openComplement(units: Clauses, cue: CueUse, at: number, adverbials: number): Complement | null {
  const core = coreAfter(units, at);
  const clause = has(cue, 'say', 'tell', 'think', 'show', 'ask') && finiteAfter(units, Math.max(core, at));
  if (clause) return { start: at, kind: 'clause' };
  if (adverbials > 0) return null;
  return has(cue, 'call', 'act') || has(cue, 'say') ? { start: at, kind: 'object' } : null;
}

/** True where a finite verb follows before the clause ends. */
function finiteAfter(units: Clauses, from: number): boolean {
  let bracket = 0;
  for (let at = from; at < Math.min(units.length, from + 25); at++) {
    const unit = units[at];
    if (!unit || isStop(unit)) return false;
    if (unit.text === '(') bracket++;
    else if (unit.text === ')') bracket--;
    if (bracket > 0) continue;
    if (unit.pos === 'AUX') return true;
    if (unit.pos === 'VERB' && !unit.word.endsWith('ing') && units[at - 1]?.word !== 'to') return true;
    if (isRelative(unit) || unit.word === 'that') return false;
  }
  return false;
}

const beginsClause = (units: Clauses, at: number) =>
  /^(?:there|here|not|no|only|even|now|so)$/.test(units[at]?.word ?? '') &&
  units[at + 1] !== undefined &&
  !isMark(units[at + 1]);

const isTimePhrase = (units: Clauses, at: number) =>
  /^(?:last|this|next|early|late|earlier|later|that)$/.test(units[at]?.word ?? '') &&
  (isTime(units[at + 1]) ||
    /^(?:week|month|year|night|morning|afternoon|evening|day|weekend|spring|summer|autumn|fall|winter|this|in|on)$/.test(
      units[at + 1]?.word ?? '',
    ));

/** Where the person spoken to ends ("told reporters in Oslo"). */
function addresseeEnd(units: Clauses, at: number, limit: number): number {
  if (/^(?:me|him|her|them|us|you|it|himself|herself|everyone|anyone)$/.test(units[at]?.word ?? '')) return at + 1;
  if (clauseWords.has(units[at]?.word ?? '')) return at;
  let end = coreAfter(units, at, limit);
  if (units[end]?.word === 'and') end = Math.max(end, coreAfter(units, end + 1, limit));
  return end;
}
