import type { BlockKind } from './article.ts';
import type { Line } from './line.ts';

const numbered = /^(\d{1,2})[.)]\s+\S/;

/** The headings of a list in parts: "1. The vote.", "2. The quay.", each above a paragraph, three or more in order. */
export function markNumbered(lines: readonly Line[], kinds: (BlockKind | null)[]): void {
  const headings: number[] = [];
  for (const [index, { text, words }] of lines.entries()) {
    if (kinds[index] !== null || words > 14 || Number(numbered.exec(text)?.[1]) !== headings.length + 1) continue;
    const below = lines[index + 1];
    if (below && kinds[index + 1] === null && below.words > words && !numbered.test(below.text)) headings.push(index);
  }
  if (headings.length >= 3) for (const index of headings) kinds[index] = 'subheading';
}
