import type { Span } from '../../article/article.ts';
import type { Evidence } from '../annotation.ts';

/** What an extractor finds in a paragraph: somebody is said to have said, thought or written something. */
export interface Attribution {
  /** A span for each unbroken piece, in order, quotation marks included; empty where it stands in the next paragraph. */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  /** How likely it is right, from 0 to 1. */
  readonly confidence: number;
  readonly evidence: Evidence;
}
