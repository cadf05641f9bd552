import assert from 'node:assert/strict';
import { readArticle } from '../../../server/src/article/read.ts';

/**
 * Asserts that each line of a page is of the kind that stands before it (`paragraph|The council …`), with line ends between
 * them or blank lines. What follows a dateline goes on in its line.
 */
export function assertKinds(page: string): void {
  const lines = page
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf('|')), line.slice(line.indexOf('|') + 1)] as const);
  for (const between of ['\n', '\n\n']) {
    let text = '';
    const placed = lines.map(([kind, words]) => {
      const start = text.length;
      text += words + (kind === 'dateline' ? ' ' : between);
      return { kind, words, start };
    });
    const { blocks } = readArticle({ path: 'a.txt', text });
    for (const { kind, words, start } of placed) {
      const block = blocks.find((each) => each.start <= start && start < each.end);
      assert.equal(block?.kind, kind, words);
    }
  }
}
