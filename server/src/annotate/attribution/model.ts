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

/** What a weight can be: few values are enough, since many features speak at once. Small weights are told apart best. */
export const weightLevels = Int8Array.of(-127, -79, -40, -13, 0, 13, 40, 79, 127);

/** A letter for each pair of levels; none needs an escape. */
export const weightLetters = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index))
  .filter((letter) => !"'\\`$".includes(letter))
  .slice(0, weightLevels.length ** 2)
  .join('');

const base64Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text (RFC 4648) without padding. */
function decodeBase64(text: string): Uint8Array {
  const values = valuesOf(base64Letters);
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let n = 0;
  let bits = 0;
  let pending = 0;
  for (let i = 0; i < text.length; i++) {
    pending = (pending << 6) | (values[text.charCodeAt(i)] as number);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[n++] = pending >> bits;
  }
  return bytes;
}

function valuesOf(letters: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < letters.length; i++) values[letters.charCodeAt(i)] = i;
  return values;
}

function unpackWeights(text: string): Int8Array {
  const values = valuesOf(weightLetters);
  const count = weightLevels.length;
  const first = Int8Array.from({ length: count ** 2 }, (_, both) => weightLevels[Math.floor(both / count)] ?? 0);
  const second = Int8Array.from({ length: count ** 2 }, (_, both) => weightLevels[both % count] ?? 0);
  const weights = new Int8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const both = values[text.charCodeAt(i)] as number;
    weights[2 * i] = first[both] as number;
    weights[2 * i + 1] = second[both] as number;
  }
  return weights;
}

/** Reads a model that training wrote. */
export function unpackModel({ head, cues, spans }: PackedModel): AttributionModel {
  const bytes = decodeBase64(head);
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
