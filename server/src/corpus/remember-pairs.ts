/** A pure function of two objects that keeps its results as long as both are in use. */
export function rememberPairs<Item extends object, Result>(
  compute: (left: Item, right: Item) => Result,
): (left: Item, right: Item) => Result {
  const results = new WeakMap<Item, WeakMap<Item, { readonly result: Result }>>();
  return (left, right) => {
    const known = results.get(left) ?? new WeakMap<Item, { readonly result: Result }>();
    results.set(left, known);
    const kept = known.get(right) ?? { result: compute(left, right) };
    known.set(right, kept);
    return kept.result;
  };
}
