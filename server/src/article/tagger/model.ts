/** What the tagger has learned. */
export interface TaggerModel {
  /** The weight of each slot. */
  readonly weights: Int8Array;
  /** A Bloom filter (1970) of the words that were frequent enough to be learned by name: a bit each. */
  readonly known: Uint8Array;
}

/** Size of the table of weights, as a power of two. A feature and a tag share a slot with others by hashing. */
export const tableBits = 18;
export const slotMask = (1 << tableBits) - 1;

/** What tells a tag's slots from the others'. */
export const saltOf = (tag: number): number => Math.imul(tag + 1, 0x2545f491);

/** The slot of the table that holds the weight of a feature for a tag. */
export const slotOf = (feature: number, tag: number): number => (feature ^ saltOf(tag)) & slotMask;

/** Size of the filter of known words in bits, as a power of two. */
export const filterBits = 17;
const filterMask = (1 << filterBits) - 1;

const firstPlace = (hash: number): number => hash & filterMask;
const secondPlace = (hash: number): number => (hash >>> (32 - filterBits)) & filterMask;

/** True for a known word, by its hash; one in about a hundred others passes too. */
export function isKnown(known: Uint8Array, hash: number): boolean {
  const [first, second] = [firstPlace(hash), secondPlace(hash)];
  return (((known[first >> 3] as number) >> (first & 7)) & ((known[second >> 3] as number) >> (second & 7)) & 1) === 1;
}

/** Puts a word into a filter. */
export function addKnown(known: Uint8Array, hash: number): void {
  for (const place of [firstPlace(hash), secondPlace(hash)])
    known[place >> 3] = (known[place >> 3] as number) | (1 << (place & 7));
}
