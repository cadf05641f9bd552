import type { Token } from '../../article/article.ts';
import { firstFrom } from '../../article/ordered.ts';
import type { Figure } from '../annotation.ts';
import type { Clause } from './clauses.ts';
import { complementOf, feels, hasQuotedComplement, isCourtesy, judgementOf, stanceOf } from './complement.ts';
import { type Predicate, predicateOf } from './predicate.ts';
import * as judgement from './judgement-words.ts';
import * as records from './record-words.ts';
import { hasNamedSubject, isImperative, subjectOf } from './subject.ts';
import { isPlaced, isSuperlative, ranks } from './superlatives.ts';
import { wordingOf } from './wording.ts';
import * as words from './words.ts';

/** What a clause holds that tells whether, and how, one could check it. */
export interface Reading {
  readonly predicate: Predicate | null;
  /** Indexes of the figures in it. */
  readonly figures: readonly number[];
  /** Figures of weight: sums, shares, measures, hedged or large counts. */
  readonly quantities: number;
  /** True where one of them is told, not taken as known ("the 21 captives"). */
  readonly counts: boolean;
  /** Dates, days of the week and the like. */
  readonly times: number;
  readonly names: number;
  /** Words without marks. */
  readonly length: number;
  readonly modal: 'will' | 'would' | 'may' | 'must' | null;
  readonly negated: boolean;
  readonly question: boolean;
  readonly exclaims: boolean;
  /** False where the sentence ends without a mark, as captions and titles do. */
  readonly ended: boolean;
  /** Pronouns of the first and of the second person. */
  readonly first: boolean;
  readonly second: boolean;
  readonly conditional: boolean;
  /** The first word, lower case. */
  readonly opening: string;
  /** Words of judgement in the complement of "be", and elsewhere. */
  readonly judgement: number;
  readonly evaluative: number;
  /** Words that only strengthen. */
  readonly intensifiers: number;
  /** Words of talk ("just", "maybe"), and nouns that judge. */
  readonly loose: number;
  readonly meanings: number;
  readonly onRecord: number;
  /** True where what something is said to be stands in quotation marks: "is a “disaster”". */
  readonly quotedComplement: boolean;
  /** True where the subject is a name. */
  readonly named: boolean;
  /** True where a colon follows: the matter comes after it. */
  readonly introduces: boolean;
  /** True where somebody is told to do something: "Look at that". */
  readonly imperative: boolean;
  /** True where what is told is the first, the last, the largest … of its kind, in a place or time that is named. */
  readonly record: boolean;
  /** True where the complement tells what somebody feels: "is horrified", "have respect for". */
  readonly feels: boolean;
  /** True for "would like to thank", "look forward to". */
  readonly courtesy: boolean;
  /** "need to", "have to". */
  readonly needs: boolean;
  /** The dictionary form of the verb that attributes it; null where none does. */
  readonly cue: string | null;
  /** The adjective of will after "be" ("willing", "opposed"). */
  readonly stance: string | null;
  /** The dictionary forms of the first words after the verb. */
  readonly complement: readonly string[];
  /** True where an infinitive follows the verb. */
  readonly infinitive: boolean;
  /** True where an act is told on the side: "after joining the talks", "who hosted them". */
  readonly aside: boolean;
  readonly subject: string;
  readonly lemmas: ReadonlySet<string>;
  /** What its words and their order say for a claim. */
  readonly wording: number;
}

const modals: readonly (readonly [Exclude<Reading['modal'], null>, RegExp])[] = [
  ['will', /^(?:will|shall|'ll|’ll|wo|won't|won’t)$/],
  ['would', /^(?:would|'d|’d|wouldn't)$/],
  ['may', /^(?:may|might|could|can|ca|cannot)$/],
  ['must', /^(?:must|should|ought)$/],
];

type Sign = 'time' | 'first' | 'second' | 'negation';

/** What single words tell, by one look-up a word. */
const signs: ReadonlyMap<string, Sign> = new Map(
  Object.entries({
    time: `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow ago january february
      march april june july august september october november december earlier later week month year weekend recently
      previously since morning afternoon evening`,
    first: 'i we my our us me',
    second: 'you your',
    negation: "not n't n’t never no neither nor cannot without",
  } satisfies Record<Sign, string>).flatMap(([sign, list]) =>
    list.split(/\s+/).map((word) => [word, sign as Sign] as const),
  ),
);

/** What a word tells of judgement and records, as bits, so that one look-up a word is enough. */
const tone = { evaluative: 1, strong: 2, loose: 4, meaning: 8, record: 16 } as const;

/** Those that are told by the form in the text as well as by the dictionary's. */
const inAnyForm = tone.evaluative | tone.strong | tone.loose;

const toneOf: ReadonlyMap<string, number> = (() => {
  const tones = new Map<string, number>();
  const add = (list: ReadonlySet<string>, bit: number): void => {
    for (const word of list) tones.set(word, (tones.get(word) ?? 0) | bit);
  };
  add(judgement.evaluative, tone.evaluative);
  add(judgement.intensifiers, tone.strong);
  add(judgement.loose, tone.loose);
  add(judgement.evaluativeNouns, tone.meaning);
  add(records.recordNouns, tone.record);
  return tones;
})();

