import type { Quotation } from '../article/article.ts';
import type { Member } from '../corpus/comparison.ts';
import type { Rule } from './finding.ts';
import { inMarks, sourceName } from './wording.ts';

export const quoteAltered: Rule = {
  code: 'quote.altered',
  severity: 'hint',
  summary: 'A quotation with words put in or left out, by brackets or an ellipsis.',
  check: (article, event) => {
    const quotations = article.blocks
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap((block) => block.quotations.filter(isFull));
    return quotations.flatMap((quotation) => {
      const text = article.text.slice(quotation.start, quotation.end);
      const mark = alteration(text);
      if (!mark) return [];
      const start = quotation.start + mark.index;
      const uncut = event.groups
        .filter(
          ({ kind, members }) => kind === 'quote' && members.some((member) => isWithin(member, article.path, start)),
        )
        .flatMap(({ members }) =>
          members.filter(
            (member) => member.path !== article.path && /["“”]/.test(member.text) && !alteration(member.text),
          ),
        );
      const [first] = uncut;
      const what =
        mark.words.startsWith('[') || mark.words.startsWith('(')
          ? `${mark.words} was put into the quotation`
          : 'Words were left out of the quotation';
      return [
        {
          path: article.path,
          start,
          end: start + mark.words.length,
          message: first ? `${what}. ${sourceName(event, first.path)} has it as ${inMarks(first.text)}.` : `${what}.`,
          related: uncut.map((member) => ({
            path: member.path,
            start: member.start,
            end: member.end,
            message: `${sourceName(event, member.path)}: ${inMarks(member.text)}`,
          })),
        },
      ];
    });
  },
};

/** Brackets and ellipses inside a quotation, not at its ends, where they only say that more was said. */
function alteration(text: string): { readonly index: number; readonly words: string } | undefined {
  const match = /(?<=[\p{L}\p{N},;:’'] ?)(?:\[[^\]\n]{1,120}\]|\.\s\.\s\.|\.{3}|…)(?=\s*[\p{L}\p{N}"“‘.,])/u.exec(text);
  return match ? { index: match.index, words: match[0] } : undefined;
}

function isFull({ closed, end, start }: Quotation): boolean {
  return closed && end - start > 20;
}

function isWithin(member: Member, path: string, offset: number): boolean {
  return member.path === path && member.start <= offset && offset < member.end;
}
