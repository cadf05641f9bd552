import type { Article, Block } from '../../article/article.ts';
import { extractAttributions } from '../attribution/extract.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { withoutCircumstances } from './repairs/cue-words.ts';
import { doubted } from './repairs/doubts.ts';
import type { Extract } from './gather.ts';
import { withMainSubject } from './repairs/leading-clause.ts';
import { isOtherSense } from './repairs/other-senses.ts';
import { quotedAsSaying } from './second-hand.ts';
import { withRest } from './repairs/rest-of-clause.ts';
import { withSecondVerb } from './repairs/second-verb.ts';
import { turned } from './repairs/turned.ts';

/** Less likely attributions are left out. */
const leastConfidence = 0.33;

/** An extractor of an article's paragraphs that has learned from annotated news (see `extractAttributions`). */
export function extractByModel(article: Article): Extract {
  const byBlock = new Map<Block, Attribution[]>();
  const all = extractAttributions(article).filter(({ confidence }) => confidence >= leastConfidence);
  let next = 0;
  for (const [index, block] of article.blocks.entries()) {
    const own: Attribution[] = [];
    for (; next < all.length; next++) {
      const attribution = all[next];
      if (!attribution?.cue || attribution.cue[0] >= block.end) break;
      if (isOtherSense(article.text, block, attribution)) continue;
      const cue = withoutCircumstances(article.text, block.tokens, attribution.cue);
      const found = doubted(
        article.text,
        block,
        withRest(
          article.text,
          block,
          turned(article.text, block, withMainSubject(article.text, block, { ...attribution, cue })),
        ),
      );
      for (const each of withSecondVerb(article.text, block, found))
        own.push(...quotedAsSaying(article.text, each), announcing(each, block, article.blocks[index + 1]));
    }
    byBlock.set(block, own);
  }
  return (_text, block) => byBlock.get(block) ?? [];
}

/** A quotation in the paragraph after is left to the one who gathers the quotes: it knows how quotations go on. */
function announcing(attribution: Attribution, block: Block, after: Block | undefined): Attribution {
  const first = attribution.content[0]?.[0] ?? 0;
  return first >= block.end && after?.quotations.length ? { ...attribution, content: [] } : attribution;
}
