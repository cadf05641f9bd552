import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { Block } from '../article/article.ts';
import type { Rule } from './finding.ts';

const everybody =
  /\b(?:(?:some|many|most|several|other) )?(?:critics|supporters|opponents|experts|observers|analysts|commentators|insiders|skeptics|sceptics|proponents|detractors|campaigners)\s+(?:have\s+|has\s+|also\s+|often\s+|long\s+)*(?:say|says|said|believe|believes|believed|argue|argues|argued|claim|claims|claimed|think|fear|warn|warned|suggest|suggested|contend|contended|point out|note|insist|worry)\b/giu;
const passive =
  /\bit (?:is|was|has been) (?:widely |generally |commonly |largely )?(?:understood|believed|thought|said|rumou?red|claimed|alleged|reported|assumed|feared) (?:that|to)\b/giu;
const some = /\b(?:some|many)(?: people)? (?:say|believe|argue|claim|think|would say|have said|have argued)\b/giu;

export const sourceVague: Rule = {
  code: 'source.vague',
  severity: 'information',
  summary: 'A view given to people whom nobody names, such as “critics say”.',
  check: (article) => {
    const reported = new Set<string>();
    return article.blocks
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap((block, index, blocks) =>
        [everybody, passive, some].flatMap((pattern) =>
          [...article.text.slice(block.start, block.end).matchAll(pattern)]
            .map((match) => ({ start: block.start + match.index, end: block.start + match.index + match[0].length }))
            .filter(
              ({ start, end }) =>
                !isQuoted(block, start) &&
                !isSomebodys(article.text.slice(Math.max(block.start, start - 40), end)) &&
                !namesSomebody(article, start, blocks[index + 1] ?? block),
            )
            .filter(({ start, end }) => {
              // Captions and boxes print a sentence again.
              const sentence = article.text.slice(start, Math.min(block.end, end + 40)).toLowerCase();
              const again = reported.has(sentence);
              reported.add(sentence);
              return !again;
            })
            .map(({ start, end }) => ({
              path: article.path,
              start,
              end,
              message: `“${article.text.slice(start, end)}”: nobody near is named who does.`,
              related: [],
            })),
        ),
      );
  },
};

/** "Norway's space experts say": these are somebody's own, and no judges from outside. */
function isSomebodys(words: string): boolean {
  return /\p{Lu}[\p{L}.-]+(?:['’]s|s['’])\s+(?:\p{Ll}+\s+){0,2}(?:experts|analysts|observers)\s+\p{L}+(?:\s+\p{L}+)?$/u.test(
    words,
  );
}

function isQuoted({ quotations }: Block, offset: number): boolean {
  return quotations.some(({ start, end }) => start < offset && offset < end);
}

/** Whether somebody named is quoted from here to the end of the next paragraph: later sentences may say who. */
function namesSomebody({ quotes }: AnnotatedArticle, from: number, until: Block): boolean {
  return quotes.some(({ speaker, content, source }) => {
    const at = Math.min(content[0]?.[0] ?? 0, source?.[0] ?? Infinity);
    return speaker !== null && !speaker.anonymous && speaker.entity !== null && at >= from - 200 && at < until.end;
  });
}
