import { bytesOf } from '../../article/base64.ts';
import { unpackWeights } from '../../article/packed-weights.ts';
import type { AttributionModel } from './attribution.ts';
import type { Chain } from './chain.ts';
import type { Trees } from './trees.ts';

/** A model as it is kept: text that a module can hold. */
export interface PackedModel {
  /** All but the chains' weights, in base64: numbers in the order of `AttributionModel`, little-endian. */
  readonly head: string;
  /** The weights of the cue chain and of the span chain, two to a letter of `weightLetters`. */
  readonly cues: string;
  readonly spans: string;
}

/** Reads a model that training wrote. */
export function unpackModel({ head, cues, spans }: PackedModel): AttributionModel {
  const bytes = bytesOf(head);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const integer = () => view.getInt32((at += 4) - 4, true);
  const float = () => view.getFloat32((at += 4) - 4, true);
  const floats = (count: number) => Float32Array.from({ length: count }, float);
  const small = (count: number) => bytes.subarray(at, (at += count));
  const lexiconSize = integer();
  const keys = Array.from({ length: lexiconSize }, integer);
  const entries = small(lexiconSize);
  const chain = (weights: string): Chain => {
    const labels = integer();
    const scale = float();
    return { labels, scale, transitions: floats(labels * labels), weights: unpackWeights(weights) };
  };
  const chains = { cues: chain(cues), spans: chain(spans) };
  const depth = integer();
  const count = integer();
  const bias = float();
  const nodes = count * (2 ** depth - 1);
  const trees: Trees = {
    depth,
    count,
    bias,
    features: small(nodes),
    thresholds: floats(nodes),
    leaves: floats(count * 2 ** depth),
  };
  return { ...chains, trees, lexicon: new Map(keys.map((key, index) => [key, entries[index] ?? 0])) };
}
