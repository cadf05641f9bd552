import type { Token } from '../../article/article.ts';
import type { Figure } from '../annotation.ts';
import type { Clause } from './clauses.ts';
import { type Predicate, predicateOf } from './predicate.ts';
import * as words from './words.ts';

/** What a clause holds that tells whether, and how, one could check it. */
export interface Reading {
  readonly predicate: Predicate | null;
  /** Indexes of the figures in it. */
  readonly figures: readonly number[];
  /** Figures of weight: sums, shares, measures, hedged or large counts. */
  readonly quantities: number;
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
  /** Words that only strengthen, and superlatives. */
  readonly intensifiers: number;
  readonly superlatives: number;
  /** True where what something is said to be stands in quotation marks: "is a “disaster”". */
  readonly quotedComplement: boolean;
  /** True where the subject is a name. */
  readonly named: boolean;
  /** True where it ends with a colon: the matter comes after it. */
  readonly introduces: boolean;
  /** The adjective of will after "be" ("willing", "opposed"). */
  readonly stance: string | null;
  /** The dictionary forms of the first words after the verb. */
  readonly complement: readonly string[];
  /** True where an infinitive follows the verb. */
  readonly infinitive: boolean;
  /** True where an act is told on the side: "after joining the talks", "who hosted them". */
  readonly aside: boolean;
  readonly subject: string;
  readonly verbs: readonly string[];
  readonly lemmas: ReadonlySet<string>;
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

/** Reads a clause once, for {@link checkability} and {@link kindOf}. `figures` are those of the clause. */
export function readClause(
  tokens: readonly Token[],
  lowers: readonly string[],
  clause: Clause,
  figures: readonly (readonly [index: number, figure: Figure])[],
  ended: boolean,
): Reading {
  const predicate = predicateOf(tokens, lowers, clause);
  const lemmas = new Set<string>();
  const verbs: string[] = [];
  let [names, length, times, evaluative, intensifiers, superlatives] = [0, 0, 0, 0, 0, 0];
  let [first, second, negated] = [false, false, false];
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at];
    const lower = lowers[at] ?? '';
    if (token === undefined || token.pos === 'PUNCT') continue;
    length++;
    lemmas.add(token.lemma);
    const sign = signs.get(lower);
    if (token.pos === 'PROPN') {
      if (sign !== 'time' && tokens[at - 1]?.pos !== 'PROPN') names++;
    } else if (token.pos === 'VERB') verbs.push(token.lemma);
    if (words.evaluative.has(token.lemma) || words.evaluative.has(lower)) evaluative++;
    if (words.intensifiers.has(lower)) intensifiers++;
    if (isSuperlative(tokens, lowers, at)) superlatives++;
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
    conditional: lowers.slice(clause.from, clause.to).some((word) => word === 'if' || word === 'unless'),
    intensifiers,
    superlatives,
    quotedComplement: hasQuotedComplement(lowers, clause, predicate),
    named: hasNamedSubject(tokens, clause, predicate),
    introduces: last === ':',
    judgement: judgementOf(tokens, lowers, clause, predicate),
    evaluative,
    stance: stanceOf(tokens, lowers, predicate),
    complement: complementOf(tokens, clause, predicate),
    infinitive: predicate !== null && lowers[predicate.verb + 1] === 'to',
    aside: hasAside(tokens, lowers, clause),
    subject: subjectOf(tokens, lowers, clause, predicate),
    verbs,
    lemmas,
  };
}

/** "the trickiest", "most beautiful". */
function isSuperlative(tokens: readonly Token[], lowers: readonly string[], at: number): boolean {
  if (lowers[at] === 'most') return tokens[at + 1]?.pos === 'ADJ';
  return tokens[at]?.pos === 'ADJ' && /[a-z]{3}est$/.test(lowers[at] ?? '') && lowers[at] !== 'latest';
}

