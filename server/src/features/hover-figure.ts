import type { Figure } from '../annotate/annotation.ts';
import { shownWords } from '../article/shown-words.ts';
import { carriedWithin, type LinkedContext } from './context.ts';
import type { Carried } from './event-view.ts';
import { versionsHover } from './hover-versions.ts';
import { bold, escapeMarkdown } from './markdown.ts';
import { figureWords } from './wording.ts';

/** What was read, then the same figure elsewhere, and the passages that part in it. */
export function figureHover(context: LinkedContext, figure: Figure): string {
  const hedge = figure.hedge === null ? '' : `, “${escapeMarkdown(figure.hedge)}”`;
  const words = shownWords(context.article.text.slice(figure.start, figure.end));
  const carried = carriedWithin(context, [[figure.start, figure.end]]).filter(
    (each) => each.group.kind === 'figure' || partsIn(each, words),
  );
  return [`${bold(figureWords(figure))} — figure${hedge}`, ...versionsHover(context, carried)].join('\n\n');
}

/** Whether a passage's group parts in a figure that is given in some words. */
function partsIn({ group }: Carried, words: string): boolean {
  return group.differences.some(({ kind, left, right }) => kind === 'figure' && (left === words || right === words));
}
