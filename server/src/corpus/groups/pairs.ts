/** Beyond this, each member is compared with the next only, not with all. */
const fullyCompared = 6;

/** Pairs of members to compare. */
export function pairs(count: number): readonly (readonly [number, number])[] {
  if (count <= fullyCompared) return pairsAmong(Array.from({ length: count }, (_, index) => index));
  return Array.from({ length: count - 1 }, (_, index) => [index, index + 1] as const);
}

/** All pairs of some members, by their places among all: for each, those before it. */
export function pairsAmong(places: readonly number[]): readonly (readonly [number, number])[] {
  return places.flatMap((right, index) => places.slice(0, index).map((left) => [left, right] as const));
}
