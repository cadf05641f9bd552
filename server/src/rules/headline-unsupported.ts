import type { AnnotatedArticle, Figure } from '../annotate/annotation.ts';
import { shownWords } from '../article/shown-words.ts';
import { compareFigures } from '../corpus/matching/compare-figures.ts';
import { readWords } from '../corpus/words/words.ts';
import type { Block } from '../article/article.ts';
import type { Rule } from './finding.ts';
import { inMarks } from './wording.ts';

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
        .filter((quotation) => quotation.closed && !isMasked(article.text, quotation))
        .filter((quotation) => !isInText(article, body, quotation))
        .map(({ start, end }) =>
          passage(start, end, `${inMarks(article.text.slice(start, end))} is quoted in the headline only.`),
        ),
      ...article.figures
        .filter(({ start, end }) => start >= headline.start && end <= headline.end)
        .filter(isQuantity)
        .filter((figure) => !isGiven(article, headline, figure))
        .map(({ start, end }) =>
          passage(start, end, `“${shownWords(article.text.slice(start, end))}” stands in the headline only.`),
        ),
    ];
  },
};

/** A date sets the scene, and a number with a point and no unit is a version's or a rule's name. */
function isQuantity({ unit, low, high }: Figure): boolean {
  if (unit === 'date') return false;
  return unit !== null || (Number.isInteger(low ?? 0) && Number.isInteger(high ?? 0));
}

/** "F**k": a house style leaves letters out in one place and the word out in another. */
const isMasked = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  /\*/.test(text.slice(start, end));

/** Whether a paragraph has nearly all words of a quotation. */
function isInText(
  { text }: AnnotatedArticle,
  body: readonly Block[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const keyOf = (key: string): string => key.slice(0, sameFrom);
  const words = readWords(text, start, end, []).map(({ key }) => keyOf(key));
  return body.some((block) => {
    const keys = new Set(readWords(text, block.start, block.end, []).map(({ key }) => keyOf(key)));
    return words.filter((word) => keys.has(word)).length >= 0.8 * words.length;
  });
}

/** Words that begin with so many letters alike say alike ("addiction", "addictive"). */
const sameFrom = 6;

/** Times in other units are rounded: a "three-month low" is one of twelve weeks. */
const roundedTime = 0.1;
const days: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30.4, year: 365.25 };

function isSameTime(left: Figure, right: Figure): boolean {
  const [here, there] = [left, right].map(({ low, high, unit }) => (low ?? high ?? 0) * (days[unit ?? ''] ?? 0));
  if (here === undefined || there === undefined || here <= 0 || there <= 0) return false;
  return Math.abs(here - there) <= roundedTime * Math.max(here, there);
}

function isGiven({ figures }: AnnotatedArticle, headline: Block, figure: Figure): boolean {
  return figures.some(
    (other) =>
      other.start >= headline.end && (compareFigures(figure, other) !== 'conflict' || isSameTime(figure, other)),
  );
}
