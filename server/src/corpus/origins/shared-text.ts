import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import { remember } from '../../article/remember.ts';
import type { SharedText } from '../comparison.ts';
import { hashOf, hashOfHashes } from '../words/hash.ts';
import { fingerprints } from './fingerprints.ts';

/** An article's own words, outside quotations and boilerplate. */
interface OwnWords {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** By the index of its first word, a hash of each run of `runLength`; 0 where a run spans a quotation. */
  readonly runs: Uint32Array;
  /** 1 for words that count: a name is the same in all that write of its bearer. */
  readonly counts: Uint8Array;
}

const runLength = 8;
/** Runs of fewer words may come about by chance and by set phrases. */
const leastWords = 25;
/** Of a run, at least so many words must be no names. */
const leastPlain = 15;

/** Sentences about the outlet, its makers or the reader's account, which stand in all that one house puts out. */
const boilerplate =
  /\b(?:copyright|all rights reserved|subscribe|newsletter|sign up|click here|follow (?:us|him|her|them) on|cookies|privacy policy|terms of (?:use|service)|contributed (?:to|reporting)|(?:reporting|editing|writing) by|download (?:the|our) app|first published|this (?:article|story) (?:was|has been|originally)|may not be (?:published|reproduced)|read more|watch live|share this)\b/i;

/** A message of somebody's, printed with its sender: "We are safe. — Ada Berg (@adaberg) May 5". */
const message = /[—–-] ?[^\n(]{2,60}\(@\w{2,}\)/;
/** A longer paragraph has more in it than a message. */
const longestMessage = 700;

/** The long runs of the same text in pairs of articles. Updated, not rebuilt. */
export interface SharedTextIndex {
  add(article: AnnotatedArticle): void;
  remove(article: AnnotatedArticle): void;
  /** The runs that an article shares, by the other article. */
  sharedBy(article: AnnotatedArticle): ReadonlyMap<AnnotatedArticle, readonly SharedText[]>;
  /** How many words of its own an article has. */
  wordsOf(article: AnnotatedArticle): number;
}

const none: ReadonlyMap<AnnotatedArticle, readonly SharedText[]> = new Map();

export function createSharedTextIndex(): SharedTextIndex {
  const read = new Map<AnnotatedArticle, OwnWords>();
  /** Articles by fingerprint; most have one. */
  const byPrint = new Map<number, AnnotatedArticle | Set<AnnotatedArticle>>();
  const shared = new Map<AnnotatedArticle, Map<AnnotatedArticle, readonly SharedText[]>>();

  return {
    add: (article) => {
      const own = readOwnWords(article);
      const others = new Set<AnnotatedArticle>();
      for (const print of fingerprints(own.runs)) {
        const before = byPrint.get(print);
        if (before === undefined) byPrint.set(print, article);
        else if (before instanceof Set) {
          for (const other of before) others.add(other);
          before.add(article);
        } else if (before !== article) {
          others.add(before);
          byPrint.set(print, new Set([before, article]));
        }
      }
      others.delete(article);
      read.set(article, own);
      for (const other of others) {
        const theirs = read.get(other);
        if (!theirs) continue;
        const isFirst = article.path < other.path;
        const runs = isFirst ? runsOf(article, own, other, theirs) : runsOf(other, theirs, article, own);
        if (runs.length === 0) continue;
        relate(shared, article, other, runs);
        relate(shared, other, article, runs);
      }
    },
    remove: (article) => {
      const own = read.get(article);
      if (!own) return;
      for (const print of fingerprints(own.runs)) {
        const articles = byPrint.get(print);
        if (articles === article) byPrint.delete(print);
        else if (articles instanceof Set) {
          articles.delete(article);
          if (articles.size === 0) byPrint.delete(print);
        }
      }
      for (const other of shared.get(article)?.keys() ?? []) shared.get(other)?.delete(article);
      shared.delete(article);
      read.delete(article);
    },
    sharedBy: (article) => shared.get(article) ?? none,
    wordsOf: (article) => read.get(article)?.starts.length ?? 0,
  };
}

function relate<Value>(
  relation: Map<AnnotatedArticle, Map<AnnotatedArticle, Value>>,
  from: AnnotatedArticle,
  to: AnnotatedArticle,
  value: Value,
): void {
  const known = relation.get(from);
  if (known) known.set(to, value);
  else relation.set(from, new Map([[to, value]]));
}

/** A word of a block, by where it stands in it. */
interface BlockWord {
  readonly start: number;
  readonly end: number;
  /** The same however it is written, large or small. */
  readonly hash: number;
  readonly counts: 0 | 1;
}

/** An edit leaves most blocks of an article as they are. */
const blocksRemembered = 1000;

const wordsOf = remember(
  (block) =>
    Array.from(block.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu), ({ index, 0: word }): BlockWord => {
      const hash = hashOf(word.toLowerCase().replace(/’/g, "'"));
      return { start: index, end: index + word.length, hash, counts: /^\p{Ll}/u.test(word) ? 1 : 0 };
    }),
  blocksRemembered,
);

