import type { Span } from '../article.ts';
import { ordinaryWords } from '../ordinary-words.ts';
import { candidatesFor, ofIrregularForm } from './candidates.ts';
import { irregular } from './irregular.ts';
import { isKnown } from './model.ts';
import { shapeOf, shapes } from './shapes.ts';

/** What the tagger sees of the tokens of a text, one place a token, with `margin` empty places on both sides. */
export interface Words {
  readonly count: number;
  /** In lower case, with straight apostrophes. */
  readonly lowers: readonly string[];
  /** Hashes of the whole word (`unknown` for one not learned by name), of its last two, three and four letters and of its first three. */
  readonly whole: Int32Array;
  readonly last2: Int32Array;
  readonly last3: Int32Array;
  readonly last4: Int32Array;
  readonly first3: Int32Array;
  /** How it is written: a number of `shapes`. */
  readonly shape: Uint8Array;
  /** 1 where a hyphen is glued to the front, 2 to the end, 3 both; else 0. */
  readonly hyphens: Uint8Array;
  /** Where a word with a capital may be a name or not: 1 for one that is a word of the language too, 2 for another; else 0. */
  readonly ordinary: Uint8Array;
  /** The tags that each can have. */
  readonly sets: Int32Array;
}

/** Stands for the words that were not learned by name. */
export const unknown = 1;
/** Stands for a form of an irregular verb that was not. */
export const irregularForm = 2;

/** Empty places before the first and after the last token. */
export const margin = 2;

const mayBeName = new Uint8Array(16);
for (const shape of [shapes.opening, shapes.neutral, shapes.capital, shapes.shouted]) mayBeName[shape] = 1;

/** Reads the words of a text whose tokens are known. */
export function readWords(text: string, tokens: readonly Span[], neutral: 0 | 1 | 2, known: Uint8Array): Words {
  const count = tokens.length;
  const size = count + 2 * margin;
  const lowers: string[] = [];
  const words = {
    count,
    lowers,
    whole: new Int32Array(size),
    last2: new Int32Array(size),
    last3: new Int32Array(size),
    last4: new Int32Array(size),
    first3: new Int32Array(size),
    shape: new Uint8Array(size),
    hyphens: new Uint8Array(size),
    ordinary: new Uint8Array(size),
    sets: new Int32Array(size),
  };
  let opens = true;
  for (let i = 0; i < count; i++) {
    const [start, end] = tokens[i] as Span;
    const at = i + margin;
    const lower = lowerOf(text, start, end);
    lowers.push(lower);
    const shape = shapeOf(text, start, end, opens, neutral);
    words.shape[at] = shape;
    if (mayBeName[shape] === 1) words.ordinary[at] = ordinaryWords(lower) ? 1 : 2;
    hashWord(words, at, lower);
    words.hyphens[at] =
      (start > 0 && text.charCodeAt(start - 1) === 0x2d ? 1 : 0) | (text.charCodeAt(end) === 0x2d ? 2 : 0);
    words.sets[at] = candidatesFor(lower, shape);
    if (!isKnown(known, words.whole[at] as number)) nameless(words, at, lower);
    // A quotation mark or bracket leaves it as it is: what follows still opens.
    const first = text.charCodeAt(start);
    if (shape !== shapes.mark) opens = false;
    else if (first === 0x2e || first === 0x21 || first === 0x3f || first === 0x3a || first === 0x2026) opens = true;
    else if (first === 0x22 || first === 0x201c || first === 0x2018 || first >= 0x2013) opens = true;
  }
  return words;
}

/** What is left of a word that was not learned by name: that it is none, or a form of an irregular verb. */
export function nameless({ whole, sets }: Words, at: number, lower: string): void {
  const base = irregular().verbs.get(lower);
  whole[at] = base === undefined ? unknown : irregularForm;
  if (base !== undefined && base !== lower) sets[at] = ofIrregularForm(sets[at] as number);
}

function lowerOf(text: string, start: number, end: number): string {
  const lower = text.slice(start, end).toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** A word's hash (FNV-1a, 32 bits). */
export function hashOf(lower: string, length = lower.length): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ lower.charCodeAt(i), 0x01000193);
  return hash;
}

/** Hashes a word, its beginning and its endings. */
function hashWord(words: Words, at: number, lower: string): void {
  const { length } = lower;
  const cap = length < longestWord ? length : longestWord;
  let hash = 0x811c9dc5;
  for (let i = 0; i < cap; i++) {
    hash = Math.imul(hash ^ lower.charCodeAt(i), 0x01000193);
    if (i === 2) words.first3[at] = hash;
  }
  words.whole[at] = hash;
  if (cap < 3) words.first3[at] = hash;
  hash = 0x2b5ad3c1 ^ lower.charCodeAt(length - 1);
  hash = Math.imul(hash, 0x01000193) ^ (length > 1 ? lower.charCodeAt(length - 2) : 1);
  words.last2[at] = hash;
  hash = Math.imul(hash, 0x01000193) ^ (length > 2 ? lower.charCodeAt(length - 3) : 1);
  words.last3[at] = hash;
  words.last4[at] = Math.imul(hash, 0x01000193) ^ (length > 3 ? lower.charCodeAt(length - 4) : 1);
}

/** Of longer words only the beginning is hashed. */
const longestWord = 40;
