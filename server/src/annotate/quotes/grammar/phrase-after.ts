import { coreAfter, hasNoun, isPronounSubject, isRelative, isTime, isVerb, reach, type Phrase } from './noun-cores.ts';
import { isComma, type Clauses } from './units.ts';

/**
 * The noun phrase that begins at `first`, with what belongs to it to its right: "of" and the like, appositions,
 * relative clauses. Null where none begins there.
 */
export function phraseAfter(units: Clauses, first: number): Phrase | null {
  const limit = Math.min(units.length, first + reach);
  let last = coreAfter(units, first, limit);
  if (last === first || !hasNoun(units, first, last)) return null;
  if (isPronounSubject(units[first])) return { first, last };
  for (;;) {
    const next = tailAfter(units, last, limit);
    if (next === last) break;
    last = next;
  }
  return { first, last };
}

function tailAfter(units: Clauses, last: number, limit: number): number {
  const unit = units[last];
  if (!unit) return last;
  const named = units[last - 1]?.pos === 'PROPN';
  if (
    unit.word === 'of' ||
    (!named && /^(?:for|from|with|at|in|to|on)$/.test(unit.word)) ||
    (unit.word === 'and' && units[last + 1]?.pos !== 'VERB')
  ) {
    const end = coreAfter(units, last + 1, limit);
    const time = isTime(units[last + 1]);
    return end > last + 1 && !time && !isVerb(units[end]) ? end : last;
  }
  if (unit.word === 'familiar' || unit.word === 'close') return last + 1;
  if (unit.text === '(') {
    for (let at = last + 1; at < Math.min(limit, last + 15); at++) if (units[at]?.text === ')') return at + 1;
    return last;
  }
  if (/^(?:who|whose)$/.test(unit.word)) return insertEnd(units, last, limit);
  if (isComma(unit)) {
    const next = units[last + 1];
    const insert =
      next &&
      (isRelative(next) || /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(next.pos) || /^(?:his|her|their|its)$/.test(next.word));
    if (!insert || isTime(next) || next.word === 'that') return last;
    const end = insertEnd(units, last + 1, limit);
    const finite = !isRelative(next) && units.slice(last + 1, end).some((each) => each.pos === 'AUX');
    return finite ? last : end;
  }
  return last;
}

/** Where an apposition or a relative clause ends that begins at `first`: at the next comma, dash, quotation or stop. */
function insertEnd(units: Clauses, first: number, limit: number): number {
  let last = first;
  while (last < limit) {
    const unit = units[last];
    if (
      !unit ||
      unit.pos === 'QUOTE' ||
      isComma(unit) ||
      unit.text === '—' ||
      unit.text === ':' ||
      /^[.!?;]+$/.test(unit.text)
    )
      break;
    last++;
  }
  return last;
}
