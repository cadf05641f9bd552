import type { Block, Span } from '../../article/article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { framesOf, type Frame } from './cues.ts';
import { findCues, type CueUse } from './find-cues.ts';
import {
  coreAfter,
  isPronounSubject,
  isRelative,
  isTime,
  isVerb,
  phraseAfter,
  phraseBefore,
  subjectOf,
  type Phrase,
} from './noun-phrases.ts';
import { isSpeakingNoun } from './roles.ts';
import { isColon, isComma, isDash, isMark, isQuotation, isStop, unitsOf, type Clauses } from './units.ts';

/** How many units a complement may stand from its cue, and how many units a sentence is read at most around one. */
const reach = 30;
const span = 300;

/** A cue with its source and where its content stands. */
interface Use {
  readonly cue: CueUse;
  readonly source: Phrase | null;
  /** How the source was found. */
  readonly by: 'subject' | 'inverted' | 'shared' | 'after' | 'relative' | 'none';
  /** Where the content of an earlier cue ends if this one is not part of it; -1 where it is. */
  readonly boundary: number;
  /** Where the content begins that follows, -1 for none; and that it is a quotation set off by a mark. */
  readonly right: number;
  readonly rightKind: Complement['kind'] | 'none';
  /** True where content stands before the source or cue. */
  readonly left: boolean;
  /** True in a clause that "after", "when" and the like open. */
  readonly subordinate?: boolean;
}

interface Complement {
  readonly start: number;
  readonly kind: 'quotation' | 'that' | 'clause' | 'object' | 'infinitive' | 'colon';
}

/** Finds the attributions of a paragraph by grammar: cues of a lexicon, their subjects and complements. Linear. */
export function extractByRules(text: string, block: Block): Attribution[] {
  return unitsOf(text, block).flatMap((units) => (units.length === 0 ? [] : extractFromSentence(units)));
}

function extractFromSentence(units: Clauses): Attribution[] {
  const uses = usesOf(units);
  const found: { attribution: Attribution; first: number; last: number; use: Use }[] = [];
  for (const [index, use] of uses.entries()) {
    const spans = contentOf(units, uses, index);
    if (spans.length === 0 && use.rightKind !== 'colon') continue;
    const first = Math.min(use.cue.first, ...spans.map(([from]) => from));
    const last = Math.max(use.cue.last, ...spans.map(([, to]) => to));
    found.push({ attribution: toAttribution(units, use, spans), first, last, use });
  }
  return outermost(units, found);
}

/** Drops what stands within the content of another attribution. */
function outermost(units: Clauses, found: { attribution: Attribution; use: Use }[]): Attribution[] {
  const kept: Attribution[] = [];
  let covered = -1;
  const inverted = found.map(({ attribution, use }) => ({ attribution, at: units[use.cue.head]?.start ?? 0 }));
  // The contents that reach back over earlier cues come first.
  const reaching = inverted.filter(({ attribution, at }) => (attribution.content[0]?.[0] ?? at) < at);
  const isWithin = (at: number, self: Attribution) =>
    reaching.some(
      ({ attribution }) => attribution !== self && attribution.content.some(([from, to]) => from <= at && at < to),
    );
  for (const { attribution, at } of inverted) {
    const beyond = attribution.content.every(([from]) => from >= covered);
    if ((at < covered && !beyond) || isWithin(at, attribution)) continue;
    kept.push(attribution);
    covered = Math.max(covered, ...attribution.content.filter(([from]) => from > at).map(([, to]) => to));
  }
  return kept;
}

function usesOf(units: Clauses): Use[] {
  const uses: Use[] = [];
  let subject: Phrase | null = null;
  for (const cue of findCues(units)) {
    const floor = uses.at(-1)?.cue.last ?? 0;
    let use = useOf(units, cue, floor, sharedSubject(units, cue, uses, subject));
    if (!use) continue;
    // "After records indicated this, Roe said that": the clause before only leads to the one that follows.
    if (
      use.source &&
      use.by === 'subject' &&
      use.boundary < 0 &&
      uses.at(-1)?.subordinate &&
      isComma(units[use.source.first - 1])
    )
      use = { ...use, boundary: use.source.first - 1 };
    const nested = use.boundary < 0 && uses.some(({ right }) => right >= 0 && right <= cue.first);
    uses.push(use);
    if (!nested && use.by !== 'none' && use.by !== 'relative' && use.by !== 'after') subject = use.source;
  }
  return uses;
}

