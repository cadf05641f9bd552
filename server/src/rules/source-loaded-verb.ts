import type { AnnotatedArticle } from '../annotate/annotation.ts';
import { shownWords } from '../article/shown-words.ts';
import { compareSpeakers } from '../corpus/matching/speakers.ts';
import type { Rule } from './finding.ts';
import { quoteOf, sourceName } from './wording.ts';

const loaded =
  /^(?:claim(?:s|ed|ing)?|admit(?:s|ted|ting)?|insist(?:s|ed|ing)?|conced(?:es?|ed|ing)|boast(?:s|ed|ing)?|alleg(?:es?|ed|ing)|confess(?:es|ed|ing)?|brag(?:s|ged|ging)?|den(?:ies|ied|ying)|rant(?:s|ed|ing)?|lash(?:es|ed) out|fum(?:es?|ed|ing)|slam(?:s|med|ming)?|blast(?:s|ed|ing)?|whin(?:es?|ed|ing)|gloat(?:s|ed|ing)?)$/i;
const neutral =
  /^(?:said|says|say|saying|told|tells|added|adds|adding|according to|wrote|writes|tweeted|noted|stated|explained|asked|continued)$/i;

export const sourceLoadedVerb: Rule = {
  code: 'source.loaded-verb',
  severity: 'hint',
  summary: 'Words that are “claimed” or “admitted” here and “said” in another article.',
  check: (article, event) =>
    event.groups
      .filter(({ kind }) => kind === 'quote')
      .flatMap(({ members }) =>
        members
          .filter(({ path }) => path === article.path)
          .flatMap((member) => {
            const here = quoteOf(article, member);
            const verb = cueOf(article, member);
            if (!here?.speaker || here.kind === 'indirect' || !here.cue || !verb || !loaded.test(verb)) return [];
            const others = members.filter((other) => {
              const there = event.articles.find(({ path }) => path === other.path);
              if (!there || other.path === article.path) return false;
              const quote = quoteOf(there, other);
              const cue = cueOf(there, other);
              if (!quote?.speaker || quote.kind === 'indirect') return false;
              return cue !== undefined && neutral.test(cue) && compareSpeakers(here.speaker, quote.speaker) === 'same';
            });
            const [first] = others;
            const there = first && event.articles.find(({ path }) => path === first.path);
            if (!first || !there) return [];
            return [
              {
                path: article.path,
                start: here.cue[0],
                end: here.cue[1],
                message: `“${verb}” here, “${cueOf(there, first) ?? ''}” in ${sourceName(event, first.path)}.`,
                related: others.map((other) => ({
                  path: other.path,
                  start: other.start,
                  end: other.end,
                  message: sourceName(event, other.path),
                })),
              },
            ];
          }),
      ),
};

function cueOf(
  article: AnnotatedArticle,
  passage: { readonly start: number; readonly end: number },
): string | undefined {
  const cue = quoteOf(article, passage)?.cue;
  return cue ? shownWords(article.text.slice(cue[0], cue[1])) : undefined;
}
