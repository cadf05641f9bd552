import type { FigurePassage } from './passage.ts';

/**
 * Leaves out figures that are put together once more: an article tells its figures again in other words, and each telling
 * is linked. A cluster is told already where larger ones have each value of each article, and each two of its values
 * together.
 */
export function withoutRepeats(clusters: readonly (readonly FigurePassage[])[]): readonly (readonly FigurePassage[])[] {
  const told = new Set<string>();
  const left = new Set<number>();
  const largestFirst = [...clusters.keys()].sort(
    (one, other) => (clusters[other]?.length ?? 0) - (clusters[one]?.length ?? 0) || one - other,
  );
  for (const index of largestFirst) {
    const all = tellings(clusters[index] ?? []);
    if (all.every((telling) => told.has(telling))) continue;
    left.add(index);
    for (const telling of all) told.add(telling);
  }
  return clusters.filter((_, index) => left.has(index));
}

/** Each article's value, and each two values that stand together. */
function tellings(cluster: readonly FigurePassage[]): readonly string[] {
  const values = [...new Set(cluster.map(valueOf))].sort();
  return [
    ...cluster.map((passage) => `${passage.unit.article.path}\n${valueOf(passage)}`),
    ...values.flatMap((value, index) => values.slice(0, index).map((other) => `${other}\n${value}`)),
  ];
}

/** A value with its unit, or with what befell whom it counts, or the noun that it counts. */
function valueOf({ figure: { low, high, unit }, told: { head, fate } }: FigurePassage): string {
  return `${String(low)} ${String(high)} ${unit ?? fate ?? head}`;
}
