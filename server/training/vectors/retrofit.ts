import type { WordNet } from './wordnet.ts';

const rounds = 8;
/** How far a word goes to those that mean the same; the rest is where its use in texts puts it. */
const pull = 1;
const push = 0.3;

/**
 * Moves the vectors of words that mean the same towards each other (Faruqui et al. 2015), and those of opposites apart
 * (Mrkšić et al. 2016). The result has length 1.
 */
export function retrofit(
  keys: readonly string[],
  vectors: readonly Float64Array[],
  { near, opposite }: WordNet,
): Float64Array[] {
  const first = vectors.map(unit);
  let current: Float64Array[] = first.map((vector) => new Float64Array(vector));
  const places = new Map(keys.map((key, index) => [key, index]));
  const neighbours = keys.map((key) =>
    [...(near.get(key) ?? [])].flatMap(([other, value]): [number, number][] => {
      const place = places.get(other);
      return place === undefined ? [] : [[place, value]];
    }),
  );
  for (let round = 0; round < rounds; round++) {
    current = current.map((_, index) => {
      const own = new Float64Array(first[index] ?? []);
      const list = neighbours[index] ?? [];
      const total = list.reduce((sum, [, value]) => sum + value, 0);
      const share = total > 0 ? (pull * Math.min(1, total)) / total : 0;
      for (const [other, value] of list) {
        current[other]?.forEach((each, axis) => (own[axis] = (own[axis] ?? 0) + share * value * each));
      }
      return unit(own);
    });
    for (const [left, right] of opposite) {
      const [here, there] = [current[places.get(left) ?? -1], current[places.get(right) ?? -1]];
      if (!here || !there) continue;
      const [one, other] = [Float64Array.from(here), Float64Array.from(there)];
      if (one.reduce((sum, value, axis) => sum + value * (other[axis] ?? 0), 0) <= 0) continue;
      one.forEach((value, axis) => {
        here[axis] = value - push * (other[axis] ?? 0);
        there[axis] = (other[axis] ?? 0) - push * value;
      });
    }
    current = current.map(unit);
  }
  return current;
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value ** 2, 0)) || 1;
  return vector.map((value) => value / length);
}
