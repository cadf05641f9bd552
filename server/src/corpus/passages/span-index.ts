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
    for (let bucket = bucketOf(start); bucket <= lastBucketOf(start, end); bucket++) {
      const entries = buckets.get(bucket);
      if (entries) entries.push(index);
      else buckets.set(bucket, [index]);
    }
  });
  return {
    overlapping: ([start, end]) => {
      const found: number[] = [];
      const [first, last] = [bucketOf(start), lastBucketOf(start, end)];
      for (let bucket = first; bucket <= last; bucket++) {
        for (const index of buckets.get(bucket) ?? []) {
          const [from, to] = spanOf(items[index] as Item);
          // What reaches over several buckets is taken in the first.
          const isNew = bucket === first || bucketOf(from) === bucket;
          if (isNew && from < end && start < to) found.push(index);
        }
      }
      if (first < last) found.sort((left, right) => left - right);
      return found.map((index) => items[index] as Item);
    },
  };
}

const bucketOf = (offset: number): number => Math.floor(offset / bucketSize);
const lastBucketOf = (start: number, end: number): number => bucketOf(Math.max(start, end - 1));
