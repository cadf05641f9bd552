import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { Quotation } from '../article/article.ts';
import type { Rule } from './finding.ts';

/** A quotation with fewer words may be a term, a title or a nickname. */
const leastWords = 6;

export const quoteNoSpeaker: Rule = {
  code: 'quote.no-speaker',
  severity: 'information',
  summary: 'A full quotation whose speaker cannot be found.',
  check: (article) =>
    article.blocks
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap((block) => block.quotations)
      .filter((quotation) => isFull(article.text, quotation) && !hasSpeaker(article, quotation))
      .map(({ start, end }) => ({
        path: article.path,
        start,
        end,
        message: 'Nobody near this quotation is said to have said it.',
        related: [],
      })),
};

function isFull(text: string, { start, end, marks, closed, continues }: Quotation): boolean {
  if (marks !== 'double' || !closed || continues) return false;
  const words = text.slice(start, end).match(/[\p{L}\p{N}’']+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= leastWords && capitals < 0.6 * words.length;
}

function hasSpeaker({ quotes }: AnnotatedArticle, { start, end }: Quotation): boolean {
  return quotes.some(
    ({ speaker, content }) => speaker !== null && content.some((span) => span[0] < end && start < span[1]),
  );
}
