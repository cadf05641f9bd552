/** Numbers from 0 to 1 that depend on the seed alone (Marsaglia's xorshift, 32 bits). */
export function makeRandom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** Puts the numbers in another order, in place (Fisher-Yates). */
export function shuffle(numbers: Int32Array, random: () => number): void {
  for (let i = numbers.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = numbers[i] as number;
    numbers[i] = numbers[j] as number;
    numbers[j] = kept;
  }
}
