import type { FoldingRange } from 'vscode-languageserver-protocol';
import type { Block } from '../article/article.ts';
import type { Context } from './context.ts';

/** Sections under subheadings, captions with their credits, and blocks of several lines. */
export function foldingRanges({ article, lines }: Context): readonly FoldingRange[] {
  const fold = (first: Block, last: Block): FoldingRange => ({
    startLine: lines.position(first.start).line,
    endLine: lines.position(last.end).line,
  });
  const { blocks } = article;
  const folds = [
    ...blocks.map((block) => fold(block, block)),
    ...runs(blocks).map(([first, last]) => fold(first, last)),
  ];
  let section: Block | undefined;
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (block.kind !== 'subheading') continue;
    if (section && before) folds.push(fold(section, before));
    section = block;
  }
  const last = blocks.at(-1);
  if (section && last) folds.push(fold(section, last));
  return folds.filter(({ startLine, endLine }) => endLine > startLine);
}

const aside = (block: Block | undefined): boolean => block?.kind === 'caption' || block?.kind === 'credit';

/** Runs of captions and credits, first and last block of each. */
function runs(blocks: readonly Block[]): readonly (readonly [Block, Block])[] {
  const found: [Block, Block][] = [];
  for (const [index, block] of blocks.entries()) {
    if (!aside(block)) continue;
    const open = found.at(-1);
    if (open && aside(blocks[index - 1])) open[1] = block;
    else found.push([block, block]);
  }
  return found;
}
