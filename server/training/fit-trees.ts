import type { Trees } from '../src/annotate/attribution/trees.ts';

export interface TreeOptions {
  readonly count: number;
  readonly depth: number;
  readonly rate: number;
  /** A leaf is worth less the fewer rows it has. */
  readonly caution: number;
  readonly leastRows: number;
}

const bins = 64;

/** Fits boosted trees to rows and whether each is right, by logistic loss with histograms of the values. */
export function fitTrees(rows: readonly Float32Array[], right: Uint8Array, options: TreeOptions): Trees {
  const { count, depth, rate, caution, leastRows } = options;
  const total = rows.length;
  const width = rows[0]?.length ?? 0;
  const nodes = 2 ** depth - 1;
  // The values as bins between quantiles.
  const borders: Float32Array[] = [];
  const binned = new Uint8Array(total * width);
  for (let feature = 0; feature < width; feature++) {
    const sorted = Float32Array.from(rows, (row) => row[feature] as number).sort();
    const cuts = new Set<number>();
    const different = new Set(sorted);
    if (different.size <= bins) for (const value of different) cuts.add(value);
    else for (let i = 1; i < bins; i++) cuts.add(sorted[Math.floor((i * total) / bins)] as number);
    const border = Float32Array.from(cuts).sort();
    borders.push(border);
    for (let row = 0; row < total; row++) {
      const value = rows[row]?.[feature] as number;
      let bin = 0;
      while (bin < border.length && value > (border[bin] as number)) bin++;
      binned[row * width + feature] = bin;
    }
  }
  const mean = right.reduce((sum, value) => sum + value, 0) / total;
  const bias = Math.log(mean / (1 - mean));
  const sums = new Float64Array(total).fill(bias);
  const features = new Uint8Array(count * nodes);
  const thresholds = new Float32Array(count * nodes).fill(Infinity);
  const leaves = new Float32Array(count * (nodes + 1));
  const gradient = new Float64Array(total);
  const curvature = new Float64Array(total);
  const place = new Int32Array(total);
  const size = bins + 1;
  for (let tree = 0; tree < count; tree++) {
    for (let row = 0; row < total; row++) {
      const probability = 1 / (1 + Math.exp(-(sums[row] as number)));
      gradient[row] = (right[row] as number) - probability;
      curvature[row] = probability * (1 - probability);
    }
    place.fill(0);
    for (let level = 0; level < depth; level++) {
      const firstNode = 2 ** level - 1;
      const wide = 2 ** level;
      const histogram = new Float64Array(wide * width * size * 3);
      for (let row = 0; row < total; row++) {
        const base = ((place[row] as number) - firstNode) * width;
        for (let feature = 0; feature < width; feature++) {
          const at = ((base + feature) * size + (binned[row * width + feature] as number)) * 3;
          histogram[at] = (histogram[at] as number) + (gradient[row] as number);
          histogram[at + 1] = (histogram[at + 1] as number) + (curvature[row] as number);
          histogram[at + 2] = (histogram[at + 2] as number) + 1;
        }
      }
      for (let node = 0; node < wide; node++) {
        let bestGain = 1e-6;
        const at = tree * nodes + firstNode + node;
        for (let feature = 0; feature < width; feature++) {
          const base = (node * width + feature) * size * 3;
          let g = 0;
          let h = 0;
          let n = 0;
          for (let bin = 0; bin < size; bin++) {
            g += histogram[base + bin * 3] as number;
            h += histogram[base + bin * 3 + 1] as number;
            n += histogram[base + bin * 3 + 2] as number;
          }
          if (n < 2 * leastRows) break;
          const whole = (g * g) / (h + caution);
          let leftG = 0;
          let leftH = 0;
          let leftN = 0;
          const border = borders[feature] as Float32Array;
          for (let bin = 0; bin < border.length; bin++) {
            leftG += histogram[base + bin * 3] as number;
            leftH += histogram[base + bin * 3 + 1] as number;
            leftN += histogram[base + bin * 3 + 2] as number;
            if (leftN < leastRows || n - leftN < leastRows) continue;
            const gain = leftG ** 2 / (leftH + caution) + (g - leftG) ** 2 / (h - leftH + caution) - whole;
            if (gain <= bestGain) continue;
            bestGain = gain;
            features[at] = feature;
            thresholds[at] = border[bin] as number;
          }
        }
      }
      for (let row = 0; row < total; row++) {
        const node = place[row] as number;
        const at = tree * nodes + node;
        const goesRight = (rows[row]?.[features[at] as number] as number) > (thresholds[at] as number);
        place[row] = 2 * node + (goesRight ? 2 : 1);
      }
    }
    const g = new Float64Array(nodes + 1);
    const h = new Float64Array(nodes + 1);
    for (let row = 0; row < total; row++) {
      const leaf = (place[row] as number) - nodes;
      g[leaf] = (g[leaf] as number) + (gradient[row] as number);
      h[leaf] = (h[leaf] as number) + (curvature[row] as number);
    }
    for (let leaf = 0; leaf <= nodes; leaf++)
      leaves[tree * (nodes + 1) + leaf] = (rate * (g[leaf] as number)) / ((h[leaf] as number) + caution);
    for (let row = 0; row < total; row++)
      sums[row] = (sums[row] as number) + (leaves[tree * (nodes + 1) + (place[row] as number) - nodes] as number);
  }
  return { depth, count, bias, features, thresholds, leaves };
}
