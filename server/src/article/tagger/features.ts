import { irregularForm, margin, unknown, type Words } from './words.ts';
import { tags } from './tags.ts';

/** How many features describe a token. */
export const featureCount = 30;

/** A large odd number for each small one, so that it can be told from others when it is added to a hash. */
const spread = Int32Array.from({ length: 256 }, (_, index) => Math.imul(index + 1, 0x9e3779b1));
const pairs = tags.length + 1;

/**
 * Writes the features of the token at `index` as hashes into `into`: the word, its endings and shape, its neighbours, what
 * its neighbours can be, and the tags of the two tokens before it (numbers of `tags`, -1 before the first).
 */
export function writeFeatures(words: Words, index: number, last: number, lastButOne: number, into: Int32Array): void {
  const { whole, last2, last3, shape, sets } = words;
  const at = index + margin;
  const word = whole[at] as number;
  const before = whole[at - 1] as number;
  const after = whole[at + 1] as number;
  const form = spread[shape[at] as number] as number;
  const ending = last3[at] as number;
  const short = last2[at] as number;
  const set = Math.imul(sets[at] as number, 0x2c1b3c6d);
  const setAfter = Math.imul(sets[at + 1] as number, 0x297a2d39);
  // How it is written matters more where the word itself says nothing.
  const ordinary = Math.imul(words.ordinary[at] as number, 0x3243f6a9);
  const strange = form + ordinary + (word === unknown ? 0x5bd1e995 : word === irregularForm ? 0x1b873593 : 0);
  const tag = spread[last + 1] as number;
  const pair = Math.imul((last + 1) * pairs + lastButOne + 1, 0x3c6ef372);
  into[0] = word;
  into[1] = word + tag;
  into[2] = short;
  into[3] = ending;
  into[4] = words.last4[at] as number;
  into[5] = words.first3[at] as number;
  into[6] = form;
  into[7] = tag;
  into[8] = pair;
  into[9] = before;
  into[10] = after;
  into[11] = strange + (tag ^ 0x27d4eb2f);
  into[12] = whole[at + 2] as number;
  into[13] = ending + tag;
  into[14] = after + tag;
  into[15] = last3[at + 1] as number;
  into[16] = form + (tag ^ 0x165667b1);
  into[17] = setAfter;
  into[18] = setAfter + tag;
  into[19] = set + pair;
  into[20] = setAfter + Math.imul(sets[at + 2] as number, 0x1f83d9ab);
  into[21] = strange + (spread[shape[at + 1] as number] as number) * 5;
  into[22] = tag + (words.hyphens[at] as number);
  into[23] = strange + ending;
  into[24] = strange + setAfter;
  into[25] = short + strange;
  into[26] = set + setAfter + (last3[at - 1] as number);
  into[27] = word + form * 3;
  into[28] = word + setAfter;
  into[29] = set + after;
  for (let feature = 0; feature < featureCount; feature++) {
    const hash = (into[feature] as number) + (spread[feature + 32] as number);
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    into[feature] = mixed ^ (mixed >>> 13);
  }
}

/** Which features name the word or its neighbours: those that a rare word would not have. */
export const lexicalFeatures: readonly number[] = [0, 1, 4, 9, 10, 12, 14, 27, 28, 29];
