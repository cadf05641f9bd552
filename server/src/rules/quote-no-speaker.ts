import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { Block, Quotation } from '../article/article.ts';
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
            !document.test(article.text.slice(Math.max(block.start, quotation.start - 300), quotation.start)) &&
            !isSaid(article, block, quotation),
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

/** Words that attribute, wherever they stand: the reader sees who speaks, although the tool may not. */
const attributes =
  /\b(?:said|says?|saying|told|tells?|telling|asks?|asked|asking|add(?:s|ed|ing)?|wr(?:ites?|ote|iting)|read(?:s|ing)?|stat(?:es?|ed|ing|ement)|according|repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?|call(?:s|ed|ing)?|declar(?:es?|ed|ing)|explain(?:s|ed|ing)?|continu(?:es?|ed|ing)|insist(?:s|ed|ing)?|tweet(?:s|ed|ing)?|post(?:s|ed|ing)?|shout(?:s|ed|ing)?|joke[sd]?|quip(?:s|ped)?|demand(?:s|ed|ing)?|announc(?:es?|ed|ing)|warn(?:s|ed|ing)?|argu(?:es?|ed|ing)|not(?:es|ed|ing)|report(?:s|ed|ing)?|recall(?:s|ed|ing)?|conclud(?:es?|ed|ing)|messages?|speak(?:s|ing)?|spoke|quot(?:es?|ed|ing)|apology|promise|question|words|comments?|remarks?|interview|testif(?:ies|ied|ying))\b/i;

/** How far from a quotation stand the words that attribute it, in characters. */
const near = 160;

/** Whether words that attribute, a colon or another quotation stand beside a quotation, in its paragraph or right before it. */
function isSaid({ text, quotes }: AnnotatedArticle, block: Block, { start, end }: Quotation): boolean {
  const before = text.slice(Math.max(0, start - near), start);
  const after = text.slice(end, Math.min(block.end, end + near));
  if (/:\s*$/.test(before) || attributes.test(`${before} ${after}`)) return true;
  const from = text.lastIndexOf('\n\n', Math.max(0, block.start - 3));
  return quotes.some(
    ({ speaker, content }) => speaker !== null && content.some((span) => span[0] >= from && span[1] <= block.end),
  );
}

function hasSpeaker({ quotes }: AnnotatedArticle, { start, end }: Quotation): boolean {
  return quotes.some(
    ({ speaker, content }) => speaker !== null && content.some((span) => span[0] < end && start < span[1]),
  );
}
