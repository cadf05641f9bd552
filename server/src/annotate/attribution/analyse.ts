import { findCandidates } from './candidates.ts';
import { addScores, type Chain, marginalise } from './chain.ts';
import { type CueContext, cueContext, cueFeatures, cueFeatureCount } from './cue-features.ts';
import { type DecodedSpans, decodeSpans } from './decode.ts';
import type { Passage } from './passage.ts';
import {
  type CueCandidate,
  placeFeatureCount,
  tokenFeatureCount,
  placeFeatures,
  tokenFeatures,
} from './span-features.ts';
import { longestWindow, windowOf } from './window.ts';

/** What is added to the score of a labelling that has a source: contents without one are rare. */
const sourceBonus = 3;

/** A candidate with the best source and content for it. Token ranges are `[first, last + 1)`. */
export interface Reading {
  readonly cue: CueCandidate;
  /** First token of the window. */
  readonly from: number;
  readonly spans: DecodedSpans;
  /** Logarithm of the sum over all labellings of the window. */
  readonly logSum: number;
  /** Probabilities of the labels of the window's tokens. */
  readonly marginals: Float32Array;
  readonly source: readonly [number, number] | null;
  readonly content: readonly (readonly [number, number])[];
}

export interface Chains {
  readonly cues: Chain;
  readonly spans: Chain;
}

const impossible = -1e4;

/** The probabilities of the cue labels (none, begin, inside) for each token. */
function cueMarginals(chain: Chain, passage: Passage, context: CueContext): Float32Array {
  const { length } = passage;
  const scores = new Float32Array(length * 3);
  const features = new Int32Array(cueFeatureCount);
  const write = cueFeatures(passage, context);
  for (let at = 0; at < length; at++) {
    write(at, features);
    addScores(chain, features, 0, cueFeatureCount, scores, at);
  }
  const marginals = new Float32Array(length * 3);
  marginalise(3, length, scores, chain.transitions, marginals);
  return marginals;
}

/** Reads a passage: its candidates, each with its best source and content. Time linear in the passage's length. */
export function readCandidates({ cues, spans }: Chains, passage: Passage, context = cueContext(passage)): Reading[] {
  const candidates = findCandidates(cueMarginals(cues, passage, context), passage.length);
  return readSpans(spans, passage, context, candidates);
}

/** The best source and content for each of the candidates. */
export function readSpans(
  chain: Chain,
  passage: Passage,
  context: CueContext,
  candidates: readonly CueCandidate[],
): Reading[] {
  const labels = chain.labels;
  const features = new Int32Array(tokenFeatureCount);
  const write = tokenFeatures(passage, context);
  const places = new Int32Array(Math.min(longestWindow, passage.length) * placeFeatureCount);
  const tokenScores = new Float32Array(passage.length * labels);
  let scored = 0;
  return candidates.map((cue) => {
    const [from, to] = windowOf(passage, cue);
    // What a token says by itself is the same for all candidates: it is added up once.
    for (let at = Math.max(scored, from); at < to; at++) {
      write(at, features);
      addScores(chain, features, 0, tokenFeatureCount, tokenScores, at);
    }
    scored = Math.max(scored, to);
    const length = to - from;
    const scores = tokenScores.slice(from * labels, to * labels);
    placeFeatures(passage, cue, from, to, places);
    for (let at = 0; at < length; at++)
      addScores(chain, places, at * placeFeatureCount, (at + 1) * placeFeatureCount, scores, at);
    for (let at = cue.start; at < cue.end; at++) {
      scores.fill(impossible, (at - from) * labels, (at - from + 1) * labels);
      scores[(at - from) * labels] = 0;
    }
    const marginals = new Float32Array(length * labels);
    const logSum = marginalise(labels, length, scores, chain.transitions, marginals);
    const decoded = decodeSpans(chain, length, scores, sourceBonus);
    const source = rangesOf(decoded.path, from, (label) => label === 1 || label === 2)[0] ?? null;
    const content = rangesOf(decoded.path, from, (label) => label >= 3);
    return { cue, from, spans: decoded, logSum, marginals, source, content };
  });
}

function rangesOf(path: Uint8Array, from: number, fits: (label: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  path.forEach((label, index) => {
    if (!fits(label)) return;
    const last = found.at(-1);
    if (last && last[1] === from + index) last[1]++;
    else found.push([from + index, from + index + 1]);
  });
  return found;
}
