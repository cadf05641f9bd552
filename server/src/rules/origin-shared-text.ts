import type { Rule } from './finding.ts';
import { inMarks, sourceName } from './wording.ts';

export const originSharedText: Rule = {
  code: 'origin.shared-text',
  severity: 'hint',
  summary: 'A long run of the same text in two articles, which likely have one origin.',
  check: (article, event) => {
    const longest = new Map<
      string,
      {
        readonly start: number;
        readonly end: number;
        readonly words: number;
        readonly other: { readonly path: string; readonly start: number; readonly end: number };
      }
    >();
    for (const { passages, words } of event.sharedText ?? []) {
      const [here, there] = passages[0].path === article.path ? passages : [passages[1], passages[0]];
      if (here.path !== article.path || words <= (longest.get(there.path)?.words ?? 0)) continue;
      longest.set(there.path, { start: here.start, end: here.end, words, other: there });
    }
    return [...longest.values()].map(({ start, end, words, other }) => ({
      path: article.path,
      start,
      end,
      message: `${sourceName(event, other.path)} has the same ${String(words)} words: the two likely have one origin.`,
      related: [
        {
          ...other,
          message: `${sourceName(event, other.path)}: ${inMarks(event.articles.find(({ path }) => path === other.path)?.text.slice(other.start, other.end) ?? '')}`,
        },
      ],
    }));
  },
};
