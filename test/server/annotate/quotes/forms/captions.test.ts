import assert from 'node:assert/strict';
import { annotate } from '../../../../../server/src/annotate/annotate.ts';
import { readArticle } from '../../../../../server/src/article/read.ts';

const told = (caption: string): string[] => {
  const text = `The harbour of Vardal opened again on Friday, said Ann Lee, who has led the work on its crane.

${caption} (Photo: Carl Berg/Vardal Post)

“Then they all came,” she added.`;
  const { blocks, quotes } = annotate(readArticle({ path: 'article.txt', text }));
  const block = blocks.find(({ kind }) => kind === 'caption');
  assert.ok(block);
  assert.equal(quotes.at(-1)?.speaker?.name, 'Ann Lee');
  return quotes
    .filter(({ content: [first] }) => first && first[0] >= block.start && first[0] < block.end)
    .map(
      ({ content, speaker }) => `${speaker?.name ?? 'nobody'}: ${content.map((span) => text.slice(...span)).join(' ')}`,
    );
};

describe('captions', () => {
  it('tell who says what', () => {
    assert.deepEqual(told('The crane of Vardal is seen on Friday. Eva Holm said the wall would hold.'), [
      'Eva Holm: the wall would hold',
    ]);
  });

  it('say nothing by what their pictures show', () => {
    assert.deepEqual(told('A drawing shows the crane of Vardal as it stood before it fell in March.'), []);
  });
});
