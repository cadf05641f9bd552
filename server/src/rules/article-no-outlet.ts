import type { Rule } from './finding.ts';
import { firstWords } from './wording.ts';

export const articleNoOutlet: Rule = {
  code: 'article.no-outlet',
  severity: 'information',
  summary: 'An article whose outlet is not known.',
  check: (article) => {
    if (article.metadata.outlet !== null || article.blocks.length === 0) return [];
    const [start, end] = firstWords(article);
    return [
      {
        path: article.path,
        start,
        end,
        message: 'Which outlet this article is from is not known, neither from its text nor from the event’s manifest.',
        related: [],
      },
    ];
  },
};
