import type { Hover, Position } from 'vscode-languageserver-protocol';
import { carriedAt, type Context, figureAt, type LinkedContext, mentionAt, quoteAt, quoteSpans } from './context.ts';
import { entityHover } from './hover-entity.ts';
import { figureHover, passagesOfFigure } from './hover-figure.ts';
import { quoteHover } from './hover-quote.ts';
import { versionsHover } from './hover-versions.ts';
import { differing } from './wording.ts';

/** Whether the article alone has something to say at a position. */
export function knowsAlone(context: Context, position: Position): boolean {
  const offset = context.lines.offset(position);
  return [mentionAt, figureAt, quoteAt].some((find) => find(context, offset) !== undefined);
}

/** What is known about the words at a position: the narrowest first, an entity before the quote that names it. */
export function hover(context: LinkedContext, position: Position): Hover | null {
  const offset = context.lines.offset(position);
  const named = mentionAt(context, offset);
  const figure = figureAt(context, offset);
  const quote = quoteAt(context, offset);
  const sections: string[] = [];
  const stretches: (readonly [number, number])[] = [];
  if (named) {
    sections.push(entityHover(context, named.entity));
    stretches.push([named.mention.start, named.mention.end]);
  }
  if (figure) {
    sections.push(figureHover(context, figure));
    stretches.push([figure.start, figure.end]);
  }
  if (quote) {
    sections.push(quoteHover(context, quote, figure ? passagesOfFigure(context, figure) : []));
    stretches.push(quoteSpans(quote).find(([start, end]) => start <= offset && offset <= end) ?? [offset, offset]);
  }
  if (!quote && !figure) {
    // Beside a name, only what others tell otherwise: whoever points at a name wants to know of whom.
    const passages = carriedAt(context, offset).filter(({ group }) => !named || differing.includes(group.relation));
    sections.push(...versionsHover(context, passages));
    stretches.push(...passages.map(({ member }) => [member.start, member.end] as const));
  }
  const [stretch] = stretches;
  if (!stretch) return null;
  return {
    contents: { kind: 'markdown', value: sections.join('\n\n---\n\n') },
    range: context.lines.range(...stretch),
  };
}
