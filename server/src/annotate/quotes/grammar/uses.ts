import { complementOf, type Complement, reach } from './complements.ts';
import { findCues, has, type CueUse } from './find-cues.ts';
import { coreAfter, isFinite, isPronounSubject, isRelative, isVerb, type Phrase } from './noun-cores.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore, subjectOf } from './phrase-before.ts';
import { isSpeakingNoun } from '../speaking-nouns.ts';
import { isColon, isComma, isDash, isMark, isQuotation, isStop, type Clauses } from './units.ts';

/** A cue with its source and where its content stands. */
export interface Use {
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

export function usesOf(units: Clauses): Use[] {
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
    if (!isFinite(units[at]) || units[at - 1]?.word === 'to') continue;
    const phrase = subjectOf(units, at);
    if (!phrase || isRelative(units[phrase.first])) continue;
    const opener = units[phrase.first - 1];
    const coordinate = /^(?:and|but|while)$/.test(opener?.word ?? '') && isComma(units[phrase.first - 2]);
    if (coordinate || !found) found = phrase;
  }
  return found;
}

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
  if (!has(cue, 'say', 'ask', 'gesture') || cue.form === 'participle') return null;
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
