import { towns } from '../../lexicon/filters.ts';
import { flag, factsOf, hashOf, listed, type Facts } from './facts.ts';
import { marginOf, type Scores } from '../evidence/scores.ts';
import type { Weighed } from './weigh.ts';
import { isCapitalised, type Word } from '../word.ts';

/** What an article shows of a word wherever it stands in it, as bits. */
const shown = {
  inside: 1,
  lower: 2,
  afterAddress: 4,
  afterFirstName: 8,
  beforeCapital: 16,
  afterIn: 32,
  afterThe: 64,
  afterRole: 128,
  saying: 256,
  beforeHead: 512,
};
const saying = new Set(
  'said says told added wrote tweeted argued warned insisted replied asked believes thinks'.split(' '),
);

const mix = (template: number, value: number): number => {
  const mixed = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};
const pair = (left: number, right: number): number => Math.imul(left, 31) ^ Math.imul(right, 0x27d4eb2f);
const none: Facts = { hash: 1, lowerHash: 1, shape: 1, suffix: 1, prefix: 1, flags: 0, lists: 0, capitalised: false };

/** Templates that look at the identity of words: training hides them now and then, so that the others carry weight too. */
export const lexicalTemplates = 24;

/** Room for the features of a candidate. */
export const mostFeatures = 80;

/** The facts of an article's words, filled in where they are asked for. */
export type WordFacts = (Facts | undefined)[];

/** Room for the facts of the words. */
export const factsOfWords = (words: readonly Word[]): WordFacts => new Array<Facts | undefined>(words.length);

/** The facts of the word at an index. */
function factsAt(words: readonly Word[], facts: WordFacts, index: number): Facts {
  const known = facts[index];
  if (known !== undefined) return known;
  const word = words[index];
  return word === undefined ? none : (facts[index] = factsOf(word.text));
}

/** Collects what the article shows of each capitalised word. */
export function whatIsShown(words: readonly Word[], facts: WordFacts): Map<number, number> {
  const all = new Map<number, number>();
  const lower = new Set<string>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || word.shouted) continue;
    if (!isCapitalised(word.text)) {
      lower.add(word.text);
      continue;
    }
    const own = factsAt(words, facts, index);
    let bits = word.opens ? 0 : shown.inside;
    const before = words[index - 1]?.block === word.block ? factsAt(words, facts, index - 1) : undefined;
    const after = words[index + 1]?.block === word.block ? words[index + 1] : undefined;
    if (before !== undefined) {
      if (before.flags & flag.formOfAddress) bits |= shown.afterAddress;
      if (before.flags & flag.firstName) bits |= shown.afterFirstName;
      if (before.flags & flag.roleNoun) bits |= shown.afterRole;
      const text = words[index - 1]?.text ?? '';
      if (text === 'in' || text === 'near') bits |= shown.afterIn;
      if (text === 'the' || text === 'The') bits |= shown.afterThe;
    }
    if (after !== undefined) {
      if (saying.has(after.text)) bits |= shown.saying;
      else if (isCapitalised(after.text)) {
        bits |= shown.beforeCapital;
        const { flags } = factsAt(words, facts, index + 1);
        if (flags & (flag.organisationHead | flag.companyEnding)) bits |= shown.beforeHead;
      }
    }
    all.set(own.lowerHash, (all.get(own.lowerHash) ?? 0) | bits);
  }
  for (const text of lower) {
    const hash = hashOf(text);
    const bits = all.get(hash);
    if (bits !== undefined) all.set(hash, bits | shown.lower);
  }
  return all;
}

const posHashes = new Map(
  'NOUN PROPN VERB AUX ADJ ADV ADP DET PRON NUM PART CCONJ SCONJ PUNCT SYM INTJ X'
    .split(' ')
    .map((pos) => [pos, hashOf(pos)]),
);
/** The hash of the part of speech at an index; 1 outside the block. */
const posIn = (words: readonly Word[], block: number | undefined, index: number): number =>
  words[index]?.block === block ? (posHashes.get(words[index]?.pos ?? '') ?? 1) : 1;

/** The number of the type that scores highest. */
function top({ person, organisation, place, none: no }: Scores): number {
  const most = Math.max(person, organisation, place, no);
  return most === person ? 1 : most === organisation ? 2 : most === place ? 3 : 4;
}

const bucket = (score: number): number => Math.max(-5, Math.min(12, Math.round(score * 1.5)));

/**
 * The features of a candidate, as hashes; the first `lexicalTemplates` of them look at the identity of words. They are
 * the words in and around it, what general knowledge and the article say of them, and the rough weights of `Weighed`.
 */
