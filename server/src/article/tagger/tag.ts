import type { Span } from '../article.ts';
import { featureCount, writeFeatures } from './features.ts';
import { saltOf, slotMask, type TaggerModel } from './model.ts';
import { capitalsOf } from './shapes.ts';
import { margin, readWords } from './words.ts';

/** The tags of tokens as numbers of `tags`, and the tokens in lower case with straight apostrophes. */
export interface Tagged {
  readonly lowers: readonly string[];
  readonly tags: Uint8Array;
}

/**
 * Tags the tokens of a text from the first to the last: each gets the tag whose weights sum highest, given the tags
 * before it (a linear model over hashed features with greedy decoding; after Collins 2002).
 */
export function tagTokens(text: string, tokens: readonly Span[], { weights, known }: TaggerModel): Tagged {
  const words = readWords(text, tokens, capitalsOf(text, tokens), known);
  const tags = new Uint8Array(words.count);
  const features = new Int32Array(featureCount);
  let last = -1;
  let lastButOne = -1;
  for (let index = 0; index < words.count; index++) {
    const set = words.sets[index + margin] as number;
    let best = 31 - Math.clz32(set);
    if ((set & (set - 1)) !== 0) {
      writeFeatures(words, index, last, lastButOne, features);
      best = bestOf(set, features, weights);
    }
    tags[index] = best;
    lastButOne = last;
    last = best;
  }
  return { lowers: words.lowers, tags };
}

function bestOf(set: number, hashes: Int32Array, weights: Int8Array): number {
  let best = 0;
  let most = -Infinity;
  for (let rest = set; rest !== 0; rest &= rest - 1) {
    const tag = 31 - Math.clz32(rest & -rest);
    let sum = 0;
    // `slotOf`, written out: this is the innermost loop.
    const salt = saltOf(tag);
    for (let feature = 0; feature < featureCount; feature++)
      sum += weights[((hashes[feature] as number) ^ salt) & slotMask] as number;
    if (sum > most) {
      most = sum;
      best = tag;
    }
  }
  return best;
}
