/** A pure function of two objects that keeps its results as long as both are in use. */
export function rememberPairs<Left extends object, Right extends object, Result>(
  compute: (left: Left, right: Right) => Result,
): (left: Left, right: Right) => Result {
  const results = new WeakMap<Left, WeakMap<Right, { readonly result: Result }>>();
  return (left, right) => {
    const known = results.get(left) ?? new WeakMap<Right, { readonly result: Result }>();
    results.set(left, known);
    const kept = known.get(right) ?? { result: compute(left, right) };
    known.set(right, kept);
    return kept.result;
  };
}
