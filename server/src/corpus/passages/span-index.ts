import type { Span } from '../../article/article.ts';

const bucketSize = 1024;

/** Finds which of many spans overlap one, without a look at all of them. */
export interface SpanIndex<Item> {
  /** The items that share at least one character with a span, in the order they were given. */
  overlapping(span: Span): readonly Item[];
}

export function indexSpans<Item>(items: readonly Item[], spanOf: (item: Item) => Span): SpanIndex<Item> {
  const buckets = new Map<number, number[]>();
  items.forEach((item, index) => {
    const [start, end] = spanOf(item);
    for (
      let bucket = Math.floor(start / bucketSize);
      bucket <= Math.floor(Math.max(start, end - 1) / bucketSize);
      bucket++
    ) {
      const entries = buckets.get(bucket);
      if (entries) entries.push(index);
      else buckets.set(bucket, [index]);
    }
  });
  return {
    overlapping: ([start, end]) => {
      const found = new Set<number>();
      for (
        let bucket = Math.floor(start / bucketSize);
        bucket <= Math.floor(Math.max(start, end - 1) / bucketSize);
        bucket++
      ) {
        for (const index of buckets.get(bucket) ?? []) {
          const item = items[index];
          if (item === undefined) continue;
          const [from, to] = spanOf(item);
          if (from < end && start < to) found.add(index);
        }
      }
      return [...found].sort((left, right) => left - right).flatMap((index) => items.slice(index, index + 1));
    },
  };
}
