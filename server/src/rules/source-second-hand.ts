import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { Span } from '../article/article.ts';
import { newsOutlets } from '../annotate/lexicon/organisations.ts';
import type { LinkedEvent } from '../corpus/comparison.ts';
import { outletKey } from '../corpus/origins/outlets.ts';
import type { Rule } from './finding.ts';

const passesOn = /\b(?:report|according to|first reported|wrote|writes|cit|quot|disclos|reveal)/i;

export const sourceSecondHand: Rule = {
  code: 'source.second-hand',
  severity: 'hint',
  summary: 'What the article passes on from another outlet.',
  check: (article, event) => {
    const own = outletKey(article.metadata.outlet ?? '');
    const credits = (event.origins ?? []).filter(({ path, by }) => path === article.path && by === 'credit');
    // What a news agency's text has from the agency is no news to its reader.
    const reported = new Set([own, ...credits.filter(({ whole }) => whole).map(({ outlet }) => outletKey(outlet))]);
    const credited = credits
      .filter(({ whole }) => !whole)
      .map(({ outlet, start, end }): PassedOn => ({ outlet, span: [start, end] }));
    return [...spokenByOutlets(article, event), ...credited]
      .sort((left, right) => left.span[0] - right.span[0])
      .flatMap(({ outlet, span: [start, end] }) => {
        const key = outletKey(outlet);
        if (reported.has(key)) return [];
        reported.add(key);
        return [
          {
            path: article.path,
            start,
            end,
            message: `This is passed on from ${outlet}.`,
            related: event.articles
              .filter(({ metadata, path }) => path !== article.path && outletKey(metadata.outlet ?? '') === key)
              .map(({ path, blocks }) => ({
                path,
                start: blocks[0]?.start ?? 0,
                end: blocks[0]?.end ?? 0,
                message: `The article of ${outlet} in this event`,
              })),
          },
        ];
      });
  },
};

/** Where an article names the outlet that it has something from. */
interface PassedOn {
  readonly outlet: string;
  readonly span: Span;
}

/** The quotes whose speaker is an outlet that reports. */
function spokenByOutlets({ text, quotes }: AnnotatedArticle, { articles }: LinkedEvent): readonly PassedOn[] {
  const outlets = new Set(
    [...articles.flatMap(({ metadata }) => metadata.outlet ?? []), ...newsOutlets].map(outletKey),
  );
  return quotes.flatMap(({ speaker, cue, source }) => {
    if (!speaker || !source || !cue || !outlets.has(outletKey(speaker.name))) return [];
    return passesOn.test(text.slice(cue[0], cue[1])) ? [{ outlet: speaker.name, span: source }] : [];
  });
}
