import type { AnnotatedArticle, Figure } from '../annotate/annotation.ts';
import { shownWords } from '../article/shown-words.ts';
import type { Rule } from './finding.ts';

const toll = /\b(?:dead|deaths?|killed|died|injur|wounded|missing|displaced|casualt|victims?|fatalit)/i;
const poll = /\b(?:poll|survey|voters|respondents|approval|approve)/i;
const sourced =
  /\b(?:according to|said|says|told|report|estimat|data|figures|census|survey|poll by|showed|shows|found|announced|confirmed|officials?|police|statement|study|records?)\b/i;

export const figureUnsourced: Rule = {
  code: 'figure.unsourced',
  severity: 'information',
  offByDefault: true,
  summary: 'A toll, a sum, a share or a poll that nobody is cited for.',
  check: (article) =>
    article.blocks
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap(({ sentences }) => sentences)
      .flatMap((sentence) => {
        const text = article.text.slice(sentence.start, sentence.end);
        if (sourced.test(text) || isQuoted(article, sentence)) return [];
        return article.figures
          .filter(
            (figure) =>
              figure.start >= sentence.start && figure.end <= sentence.end && asksForSource(article.text, figure, text),
          )
          .slice(0, 1)
          .map(({ start, end }) => ({
            path: article.path,
            start,
            end,
            message: `“${shownWords(article.text.slice(start, end))}”: the sentence does not say where this comes from.`,
            related: [],
          }));
      }),
};

function isQuoted(
  { quotes }: AnnotatedArticle,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return quotes.some(({ content }) => content.some((span) => span[0] < end && start < span[1]));
}

/** How far from a figure stands what befell those whom it counts: "killed 31 people", "31 people were hurt". */
const reach = 40;

function asksForSource(text: string, { start, end, unit, of }: Figure, sentence: string): boolean {
  if (unit === 'share' || (unit !== null && /^[A-Z]{3}$/.test(unit))) return true;
  if (unit !== null) return false;
  return (of !== null && toll.test(text.slice(Math.max(0, start - reach), end + reach))) || poll.test(sentence);
}
