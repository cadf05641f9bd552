import { coreBefore, hasNoun, isPronounSubject, isRelative, isTime, isVerb, reach, type Phrase } from './noun-cores.ts';
import { isSpeakingNoun } from '../speaking-nouns.ts';
import { isComma, isMark, type Clauses } from './units.ts';

/** True where a clause can begin before `at`: what stands there is no verb, preposition or noun. */
function opensClause(units: Clauses, at: number): boolean {
  const before = units[at - 1];
  return (
    before === undefined ||
    isMark(before) ||
    before.pos === 'QUOTE' ||
    before.pos === 'CCONJ' ||
    before.pos === 'SCONJ' ||
    before.pos === 'ADV' ||
    isTime(before) ||
    isTime(units[at - 2]) ||
    /^(?:that|as|what|which|whom|whether|if|when|while|because|although|though|where|how|why|both|but|and)$/.test(
      before.word,
    )
  );
}

/**
 * The noun phrase that ends before `last`, with what belongs to it to its left ("leaders of several countries", "Lind
 * and Holm", "Berg, the German chancellor,", "an official familiar with the matter"); null where none ends there.
 */
export function phraseBefore(units: Clauses, last: number, floor: number): Phrase | null {
  const lowest = Math.max(floor, last - reach);
  let end = last;
  if (/^(?:himself|herself|themselves|itself)$/.test(units[end - 1]?.word ?? '')) end--;
  const closing = units[end - 1];
  if (isComma(closing) || closing?.text === ')' || closing?.text === '—' || closing?.text === '–') {
    const whole = isComma(closing) ? listBefore(units, end - 1, lowest) : null;
    if (whole) return { first: whole.first, last: end };
    if (isComma(closing) && units[end - 2]?.text === ')') {
      const bracketed = phraseBefore(units, end - 1, lowest);
      return bracketed && { first: bracketed.first, last: end };
    }
    const opening = openingOf(units, end - 1, lowest);
    if (opening < 0) return null;
    const head = phraseBefore(units, opening, lowest);
    const wider = head && isComma(units[head.first - 1]) ? namedBefore(units, head, lowest) : null;
    return head && { first: (wider ?? head).first, last: end };
  }
  let first = coreBefore(units, end, lowest);
  if (first === end || !hasNoun(units, first, end)) return relativeBefore(units, end, lowest);
  if (isPronounSubject(units[end - 1])) return { first, last };
  for (;;) {
    const link = units[first - 1];
    const extended = link && first - 1 > lowest ? extend(units, first - 1, lowest) : -1;
    if (extended < 0) break;
    first = extended;
  }
  return isObject(units, first, end) ? null : { first, last };
}

/** True for "in Paris", "after the race": what a preposition governs is no subject. */
function isObject(units: Clauses, first: number, last: number): boolean {
  const before = units[first - 1];
  if (!before || !/^(?:in|at|on|from|after|during|near|into|through|inside|outside)$/.test(before.word)) return false;
  return (last - first === 1 && units[first]?.pos === 'PROPN') || units[first]?.pos === 'DET';
}

/** "Jo Roe, head of the agency, an architect of the plan,": the name before a phrase that is itself an apposition. */
function namedBefore(units: Clauses, apposition: Phrase, floor: number): Phrase | null {
  if (units[apposition.first]?.pos === 'PROPN' && isName(units, apposition.first)) return null;
  const phrase = phraseBefore(units, apposition.first - 1, floor);
  return phrase && units[phrase.last - 1]?.pos === 'PROPN' && opensClause(units, phrase.first) ? phrase : null;
}

const isName = (units: Clauses, at: number) => units[at]?.pos === 'PROPN' && units[at + 1]?.pos === 'PROPN';

/** A list that begins a clause and that a comma closes without need ("Leaders including A, B and C, said"). */
function listBefore(units: Clauses, last: number, floor: number): Phrase | null {
  const whole = phraseBefore(units, last, floor);
  if (!whole || isComma(units[whole.first - 1]) || !opensClause(units, whole.first)) return null;
  for (let at = whole.first; at < last; at++) if (units[at]?.word === 'including') return whole;
  return null;
}

