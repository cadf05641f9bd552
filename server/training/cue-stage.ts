import { addScores, type Chain, marginalise } from '../src/annotate/attribution/chain.ts';
import { cueContext, cueFeatures, cueFeatureCount } from '../src/annotate/attribution/cue-features.ts';
import {
  type Lexicon,
  lexiconKey,
  type Passage,
  passageBlocks,
  readPassage,
  seenInLowerCase,
} from '../src/annotate/attribution/passage.ts';
import type { Span } from '../src/article/article.ts';
import type { Document } from './corpus.ts';
import type { Sequences } from './fit-chain.ts';

export const cueLabels = { none: 0, begin: 1, inside: 2 } as const;

/** An attribution's tokens in its passage. */
export interface PassageGold {
  readonly cue: readonly number[];
  readonly source: readonly number[];
  readonly content: readonly number[];
  readonly kind: string;
}

export interface LabelledPassage {
  readonly document: number;
  readonly passage: Passage;
  readonly gold: readonly PassageGold[];
}

/** The tokens that share a letter with the spans. */
function tokensOf(passage: Passage, spans: readonly Span[]): number[] {
  const found: number[] = [];
  for (const [start, end] of spans) {
    let low = 0;
    let high = passage.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((passage.tokens[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (; low < passage.length && (passage.tokens[low]?.start ?? end) < end; low++) found.push(low);
  }
  return found;
}

export function labelPassages(
  documents: readonly Document[],
  lexiconOf: (document: number) => Lexicon,
): LabelledPassage[] {
  return documents.flatMap(({ article, attributions }, document) =>
    passageBlocks(article.text, article.blocks).map((blocks) => {
      const passage = readPassage(article.text, blocks, lexiconOf(document));
      const start = blocks[0]?.start ?? 0;
      const end = blocks.at(-1)?.end ?? 0;
      const gold = attributions
        .filter(({ cue: [first] }) => first && first[0] >= start && first[1] <= end)
        .map(({ cue, source, content, kind }) => ({
          cue: tokensOf(passage, cue),
          source: tokensOf(passage, source),
          content: tokensOf(passage, content),
          kind,
        }));
      return { document, passage, gold };
    }),
  );
}

const cueBounds = [0.004, 0.03, 0.1, 0.25, 0.45, 0.65, 0.85];
const speakingBounds = [0.02, 0.06, 0.12, 0.2, 0.35];

interface Count {
  seen: number;
  cues: number;
  /** How often it heads a noun phrase, and how often that is a source. */
  heads: number;
  sources: number;
  /** How often it stands in lower case. */
  lower: number;
}

/** What words are in the training articles that `use` takes: see `Lexicon`. Rare words are left out. */
export function learnLexicon(
  passages: readonly LabelledPassage[],
  use: (document: number) => boolean,
): Map<number, number> {
  const counts = new Map<number, Count>();
  for (const { passage, gold, document } of passages) {
    if (!use(document)) continue;
    const cues = new Set(gold.flatMap(({ cue }) => cue));
    const sources = new Set(gold.flatMap(({ source }) => source));
    for (let at = 0; at < passage.length; at++) {
      const key = lexiconKey(passage, at);
      const count = counts.get(key) ?? { seen: 0, cues: 0, heads: 0, sources: 0, lower: 0 };
      counts.set(key, count);
      count.seen++;
      if (cues.has(at)) count.cues++;
      if (passage.shape[at] === 1) count.lower++;
      if (!passage.phrase[at] || passage.head[at] !== at) continue;
      count.heads++;
      if (sources.has(at)) count.sources++;
    }
  }
  const rank = (bounds: readonly number[], hits: number, seen: number) =>
    seen < 4 ? 0 : 1 + bounds.filter((bound) => (hits + 0.2) / (seen + 2) > bound).length;
  const lexicon = new Map<number, number>();
  for (const [key, { seen, cues, heads, sources, lower }] of counts) {
    if (seen < 4) continue;
    const likeness = rank(cueBounds, cues, seen);
    const speaking = rank(speakingBounds, sources, heads);
    const common = lower >= 5 && lower >= 0.02 * seen;
    if (likeness <= 1 && speaking <= 1 && !common) continue;
    lexicon.set(key, likeness | (speaking << 4) | (common ? seenInLowerCase : 0));
  }
  return lexicon;
}

/** The passages as sequences for the cue model. */
export function cueSequences(passages: readonly LabelledPassage[]): Sequences {
  const total = passages.reduce((sum, { passage }) => sum + passage.length, 0);
  const features = new Int32Array(total * cueFeatureCount);
  const stretches = new Int32Array(total * 4);
  const starts = new Int32Array(passages.length + 1);
  const gold = new Uint8Array(total);
  let position = 0;
  let n = 0;
  passages.forEach(({ passage, gold: attributions }, index) => {
    starts[index] = position;
    for (const { cue } of attributions)
      cue.forEach((token, i) => {
        gold[position + token] = i === 0 ? cueLabels.begin : cueLabels.inside;
      });
    const write = cueFeatures(passage, cueContext(passage));
    for (let at = 0; at < passage.length; at++) {
      write(at, features.subarray(n, n + cueFeatureCount));
      stretches[4 * position] = n;
      stretches[4 * position + 1] = n + cueFeatureCount;
      n += cueFeatureCount;
      position++;
    }
  });
  starts[passages.length] = position;
  return { labels: 3, shared: features, own: new Int32Array(0), stretches, starts, gold };
}

/** Probabilities of the labels at each position of a sequence. */
export function sequenceMarginals(
  chain: Chain,
  data: Sequences,
  sequence: number,
): { marginals: Float32Array; logSum: number; scores: Float32Array } {
  const start = data.starts[sequence] as number;
  const length = (data.starts[sequence + 1] as number) - start;
  const scores = new Float32Array(length * chain.labels);
  for (let i = 0; i < length; i++) {
    const at = 4 * (start + i);
    addScores(chain, data.shared, data.stretches[at] as number, data.stretches[at + 1] as number, scores, i);
    addScores(chain, data.own, data.stretches[at + 2] as number, data.stretches[at + 3] as number, scores, i);
  }
  const marginals = new Float32Array(length * chain.labels);
  const logSum = marginalise(chain.labels, length, scores, chain.transitions, marginals);
  return { marginals, logSum, scores };
}
