import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { SharedText } from './comparison.ts';

/** An article's own words, outside quotations, with a hash of each run of eight. */
interface Shingles {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** By the index of the run's first word; null where the run spans a quotation or a paragraph's end. */
  readonly hashes: readonly (number | null)[];
}

const runLength = 8;
/** Runs of fewer words may come about by chance, by names and by set phrases. */
const leastWords = 25;
/** Articles that share this many words outside quotations, or this share of the shorter one, have one origin. */
const originWords = 60;
const originShare = 0.25;

/** What the articles of one event have word for word of each other. Updated, not rebuilt. */
export interface OriginIndex {
  add(article: AnnotatedArticle): void;
  remove(article: AnnotatedArticle): void;
  /** The long runs of the same text in two articles, in the order of the event. */
  sharedText(): readonly SharedText[];
  /** How many independent origins some articles have. */
  origins(paths: readonly string[]): number;
}

export function createOriginIndex(): OriginIndex {
  const shingled = new Map<AnnotatedArticle, Shingles>();
  const byHash = new Map<number, Set<AnnotatedArticle>>();
  const shared = new Map<AnnotatedArticle, Map<AnnotatedArticle, readonly SharedText[]>>();

  return {
    add: (article) => {
      const own = shinglesOf(article);
      const counts = new Map<AnnotatedArticle, number>();
      for (const hash of new Set(own.hashes)) {
        if (hash === null) continue;
        const articles = byHash.get(hash);
        if (!articles) {
          byHash.set(hash, new Set([article]));
          continue;
        }
        for (const other of articles) counts.set(other, (counts.get(other) ?? 0) + 1);
        articles.add(article);
      }
      shingled.set(article, own);
      shared.set(article, new Map());
      for (const [other, count] of counts) {
        const theirs = shingled.get(other);
        if (!theirs || count <= leastWords - runLength) continue;
        const ordered = article.path < other.path;
        const runs = ordered ? runsOf(article, own, other, theirs) : runsOf(other, theirs, article, own);
        if (runs.length > 0) shared.get(ordered ? article : other)?.set(ordered ? other : article, runs);
      }
    },
    remove: (article) => {
      for (const hash of shingled.get(article)?.hashes ?? []) {
        if (hash === null) continue;
        const articles = byHash.get(hash);
        articles?.delete(article);
        if (articles?.size === 0) byHash.delete(hash);
      }
      shingled.delete(article);
      shared.delete(article);
      for (const others of shared.values()) others.delete(article);
    },
    sharedText: () =>
      [...shared.values()]
        .flatMap((others) => [...others.values()].flat())
        .sort(
          (left, right) =>
            comparePassages(left.passages[0], right.passages[0]) ||
            comparePassages(left.passages[1], right.passages[1]),
        ),
    origins: (paths) => {
      const distinct = [...new Set(paths)];
      const home = new Map(distinct.map((path) => [path, path]));
      const rootOf = (path: string): string => {
        const next = home.get(path) ?? path;
        return next === path ? path : rootOf(next);
      };
      for (const [article, others] of shared) {
        for (const [other, runs] of others) {
          if (!home.has(article.path) || !home.has(other.path)) continue;
          const words = runs.reduce((sum, run) => sum + run.words, 0);
          const shorter = Math.min(shingled.get(article)?.starts.length ?? 0, shingled.get(other)?.starts.length ?? 0);
          if (words >= originWords || words >= originShare * shorter)
            home.set(rootOf(article.path), rootOf(other.path));
        }
      }
      return new Set(distinct.map(rootOf)).size;
    },
  };
}

function comparePassages(left: SharedText['passages'][0], right: SharedText['passages'][0]): number {
  if (left.path !== right.path) return left.path < right.path ? -1 : 1;
  return left.start - right.start;
}

function shinglesOf(article: AnnotatedArticle): Shingles {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: (number | null)[] = [];
  const words: string[] = [];
  /** From which word on the text runs on unbroken. */
  let unbroken: number;
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph') continue;
    unbroken = starts.length;
    let quotation = 0;
    for (const match of article.text.slice(block.start, block.end).matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)) {
      const start = block.start + match.index;
      while ((block.quotations[quotation]?.end ?? Infinity) <= start) quotation++;
      if ((block.quotations[quotation]?.start ?? Infinity) <= start) {
        unbroken = starts.length;
        continue;
      }
      starts.push(start);
      ends.push(start + match[0].length);
      hashes.push(null);
      words.push(match[0].toLowerCase().replace(/’/g, "'"));
      const first = starts.length - runLength;
      if (first >= unbroken) hashes[first] = hashOf(words.slice(first));
    }
  }
  return { starts, ends, hashes };
}

function hashOf(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash;
}

/** The runs of at least `leastWords` words that two articles share. */
function runsOf(left: AnnotatedArticle, here: Shingles, right: AnnotatedArticle, there: Shingles): SharedText[] {
  const positions = new Map(there.hashes.flatMap((hash, index) => (hash === null ? [] : [[hash, index] as const])));
  const runs: SharedText[] = [];
  for (let index = 0; index < here.hashes.length; index++) {
    const hash = here.hashes[index] ?? null;
    const at = hash === null ? undefined : positions.get(hash);
    if (at === undefined) continue;
    let length = 0;
    while (typeof here.hashes[index + length] === 'number' && here.hashes[index + length] === there.hashes[at + length])
      length++;
    const words = length + runLength - 1;
    if (words >= leastWords) {
      const span = ({ starts, ends }: Shingles, first: number) => ({
        start: starts[first] ?? 0,
        end: ends[first + words - 1] ?? 0,
      });
      runs.push({
        passages: [
          { path: left.path, ...span(here, index) },
          { path: right.path, ...span(there, at) },
        ],
        words,
      });
      index += words - 1;
    } else index += Math.max(0, length - 1);
  }
  return runs;
}