/** Whose verb a cue without a subject of its own is: the one who spoke in the sentence, or the subject of its last clause. */
function sharedSubject(units: Clauses, cue: CueUse, uses: readonly Use[], spoke: Phrase | null): Phrase | null {
  const speaking = uses.some((use) => use.right >= 0 && has(use.cue, 'say', 'tell', 'ask', 'think', 'show'));
  const clause = speaking && spoke ? null : clauseSubject(units, cue.first);
  return clause && clause.first > (spoke?.first ?? -1) ? clause : spoke;
}

/** The subject of the last main clause that begins before `limit`. */
function clauseSubject(units: Clauses, limit: number): Phrase | null {
  let found: Phrase | null = null;
  for (let at = Math.max(1, limit - 120); at < limit; at++) {
    if (!isVerb(units[at]) || units[at]?.word.endsWith('ing') || units[at - 1]?.word === 'to') continue;
    const phrase = subjectOf(units, at);
    if (!phrase || isRelative(units[phrase.first])) continue;
    const opener = units[phrase.first - 1];
    const coordinate = /^(?:and|but|while)$/.test(opener?.word ?? '') && isComma(units[phrase.first - 2]);
    if (coordinate || !found) found = phrase;
  }
  return found;
}

const has = (cue: CueUse, ...frames: Frame[]) => frames.some((frame) => cue.frames.has(frame));
const quotesFreely = (cue: CueUse) => has(cue, 'say', 'tell', 'ask', 'show', 'gesture');

function useOf(units: Clauses, cue: CueUse, floor: number, shared: Phrase | null): Use | null {
  if (cue.form === 'accordingTo') return useOfAccordingTo(units, cue);
  if (cue.form === 'passive') return null;
  const inverted = invertedSource(units, cue);
  if (inverted) {
    return {
      cue,
      source: inverted,
      by: 'inverted',
      boundary: cue.first,
      left: true,
      ...rightOf(units, cue, inverted.last),
    };
  }
  if (cue.form === 'participle') return useOfParticiple(units, cue, shared);
  const source = phraseBefore(units, cue.first, floor);
  if (!source) return useOfShared(units, cue, shared);
  if (source.last - source.first === 1 && isRelative(units[source.first])) {
    const object = /^(?:which|whom|where)$/.test(units[source.first]?.word ?? '');
    return object ? null : { cue, source, by: 'relative', boundary: -1, left: false, ...rightOf(units, cue, cue.last) };
  }
  return useOfSubject(units, cue, source);
}

function rightOf(units: Clauses, cue: CueUse, from: number): Pick<Use, 'right' | 'rightKind'> {
  const complement = complementOf(units, cue, from);
  return { right: complement?.start ?? -1, rightKind: complement?.kind ?? 'none' };
}

/** "Berg said", "as Berg put it", `“…,” Berg said`. */
function useOfSubject(units: Clauses, cue: CueUse, source: Phrase): Use {
  const after = rightOf(units, cue, cue.last);
  const opener = units[source.first - 1];
  const subordinate = /^(?:after|when|as|while|since|because|if|although|though|before|once|until)$/.test(
    opener?.word ?? '',
  );
  const base = { cue, source, by: 'subject' as const, subordinate };
  const none = { right: -1, rightKind: 'none' as const };
  if (opener?.word === 'as' && has(cue, 'say', 'tell', 'call') && (after.right < 0 || after.rightKind === 'object')) {
    const as = source.first - 1;
    return { ...base, boundary: isComma(units[as - 1]) ? as - 1 : as, left: true, ...(after.right < 0 ? after : none) };
  }
  const object = /^(?:what|which|whom|whatever)$/.test(opener?.word ?? '');
  if (!object && quotationBefore(units, source.first) && after.rightKind !== 'quotation') {
    return { ...base, boundary: source.first - 1, left: true, ...none };
  }
  const inserted = isComma(opener) && isComma(units[cue.last]) && source.first > 1;
  const onlyGesture = !has(cue, 'say', 'tell', 'ask', 'think', 'show', 'call', 'act');
  const left =
    !object &&
    !onlyGesture &&
    (inserted || leftContent(units, source.first)) &&
    (after.right < 0 || after.rightKind === 'quotation' || isComma(units[cue.last]));
  return { ...base, boundary: left ? source.first - 1 : conjunctionBefore(units, source.first), left, ...after };
}

