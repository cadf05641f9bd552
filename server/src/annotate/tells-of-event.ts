import type { Block, BlockKind } from '../article/article.ts';

/** What stands around an article's text and tells of the article rather than of the event. */
const around: ReadonlySet<BlockKind> = new Set(['dateline', 'byline', 'credit', 'promo', 'metadata']);

/** Whether a block may tell of the event: its figures count, and somebody may speak in it. */
export const tellsOfEvent = ({ kind }: Block): boolean => !around.has(kind);