function hasQuotedComplement(lowers: readonly string[], clause: Clause, predicate: Predicate | null): boolean {
  if (predicate?.copula !== true) return false;
  for (let at = predicate.verb + 1; at < Math.min(clause.to, predicate.verb + 5); at++)
    if (/^[“"‘]$/.test(lowers[at] ?? '')) return true;
  return false;
}

function hasNamedSubject(tokens: readonly Token[], clause: Clause, predicate: Predicate | null): boolean {
  for (let at = (predicate?.at ?? clause.from) - 1; at >= clause.from; at--)
    if (/^(?:NOUN|PROPN|PRON)$/.test(tokens[at]?.pos ?? '')) return tokens[at]?.pos === 'PROPN';
  return false;
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

/** The dictionary form of the last noun or pronoun before the predicate; empty where there is none. */
function subjectOf(
  tokens: readonly Token[],
  lowers: readonly string[],
  clause: Clause,
  predicate: Predicate | null,
): string {
  for (let at = (predicate?.at ?? clause.from) - 1; at >= clause.from; at--)
    if (/^(?:NOUN|PROPN|PRON)$/.test(tokens[at]?.pos ?? '')) return lowers[at] ?? '';
  return '';
}

/** Suffixes of adjectives that judge more often than they describe. */
const judging = /(?:ful|less|ous|ive|able|ible|ing|ant|ic)$/;

/** How many of the first words after "be" judge. */
function judgementOf(
  tokens: readonly Token[],
  lowers: readonly string[],
  clause: Clause,
  predicate: Predicate | null,
): number {
  if (predicate?.copula !== true || /^there$/.test(subjectOf(tokens, lowers, clause, predicate))) return 0;
  let count = 0;
  for (let at = predicate.verb + 1; at < Math.min(clause.to, predicate.verb + 8); at++) {
    const lower = lowers[at] ?? '';
    if (/^(?:,|that|which|who|for|to|in|on|of|with)$/.test(lower)) break;
    if (words.stanceAdjectives.has(lower)) return 0;
    const lexical =
      words.feelings.has(lower) || words.evaluative.has(lower) || words.evaluative.has(tokens[at]?.lemma ?? '');
    if (lexical || (tokens[at]?.pos === 'ADJ' && judging.test(lower) && !words.neutral.has(lower))) count++;
  }
  return count;
}

/** The adjective of will or stance that follows "be", adverbs aside. */
function stanceOf(tokens: readonly Token[], lowers: readonly string[], predicate: Predicate | null): string | null {
  if (predicate === null) return null;
  const be = /^(?:is|are|was|were|be|been|am|'s|’s|'re|’re|'m|’m|remain|remains|remained)$/;
  const last = predicate.auxiliaries.at(-1) ?? lowers[predicate.verb] ?? '';
  if (!be.test(last) && !predicate.copula) return null;
  let at = predicate.verb;
  if (be.test(lowers[at] ?? '')) at++;
  while (tokens[at]?.pos === 'ADV' || /^(?:not|n't|n’t)$/.test(lowers[at] ?? '')) at++;
  const word = lowers[at] ?? '';
  if (word === 'open' && lowers[at + 1] !== 'to') return null;
  return words.stanceAdjectives.has(word) ? word : null;
}

function complementOf(tokens: readonly Token[], clause: Clause, predicate: Predicate | null): readonly string[] {
  if (predicate === null) return [];
  return tokens.slice(predicate.verb + 1, Math.min(clause.to, predicate.verb + 7)).map((token) => token.lemma);
}

function hasAside(tokens: readonly Token[], lowers: readonly string[], clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++) {
    if (!/^(?:after|before|as|while|when|who|where|which|following)$/.test(lowers[at] ?? '')) continue;
    for (let place = at + 1; place < Math.min(clause.to, at + 5); place++) {
      const token = tokens[place];
      if (token?.pos === 'VERB' && !words.speechVerbs.has(token.lemma) && !words.opinionVerbs.has(token.lemma))
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