const subordinating = /^(?:but|while|although|though|whereas|because)$/;

/** Where the clause before ends if a conjunction opens the clause that begins at `first`; -1 where none does. */
function conjunctionBefore(units: Clauses, first: number): number {
  const word = units[first - 1]?.word ?? '';
  if (!/^(?:and|as|yet|or|since|after)$/.test(word) && !subordinating.test(word)) return -1;
  const at = units[first - 2]?.word === 'even' ? first - 2 : first - 1;
  if (isComma(units[at - 1])) return at - 1;
  return subordinating.test(word) ? at : -1;
}

/** ", adding that", "before claiming", "was heard saying": said by the subject of the clause. */
function useOfParticiple(units: Clauses, cue: CueUse, shared: Phrase | null): Use | null {
  const before = units[cue.first - 1];
  const set = isComma(before) || isQuotation(before) || isDash(before);
  const joined = /^(?:before|after|while|by|without|and|in)$/.test(before?.word ?? '');
  const after = rightOf(units, cue, cue.last);
  const own = set || !joined ? ownSubject(units, cue.first, set) : null;
  const source = own ?? shared ?? (cue.first === 0 ? followingSubject(units, cue) : null);
  const speaks =
    (set || joined) &&
    before?.word !== 'in' &&
    has(cue, 'say', 'tell', 'ask') &&
    after.rightKind !== 'object' &&
    after.rightKind !== 'infinitive';
  const quotes = after.right >= 0 && units.slice(after.right, after.right + 12).some(isQuotation);
  if (!source || after.right < 0 || !(speaks || quotes)) return null;
  const link = cue.first - (joined && isComma(units[cue.first - 2]) ? 2 : 1);
  const boundary = !set && !joined ? -1 : isQuotation(units[link]) ? link + 1 : Math.max(link, 0);
  return { cue, source, by: 'shared', boundary, left: false, ...after };
}

/** "with some drivers, including Roe, claiming", "footage of Roe saying": the noun directly before a participle. */
function ownSubject(units: Clauses, first: number, set: boolean): Phrase | null {
  const phrase = phraseBefore(units, first, 0);
  if (!phrase) return null;
  if (units[phrase.first - 1]?.word === 'with') return phrase;
  const footage = /^(?:footage|video|clip|audio|recording|tape|recordings|videos|clips)$/;
  for (let at = phrase.first; !set && at < first - 1; at++) {
    if (footage.test(units[at]?.word ?? '') && units[at + 1]?.word === 'of') return { first: at + 2, last: first };
  }
  return null;
}

/** "… and said": the subject of the verb before. */
function useOfShared(units: Clauses, cue: CueUse, shared: Phrase | null): Use | null {
  const before = units[cue.first - 1];
  const conjunction = before?.pos === 'CCONJ';
  const afterQuotation = isQuotation(before) || (isComma(before) && isQuotation(units[cue.first - 2]));
  const after = rightOf(units, cue, cue.last);
  if (!shared || shared.last > cue.first || after.right < 0 || !(conjunction || afterQuotation)) return null;
  const at = conjunction ? cue.first - 1 : cue.first;
  return { cue, source: shared, by: 'shared', boundary: isComma(units[at - 1]) ? at - 1 : at, left: false, ...after };
}

function followingSubject(units: Clauses, cue: CueUse): Phrase | null {
  for (let at = cue.last; at < Math.min(units.length, cue.last + reach); at++) {
    if (isComma(units[at])) return phraseAfter(units, at + 1);
  }
  return null;
}

