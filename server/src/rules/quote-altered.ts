import type { Quotation } from '../article/article.ts';
import type { LinkedEvent, Member } from '../corpus/comparison.ts';
import type { Rule } from './finding.ts';
import { inMarks, plainWords, sourceName } from './wording.ts';

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
      const [before, after] = [text.slice(0, mark.index), text.slice(mark.index + mark.words.length)];
      const uncut = event.groups
        .filter(
          ({ kind, members }) => kind === 'quote' && members.some((member) => isWithin(member, article.path, start)),
        )
        .flatMap(({ members }) => members.filter((member) => member.path !== article.path))
        .flatMap((member) => uncutBy(event, member, before, after));
      const [first] = uncut;
      const bracket = mark.words.startsWith('[');
      if (!first && !(bracket && plainWords(mark.words).trim().split(' ').length >= leastPutIn)) return [];
      const what = bracket ? `${mark.words} was put into the quotation` : 'Words were left out of the quotation';
      return [
        {
          path: article.path,
          start,
          end: start + mark.words.length,
          message: first
            ? `${what}: ${sourceName(event, first.path, article.path)} has ${inMarks(first.text)}.`
            : `${what}.`,
          related: uncut.map(({ path, start, end, text }) => ({
            path,
            start,
            end,
            message: `${sourceName(event, path, article.path)}: ${inMarks(text)}`,
          })),
        },
      ];
    });
  },
};

/** Where no other article has the words uncut, fewer words in brackets only say whom or what a pronoun means. */
const leastPutIn = 3;

/** Brackets that alter nothing: a name for a pronoun or a short form, "sic", an ellipsis of their own kind. */
const explained = /^\[(?:\.|…|sic\b|\p{Lu}[\p{L}.-]*(?:\s(?:of|the|and|for|\p{Lu}[\p{L}.-]*))*\])/u;

/** Brackets and ellipses inside a quotation, not at its ends, where they only say that more was said. */
function alteration(text: string): { readonly index: number; readonly words: string } | undefined {
  const match = /(?<=[\p{L}\p{N},;:.’'] ?)(?:\[[^\]\n]{1,120}\]|\.\s\.\s\.|\.{3}|…)(?=\s*[\p{L}\p{N}"“‘.,])/u.exec(
    text,
  );
  return match && !explained.test(match[0]) ? { index: match.index, words: match[0] } : undefined;
}

/** How far around a passage its article may have the words that another leaves out, in characters. */
const reach = 300;

/** The stretch of another article that has the words on both sides of an alteration, and what it has between them. */
function uncutBy(
  event: LinkedEvent,
  { path, start, end }: Member,
  before: string,
  after: string,
): readonly { path: string; start: number; end: number; text: string }[] {
  const text = event.articles.find((article) => article.path === path)?.text ?? '';
  const [left, right] = [edge(before, -2), edge(after, 2)];
  if (!left || !right) return [];
  const from = Math.max(0, start - reach);
  const match = new RegExp(
    `(?<![\\p{L}\\p{N}])${left}(?<between>[^\\n]{1,${String(reach)}}?)${right}(?![\\p{L}\\p{N}])`,
    'iu',
  ).exec(text.slice(from, end + reach));
  const between = match?.groups?.['between'] ?? '';
  if (!match || !/[\p{L}\p{N}]/u.test(between) || /\[|\.{3}|…/.test(between)) return [];
  return [{ path, start: from + match.index, end: from + match.index + match[0].length, text: match[0] }];
}

/** A pattern of the last or first words of a text, whatever stands between them; undefined where they are too few. */
function edge(text: string, count: number): string | undefined {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const chosen = count < 0 ? words.slice(count) : words.slice(0, count);
  return chosen.length < Math.abs(count) ? undefined : chosen.join('[^\\p{L}\\p{N}]+');
}

function isFull({ closed, end, start }: Quotation): boolean {
  return closed && end - start > 20;
}

function isWithin(member: Member, path: string, offset: number): boolean {
  return member.path === path && member.start <= offset && offset < member.end;
}
