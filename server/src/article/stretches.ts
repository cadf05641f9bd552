import type { BlockKind, Span } from './article.ts';
import { isByline } from './bylines.ts';
import { cutParagraph } from './cuts.ts';
import { furnitureOf } from './furniture.ts';
import { readLine, type Line } from './line.ts';
import { withoutMarkup } from './markup.ts';
import { pictureOf } from './pictures.ts';
import { remember } from './remember.ts';

/** A paragraph, or a part of one that is something of its own, with what it looks like by itself. */
export interface Stretch {
  readonly span: Span;
  readonly line: Line;
  /** Null where its place in the article decides. */
  readonly kind: BlockKind | null;
}

/** The stretches of a paragraph, whatever stands around it. */
export function stretchesOf(text: string, [start, end]: Span): readonly Stretch[] {
  return readStretches(text.slice(start, end)).map(({ span: [from, to], line, kind }) => ({
    span: [start + from, start + to],
    line,
    kind,
  }));
}

const readStretches = remember(
  (words): readonly Stretch[] =>
    cutParagraph(words, [0, words.length]).map((piece) => {
      const { span, kind } = withoutMarkup(words, piece);
      const line = readLine(words, span);
      return { span, line, kind: kind ?? kindOfLine(line) };
    }),
  2000,
);

const kindOfLine = (line: Line): BlockKind | null => furnitureOf(line) ?? (isByline(line) ? 'byline' : pictureOf(line));
