/**
 * A linear-chain conditional random field over hashed features (Lafferty et al., 2001).
 * A feature has a weight for each label but the first, for which it says 0; a label that follows another has one too.
 */
export interface Chain {
  readonly labels: number;
  /** `features * (labels - 1)` weights, a feature's side by side. */
  readonly weights: Int8Array | Float32Array;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  /** `labels * labels`: the row is the label before. */
  readonly transitions: Float32Array;
}

/** Adds what the features `features[from, to)` say for each label to `scores[at * labels ...]`. For three labels or five. */
export function addScores(
  { labels, weights, scale }: Chain,
  features: Int32Array,
  from: number,
  to: number,
  scores: Float32Array,
  at: number,
): void {
  const base = at * labels;
  let a = 0;
  let b = 0;
  if (labels === 3) {
    for (let i = from; i < to; i++) {
      const row = (features[i] as number) * 2;
      a += weights[row] as number;
      b += weights[row + 1] as number;
    }
  } else {
    let c = 0;
    let d = 0;
    for (let i = from; i < to; i++) {
      const row = (features[i] as number) * 4;
      a += weights[row] as number;
      b += weights[row + 1] as number;
      c += weights[row + 2] as number;
      d += weights[row + 3] as number;
    }
    scores[base + 3] = (scores[base + 3] as number) + c * scale;
    scores[base + 4] = (scores[base + 4] as number) + d * scale;
  }
  scores[base + 1] = (scores[base + 1] as number) + a * scale;
  scores[base + 2] = (scores[base + 2] as number) + b * scale;
}

/**
 * The probability of each label at each of `length` positions, given their scores (forward-backward, in scaled probabilities).
 * Writes `length * labels` values to `marginals`, how often each label is expected after each other one to `pairs`, and returns the logarithm of the sum over all labellings.
 */
export function marginalise(
  labels: number,
  length: number,
  scores: Float32Array,
  transitions: Float32Array,
  marginals: Float32Array,
  pairs?: Float64Array,
): number {
  const steps = new Float64Array(labels * labels);
  for (let i = 0; i < steps.length; i++) steps[i] = Math.exp(transitions[i] as number);
  const size = length * labels;
  const potentials = new Float64Array(size);
  const forward = new Float64Array(size);
  const backward = new Float64Array(size);
  let logSum = 0;
  for (let at = 0; at < length; at++) {
    const base = at * labels;
    let best = -Infinity;
    for (let label = 0; label < labels; label++) best = Math.max(best, scores[base + label] as number);
    logSum += best;
    let total = 0;
    for (let label = 0; label < labels; label++) {
      const potential = Math.exp((scores[base + label] as number) - best);
      potentials[base + label] = potential;
      let reach = at ? 0 : 1;
      if (at)
        for (let before = 0; before < labels; before++)
          reach += (forward[base - labels + before] as number) * (steps[before * labels + label] as number);
      total += forward[base + label] = reach * potential;
    }
    logSum += Math.log(total);
    for (let label = 0; label < labels; label++) forward[base + label] = (forward[base + label] as number) / total;
  }
  for (let at = length - 1; at >= 0; at--) {
    const base = at * labels;
    let total = 0;
    for (let label = 0; label < labels; label++) {
      let reach = at === length - 1 ? 1 : 0;
      if (at < length - 1)
        for (let after = 0; after < labels; after++)
          reach +=
            (backward[base + labels + after] as number) *
            (potentials[base + labels + after] as number) *
            (steps[label * labels + after] as number);
      backward[base + label] = reach;
      total += reach;
    }
    let sum = 0;
    for (let label = 0; label < labels; label++) {
      backward[base + label] = (backward[base + label] as number) / total;
      sum += (forward[base + label] as number) * (backward[base + label] as number);
    }
    for (let label = 0; label < labels; label++)
      marginals[base + label] = ((forward[base + label] as number) * (backward[base + label] as number)) / sum;
  }
  if (!pairs) return logSum;
  pairs.fill(0);
  for (let at = 1; at < length; at++) {
    const base = at * labels;
    let total = 0;
    for (let before = 0; before < labels; before++)
      for (let label = 0; label < labels; label++)
        total +=
          (forward[base - labels + before] as number) *
          (steps[before * labels + label] as number) *
          (potentials[base + label] as number) *
          (backward[base + label] as number);
    for (let before = 0; before < labels; before++)
      for (let label = 0; label < labels; label++) {
        const step = before * labels + label;
        pairs[step] =
          (pairs[step] as number) +
          ((forward[base - labels + before] as number) *
            (steps[step] as number) *
            (potentials[base + label] as number) *
            (backward[base + label] as number)) /
            total;
      }
  }
  return logSum;
}
