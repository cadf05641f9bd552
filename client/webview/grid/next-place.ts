/** Of places in rising order, the index of the next one after a place, or of the last one before it, and round again. */
export function nextPlace(places: readonly number[], from: number, backwards: boolean): number {
  const next = backwards ? places.findLastIndex((place) => place < from) : places.findIndex((place) => place > from);
  return next >= 0 ? next : backwards ? places.length - 1 : 0;
}
