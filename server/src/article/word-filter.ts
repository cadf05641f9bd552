import { bytesOf } from './base64.ts';

/** Asks whether a word is in a large set. True for every member, and for about one in fifty of all other words. */
export type WordFilter = (word: string) => boolean;

/** Bits that stand for a word. */
const bitsPerWord = 3;

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

/** Index of the bit with a number that stands for a word of this hash in a filter of `size` bits, a power of two. */
function bitOf(hash: number, number: number, size: number): number {
  const mixed = hash + Math.imul(number, Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 1);
  return (mixed ^ (mixed >>> 13)) & (size - 1);
}

/** The indexes of the bits that stand for a word in a filter of a number of bits that is a power of two. */
export function bitsOf(word: string, size: number): number[] {
  return Array.from({ length: bitsPerWord }, (_, number) => bitOf(hashOf(word), number, size));
}

/** A set of words as a table of bits in base64 (B. H. Bloom, 1970), decoded at first use. */
export function wordFilter(encoded: string): WordFilter {
  let table: Uint8Array | undefined;
  return (word) => {
    table ??= bytesOf(encoded);
    const hash = hashOf(word);
    for (let number = 0; number < bitsPerWord; number++) {
      const bit = bitOf(hash, number, table.length * 8);
      if (((table[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  };
}
