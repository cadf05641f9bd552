/** Index of the first of these, which stand in the order of the text, that starts at an offset or after it. Logarithmic time. */
export function firstFrom(ordered: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
