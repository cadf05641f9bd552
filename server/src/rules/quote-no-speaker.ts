import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { Quotation } from '../article/article.ts';
import type { Rule } from './finding.ts';

/** A quotation with fewer words may be a term, a title or a nickname. */
const leastWords = 6;

/** A text that is quoted by its name: the reader knows whose words they are. */
const document =
  /\b(?:acts?|amendments?|articles?|bill|charter|clause|code|constitution|contract|declaration|definition|guidelines?|inscription|laws?|legislation|lyrics?|manifesto|motto|ordinance|polic(?:y|ies)|proverb|resolution|rules?|scripture|sign|slogan|statutes?|text|treaty|verse|wording)\b/i;

export const quoteNoSpeaker: Rule = {
  code: 'quote.no-speaker',
  severity: 'information',
  summary: 'A full quotation whose speaker cannot be found.',
  check: (article) =>
    article.blocks
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap((block) =>
        block.quotations.filter(
          (quotation) =>
            isFull(article.text, quotation) &&
            !hasSpeaker(article, quotation) &&
            !document.test(article.text.slice(Math.max(block.start, quotation.start - 300), quotation.start)),
        ),
      )
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
  // A small letter at the start makes it a part of the article's own sentence.
  if (!/^\p{Lu}/u.test(words[0] ?? '')) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= leastWords && capitals < 0.6 * words.length;
}

function hasSpeaker({ quotes }: AnnotatedArticle, { start, end }: Quotation): boolean {
  return quotes.some(
    ({ speaker, content }) => speaker !== null && content.some((span) => span[0] < end && start < span[1]),
  );
}
