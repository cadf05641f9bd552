import type { AttributionModel } from '../src/annotate/attribution/attribution.ts';
import type { Chain } from '../src/annotate/attribution/chain.ts';
import type { FittedChain } from './fit-chain.ts';

/** A chain's weights in eight bits. The few that are larger than the rest by far are cut, so that the others keep their precision. */
export function quantise({ labels, weights, transitions }: FittedChain): Chain {
  const sizes = Float32Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const top = sizes[Math.floor(sizes.length * 0.9998)] ?? 1;
  const scale = Math.fround(top / 127);
  const small = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return { labels, scale, transitions, weights: small };
}

/** The bytes of a model, as `readModel` reads them. */
export function writeModel({ lexicon, cues, spans, trees }: AttributionModel): Uint8Array {
  const parts: Uint8Array[] = [];
  const put = (array: Int32Array | Float32Array | Uint8Array | Int8Array) =>
    parts.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  const integers = (...values: number[]) => put(Int32Array.from(values));
  const entries = [...lexicon].sort(([left], [right]) => left - right);
  integers(entries.length, ...entries.map(([key]) => key));
  put(Uint8Array.from(entries, ([, rank]) => rank));
  for (const { labels, scale, transitions, weights } of [cues, spans]) {
    integers(labels, weights.length);
    put(Float32Array.of(scale, ...transitions));
    put(Int8Array.from(weights));
  }
  integers(trees.depth, trees.count);
  put(Float32Array.of(trees.bias));
  put(trees.features);
  put(trees.thresholds);
  put(trees.leaves);
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
