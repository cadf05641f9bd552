/**
 * A pure function of a text that keeps its latest results: an edit asks again for nearly all the words that were there
 * before. At most twice `most` results are kept.
 */
export function remember<Result>(compute: (text: string) => Result, most: number): (text: string) => Result {
  let recent = new Map<string, Result>();
  let older = recent;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const result = older.get(text) ?? compute(text);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, result);
    return result;
  };
}

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
