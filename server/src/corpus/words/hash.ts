const offset = 0x811c9dc5;
const prime = 0x01000193;

/** A hash of a text in 32 bits, by Fowler, Noll and Vo, mixed as MurmurHash3 does at its end; never 0. */
export function hashOf(text: string): number {
  let hash = offset;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  return mix(hash);
}

/** The same of some hashes in a row, `count` of them from the one at `first`. */
export function hashOfHashes(hashes: readonly number[], first: number, count: number): number {
  let hash = offset;
  for (let at = first; at < first + count; at++) hash = Math.imul(hash ^ (hashes[at] ?? 0), prime);
  return mix(hash);
}

function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0 || 1;
}