export function featuresOf(
  words: readonly Word[],
  facts: WordFacts,
  seen: ReadonlyMap<number, number>,
  weighed: Weighed,
  rough: Scores,
  out = new Int32Array(mostFeatures),
): Int32Array {
  const { candidate, form, context, others, person, count } = weighed;
  const { first, last } = candidate;
  const word = words[first];
  let length = 0;
  let template = 0;
  const add = (value: number): void => {
    out[length++] = mix(template++, value);
  };
  const block = word?.block;
  const at = (index: number): Facts => (words[index]?.block === block ? factsAt(words, facts, index) : none);
  const [p2, p1, own, end, n1, n2] = [at(first - 2), at(first - 1), at(first), at(last), at(last + 1), at(last + 2)];
  const middle = last > first + 1 ? at(first + 1) : none;
  const size = Math.min(5, last - first + 1);
  const known = candidate.known === undefined ? 0 : candidate.known.charCodeAt(1);
  const situation = (word?.opens ? 1 : 0) | (word?.shouted ? 2 : 0) | (candidate.titleFirst < first ? 4 : 0);
  // Identity.
  add(hashOf(candidate.text.toLowerCase()));
  add(own.lowerHash);
  add(end.lowerHash);
  add(middle.lowerHash);
  add(p1.lowerHash);
  add(n1.lowerHash);
  add(pair(p1.lowerHash, p2.lowerHash));
  add(pair(n1.lowerHash, n2.lowerHash));
  add(pair(p1.lowerHash, n1.lowerHash));
  add(pair(p1.lowerHash, end.lowerHash));
  add(pair(end.lowerHash, n1.lowerHash));
  add(p2.lowerHash);
  add(n2.lowerHash);
  add(pair(own.lowerHash, own.shape));
  add(end.suffix);
  add(own.suffix);
  add(own.prefix);
  add(pair(end.suffix, size));
  add(pair(p1.lowerHash, size));
  add(pair(n1.lowerHash, size));
  add(at(last + 3).lowerHash);
  add(at(first - 3).lowerHash);
  add(pair(p1.lowerHash, known + size));
  add(pair(n1.lowerHash, known + size));
  // Form and surroundings.
  add(1);
  add(pair(size, situation));
  add(pair(own.shape, situation));
  add(pair(end.shape, size));
  add(pair(own.shape, end.shape));
  add(pair(posIn(words, block, first), situation));
  add(pair(posIn(words, block, first), posIn(words, block, last)));
  add(pair(posIn(words, block, first - 1), posIn(words, block, last + 1)));
  add(pair(posIn(words, block, last + 1), posIn(words, block, last + 2)));
  add(pair(own.flags, size));
  add(pair(end.flags, size));
  add(pair(own.flags, end.flags));
  add(pair(p1.flags, p1.capitalised ? 3 : 5));
  add(pair(n1.flags, n1.capitalised ? 3 : 5));
  add(pair(p1.flags, end.flags));
  add(pair(end.flags, n1.flags));
  add(pair(p1.shape, own.shape));
  add(pair(end.shape, n1.shape));
  add(pair(middle.flags, size));
  add(pair(known, situation));
  add(pair(known, size));
  add(hashOf(word?.kind ?? ''));
  // What the article shows elsewhere.
  const ownSeen = seen.get(own.lowerHash) ?? 0;
  const endSeen = seen.get(end.lowerHash) ?? 0;
  add(pair(ownSeen, situation));
  add(pair(endSeen, size));
  add(pair(ownSeen & 3, pair(situation, own.flags)));
  add(pair(ownSeen & (shown.afterIn | shown.afterThe), size));
  add(pair(Math.min(4, count), situation));
  add(pair(endSeen & (shown.afterAddress | shown.afterFirstName | shown.afterRole), size));
  // Large lists.
  let [capitals, ordinary] = [0, 0];
  for (let index = first; index <= last; index++) {
    const { capitalised, lists } = factsAt(words, facts, index);
    if (!capitalised) continue;
    capitals++;
    if (lists & listed.ordinary) ordinary++;
  }
  add(pair(own.lists, situation));
  add(pair(pair(own.lists, end.lists), size));
  add(pair(pair(own.lists, own.flags), situation));
  add(pair(pair(end.lists, end.flags), size));
  add(pair(pair(own.lists & 3, ownSeen & 3), pair(situation, Math.min(3, count))));
  add(pair(pair(capitals, ordinary), situation));
  add(pair(towns(candidate.text) ? 1 : 2, pair(size, known)));
  // The rough weights.
  add(pair(top(rough), bucket(marginOf(rough))));
  add(pair(1, bucket(rough.person)));
  add(pair(2, bucket(rough.organisation)));
  add(pair(3, bucket(rough.place)));
  add(pair(4, bucket(rough.none)));
  add(pair(top(form), bucket(form.person - Math.max(form.organisation, form.place))));
  add(pair(top(context), bucket(context.person - Math.max(context.organisation, context.place))));
  add(pair(top(others), bucket(others.person)));
  add(pair(5, bucket(others.organisation)));
  add(pair(6, bucket(others.place)));
  add(pair(bucket(person), situation));
  add(pair(pair(top(form), top(context)), top(others)));
  return out.subarray(0, length);
}
