/** Asks whether a word is in a large set. True for every member, and for about one in fifty of all other words. */
export type WordFilter = (word: string) => boolean;

/** Bits that stand for a word. */
const bitsPerWord = 3;

/** The indexes of the bits that stand for a word in a filter of a number of bits that is a power of two. */
export function bitsOf(word: string, size: number): number[] {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  const step = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 1;
  return Array.from({ length: bitsPerWord }, (_, at) => {
    const mixed = hash + Math.imul(at, step);
    return (mixed ^ (mixed >>> 13)) & (size - 1);
  });
}

/** A set of words as a table of bits in base64 (B. H. Bloom, 1970), decoded at first use. */
export function wordFilter(encoded: string): WordFilter {
  let table: Uint8Array | undefined;
  return (word) => {
    table ??= Uint8Array.from(atob(encoded), (byte) => byte.charCodeAt(0));
    const bits = table;
    return bitsOf(word, bits.length * 8).every((bit) => ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0);
  };
}