function useOfAccordingTo(units: Clauses, cue: CueUse): Use | null {
  const source =
    phraseAfter(units, cue.last) ??
    (coreAfter(units, cue.last) > cue.last ? { first: cue.last, last: coreAfter(units, cue.last) } : null);
  if (!source) return null;
  const after = isComma(units[source.last]) ? source.last + 1 : source.last;
  const initial =
    cue.first === 0 ||
    (cue.first === 1 && !isQuotation(units[0])) ||
    (cue.first === 2 && isComma(units[1]) && !isQuotation(units[0]));
  const more = after < units.length && !isStop(units[after]);
  const boundary = isComma(units[cue.first - 1]) ? cue.first - 1 : cue.first;
  const goesOn = more && (initial || isComma(units[source.last]));
  return {
    cue,
    source,
    by: 'after',
    boundary,
    left: !initial,
    right: goesOn ? after : -1,
    rightKind: goesOn ? (isQuotation(units[after]) ? 'quotation' : 'clause') : 'none',
  };
}

/** The source of an inverted cue: `“…,” said Berg`, "…, said Berg". */
function invertedSource(units: Clauses, cue: CueUse): Phrase | null {
  if (!has(cue, 'say', 'ask', 'gesture')) return null;
  const before = units[cue.first - 1];
  const initial = cue.first === 0 && has(cue, 'say') && units[0]?.word.endsWith('d') === true;
  if (!initial && !(isComma(before) || isQuotation(before) || isDash(before))) return null;
  const phrase = phraseAfter(units, cue.last);
  if (!phrase) return null;
  const after = units[phrase.last];
  if (isVerb(after) || after?.word === 'to') return null;
  const pronoun = isPronounSubject(units[phrase.first]);
  if (pronoun)
    return phrase.last - phrase.first === 1 &&
      !/^(?:it|this|that|which|who|you)$/.test(units[phrase.first]?.word ?? '') &&
      (after === undefined || isMark(after))
      ? phrase
      : null;
  const core = coreAfter(units, cue.last);
  if (isVerb(units[core])) return null;
  const quoted = isQuotation(before) || (isComma(before) && isQuotation(units[cue.first - 2]));
  if (!initial && !quoted && !hasVerb(units, Math.max(0, cue.first - 60), cue.first)) return null;
  const speaks = units
    .slice(cue.last, Math.max(core, cue.last + 1))
    .some((unit) => unit.pos === 'PROPN' || isSpeakingNoun(unit.word));
  return speaks ? phrase : null;
}

/** True where a whole quotation stands directly before: it is what is said, and not what follows. */
function quotationBefore(units: Clauses, first: number): boolean {
  const at = isQuotation(units[first - 1])
    ? first - 1
    : isComma(units[first - 1]) || isDash(units[first - 1])
      ? first - 2
      : -1;
  const quotation = units[at];
  if (!quotation || !isQuotation(quotation) || isColon(units[at - 1])) return false;
  return at === 0 || isMark(units[at - 1]) || quotation.text.length > 60;
}

const hasVerb = (units: Clauses, first: number, last: number) => {
  for (let at = first; at < last; at++) if (isVerb(units[at]) || isQuotation(units[at])) return true;
  return false;
};

/** True where what stands before a source can be what it says: a quotation, or a clause and a comma. */
function leftContent(units: Clauses, first: number): boolean {
  const before = units[first - 1];
  if (isQuotation(before)) return !isColon(units[first - 2]);
  if (!isComma(before) && !isDash(before)) return false;
  return (
    (isQuotation(units[first - 2]) && !isColon(units[first - 3])) || hasVerb(units, Math.max(0, first - 60), first)
  );
}

const clauseWords = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'whom', 'which']);

