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
