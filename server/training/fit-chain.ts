import { marginalise } from '../src/annotate/attribution/chain.ts';
import { makeRandom, shuffle } from './random.ts';

/** Labelled sequences whose positions have two lists of features each, the first of which sequences may share. */
export interface Sequences {
  readonly labels: number;
  /** Features that belong to a token alone, and those that belong to it within this sequence. */
  readonly shared: Int32Array;
  readonly own: Int32Array;
  /** A position's stretch of `shared` and of `own`: from, to, from, to. */
  readonly stretches: Int32Array;
  /** First position of each sequence, and the number of positions at the end. */
  readonly starts: Int32Array;
  readonly gold: Uint8Array;
  /** How much a sequence counts. */
  readonly importance?: Float32Array;
}

export interface FitOptions {
  readonly features: number;
  readonly epochs: number;
  /** The share of features that each step hides, so that no weight relies on another. */
  readonly dropout: number;
  readonly rate: number;
  readonly seed: number;
  /** Which sequences to learn from; all where it is left out. */
  readonly use?: (sequence: number) => boolean;
  readonly report?: (epoch: number, loss: number) => void;
}

export interface FittedChain {
  readonly labels: number;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

const gapCount = 1 << 16;

/** How many features are hidden before the next one that is not: all such numbers, each as often as chance has it. */
function gapsOf(dropout: number): Uint8Array {
  const gaps = new Uint8Array(gapCount);
  if (dropout > 0)
    gaps.forEach((_, i) => {
      gaps[i] = Math.min(255, Math.floor(Math.log((i + 0.5) / gapCount) / Math.log(dropout)));
    });
  return gaps;
}

/** Fits a conditional random field by its likelihood with AdaGrad (Duchi et al., 2011) and feature dropout. */
export function fitChain(data: Sequences, options: FitOptions): FittedChain {
  const { labels, starts, stretches, shared, own, gold, importance } = data;
  const { features, epochs, dropout, rate, seed, use = () => true, report } = options;
  // The first label's score is 0 wherever it stands: only differences count.
  const width = labels - 1;
  const weights = new Float32Array(features * width);
  const squares = new Float32Array(features * width).fill(0.1);
  const transitions = new Float32Array(labels * labels);
  const transitionSquares = new Float32Array(labels * labels).fill(0.1);
  const random = makeRandom(seed);
  const order = Int32Array.from([...starts.keys()].slice(0, -1).filter(use));
  let longest = 0;
  let most = 0;
  for (const sequence of order) {
    const start = starts[sequence] as number;
    const end = starts[sequence + 1] as number;
    longest = Math.max(longest, end - start);
    let count = 0;
    for (let i = start; i < end; i++)
      count +=
        (stretches[4 * i + 1] as number) -
        (stretches[4 * i] as number) +
        (stretches[4 * i + 3] as number) -
        (stretches[4 * i + 2] as number);
    most = Math.max(most, count);
  }
  const kept = new Int32Array(most);
  const keptEnd = new Int32Array(longest + 1);
  const scores = new Float32Array(longest * labels);
  const marginals = new Float32Array(longest * labels);
  const expected = new Float64Array(labels * labels);
  const counts = new Float64Array(labels * labels);
  const gradient = new Float32Array(labels);
  const inverse = 1 / (1 - dropout);
  let state = (seed ^ 0x5f3759df) | 0 || 1;
  const gaps = gapsOf(dropout);

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const sequence of order) {
      const start = starts[sequence] as number;
      const length = (starts[sequence + 1] as number) - start;
      if (!length) continue;
      let n = 0;
      scores.fill(0, 0, length * labels);
      for (let i = 0; i < length; i++) {
        const at = 4 * (start + i);
        for (let part = 0; part < 4; part += 2) {
          const list = part ? own : shared;
          const to = stretches[at + part + 1] as number;
          for (let f = stretches[at + part] as number; ; f++) {
            state ^= state << 13;
            state ^= state >>> 17;
            state ^= state << 5;
            f += gaps[state & (gapCount - 1)] as number;
            if (f >= to) break;
            kept[n++] = (list[f] as number) * width;
          }
        }
        for (let k = keptEnd[i] as number; k < n; k++) {
          const row = kept[k] as number;
          for (let w = 0; w < width; w++)
            scores[i * labels + w + 1] =
              (scores[i * labels + w + 1] as number) + (weights[row + w] as number) * inverse;
        }
        keptEnd[i + 1] = n;
      }
      const logSum = marginalise(labels, length, scores, transitions, marginals, expected);
      counts.fill(0);
      const scale = importance ? (importance[sequence] as number) : 1;
      let goldScore = 0;
      for (let i = 0; i < length; i++) {
        const label = gold[start + i] as number;
        goldScore += scores[i * labels + label] as number;
        if (i) {
          const step = (gold[start + i - 1] as number) * labels + label;
          goldScore += transitions[step] as number;
          counts[step] = (counts[step] as number) + 1;
        }
      }
      loss += (logSum - goldScore) * scale;

      for (let i = 0; i < length; i++) {
        let size = 0;
        const label = gold[start + i] as number;
        for (let l = 0; l < labels; l++) {
          const g = (l === label ? 1 : 0) - (marginals[i * labels + l] as number);
          gradient[l] = g * scale;
          size = Math.max(size, Math.abs(g));
        }
        if (size < 1e-3) continue;
        const to = keptEnd[i + 1] as number;
        for (let k = keptEnd[i] as number; k < to; k++) {
          const row = kept[k] as number;
          for (let w = 0; w < width; w++) {
            const g = (gradient[w + 1] as number) * inverse;
            const square = (squares[row + w] as number) + g * g;
            squares[row + w] = square;
            weights[row + w] = (weights[row + w] as number) + (rate * g) / Math.sqrt(square);
          }
        }
      }
      for (let t = 0; t < labels * labels; t++) {
        const g = ((counts[t] as number) - (expected[t] as number)) * scale;
        const square = (transitionSquares[t] as number) + g * g;
        transitionSquares[t] = square;
        transitions[t] = (transitions[t] as number) + (rate * g) / Math.sqrt(square);
      }
    }
    report?.(epoch, loss);
  }
  return { labels, weights, transitions };
}
