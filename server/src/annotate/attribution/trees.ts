/**
 * Boosted decision trees (Friedman, 2001). All trees have the same depth; a node's children are at twice its index plus 1 and 2.
 * A value goes left where it is at most the node's threshold.
 */
export interface Trees {
  readonly depth: number;
  readonly count: number;
  /** What is added to the sum of the trees: a logarithm of odds. */
  readonly bias: number;
  /** `2 ** depth - 1` a tree. */
  readonly features: Uint8Array;
  readonly thresholds: Float32Array;
  /** `2 ** depth` a tree. */
  readonly leaves: Float32Array;
}

/** The probability that the trees give to a row of values. */
export function probabilityOf(
  { depth, count, bias, features, thresholds, leaves }: Trees,
  values: Float32Array,
): number {
  const nodes = 2 ** depth - 1;
  let sum = bias;
  for (let tree = 0; tree < count; tree++) {
    const base = tree * nodes;
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const right = (values[features[base + node] as number] as number) > (thresholds[base + node] as number);
      node = 2 * node + (right ? 2 : 1);
    }
    sum += leaves[tree * (nodes + 1) + node - nodes] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
