import type { Rule } from './finding.ts';
import { firstWords } from './wording.ts';

export const articleUndated: Rule = {
  code: 'article.undated',
  severity: 'information',
  summary: 'An article whose date of publication is not known.',
  check: (article) => {
    if (article.metadata.published !== null || article.blocks.length === 0) return [];
    const [start, end] = firstWords(article);
    return [
      {
        path: article.path,
        start,
        end,
        message: 'When this article was published is not known, neither from its text nor from the event’s manifest.',
        related: [],
      },
    ];
  },
};
