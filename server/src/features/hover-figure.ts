import type { Figure } from '../annotate/annotation.ts';
import { shownWords } from '../article/shown-words.ts';
import { carriedWithin, type LinkedContext } from './context.ts';
import type { Carried } from './event-view.ts';
import { versionsHover } from './hover-versions.ts';
import { bold, escapeMarkdown } from './markdown.ts';
import { figureKind, figureValue } from './wording.ts';

/** What was read, then the same figure elsewhere, and the passages that part in it. */
export function figureHover(context: LinkedContext, figure: Figure): string {
  const words = escapeMarkdown(figure.hedge ?? '');
  const hedge = words === '' || figureValue(figure).startsWith(words) ? '' : `, “${words}”`;
  const versions = versionsHover(context, passagesOfFigure(context, figure));
  return [`${bold(figureValue(figure))} — ${figureKind(figure)}${hedge}`, ...versions].join('\n\n');
}

/** The passages around a figure whose groups are about it. */
export function passagesOfFigure(context: LinkedContext, figure: Figure): readonly Carried[] {
  const words = shownWords(context.article.text.slice(figure.start, figure.end));
  return carriedWithin(context, [[figure.start, figure.end]]).filter(
    (each) => each.group.kind === 'figure' || partsIn(each, words),
  );
}

/** Whether a passage's group parts in a figure that is given in some words. */
function partsIn({ group }: Carried, words: string): boolean {
  return group.differences.some(({ kind, left, right }) => kind === 'figure' && (left === words || right === words));
}
