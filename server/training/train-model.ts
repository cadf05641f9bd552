import type { AttributionModel } from '../src/annotate/attribution/attribution.ts';
import { readSpans, type Reading } from '../src/annotate/attribution/analyse.ts';
import { findCandidates } from '../src/annotate/attribution/candidates.ts';
import type { Chain } from '../src/annotate/attribution/chain.ts';
import { cueContext } from '../src/annotate/attribution/cue-features.ts';
import { gradeReadings } from '../src/annotate/attribution/grade-features.ts';
import { featureBits } from '../src/annotate/attribution/hash.ts';
import type { CueCandidate } from '../src/annotate/attribution/span-features.ts';
import type { Document } from './corpus.ts';
import {
  cueSequences,
  labelPassages,
  type LabelledPassage,
  learnLexicon,
  type PassageGold,
  sequenceMarginals,
} from './cue-stage.ts';
import { fitChain, type FittedChain } from './fit-chain.ts';
import { fitTrees } from './fit-trees.ts';
import { type LabelledCandidate, spanSequences } from './span-stage.ts';
import { quantised } from './write-model.ts';

/** What a training run may change. */
export interface TrainOptions {
  readonly folds: number;
  readonly seed: number;
  readonly cues: { readonly epochs: number; readonly dropout: number; readonly rate: number };
  readonly spans: { readonly epochs: number; readonly dropout: number; readonly rate: number };
  readonly trees: {
    readonly count: number;
    readonly depth: number;
    readonly rate: number;
    readonly caution: number;
    readonly leastRows: number;
  };
  readonly report: (line: string) => void;
}

export const defaults: Omit<TrainOptions, 'report'> = {
  folds: 8,
  seed: 20,
  cues: { epochs: 6, dropout: 0.6, rate: 0.05 },
  spans: { epochs: 10, dropout: 0.7, rate: 0.05 },
  trees: { count: 200, depth: 4, rate: 0.06, caution: 4, leastRows: 20 },
};

/** Training takes more candidates than reading an article does: the unlikely ones teach what is no cue. */
const leastProbability = 0.06;

/** Where the content of the reading and that of the attribution share this much of their tokens, the reading counts as right. */
const right = 0.5;

/** The mean of chains that share their features' numbers. */
function average(chains: readonly FittedChain[]): FittedChain {
  const [first] = chains;
  if (!first) throw new Error('no chains');
  const mean = (pick: (chain: FittedChain) => Float32Array) => {
    const sum = new Float32Array(pick(first).length);
    for (const chain of chains)
      pick(chain).forEach((value, index) => (sum[index] = (sum[index] as number) + value / chains.length));
    return sum;
  };
  return {
    labels: first.labels,
    weights: mean(({ weights }) => weights),
    transitions: mean(({ transitions }) => transitions),
  };
}

const asChain = (chain: FittedChain): Chain => ({ ...chain, scale: 1 });

/** The attribution whose cue the candidate shares a token with. */
const goldOf = (cue: CueCandidate, gold: readonly PassageGold[]) =>
  gold.find((each) => each.cue.some((token) => token >= cue.start && token < cue.end));

/** Learns the extractor: the cue model, the source and content model on cues found by models that did not see them, and the trees. */
export function trainModel(documents: readonly Document[], options: TrainOptions): AttributionModel {
  const { folds, seed, report } = options;
  const features = 1 << featureBits;
  const foldOf = (document: number) => document % folds;
  const foldNumbers = [...Array(folds).keys()];

  // A word's likeness to a cue is learned from the other folds, or rare words would tell their own label.
  const plain = labelPassages(documents, () => new Map());
  const lexicon = learnLexicon(plain, () => true);
  const lexicons = foldNumbers.map((fold) => learnLexicon(plain, (document) => foldOf(document) !== fold));
  const passages = labelPassages(documents, (document) => lexicons[foldOf(document)] ?? lexicon);
  const sequences = cueSequences(passages);
  report(`${documents.length} articles, ${sequences.gold.length} tokens, ${lexicon.size} words in the lexicon`);

  const cueModels = foldNumbers.map((fold) =>
    fitChain(sequences, {
      ...options.cues,
      features,
      seed: seed + fold,
      use: (sequence) => foldOf(passages[sequence]?.document ?? 0) !== fold,
      report: (epoch, loss) => report(`cues ${fold}.${epoch}: ${loss.toFixed(0)}`),
    }),
  );
  const found = passages.map(({ passage, document }, index) => {
    const model = cueModels[foldOf(document)] as FittedChain;
    return findCandidates(
      sequenceMarginals(asChain(model), sequences, index).marginals,
      passage.length,
      leastProbability,
    );
  });
  const candidates = passages.flatMap((each, index) => positives(each, index, found[index] ?? []));
  const spanData = spanSequences(passages, candidates);
  report(`${candidates.length} cues for the second model, ${spanData.gold.length} tokens in their windows`);
  const spanModels = foldNumbers.map((fold) =>
    fitChain(spanData, {
      ...options.spans,
      features,
      seed: seed + 100 + fold,
      use: (sequence) => foldOf(candidates[sequence]?.document ?? 0) !== fold,
      report: (epoch, loss) => report(`spans ${fold}.${epoch}: ${loss.toFixed(0)}`),
    }),
  );

  const rows: Float32Array[] = [];
  const labels: number[] = [];
  passages.forEach((each, index) => {
    const { passage, gold, document } = each;
    const context = cueContext(passage);
    const spans = asChain(spanModels[foldOf(document)] as FittedChain);
    const readings = readSpans(spans, passage, context, found[index] ?? []);
    const text = documents[document]?.article.text ?? '';
    rows.push(...gradeReadings(text, passage, context, readings));
    labels.push(...readings.map((reading) => (isRight(reading, goldOf(reading.cue, gold)) ? 1 : 0)));
  });
  report(`${rows.length} readings, ${labels.filter(Boolean).length} of them right`);
  const trees = fitTrees(rows, Uint8Array.from(labels), options.trees);
  return { lexicon, cues: quantised(average(cueModels)), spans: quantised(average(spanModels)), trees };
}

/** The candidates that stand for an attribution, and the attributions that no candidate stands for. */
function positives(
  { gold, document }: LabelledPassage,
  passage: number,
  found: readonly CueCandidate[],
): LabelledCandidate[] {
  const hits = found.flatMap((cue) => {
    const attribution = goldOf(cue, gold);
    return attribution ? [{ passage, document, cue, gold: attribution }] : [];
  });
  const missed = gold.flatMap((attribution) => {
    const [start] = attribution.cue;
    const last = attribution.cue.at(-1);
    if (start === undefined || last === undefined || hits.some((hit) => hit.gold === attribution)) return [];
    return [{ passage, document, cue: { start, end: last + 1, probability: 0 }, gold: attribution }];
  });
  return [...hits, ...missed];
}

function isRight(reading: Reading, gold: PassageGold | undefined): boolean {
  if (!gold) return false;
  const content = new Set(gold.content);
  let both = 0;
  let size = 0;
  for (const [start, end] of reading.content)
    for (let at = start; at < end; at++) {
      size++;
      if (content.has(at)) both++;
    }
  return both >= right * (size + content.size - both);
}
