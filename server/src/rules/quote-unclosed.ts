import type { Rule } from './finding.ts';

export const quoteUnclosed: Rule = {
  code: 'quote.unclosed',
  severity: 'information',
  summary: 'A quotation mark that never closes.',
  check: (article) =>
    article.blocks.flatMap((block, index) =>
      block.quotations
        .filter(({ closed, marks }) => !closed && marks === 'double')
        .filter(() => article.blocks[index + 1]?.quotations[0]?.continues !== true)
        .map(({ start }) => ({
          path: article.path,
          start,
          end: start + 1,
          message: 'This quotation mark never closes in its paragraph, and the next one does not go on with it.',
          related: [],
        })),
    ),
};
