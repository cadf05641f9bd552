import { filterBits, tableBits, type TaggerModel } from './model.ts';

/** A model as it is kept: text that a module can hold. */
export interface PackedTagger {
  /** The weights, two to a letter of `weightLetters`. */
  readonly weights: string;
  /** The filter of known words, in base64. */
  readonly known: string;
}

/** What a weight can be: few values are enough, since many features speak at once. Small weights are told apart best. */
export const weightLevels = Int8Array.of(-127, -79, -40, -13, 0, 13, 40, 79, 127);

/** A letter for each pair of levels; none needs an escape. */
export const weightLetters = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index))
  .filter((letter) => !"'\\`$".includes(letter))
  .slice(0, weightLevels.length ** 2)
  .join('');

/** Reads a model that training wrote. */
export function unpackTagger({ weights, known }: PackedTagger): TaggerModel {
  const count = weightLevels.length;
  // Two weights are written at once, the first into the lower byte, as every machine in use keeps numbers.
  const pairs = new Int16Array(128);
  for (let both = 0; both < weightLetters.length; both++) {
    const [first, second] = [weightLevels[Math.floor(both / count)], weightLevels[both % count]] as [number, number];
    pairs[weightLetters.charCodeAt(both)] = (first & 255) | (second << 8);
  }
  const table = new Int16Array(1 << (tableBits - 1));
  for (let at = 0; at < weights.length; at++) table[at] = pairs[weights.charCodeAt(at)] as number;
  const bytes = atob(known);
  const filter = new Uint8Array(1 << (filterBits - 3));
  for (let at = 0; at < bytes.length; at++) filter[at] = bytes.charCodeAt(at);
  return { weights: new Int8Array(table.buffer), known: filter };
}
