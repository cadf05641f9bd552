import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import type { BlockKind } from '../../article/article.ts';
import { weightOf } from '../words/word.ts';
import { readWords } from '../words/words.ts';
import { hashOf } from '../words/hash.ts';
import { remember } from '../../article/remember.ts';

/** What an article is about, as far as telling events apart needs it. */
export interface Topic {
  /** Its telling words and pairs of neighbouring ones, as hashes in rising order. */
  readonly terms: Uint32Array;
  /** How much of the article each term is: a vector of length one. */
  readonly shares: Float32Array;
  /** 1 for the terms that few articles have. */
  readonly rare: Uint8Array;
  /** The rare terms that are most of the article: by these, articles that are like it are found. */
  readonly signature: Uint32Array;
  /** The day of publication, counted from 1970; null where it is not known. */
  readonly day: number | null;
  /** False for an article that is too short, or in a language that is not read: it is no ground to part events. */
  readonly tellsEnough: boolean;
}

const told: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'paragraph', 'subheading', 'caption']);

/** What an article is about stands in its first pages, in characters. */
const readTo = 30_000;
/** Words that more than about two in a hundred paragraphs of news have tell events apart no more. */
const leastWeight = 4;
const rareWeight = 6;
const pairWeight = 6;
/** How often a word of the headline counts. */
const headlineCounts = 4;
const leastTerms = 30;
const signatureLength = 160;

/**
 * Reads what an article is about: terms weighted by how often they stand here and how rare they are in news at large
 * (tf-idf), so that no weight depends on the other articles of a folder. Names are pairs of neighbouring words mostly.
 */
export function readTopic(article: AnnotatedArticle): Topic {
  const counts = countTerms(article);
  const terms = [...counts]
    .map(([term, times]) => {
      const weight = term.includes('|') ? pairWeight : weightOf(term);
      return { hash: hashOf(term), value: Math.log(1 + times) * weight, rare: weight >= rareWeight };
    })
    .sort((left, right) => left.hash - right.hash);
  const length = Math.hypot(...terms.map(({ value }) => value)) || 1;
  const rarest = terms
    .filter(({ rare }) => rare)
    .sort((left, right) => right.value - left.value || left.hash - right.hash)
    .slice(0, signatureLength);
  return {
    terms: Uint32Array.from(terms, ({ hash }) => hash),
    shares: Float32Array.from(terms, ({ value }) => value / length),
    rare: Uint8Array.from(terms, ({ rare }) => (rare ? 1 : 0)),
    signature: Uint32Array.from(rarest, ({ hash }) => hash),
    day: dayOf(article.metadata.published),
    tellsEnough: article.language === 'en' && counts.size >= leastTerms,
  };
}

/** Whether two topics are the same in all that is compared. */
export function isSameTopic(left: Topic, right: Topic): boolean {
  return (
    left.day === right.day &&
    left.tellsEnough === right.tellsEnough &&
    isSame(left.terms, right.terms) &&
    isSame(left.shares, right.shares) &&
    isSame(left.rare, right.rare) &&
    isSame(left.signature, right.signature)
  );
}

function isSame<Values extends Uint32Array | Uint8Array | Float32Array>(left: Values, right: Values): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}

function countTerms({ text, blocks }: AnnotatedArticle): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, start, end } of blocks) {
    if (!told.has(kind) || start > readTo) continue;
    const times = kind === 'headline' ? headlineCounts : 1;
    for (const term of termsOf(text.slice(start, Math.min(end, readTo))))
      counts.set(term, (counts.get(term) ?? 0) + times);
  }
  return counts;
}

/** An edit leaves most blocks of an article as they are. */
const blocksRemembered = 2000;

/** The telling words of a block and the pairs of those that stand side by side. */
const termsOf = remember((block) => {
  const terms: string[] = [];
  let before = '';
  for (const { key, weight } of readWords(block, 0, block.length, [])) {
    const telling = weight >= leastWeight;
    if (telling) terms.push(key);
    if (telling && before !== '') terms.push(`${before}|${key}`);
    before = telling ? key : '';
  }
  return terms;
}, blocksRemembered);

function dayOf(published: string | null): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '') ?? [];
  return year === undefined ? null : Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}

/** The least that two articles have in common in rare terms alone to be alike. */
const leastRareShared = 0.02;
/** Likenesses below count as none. */
const leastLikeness = 0.06;

/** Publications up to so many days apart may well tell of one event; from so many on it takes more to believe it. */
const [nearDays, farDays] = [10, 400];
const farCosts = 0.2;

/** Likenesses are whole numbers of this part of one, so that sums of them are the same in any order. */
export const likenessUnit = 1 / 4096;

/**
 * How alike two articles are in what they are about: the cosine of their terms, less where days lie between them, in
 * units of `likenessUnit`. The same whichever comes first.
 */
export function likeness(left: Topic, right: Topic): number {
  let [all, rare] = [0, 0];
  for (let here = 0, there = 0; here < left.terms.length && there < right.terms.length;) {
    const [term = 0, other = 0] = [left.terms[here], right.terms[there]];
    if (term === other) {
      const share = (left.shares[here] ?? 0) * (right.shares[there] ?? 0);
      all += share;
      if (left.rare[here]) rare += share;
    }
    if (term <= other) here++;
    if (other <= term) there++;
  }
  if (rare < leastRareShared) return 0;
  const alike = all * (1 - farCosts * farApart(left.day, right.day));
  return alike < leastLikeness ? 0 : Math.round(alike / likenessUnit);
}

/** From 0 for near days to 1 for far ones; 0 where one is not known. */
function farApart(left: number | null, right: number | null): number {
  if (left === null || right === null) return 0;
  const share = Math.log((1 + Math.abs(left - right)) / (1 + nearDays)) / Math.log((1 + farDays) / (1 + nearDays));
  return Math.min(1, Math.max(0, share));
}
