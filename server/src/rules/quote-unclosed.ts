import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { Block } from '../article/article.ts';
import type { Rule } from './finding.ts';

export const quoteUnclosed: Rule = {
  code: 'quote.unclosed',
  severity: 'information',
  summary: 'A quotation mark that never closes, or closes what nothing opened.',
  check: (article) => [
    ...article.blocks.flatMap((block, index) =>
      block.quotations
        .filter(({ closed, marks }) => !closed && marks === 'double')
        .filter(() => !goesOn(article, article.blocks.slice(index + 1, index + 1 + sight)))
        .map(({ start }) => ({
          path: article.path,
          start,
          end: start + 1,
          message: 'This quotation mark never closes in its paragraph, and no paragraph after it goes on with it.',
          related: [],
        })),
    ),
    ...closingAlone(article).map((start) => ({
      path: article.path,
      start,
      end: start + 1,
      message: 'This quotation mark closes what no mark before it opened.',
      related: [],
    })),
  ],
};

/** How far back the mark may stand that a closing one belongs to, in characters. */
const farthest = 3000;

/** A closing mark that stands where a quotation opens. */
const turned = /^\s?”[\p{L}\p{N}]/u;

/** Where a curly mark closes, and the mark before it is another that closes, or there is none. A straight one may be either. */
function closingAlone({ text, blocks }: AnnotatedArticle): readonly number[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/[^\s\d“”"]”(?![\p{L}\p{N}])/gu)].flatMap(({ index }) => {
        const at = start + index + 1;
        const before = /(?:^|.)[“”"„«][^“”"„«]*$/s.exec(text.slice(Math.max(0, at - farthest), at))?.[0] ?? '';
        const closes = before === '' || (/^[^\s]?”/.test(before) && !turned.test(before));
        return closes ? [at] : [];
      }),
    );
}

/** How many blocks ahead the rest of a quotation may stand. */
const sight = 3;

/** Whether a later block goes on with an open quotation, by a mark at its beginning, or closes it; only captions stand between. */
function goesOn({ text }: AnnotatedArticle, blocks: readonly Block[]): boolean {
  const [next] = blocks;
  const first = next?.quotations[0];
  // Markdown has a mark of its own before each paragraph of a quotation.
  if (next && first?.continues && /^[\s>]*$/.test(text.slice(next.start, first.start))) return true;
  let mayOpen = true;
  return blocks.some(({ start, end }) => {
    const words = text.slice(start, end);
    if (/^\s*["“]/.test(words)) return mayOpen;
    mayOpen &&= !/[.!?]["”'’)]*\s*$/.test(words);
    const curly = /[“”]/.exec(words)?.[0];
    return curly === undefined ? (words.match(/"/g) ?? []).length % 2 === 1 : curly === '”';
  });
}
