import type { Figure } from '../annotate/annotation.ts';
import { carriedWithin, type LinkedContext } from './context.ts';
import { versionsHover } from './hover-versions.ts';
import { bold, escapeMarkdown } from './markdown.ts';
import { figureWords } from './wording.ts';

/** What was read, then the same figure elsewhere. */
export function figureHover(context: LinkedContext, figure: Figure): string {
  const hedge = figure.hedge === null ? '' : `, “${escapeMarkdown(figure.hedge)}”`;
  const carried = carriedWithin(context, [[figure.start, figure.end]]).filter(({ group }) => group.kind === 'figure');
  return [`${bold(figureWords(figure))} — figure${hedge}`, ...versionsHover(context, carried)].join('\n\n');
}
