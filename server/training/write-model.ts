import type { AttributionModel } from '../src/annotate/attribution/attribution.ts';
import type { Chain } from '../src/annotate/attribution/chain.ts';
import { type PackedModel, weightLetters, weightLevels } from '../src/annotate/attribution/model.ts';
import type { FittedChain } from './fit-chain.ts';

/** What the trained weights are cut to: the few that are larger than this share of them by far. */
const share = 0.9995;

/** A chain whose weights have one of the levels that can be kept. */
export function quantise({ labels, weights, transitions }: FittedChain): Chain {
  const sizes = Float32Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const top = sizes[Math.floor(sizes.length * share)] ?? 1;
  const most = weightLevels.at(-1) ?? 127;
  const scale = Math.fround(top / most);
  const positive = [...weightLevels].filter((level) => level >= 0);
  // Levels lie closer where weights are small; the bounds between them are taken on that curve.
  const curve = 0.6;
  const steps = positive.length - 1;
  const levels = Int8Array.from(weights, (weight) => {
    const step = Math.min(steps, Math.round((Math.abs(weight) / top) ** curve * steps));
    return Math.sign(weight) * (positive[step] ?? 0);
  });
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
  return { head, cues: packWeights(cues), spans: packWeights(spans) };
}

function packWeights({ weights }: Chain): string {
  const place = new Map([...weightLevels].map((level, index) => [level, index]));
  const at = (index: number) => place.get(weights[index] ?? 0) ?? 0;
  const letters: string[] = [];
  for (let i = 0; i < weights.length; i += 2)
    letters.push(weightLetters.charAt(at(i) * weightLevels.length + at(i + 1)));
  return letters.join('');
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
