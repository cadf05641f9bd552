import type { AnnotatedArticle, Figure } from '../annotate/annotation.ts';
import { compareFigures } from '../corpus/matching/counts.ts';
import { readWords } from '../corpus/words/words.ts';
import type { Block } from '../article/article.ts';
import type { Rule } from './finding.ts';

export const headlineUnsupported: Rule = {
  code: 'headline.unsupported',
  severity: 'information',
  summary: 'A quotation or a figure of the headline that is not in the text.',
  check: (article) => {
    const headline = article.blocks.find(({ kind }) => kind === 'headline');
    const body = article.blocks.filter(({ kind }) => kind === 'paragraph');
    if (!headline || body.length < 3) return [];
    const passage = (start: number, end: number, message: string) => ({
      path: article.path,
      start,
      end,
      message,
      related: [],
    });
    return [
      ...headline.quotations
        .filter((quotation) => quotation.closed && !isInText(article, body, quotation))
        .map(({ start, end }) => passage(start, end, 'The text has no passage with these words of the headline.')),
      ...article.figures
        .filter(({ start, end }) => start >= headline.start && end <= headline.end)
        .filter((figure) => !isGiven(article, headline, figure))
        .map(({ start, end }) =>
          passage(start, end, `“${article.text.slice(start, end)}” stands in the headline only.`),
        ),
    ];
  },
};

/** Whether a paragraph has nearly all words of a quotation. */
function isInText(
  { text }: AnnotatedArticle,
  body: readonly Block[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const words = readWords(text, start, end, []).map(({ key }) => key);
  return body.some((block) => {
    const keys = new Set(readWords(text, block.start, block.end, []).map(({ key }) => key));
    return words.filter((word) => keys.has(word)).length >= 0.8 * words.length;
  });
}

function isGiven({ figures }: AnnotatedArticle, headline: Block, figure: Figure): boolean {
  return figures.some(
    (other) =>
      other.start >= headline.end && other.unit === figure.unit && compareFigures(figure, other) !== 'conflict',
  );
}
