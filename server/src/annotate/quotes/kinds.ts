import type { Block, Quotation } from '../../article/article.ts';
import type { Quote } from '../annotation.ts';
import type { Draft } from './drafts.ts';
import { around } from './spans.ts';

const wordy = /[\p{L}\p{N}]/u;

/** Whether the words of a quote stand in quotation marks: all of them, some, or none. */
export function kindOf(text: string, blocks: readonly Block[], draft: Draft): Quote['kind'] {
  if (draft.form) return 'direct';
  let inside = false;
  let outside = false;
  for (const [start, end] of draft.content) {
    let at = start;
    for (const quotation of quotationsIn(blocks, draft.block, start, end)) {
      inside = true;
      outside ||= wordy.test(text.slice(at, Math.max(at, quotation.start)));
      at = Math.max(at, quotation.end);
    }
    outside ||= wordy.test(text.slice(at, Math.max(at, end)));
  }
  return inside ? (outside ? 'mixed' : 'direct') : 'indirect';
}

/** The quotations that overlap a span, which stands in the given block or a later one. */
function quotationsIn(blocks: readonly Block[], from: number, start: number, end: number): Quotation[] {
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index];
    if (block && block.end > start) return around(block.quotations, start, end);
  }
  return [];
}