/** Where the complement of a cue begins: a quotation, a clause or an object, after the person told and adverbials. */
function complementOf(units: Clauses, cue: CueUse, from: number): Complement | null {
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

/** Where the person spoken to ends ("told reporters in Berlin"). */
function addresseeEnd(units: Clauses, at: number, limit: number): number {
  if (/^(?:me|him|her|them|us|you|it|himself|herself|everyone|anyone)$/.test(units[at]?.word ?? '')) return at + 1;
  if (clauseWords.has(units[at]?.word ?? '')) return at;
  let end = coreAfter(units, at, limit);
  if (units[end]?.word === 'and') end = Math.max(end, coreAfter(units, end + 1, limit));
  return end;
}

/** The units `[first, last)` of the content of a use, in pieces. */
function contentOf(units: Clauses, uses: readonly Use[], index: number): (readonly [number, number])[] {
  const use = uses[index];
  if (!use) return [];
  const pieces: (readonly [number, number])[] = [];
  if (use.left) {
    const piece = leftPiece(units, uses, index);
    if (piece) pieces.push(piece);
  }
  if (use.right >= 0) {
    const piece = rightPiece(units, uses, index);
    if (piece) pieces.push(piece);
  } else if (use.left && use.by !== 'after') {
    // "Kyiv, he said, supports it": the clause goes on after the cue.
    const after = use.by === 'inverted' ? (use.source?.last ?? use.cue.last) : use.cue.last;
    const rest = isComma(units[after]) || isComma(units[after - 1]) ? parenthesisRest(units, uses, index, after) : null;
    if (rest) pieces.push(rest);
  }
  return pieces;
}

function leftPiece(units: Clauses, uses: readonly Use[], index: number): readonly [number, number] | null {
  const use = uses[index];
  if (!use) return null;
  const end = use.by === 'subject' ? (use.source?.first ?? use.cue.first) : use.cue.first;
  let last = end;
  if (units[last - 1]?.word === 'as') last--;
  while (last > 0 && (isComma(units[last - 1]) || isDash(units[last - 1]))) last--;
  if (last === 0) return null;
  const lead = units[last - 1];
  const floor = Math.max(0, last - span);
  // A whole quotation set off by a mark stands for itself; a fragment belongs to its clause.
  if (lead?.quotation && /^[“"«„‘'']\W*\p{Lu}/u.test(lead.text) && (last === 1 || isMark(units[last - 2])))
    return [last - 1, last];
  let first = floor;
  // What another cue took to its left is not said twice.
  for (const other of uses.slice(0, index)) {
    if (other.left && other.right < 0)
      first = Math.max(first, other.by === 'inverted' ? (other.source?.last ?? 0) : other.cue.last);
  }
  while (first < last && isMark(units[first]) && units[first]?.text !== '(') first++;
  return first < last ? [first, last] : null;
}

function rightPiece(units: Clauses, uses: readonly Use[], index: number): readonly [number, number] | null {
  const use = uses[index];
  if (!use) return null;
  const first = use.right;
  if (use.rightKind === 'quotation' && isQuotation(units[first]) && use.by !== 'after') {
    return [first, quotationEnd(units, first)];
  }
  const whole = clauseEnd(units, uses, index, first);
  const end = has(use.cue, 'say', 'tell', 'ask', 'think', 'show') ? whole : coordinateBefore(units, first, whole);
  if (has(use.cue, 'call') && !has(use.cue, 'say') && use.rightKind === 'object') {
    for (let at = first; at < end; at++) if (isQuotation(units[at])) return [first, quotationEnd(units, at, end)];
  }
  const opener = units[use.source ? use.source.first - 1 : -1];
  if (/^(?:what|which|whom)$/.test(opener?.word ?? '') && use.by === 'subject') {
    for (let at = first; at < end; at++)
      if (isQuotation(units[at])) return [first, Math.max(at + 1, quotationEnd(units, at, end))];
  }
  return end > first ? [first, end] : null;
}

/** Where ", and" or ", but" opens another clause: an object goes no further. */
function coordinateBefore(units: Clauses, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    if (isComma(units[at]) && /^(?:and|but|while)$/.test(units[at + 1]?.word ?? '') && !isQuotation(units[at + 2]))
      return at;
  }
  return last;
}

/** Where a quotation ends, with those that "and" joins to it and the nouns that it qualifies. */
function quotationEnd(units: Clauses, at: number, limit = units.length): number {
  let last = at + 1;
  while (
    last < limit &&
    (units[last]?.pos === 'ADJ' ||
      units[last]?.pos === 'NOUN' ||
      (/^(?:and|or|but)$/.test(units[last]?.word ?? '') && isQuotation(units[last + 1])))
  ) {
    last += units[last]?.pos === 'CCONJ' ? 2 : 1;
  }
  return last;
}

/** Where the clause ends that begins at `first`: at the sentence's end or where another cue of the same rank takes over. */
function clauseEnd(units: Clauses, uses: readonly Use[], index: number, first: number): number {
  let last = Math.min(units.length, first + span);
  for (let next = index + 1; next < uses.length; next++) {
    const other = uses[next];
    if (other && other.boundary > first) {
      last = Math.min(last, other.boundary);
      break;
    }
    // "… the code that says: “…”": the quotation is the code's.
    if (other && other.rightKind === 'quotation' && other.right > first && isColon(units[other.right - 1])) {
      last = Math.min(last, other.right - 1);
      break;
    }
  }
  while (
    last > first &&
    !isQuotation(units[last - 1]) &&
    (isStop(units[last - 1]) || isComma(units[last - 1]) || isDash(units[last - 1]) || isColon(units[last - 1]))
  )
    last--;
  // `… this: “A whole sentence.”`: the quotation after the colon is another piece.
  return last;
}

function parenthesisRest(
  units: Clauses,
  uses: readonly Use[],
  index: number,
  after: number,
): readonly [number, number] | null {
  const first = isComma(units[after]) ? after + 1 : after;
  const unit = units[first];
  if (!unit || isStop(unit)) return null;
  // A participle, a relative clause or "who", "in", "while" goes with the cue and not with what is said.
  if (unit.pos === 'VERB' && unit.word.endsWith('ing')) return null;
  if (
    /^(?:who|whose|which|speaking|while|without|after|before|during|according|in|on|at|as|citing|despite|referring|a|an)$/.test(
      unit.word,
    )
  )
    return null;
  if (!isQuotation(unit) && /^(?:and|but)$/.test(unit.word))
    return isQuotation(units[first + 1]) ? [first, clauseEnd(units, uses, index, first)] : null;
  const end = clauseEnd(units, uses, index, first);
  return end > first ? [first, end] : null;
}

const weight: Readonly<Record<Frame, number>> = {
  say: 0.95,
  tell: 0.95,
  ask: 0.85,
  think: 0.6,
  show: 0.65,
  call: 0.7,
  act: 0.5,
  gesture: 0.85,
};

function confidenceOf(units: Clauses, use: Use, spans: readonly (readonly [number, number])[]): number {
  if (use.cue.form === 'accordingTo') return 0.97;
  const quoted = spans.some(([first, last]) => units.slice(first, Math.min(last, first + span)).some(isQuotation));
  const frames = [...use.cue.frames];
  const clausal =
    use.left ||
    use.rightKind === 'that' ||
    use.rightKind === 'clause' ||
    use.rightKind === 'quotation' ||
    use.rightKind === 'colon';
  const usable = frames.filter(
    (frame) => clausal || frame === 'call' || frame === 'act' || frame === 'think' || frame === 'ask',
  );
  let confidence = Math.max(0.4, ...usable.map((frame) => weight[frame]));
  if (quoted) confidence = Math.max(confidence, 0.88);
  if (use.by === 'shared' || use.by === 'relative') confidence -= 0.05;
  return Math.round(confidence * 100) / 100;
}

function toAttribution(units: Clauses, use: Use, pieces: readonly (readonly [number, number])[]): Attribution {
  const cue = spanOf(units, use.cue.first, use.cue.last);
  const source = use.source && trimmed(units, use.source);
  const content = pieces.map(([first, last]) => spanOf(units, first, last)).filter((each) => each !== null);
  return { content, cue, source, confidence: confidenceOf(units, use, pieces), evidence: [] };
}

function spanOf(units: Clauses, first: number, last: number): Span | null {
  const from = units[first];
  const to = units[last - 1];
  return from && to ? [from.start, to.end] : null;
}

/** The source's words without the marks around them. */
function trimmed(units: Clauses, { first, last }: Phrase): Span | null {
  let end = last;
  if (isComma(units[end - 1]) && units[end - 2]?.pos === 'ADV' && isComma(units[end - 3])) end -= 3;
  while (end > first && isMark(units[end - 1]) && units[end - 1]?.text !== ')' && units[end - 1]?.text !== '.') end--;
  return spanOf(units, first, end);
}
