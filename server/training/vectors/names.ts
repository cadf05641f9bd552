const leastOften = 3;
const leastShare = 0.7;

/** The words, in lower case, that texts write with a capital letter inside sentences nearly always. */
export function mostOftenNames(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, { capital: number; all: number }>();
  for (const text of texts) {
    for (const [, word = ''] of text.matchAll(/[a-z,] ([A-Za-z][a-z]+)\b/g)) {
      const key = word.toLowerCase();
      const count = counts.get(key) ?? { capital: 0, all: 0 };
      count.all += 1;
      if (key !== word) count.capital += 1;
      counts.set(key, count);
    }
  }
  return new Set(
    [...counts]
      .filter(([, { capital, all }]) => capital >= leastOften && capital >= leastShare * all)
      .map(([word]) => word),
  );
}
