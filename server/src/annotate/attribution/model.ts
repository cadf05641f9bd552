import type { AttributionModel } from './attribution.ts';
import type { Chain } from './chain.ts';
import type { Trees } from './trees.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text (RFC 4648) without padding. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[letters.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let n = 0;
  for (let i = 0; i < text.length; i += 4) {
    const four =
      ((values[text.charCodeAt(i)] as number) << 18) |
      ((values[text.charCodeAt(i + 1)] as number) << 12) |
      ((values[text.charCodeAt(i + 2)] as number) << 6) |
      (values[text.charCodeAt(i + 3)] as number);
    bytes[n++] = four >> 16;
    bytes[n++] = four >> 8;
    bytes[n++] = four;
  }
  return bytes;
}

/** Reads a model from the bytes that training wrote: numbers in the order of `AttributionModel`, little-endian. */
export function readModel(bytes: Uint8Array): AttributionModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const integer = () => {
    at += 4;
    return view.getInt32(at - 4, true);
  };
  const float = () => {
    at += 4;
    return view.getFloat32(at - 4, true);
  };
  const floats = (count: number) => Float32Array.from({ length: count }, float);
  const small = (count: number) => {
    at += count;
    return bytes.subarray(at - count, at);
  };
  const chain = (): Chain => {
    const labels = integer();
    const count = integer();
    const scale = float();
    const transitions = floats(labels * labels);
    const raw = small(count);
    return { labels, scale, transitions, weights: new Int8Array(raw.buffer, raw.byteOffset, raw.length) };
  };
  const lexiconSize = integer();
  const keys = Array.from({ length: lexiconSize }, integer);
  const ranks = small(lexiconSize);
  const lexicon = new Map(keys.map((key, index) => [key, ranks[index] ?? 0]));
  const cues = chain();
  const spans = chain();
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
  return { lexicon, cues, spans, trees };
}
