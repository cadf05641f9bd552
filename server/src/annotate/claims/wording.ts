import type { Token } from '../../article/article.ts';
import type { Clause } from './clauses.ts';
import { pairPoints, wordPoints } from './wording-points.ts';

/** Kinds of words that stand for themselves in the order of a clause; names and nouns stand for their kind. */
const grammar = new Set(['AUX', 'PRON', 'ADV', 'ADP', 'PART', 'SCONJ', 'CCONJ', 'DET']);

/** Kinds of words whose own meaning counts; names are those of one event. */
const telling = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PRON', 'AUX', 'INTJ', 'SCONJ', 'DET']);

/** The edges of a clause. */
const [opening, closing] = ['^', '$'];

/** What a token stands for beside its neighbours: itself where it is grammar, its part of speech elsewhere. */
function roleOf({ lemma, pos }: Token): string {
  if (grammar.has(pos) || lemma === 'be' || lemma === 'have' || lemma === 'do') return lemma;
  return pos === 'PUNCT' && /^[,:;!?"“”]$/.test(lemma) ? lemma : pos;
}

/** Visits what the wording of a clause is judged by: its telling words, and each role with the one before it. */
export function eachTerm(
  tokens: readonly Token[],
  { from, to }: Clause,
  word: (lemma: string) => void,
  pair: (before: string, role: string) => void,
): void {
  let before = opening;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (telling.has(token.pos)) word(token.lemma);
    const role = roleOf(token);
    pair(before, role);
    before = role;
  }
  pair(before, closing);
}

type Points = ReadonlyMap<string, number>;

/** Points stand in hundredths: "word 12 other -5". */
function pointsOf(list: string): Points {
  const parts = list.trim().split(/\s+/);
  const points = new Map<string, number>();
  for (let at = 0; at + 1 < parts.length; at += 2) points.set(parts[at] ?? '', Number(parts[at + 1]) / 100);
  return points;
}

const words = pointsOf(wordPoints);
const pairs: ReadonlyMap<string, Points> = new Map(
  pairPoints
    .trim()
    .split('\n')
    .map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), pointsOf(line.slice(space))] as const;
    }),
);

/**
 * How much the words of a clause, and the order of their kinds, speak for a claim: a sum of points of a logistic
 * regression over words and pairs of neighbours, learned from labelled sentences. Takes time linear in the clause.
 */
export function wordingOf(tokens: readonly Token[], clause: Clause): number {
  let sum = 0;
  eachTerm(
    tokens,
    clause,
    (lemma) => (sum += words.get(lemma) ?? 0),
    (before, role) => (sum += pairs.get(before)?.get(role) ?? 0),
  );
  return sum;
}