/** Reads a clause once, for {@link checkability} and {@link kindOf}. `figures` are those of the clause. */
export function readClause(
  tokens: readonly Token[],
  lowers: readonly string[],
  clause: Clause & { readonly opens: boolean },
  figures: readonly (readonly [index: number, figure: Figure])[],
  ended: boolean,
  cue: string | null,
): Reading {
  const predicate = predicateOf(tokens, lowers, clause);
  const lemmas = new Set<string>();
  let [names, length, times, evaluative, intensifiers, loose, meanings, onRecord] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [first, second, negated, conditional, record] = [false, false, false, false, false];
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at];
    const lower = lowers[at] ?? '';
    if (token === undefined || token.pos === 'PUNCT') continue;
    length++;
    lemmas.add(token.lemma);
    const sign = signs.get(lower);
    if (token.pos === 'PROPN') {
      if (sign !== 'time' && tokens[at - 1]?.pos !== 'PROPN') names++;
    }
    const tones = (toneOf.get(token.lemma) ?? 0) | (token.lemma === lower ? 0 : (toneOf.get(lower) ?? 0) & inAnyForm);
    if (tones !== 0) {
      if (tones & tone.evaluative) evaluative++;
      if (tones & tone.strong) intensifiers++;
      else if (tones & tone.loose) loose++;
      if (tones & tone.meaning) meanings++;
      if (tones & tone.record && token.pos === 'NOUN') onRecord++;
    }
    if (ranks.has(lower) || isSuperlative(tokens, lowers, at)) record ||= isPlaced(lowers, at, clause.to);
    conditional ||= lower === 'if' || lower === 'unless';
    if (sign === undefined) continue;
    if (sign === 'time') times++;
    else if (sign === 'negation') negated = true;
    else if (sign === 'second') second = true;
    // "US" is the country.
    else first ||= token.pos === 'PRON' || token.pos === 'DET' || (token.pos !== 'PROPN' && lower !== 'us');
  }
  const auxiliaries = predicate?.auxiliaries ?? [];
  const modal = modals.find(([, pattern]) => auxiliaries.some((word) => pattern.test(word)))?.[0] ?? null;
  const last = lastMark(lowers, clause);
  return {
    predicate,
    figures: figures.map(([index]) => index),
    quantities: figures.filter(([, figure]) => isWeighty(figure)).length,
    counts: figures.some(([, figure]) => isWeighty(figure) && !isKnown(tokens, lowers, figure)),
    times: times + figures.filter(([, figure]) => isTime(figure)).length,
    names,
    length,
    modal,
    negated,
    question: last === '?',
    exclaims: last === '!',
    ended,
    first,
    second,
    opening: openingOf(tokens, lowers, clause),
    conditional,
    intensifiers,
    loose,
    meanings,
    onRecord,
    quotedComplement: hasQuotedComplement(lowers, clause, predicate),
    named: hasNamedSubject(tokens, clause, predicate),
    introduces: last === ':' || lowers[clause.to] === ':',
    imperative: clause.opens && isImperative(tokens, lowers, clause, predicate),
    record,
    feels: feels(lowers, predicate),
    courtesy: isCourtesy(tokens, lowers, predicate),
    needs: /^(?:need|have)$/.test(predicate?.lemma ?? '') && lowers[(predicate?.verb ?? -2) + 1] === 'to',
    cue,
    judgement: judgementOf(tokens, lowers, clause, predicate),
    evaluative,
    stance: stanceOf(tokens, lowers, predicate),
    complement: complementOf(tokens, clause, predicate),
    infinitive: predicate !== null && lowers[predicate.verb + 1] === 'to',
    aside: hasAside(tokens, lowers, clause),
    subject: subjectOf(tokens, lowers, clause, predicate),
    lemmas,
    wording: wordingOf(tokens, clause),
  };
}

function lastMark(lowers: readonly string[], clause: Clause): string {
  let at = clause.to - 1;
  while (at > clause.from && /^[”"’')]$/.test(lowers[at] ?? '')) at--;
  return lowers[at] ?? '';
}

/** A figure that tells when. */
export const isTime = ({ unit }: Figure): boolean => unit === 'date' || unit === 'time of day';

/** A figure that is news by itself: not a date, an age, or a small count such as "two leaders". */
export function isWeighty(figure: Figure): boolean {
  const { unit, low, high } = figure;
  if (/^(?:date|time of day|age)$/.test(unit ?? '')) return false;
  if (unit === 'score' || unit === 'share' || /^[A-Z]{3}$/.test(unit ?? '') || figure.hedge !== null) return true;
  const value = high ?? low ?? 0;
  return unit === null ? value >= 10 : value >= 3;
}

/** "the 21 captives", "his 15 years in office": which ones is told elsewhere. */
function isKnown(tokens: readonly Token[], lowers: readonly string[], { start, hedge }: Figure): boolean {
  if (hedge !== null) return false;
  return /^(?:the|these|those|his|her|its|their|our|my)$/.test(lowers[firstFrom(tokens, start) - 1] ?? '');
}

const asides = new Set(['after', 'before', 'as', 'while', 'when', 'who', 'where', 'which', 'following']);

function hasAside(tokens: readonly Token[], lowers: readonly string[], clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++) {
    if (!asides.has(lowers[at] ?? '')) continue;
    for (let place = at + 1; place < Math.min(clause.to, at + 5); place++) {
      const token = tokens[place];
      if (token?.pos === 'VERB' && !words.speechVerbs.has(token.lemma) && !judgement.opinionVerbs.has(token.lemma))
        return true;
    }
  }
  return false;
}

function openingOf(tokens: readonly Token[], lowers: readonly string[], clause: Clause): string {
  let at = clause.from;
  while (at < clause.to && tokens[at]?.pos === 'PUNCT') at++;
  return lowers[at] ?? '';
}
