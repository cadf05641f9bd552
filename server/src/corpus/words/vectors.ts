import { keys, scales, values } from './vector-table.ts';

/** How many values a number of the table can have. */
export const levels = 16;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A word's vector, of length 1. Compared with others of the table only. */
export type WordVector = Float32Array;

/** The table as it is read: which words it has; their numbers are unpacked as they are asked for. */
interface Table {
  readonly places: ReadonlyMap<string, number>;
  readonly largest: readonly number[];
  readonly digits: Uint8Array;
  readonly unpacked: Map<number, WordVector>;
}

let table: Table | undefined;

function readTable(): Table {
  const places = new Map<string, number>();
  let last = '';
  for (const entry of keys.split(' ')) {
    last = last.slice(0, entry.charCodeAt(0) - 48) + entry.slice(1);
    places.set(last, places.size);
  }
  const digits = new Uint8Array(128);
  for (let index = 0; index < letters.length; index++) digits[letters.charCodeAt(index)] = index;
  return { places, largest: scales.split(' ').map(Number), digits, unpacked: new Map() };
}

/** What a word means, by its key; undefined where the table does not have it. */
export function vectorOf(key: string): WordVector | undefined {
  table ??= readTable();
  const place = table.places.get(key);
  if (place === undefined) return undefined;
  const known = table.unpacked.get(place);
  if (known) return known;
  const vector = unpack(table, place);
  table.unpacked.set(place, vector);
  return vector;
}

/** Two letters of base64 hold three numbers of four bits. */
function unpack({ largest, digits }: Table, place: number): WordVector {
  const vector = new Float32Array(largest.length);
  const from = (place * largest.length * 2) / 3;
  let square = 0;
  for (let axis = 0; axis < largest.length; axis++) {
    const at = from + Math.floor(axis / 3) * 2;
    const bits = ((digits[values.charCodeAt(at)] ?? 0) << 6) | (digits[values.charCodeAt(at + 1)] ?? 0);
    const level = (bits >> (8 - 4 * (axis % 3))) & 15;
    const value = ((2 * level) / (levels - 1) - 1) * (largest[axis] ?? 0);
    vector[axis] = value;
    square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  return vector.map((value) => value / length);
}

/** How near two words are in meaning: the cosine of their vectors, from -1 to 1. */
export function nearness(left: WordVector, right: WordVector): number {
  let sum = 0;
  const axes = left.length;
  for (let axis = 0; axis < axes; axis++) sum += (left[axis] as number) * (right[axis] as number);
  return sum;
}
