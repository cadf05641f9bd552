import type { AttributionModel } from '../src/annotate/attribution/attribution.ts';
import type { Chain } from '../src/annotate/attribution/chain.ts';
import type { PackedModel } from '../src/annotate/attribution/model.ts';
import { weightLevels } from '../src/article/packed-weights.ts';
import type { FittedChain } from './fit-chain.ts';
import { packWeights, quantise } from './pack-weights.ts';

/** A chain whose weights have one of the levels that can be kept. */
export function quantised({ labels, weights, transitions }: FittedChain): Chain {
  const { levels, top } = quantise(weights);
  const scale = Math.fround(top / (weightLevels.at(-1) ?? 127));
  return { labels, scale, transitions, weights: levels };
}

/** Packs a model as `unpackModel` reads it. */
export function packModel({ lexicon, cues, spans, trees }: AttributionModel): PackedModel {
  const parts: Uint8Array[] = [];
  const put = (array: Int32Array | Float32Array | Uint8Array) =>
    parts.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  const integers = (...values: number[]) => put(Int32Array.from(values));
  const entries = [...lexicon].sort(([left], [right]) => left - right);
  integers(entries.length, ...entries.map(([key]) => key));
  put(Uint8Array.from(entries, ([, entry]) => entry));
  for (const { labels, scale, transitions } of [cues, spans]) {
    integers(labels);
    put(Float32Array.of(scale, ...transitions));
  }
  integers(trees.depth, trees.count);
  put(Float32Array.of(trees.bias));
  put(trees.features);
  put(trees.thresholds);
  put(trees.leaves);
  const head = Buffer.concat(parts).toString('base64').replace(/=+$/, '');
  return { head, cues: packWeights(cues.weights), spans: packWeights(spans.weights) };
}

/** The source of the module that holds a model. */
export function moduleOf({ head, cues, spans }: PackedModel): string {
  return `import type { PackedModel } from './model.ts';

/** Learned by \`npm run train\`, see model-card.md. */
export const weights: PackedModel = {
  head: '${head}',
  cues: '${cues}',
  spans: '${spans}',
};
`;
}