/** Takes "leaders of", "Lind and" before a phrase; -1 where it goes no further to the left. */
function extend(units: Clauses, linkAt: number, floor: number): number {
  const link = units[linkAt];
  if (!link) return -1;
  let end = linkAt;
  if (link.word === 'and' && isComma(units[end - 1])) end--;
  const isAnd = link.word === 'and' || link.text === ',';
  if (!isAnd && link.pos !== 'ADP' && !/^(?:to|for|with|of|from|in|at|on|by|including)$/.test(link.word)) return -1;
  if (link.text === ',' && units[linkAt + 1]?.word === 'both') return -1;
  if (!isAnd && units[end - 1]?.pos === 'ADJ' && /^(?:familiar|close|loyal|aware)$/.test(units[end - 1]?.word ?? ''))
    end--;
  // "a letter signed by", "a statement issued by"
  if (
    link.word === 'by' &&
    /^(?:signed|issued|written|released|published|made|posted)$/.test(units[end - 1]?.word ?? '')
  )
    end--;
  const first = coreBefore(units, end, floor);
  if (first === end || !hasNoun(units, first, end) || isPronounSubject(units[end - 1])) return -1;
  if (link.word === 'of') return first;
  // A list of names and offices ("A, B and C"), or a noun and what follows it: only where a clause can begin there.
  if (link.text === ',' && !listed(units, linkAt)) return -1;
  return opensClause(units, first) || /^(?:of|and|by|including)$/.test(units[first - 1]?.word ?? '') ? first : -1;
}

/** True where a comma parts the members of a list that "and" ends. */
function listed(units: Clauses, comma: number): boolean {
  for (let at = comma + 1; at < Math.min(units.length, comma + 40); at++) {
    const unit = units[at];
    if (unit?.word === 'and') return true;
    if (!unit || isVerb(unit)) return false;
  }
  return false;
}

/** "people who know the plan", "anyone briefed on it": a clause or a participle that follows its noun without a comma. */
function relativeBefore(units: Clauses, last: number, floor: number): Phrase | null {
  for (let at = last - 1; at > Math.max(floor, last - 20); at--) {
    const unit = units[at];
    if (!unit || isMark(unit) || unit.pos === 'QUOTE') return null;
    const participle = unit.pos === 'VERB' && /(?:ed|ing|known|seen)$/.test(unit.word);
    if (!isRelative(unit) && unit.word !== 'that' && !participle) continue;
    if (participle && (isVerb(units[at - 1]) || isRelative(units[at - 1]))) continue;
    const head = phraseBefore(units, at, floor);
    if (head && opensClause(units, head.first) && isSpeakingNoun(units[at - 1]?.word ?? ''))
      return { first: head.first, last };
  }
  return null;
}

/** Where the comma, dash or bracket stands that opens what `closing` closes; -1 where there is none near. */
function openingOf(units: Clauses, closing: number, floor: number): number {
  const mark = units[closing]?.text ?? '';
  const opener = mark === ')' ? '(' : mark;
  for (let at = closing - 1; at > Math.max(floor, closing - 30); at--) {
    const unit = units[at];
    if (!unit || unit.pos === 'QUOTE') {
      if (!unit) return -1;
      continue;
    }
    if (unit.text !== opener) continue;
    // A comma within a list or a place's name: look further to the left for the one that opens.
    if (opener !== ',' || isInsert(units, at + 1, closing)) return at;
  }
  return -1;
}

/** True where what stands between two commas adds to the noun before: an apposition, a relative clause, an age. */
function isInsert(units: Clauses, first: number, last: number): boolean {
  const head = units[first];
  if (!head) return false;
  if (isRelative(head) || head.pos === 'NUM') return true;
  if (!/^(?:DET|NOUN|PROPN|ADJ|PRON|ADP|ADV|VERB|PART)$/.test(head.pos) || isPronounSubject(head)) return false;
  // An apposition has no finite verb of its own.
  for (let at = first; at < last; at++) {
    const unit = units[at];
    if (unit && isRelative(unit)) return true;
    if (unit?.pos === 'AUX') return false;
  }
  return true;
}

/** The subject of the verb at `at`, past the auxiliaries and adverbs before it; null where none stands there. */
export function subjectOf(units: Clauses, at: number): Phrase | null {
  let end = at;
  while (end > Math.max(0, at - 5) && (units[end - 1]?.pos === 'ADV' || units[end - 1]?.pos === 'AUX')) end--;
  return end > 0 ? phraseBefore(units, end, 0) : null;
}
