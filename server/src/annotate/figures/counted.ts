import type { Lexeme } from './lexemes.ts';

/** The words for what is counted, as indexes `[from, to)` of lexemes, and the index of their head noun. */
export interface Counted {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const determiner =
  /^(?:the|a|an|its|their|his|her|our|my|your|these|those|this|that|all|such|any|some|every|each|other|more|additional|further|new)$/;

const noHead =
  /^(?:who|that|which|to|and|or|but|as|than|when|while|after|before|since|ago|later|earlier|each|per|not|also|percent|cent|including|excluding|involving|following|during|using)$/;

/** When something was so, unless a noun follows: "rose to six Friday", "two Sunday papers". */
const day = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow)$/;

/** What befell those whom a number counts ("27 hurt"): no noun, whatever a tagger takes it for. */
const fate = /^(?:dead|hurt|injured|killed|missing|wounded)$/;

/** Nouns of time and place after a number that say when or how often, not what is counted. */
const isNoun = (lexeme: Lexeme): boolean => lexeme.kind === 'word' && /^(?:NOUN|PROPN)$/.test(lexeme.pos);

function isNounAt(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  return lexeme !== undefined && !lexeme.opens && isNoun(lexeme);
}

/** A noun phrase from `at`: modifiers and nouns up to the last noun before anything else; null where there is none. */
function nounPhraseAt(lexemes: readonly Lexeme[], at: number): Counted | null {
  let place = at;
  let head = -1;
  while (place < lexemes.length && place < at + 12) {
    const lexeme = lexemes[place];
    if (lexeme === undefined || (place > at && lexeme.opens)) break;
    if (lexeme.kind === 'mark') {
      const inside = /^[-‐‑–’'.&]$/.test(lexeme.text) && lexeme.glued && place > at;
      if (lexeme.text === '.' && !(/^[A-Z]$/.test(lexemes[place - 1]?.text ?? '') && inside)) break;
      if (!inside && !(/^[“"‘]$/.test(lexeme.text) && place === at)) break;
    } else if (isNoun(lexeme)) {
      if (noHead.test(lexeme.lower) || fate.test(lexeme.lower)) break;
      if (day.test(lexeme.lower) && !isNounAt(lexemes, place + 1)) break;
      head = place;
    } else if (!isModifier(lexemes, place, head >= 0)) break;
    place++;
  }
  return head < 0 ? null : { from: at, to: head + 1, head };
}

function isModifier(lexemes: readonly Lexeme[], at: number, afterNoun: boolean): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined || noHead.test(lexeme.lower)) return false;
  if (determiner.test(lexeme.lower)) return !afterNoun;
  if (/^(?:ADJ|NUM|SYM|X)$/.test(lexeme.pos)) return !afterNoun || adjacentNoun(lexemes, at + 1);
  if (lexeme.pos === 'ADV') return !afterNoun && /ly$/.test(lexeme.lower);
  if (lexeme.pos === 'VERB')
    return /(?:ed|en|ing|ught|own|rn)$/.test(lexeme.lower) && !afterNoun && adjacentNoun(lexemes, at + 1);
  if (lexeme.lower === 'and') return !afterNoun && adjacentNoun(lexemes, at + 1) && lexemes[at - 1]?.pos === 'ADJ';
  return lexeme.lower === "'s" || lexeme.lower === '’s';
}

function adjacentNoun(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at];
  return next !== undefined && (isNoun(next) || next.pos === 'ADJ');
}

/** Adds the "of" phrases that follow a noun phrase: "members of the European Union". */
function withOf(lexemes: readonly Lexeme[], phrase: Counted): Counted {
  if (lexemes[phrase.to]?.lower !== 'of') return phrase;
  const rest = nounPhraseAt(lexemes, phrase.to + 1);
  return rest === null ? phrase : { ...phrase, to: rest.to };
}

const into = /^(?:of|in)$/;

/**
 * What the quantity that ends before `at` counts: the noun phrase that follows it, for shares and sums also one after
 * "of" or "in" ("90 per cent of the issues", "€210 billion in frozen assets"), with the preposition.
 */
export function countedAfter(lexemes: readonly Lexeme[], at: number, unit: string | null): Counted | null {
  const first = lexemes[at];
  if (first === undefined || first.opens) return null;
  const converted = unit === null ? -1 : conversionEnd(lexemes, at);
  if (converted > 0) return nounPhraseAfter(lexemes, converted);
  const dimension = /^[-‐‑–]$/.test(first.text) && first.glued ? at + 1 : at;
  if (unit !== null && dimensions.test(lexemes[dimension]?.lower ?? '')) return measured(lexemes, dimension + 1);
  if (dimension > at) return nounPhraseAfter(lexemes, dimension);
  const worth = first.lower === 'worth' && lexemes[at + 1]?.lower === 'of';
  const place = worth ? at + 1 : at;
  const word = lexemes[place]?.lower ?? '';
  if (word === 'of' || (into.test(word) && isMoney(unit))) {
    const rest = nounPhraseAt(lexemes, place + 1);
    if (rest === null || (word === 'in' && isPeriodOrPlace(lexemes, rest))) return null;
    return { ...withOf(lexemes, rest), from: place };
  }
  // What is measured in barrels or miles is tied to them by "of", or told of before.
  const measure = lexemes[at - 1];
  if (unit !== null && measure?.kind === 'word' && measure.lower.endsWith('s')) return null;
  return nounPhraseAfter(lexemes, at);
}

/** The same measure in another unit, in so many words and marks at most. */
const longestConversion = 6;

/** The index after the parentheses that give a measure in another unit, "(181-kg)"; -1 where none stand at `at`. */
function conversionEnd(lexemes: readonly Lexeme[], at: number): number {
  if (lexemes[at]?.text !== '(' || lexemes[at + 1]?.kind !== 'number') return -1;
  for (let place = at + 2; place <= at + longestConversion; place++) if (lexemes[place]?.text === ')') return place + 1;
  return -1;
}

/** Words between a measure and what has it: "a 40-metre-deep well". */
const dimensions = /^(?:deep|wide|long|high|tall|thick|broad|diameter|radius)$/;

/** What a dimension is of, which a tagger may take for another kind of word ("a deep well"). */
function measured(lexemes: readonly Lexeme[], at: number): Counted | null {
  const first = lexemes[at];
  if (first?.kind !== 'word' || first.opens) return null;
  const phrase = nounPhraseAfter(lexemes, at);
  if (phrase !== null) return phrase;
  return first.pos === 'ADV' && !/ly$/.test(first.lower) && !placing.test(first.lower)
    ? { from: at, to: at + 1, head: at }
    : null;
}

/** Adverbs that may follow a dimension: "is 40 metres deep there". */
const placing =
  /^(?:there|here|now|then|away|apart|today|yet|still|too|also|so|just|even|only|again|down|up|off|out|in)$/;

function nounPhraseAfter(lexemes: readonly Lexeme[], at: number): Counted | null {
  const first = lexemes[at];
  if (first?.kind !== 'word' || /^(?:a|an|this|that|last|next)$/.test(first.lower)) return null;
  const phrase = nounPhraseAt(lexemes, at);
  return phrase === null ? null : withOf(lexemes, phrase);
}

const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);

