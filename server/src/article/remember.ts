/** Gives what was found for a key lately, or finds it. */
export type Memory<Found> = (key: string, find: () => Found) => Found;

/** A longer key is a long text's: one copy of it is enough. */
const longestKey = 20_000;

/**
 * Keeps what pure functions found lately, so that an edit finds again what it changed alone. The key has all that the
 * result depends on. At most twice `most` results are kept. What is large is kept when it is asked for `twice`: most
 * articles of a folder are read once and never edited.
 */
export function memory<Found extends object>(most = 2000, asked: 'once' | 'twice' = 'once'): Memory<Found> {
  let recent = new Map<string, Found | null>();
  let older = recent;
  return (key, find) => {
    const known = recent.get(key);
    if (known) return known;
    if (key.length > longestKey) return find();
    const before = known === undefined ? older.get(key) : known;
    const found = before ?? find();
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, before === undefined && asked === 'twice' ? null : found);
    return found;
  };
}

/** A pure function of a text that keeps its latest results, at most twice `most`. */
export function remember<Result>(compute: (text: string) => Result, most: number): (text: string) => Result {
  // The same as `memory`, for what is asked for at every word.
  let recent = new Map<string, { readonly result: Result }>();
  let older = recent;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known.result;
    if (text.length > longestKey) return compute(text);
    const found = older.get(text) ?? { result: compute(text) };
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, found);
    return found.result;
  };
}
