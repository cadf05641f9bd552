import type { SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-protocol';
import type { Quote } from '../annotate/annotation.ts';
import { isUnsure } from '../annotate/confidence.ts';
import type { Span } from '../article/article.ts';
import type { Context } from './context.ts';

/** The types of words that are coloured. The extension's manifest lists the same. */
export const tokenTypes = ['person', 'organisation', 'place', 'quotation', 'cue', 'unnamedSource', 'figure'] as const;

/** `unsure` marks the words of a quote that may be none. The extension's manifest lists the same. */
export const tokenModifiers = ['unsure'] as const;

export const legend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

interface Coloured {
  readonly start: number;
  readonly end: number;
  readonly type: (typeof tokenTypes)[number];
  readonly unsure?: boolean;
}

/** The coloured words of an article, or of `[from, to)` of it, as the protocol packs them: five numbers each. */
export function semanticTokens(context: Context, from = 0, to = Infinity): readonly number[] {
  const { article, lines } = context;
  const data: number[] = [];
  let lastLine = 0;
  let lastCharacter = 0;
  for (const { start, end, type, unsure } of coloured(context)) {
    if (end <= from || start >= to) continue;
    for (const [first, last] of pieces(article.text, start, end)) {
      const { line, character } = lines.position(first);
      const column = line === lastLine ? character - lastCharacter : character;
      data.push(line - lastLine, column, last - first, tokenTypes.indexOf(type), unsure ? 1 : 0);
      lastLine = line;
      lastCharacter = character;
    }
  }
  return data;
}

/** What turns the packed tokens of one version into those of another: at most one edit. */
export function semanticTokensEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (start === before.length && start === after.length) return [];
  return [{ start, deleteCount: before.length - start - end, data: after.slice(start, after.length - end) }];
}

/** In the order of the text, none overlapping: a quotation is cut where a name or another smaller thing stands in it. */
function coloured({ article, quotes }: Context): readonly Coloured[] {
  const small: Coloured[] = [
    ...article.entities.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, type }))),
    ...article.figures.map(({ start, end }) => ({ start, end, type: 'figure' as const })),
    ...quotes.flatMap((quote) => {
      const unsure = isUnsure(quote);
      const { cue, source, speaker } = quote;
      return [
        ...(cue ? [{ start: cue[0], end: cue[1], type: 'cue' as const, unsure }] : []),
        ...(source && speaker?.anonymous
          ? [{ start: source[0], end: source[1], type: 'unnamedSource' as const, unsure }]
          : []),
      ];
    }),
  ];
  const quotations = article.blocks.flatMap((block) => block.quotations).filter(overlapping(contents(quotes)));
  const isSure = overlapping(contents(quotes.filter((quote) => !isUnsure(quote))));
  const kept = withoutOverlaps(small);
  const result: Coloured[] = [...kept];
  let next = 0;
  let reached = 0;
  for (const quotation of quotations) {
    const { start, end } = quotation;
    const type = 'quotation';
    const unsure = !isSure(quotation);
    let free = Math.max(start, reached);
    while ((kept[next]?.end ?? Infinity) <= free) next++;
    for (let index = next; (kept[index]?.start ?? Infinity) < end; index++) {
      const { start: from = free, end: to = free } = kept[index] ?? {};
      if (from > free) result.push({ start: free, end: from, type, unsure });
      free = Math.max(free, to);
    }
    if (end > free) result.push({ start: free, end, type, unsure });
    reached = Math.max(reached, end);
  }
  return result.sort((left, right) => left.start - right.start);
}

const contents = (quotes: readonly Quote[]): readonly Span[] =>
  quotes.flatMap(({ content }) => content).sort(([left], [right]) => left - right);

/** Of things that overlap, the one that begins first, of those that begin together the longer one. */
function withoutOverlaps(found: readonly Coloured[]): readonly Coloured[] {
  const kept: Coloured[] = [];
  for (const each of [...found].sort((left, right) => left.start - right.start || right.end - left.end)) {
    if (each.end > each.start && each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  }
  return kept;
}

/** Tells for stretches in the order of the text whether a span (in order too) shares text with them. */
function overlapping(
  spans: readonly (readonly [number, number])[],
): (stretch: { start: number; end: number }) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.[1] ?? Infinity) <= start) next++;
    return (spans[next]?.[0] ?? Infinity) < end;
  };
}

/** A stretch without its line breaks: a token stands on one line. */
function* pieces(text: string, start: number, end: number): Generator<readonly [number, number]> {
  let first = start;
  for (let index = start; index <= end; index++) {
    const code = index === end ? 10 : text.charCodeAt(index);
    if (code !== 10 && code !== 13) continue;
    if (index > first) yield [first, index];
    first = index + 1;
  }
}