/** "in January", "in the United States": where or when a sum was paid, not what for. */
function isPeriodOrPlace(lexemes: readonly Lexeme[], phrase: Counted): boolean {
  const head = lexemes[phrase.head];
  const first = lexemes[phrase.from];
  if (head === undefined || first === undefined) return true;
  if (head.pos === 'PROPN' && /^\p{Lu}/u.test(head.text)) return true;
  return /^(?:year|years|month|week|day|quarter|decade|case|response|exchange|return|total|addition|fact|place|part|end|beginning|meantime|future|past)$/.test(
    head.lower,
  );
}

const change =
  /^(?:rise|rose|risen|rising|climb|fall|fell|fallen|drop|reach|stand|stood|grow|grew|grown|increase|decrease|decline|hit|total|number|exceed|top|be|is|are|was|were|remain|cost|average|amount|jump|soar|surge|slump|shrink|shrank|swell|surpass|stay|measure|weigh)$/;

/**
 * What a quantity measures that has no noun after it: the subject of "the death toll rose to 52", the noun of "a death
 * toll of 52". The quantity stands in `[at, next)`.
 */
export function countedBefore(lexemes: readonly Lexeme[], at: number, next: number): Counted | null {
  if (/^(?:more|less|higher|lower|fewer|larger|smaller)$/.test(lexemes[next]?.lower ?? '')) return null;
  let place = at - 1;
  const preposition = lexemes[place]?.lower ?? '';
  if (preposition === 'of') return phraseEndingAt(lexemes, place - 1);
  if (/^(?:to|at|by)$/.test(preposition)) place--;
  if (/^(?:just|only|now|already|still)$/.test(lexemes[place]?.lower ?? '')) place--;
  const verb = lexemes[place];
  if (verb === undefined || !(change.test(verb.lemma) || change.test(verb.lower))) return null;
  place--;
  while (
    /^(?:has|have|had|is|was|were|are|be|been|would|will|could|may|might|now|since|also|to)$/.test(
      lexemes[place]?.lower ?? '',
    )
  )
    place--;
  return phraseEndingAt(lexemes, place);
}

/** The noun phrase whose last word is at `last`. */
function phraseEndingAt(lexemes: readonly Lexeme[], last: number): Counted | null {
  const head = lexemes[last];
  if (head === undefined || !isNoun(head)) return null;
  let from = last;
  while (from > 0 && from > last - 6) {
    const previous = lexemes[from - 1];
    const opens = lexemes[from]?.opens ?? true;
    if (previous === undefined || opens || previous.kind === 'mark') break;
    if (!isNoun(previous) && previous.pos !== 'ADJ' && !determiner.test(previous.lower)) break;
    from--;
    if (determiner.test(previous.lower)) break;
  }
  return { from, to: last + 1, head: last };
}
