/** Beyond this, each member is compared with the next only, not with all. */
const fullyCompared = 6;

/** Pairs of members to compare. */
export function pairs(count: number): (readonly [number, number])[] {
  if (count <= fullyCompared) return allPairs(count);
  return Array.from({ length: count - 1 }, (_, index) => [index, index + 1] as const);
}

export function allPairs(count: number): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, right) =>
    Array.from({ length: right }, (_, left) => [left, right] as const),
  ).flat();
}
