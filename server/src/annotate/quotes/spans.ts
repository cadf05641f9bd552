import type { Quotation } from '../../article/article.ts';

/** Index of the first of these, which stand in order, that ends after an offset. */
export function firstEndingAfter(spans: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quotations that overlap a span. They stand in order. */
export function around(quotations: readonly Quotation[], start: number, end: number): Quotation[] {
  const found: Quotation[] = [];
  for (let at = firstEndingAfter(quotations, start); at < quotations.length; at++) {
    const quotation = quotations[at];
    if (!quotation || quotation.start >= end) break;
    found.push(quotation);
  }
  return found;
}
