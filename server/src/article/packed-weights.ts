/** What a weight can be: few values are enough, since many features speak at once. Small weights are told apart best. */
export const weightLevels = Int8Array.of(-127, -79, -40, -13, 0, 13, 40, 79, 127);

/** A letter for each pair of levels; none needs an escape. */
export const weightLetters = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index))
  .filter((letter) => !"'\\`$".includes(letter))
  .slice(0, weightLevels.length ** 2)
  .join('');

/** Reads weights that are kept two to a letter of `weightLetters`. */
export function unpackWeights(letters: string): Int8Array {
  const count = weightLevels.length;
  // Two weights are written at once, the first into the lower byte, as every machine in use keeps numbers.
  const pairs = new Int16Array(128);
  for (let both = 0; both < weightLetters.length; both++) {
    const [first, second] = [weightLevels[Math.floor(both / count)], weightLevels[both % count]] as [number, number];
    pairs[weightLetters.charCodeAt(both)] = (first & 255) | (second << 8);
  }
  const weights = new Int16Array(letters.length);
  for (let at = 0; at < letters.length; at++) weights[at] = pairs[letters.charCodeAt(at)] as number;
  return new Int8Array(weights.buffer);
}
