import { has } from './find-cues.ts';
import { isColon, isComma, isDash, isMark, isQuotation, isStop, type Clauses } from './units.ts';
import type { Use } from './uses.ts';

/** So many units of a sentence are read at most around a cue. */
export const span = 300;

/** The units `[first, last)` of the content of a use, in pieces. */
export function contentOf(units: Clauses, uses: readonly Use[], index: number): (readonly [number, number])[] {
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
    // "Oslo, he said, supports it": the clause goes on after the cue.
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
