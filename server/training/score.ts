import type { Span } from '../src/article/article.ts';
import type { Document } from './corpus.ts';

/** What is scored of a predicted attribution. */
export interface Predicted {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
}

/** How well attributions were found, in per cent. */
export interface Score {
  readonly directSpeaker: number;
  readonly directFound: number;
  readonly contentPrecision: number;
  readonly contentRecall: number;
  readonly contentF1: number;
  readonly sourceOnMatched: number;
  readonly exactSource: number;
  readonly exactCue: number;
  readonly exactContent: number;
}

/** Turns spans into the numbers of the words that they share a letter with. */
export function wordCounter(text: string): (spans: readonly Span[]) => Set<number> {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match): Span => [
    match.index,
    match.index + match[0].length,
  ]);
  return (spans) => {
    const found = new Set<number>();
    for (const [start, end] of spans) {
      let low = 0;
      let high = words.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((words[middle]?.[1] ?? 0) <= start) low = middle + 1;
        else high = middle;
      }
      for (; low < words.length && (words[low]?.[0] ?? end) < end; low++) found.add(low);
    }
    return found;
  };
}

export function shared<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): number {
  let count = 0;
  for (const each of left) if (right.has(each)) count++;
  return count;
}

/** The share of words that two contents have in common, of all their words (Jaccard's index). */
export function likeness(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  const both = shared(left, right);
  return both / Math.max(1, left.size + right.size - both);
}

/**
 * Scores attributions. A content is found when it shares half of the words, both ways taken together; the exact figures are
 * F1 of sources, cues and contents that have the very words of an annotated one; the direct ones take direct quotes with a source.
 */
export function score(documents: readonly Document[], predictions: readonly (readonly Predicted[])[]): Score {
  const n = { direct: 0, found: 0, speaker: 0, gold: 0, predicted: 0, matched: 0, source: 0, sourceRight: 0 };
  const exact = { source: [0, 0], cue: [0, 0], content: [0, 0] };
  documents.forEach(({ article, attributions, discard }, index) => {
    const words = wordCounter(article.text);
    const discarded = words(discard);
    const gold = attributions
      .map(({ kind, content, source, cue }) => ({
        kind,
        content: words(content),
        source: words(source),
        cue: words(cue),
      }))
      .filter(({ content }) => content.size);
    const predicted = (predictions[index] ?? [])
      .map(({ content, source, cue }) => ({
        content: words(content),
        source: words(source ? [source] : []),
        cue: words(cue ? [cue] : []),
      }))
      .filter(({ content }) => [...content].some((word) => !discarded.has(word)));
    n.gold += gold.length;
    n.predicted += predicted.length;
    const pairs = gold.flatMap((g) => predicted.map((p) => ({ g, p, like: likeness(g.content, p.content) })));
    const used = new Set<unknown>();
    for (const { g, p } of pairs.filter(({ like }) => like >= 0.5).sort((a, b) => b.like - a.like)) {
      if (used.has(g) || used.has(p)) continue;
      used.add(g).add(p);
      n.matched++;
      if (!g.source.size) continue;
      n.source++;
      if (shared(g.source, p.source)) n.sourceRight++;
    }
    for (const g of gold) {
      if (g.kind !== 'direct' || !g.source.size) continue;
      n.direct++;
      const hits = predicted.filter((p) => shared(g.content, p.content) >= 0.5 * g.content.size);
      if (hits.length) n.found++;
      if (hits.some((p) => shared(p.source, g.source))) n.speaker++;
    }
    for (const role of ['source', 'cue', 'content'] as const) {
      const keys = (list: readonly { readonly [r in typeof role]: ReadonlySet<number> }[]) =>
        new Set(list.map((each) => [...each[role]].join(',')).filter(Boolean));
      const goldKeys = keys(gold);
      const predictedKeys = keys(predicted);
      const tally = exact[role];
      tally[0] = (tally[0] ?? 0) + shared(goldKeys, predictedKeys);
      tally[1] = (tally[1] ?? 0) + goldKeys.size + predictedKeys.size;
    }
  });
  const percent = (part: number, whole: number) => Number(((100 * part) / Math.max(1, whole)).toFixed(1));
  return {
    directSpeaker: percent(n.speaker, n.direct),
    directFound: percent(n.found, n.direct),
    contentPrecision: percent(n.matched, n.predicted),
    contentRecall: percent(n.matched, n.gold),
    contentF1: percent(2 * n.matched, n.predicted + n.gold),
    sourceOnMatched: percent(n.sourceRight, n.source),
    exactSource: percent(2 * (exact.source[0] ?? 0), exact.source[1] ?? 0),
    exactCue: percent(2 * (exact.cue[0] ?? 0), exact.cue[1] ?? 0),
    exactContent: percent(2 * (exact.content[0] ?? 0), exact.content[1] ?? 0),
  };
}