function readOwnWords({ text, blocks }: AnnotatedArticle): OwnWords {
  const starts: number[] = [];
  const ends: number[] = [];
  const runs: number[] = [];
  const counts: number[] = [];
  const hashes: number[] = [];
  /** From which word on the text runs on unbroken. */
  let unbroken = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    if (block.end - block.start <= longestMessage && message.test(text.slice(block.start, block.end))) {
      unbroken = starts.length;
      continue;
    }
    let [quotation, sentence] = [0, -1];
    let skips = false;
    for (const word of wordsOf(text.slice(block.start, block.end))) {
      const start = block.start + word.start;
      while ((block.sentences[sentence + 1]?.start ?? Infinity) <= start) {
        sentence++;
        const { start: from = 0, end: to = 0 } = block.sentences[sentence] ?? {};
        skips = boilerplate.test(text.slice(from, Math.min(to, from + 500)));
      }
      while ((block.quotations[quotation]?.end ?? Infinity) <= start) quotation++;
      if (skips || (block.quotations[quotation]?.start ?? Infinity) <= start) {
        unbroken = starts.length;
        continue;
      }
      starts.push(start);
      ends.push(block.start + word.end);
      runs.push(0);
      counts.push(word.counts);
      hashes.push(word.hash);
      const first = starts.length - runLength;
      if (first >= unbroken) runs[first] = hashOfHashes(hashes, first, runLength);
    }
  }
  return {
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    runs: Uint32Array.from(runs),
    counts: Uint8Array.from(counts),
  };
}

/** So few characters between two runs of a paragraph are what an editor changed. */
const longestChange = 30;

/** Words that two articles have in common: from which word of each to which. */
interface Run {
  readonly from: readonly [here: number, there: number];
  readonly to: readonly [here: number, there: number];
  readonly words: number;
  readonly plain: number;
}

/** The long runs that two articles share, in the order of the first; those between which an editor changed little are one. */
function runsOf(left: AnnotatedArticle, here: OwnWords, right: AnnotatedArticle, there: OwnWords): SharedText[] {
  const runs: Run[] = [];
  for (const run of unbrokenRuns(here, there).filter(isPlain)) {
    const last = runs.at(-1);
    if (last && goesOn(left.text, here, last.to[0], run.from[0]) && goesOn(right.text, there, last.to[1], run.from[1]))
      runs[runs.length - 1] = {
        from: last.from,
        to: run.to,
        words: last.words + run.words,
        plain: last.plain + run.plain,
      };
    else runs.push(run);
  }
  const spanOf = ({ starts, ends }: OwnWords, from: number, to: number) => ({
    start: starts[from] ?? 0,
    end: ends[to - 1] ?? 0,
  });
  return runs
    .filter(({ words, plain }) => words >= leastWords && plain >= leastPlain)
    .map(({ from, to, words }) => ({
      passages: [
        { path: left.path, ...spanOf(here, from[0], to[0]) },
        { path: right.path, ...spanOf(there, from[1], to[1]) },
      ],
      words,
    }));
}

/** A list of names is the same in all that give it. */
const isPlain = ({ words, plain }: Run): boolean => plain >= leastPlain || plain >= words / 2;

function goesOn(text: string, { starts, ends }: OwnWords, to: number, from: number): boolean {
  const [end, start] = [ends[to - 1] ?? 0, starts[from] ?? 0];
  return from >= to && start - end <= longestChange && !text.slice(end, start).includes('\n');
}

function unbrokenRuns(here: OwnWords, there: OwnWords): Run[] {
  const positions = new Map<number, number>();
  there.runs.forEach((hash, index) => {
    if (hash !== 0 && !positions.has(hash)) positions.set(hash, index);
  });
  const found: Run[] = [];
  for (let index = 0; index < here.runs.length; index++) {
    const at = positions.get(here.runs[index] ?? 0);
    if (at === undefined) continue;
    let length = 0;
    while (here.runs[index + length] && here.runs[index + length] === there.runs[at + length]) length++;
    const words = length + runLength - 1;
    const plain = here.counts.subarray(index, index + words).reduce((sum, one) => sum + one, 0);
    found.push({ from: [index, at], to: [index + words, at + words], words, plain });
    index += words - 1;
  }
  return found;
}
