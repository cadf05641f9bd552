import type { Article, Block, Quotation, Span } from '../../article/article.ts';
import { extractAttributions } from '../attribution/extract.ts';
import type { Attribution } from './attribution.ts';
import { extractByRules } from './extract.ts';
import type { Extract } from './gather.ts';
import { around } from './kinds.ts';

/** Less likely attributions are left out. */
const leastConfidence = 0.33;

/**
 * An extractor of an article's paragraphs that has learned from annotated news (see `extractAttributions`).
 * Quotations that it leaves to nobody are given to whom the rules of grammar give them.
 */
export function extractByModel(article: Article): Extract {
  const byBlock = new Map<Block, Attribution[]>();
  const found = extractAttributions(article).filter(({ confidence }) => confidence >= leastConfidence);
  let next = 0;
  for (const [index, block] of article.blocks.entries()) {
    const own: Attribution[] = [];
    for (; next < found.length; next++) {
      const attribution = found[next];
      if (!attribution?.cue || attribution.cue[0] >= block.end) break;
      own.push(announcing(attribution, block, article.blocks[index + 1]));
    }
    byBlock.set(block, own);
  }
  return (text, block) => withRules(byBlock.get(block) ?? [], extractByRules(text, block), block);
}

/** A quotation in the paragraph after is left to the one who gathers the quotes: it knows how quotations go on. */
function announcing(attribution: Attribution, block: Block, after: Block | undefined): Attribution {
  const first = attribution.content[0]?.[0] ?? 0;
  return first >= block.end && after?.quotations.length ? { ...attribution, content: [] } : attribution;
}

/** Adds the attributions by rules that claim a quotation which no learned one touches. */
function withRules(learned: readonly Attribution[], byRules: readonly Attribution[], block: Block): Attribution[] {
  const claimed = new Set(learned.flatMap(({ content }) => content.flatMap((span) => claims(span, block))));
  const added = byRules.filter(({ content, cue }) => {
    const own = content.flatMap((span) => claims(span, block));
    if (content.length === 0) return cue !== null && !learned.some((other) => other.cue && overlap(other.cue, cue));
    return own.length > 0 && !own.some((quotation) => claimed.has(quotation));
  });
  const kept = learned.filter(
    ({ content }) => !added.some((rule) => rule.content.some((span) => content.some((other) => overlap(span, other)))),
  );
  return [...kept, ...added].sort((left, right) => position(left) - position(right));
}

const position = ({ cue, content }: Attribution): number => cue?.[0] ?? content[0]?.[0] ?? 0;

const overlap = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end;

/** The quotations of which a span has the greater part. */
const claims = ([start, end]: Span, block: Block): Quotation[] =>
  around(block.quotations, start, end).filter(
    (quotation) =>
      Math.min(end, quotation.end) - Math.max(start, quotation.start) >= 0.5 * (quotation.end - quotation.start),
  );
