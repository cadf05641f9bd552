import { newsOutlets } from '../annotate/lexicon/organisations.ts';
import { outletKey } from '../corpus/origins/outlets.ts';
import type { Rule } from './finding.ts';

const passesOn = /\b(?:report|according to|first reported|wrote|writes|cit|quot|disclos|reveal)/i;

export const sourceSecondHand: Rule = {
  code: 'source.second-hand',
  severity: 'hint',
  summary: 'What the article passes on from another outlet.',
  check: (article, event) => {
    const outlets = new Set(
      [...event.articles.flatMap(({ metadata }) => metadata.outlet ?? []), ...newsOutlets].map(outletKey),
    );
    const own = outletKey(article.metadata.outlet ?? '');
    const reported = new Set<string>();
    return article.quotes.flatMap(({ speaker, cue, source }) => {
      if (!speaker || !source || !cue) return [];
      const name = outletKey(speaker.name);
      if (!outlets.has(name) || name === own || reported.has(name)) return [];
      if (!passesOn.test(article.text.slice(cue[0], cue[1]))) return [];
      reported.add(name);
      return [
        {
          path: article.path,
          start: source[0],
          end: source[1],
          message: `This is passed on from ${speaker.name}.`,
          related: event.articles
            .filter(({ metadata, path }) => path !== article.path && outletKey(metadata.outlet ?? '') === name)
            .map(({ path, blocks }) => ({
              path,
              start: blocks[0]?.start ?? 0,
              end: blocks[0]?.end ?? 0,
              message: `The article of ${speaker.name} in this event`,
            })),
        },
      ];
    });
  },
};
