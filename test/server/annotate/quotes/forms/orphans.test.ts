import assert from 'node:assert/strict';
import { annotate } from '../../../../../server/src/annotate/annotate.ts';
import { readArticle } from '../../../../../server/src/article/read.ts';

const introduction = `The harbour opens again

Ann Lee and Carl Berg fish for cod. They have asked for a new crane for years, and now it stands in the harbour of Vardal.

`;

/** Each case: a paragraph, words of its last quotation, and whose they are. */
const cases: readonly (readonly [paragraph: string, words: string, source: string])[] = [
  [
    '“We asked for years and nobody came to us,” Ann Lee, 22, testified. “Then they all came.”',
    'Then they',
    'Ann Lee, 22',
  ],
  ['“We asked for years and nobody came to us,” the father-of-three fumed.', 'We asked', 'the father-of-three'],
  [
    '“We asked for years and nobody came to us,” sums up Mayor Eva Holm, of the Coast Party.',
    'We asked',
    'Mayor Eva Holm',
  ],
  [
    '“We asked for years,” said Carl Berg. The crane fell in March. The wall followed. “Nobody came to us, and then they all came.”',
    'Nobody came',
    'Carl Berg',
  ],
];

describe('quotations that no cue claims', () => {
  for (const [paragraph, words, source] of cases) {
    it(paragraph, () => {
      const text = introduction + paragraph;
      const start = text.indexOf(words);
      const { quotes } = annotate(readArticle({ path: 'article.txt', text }));
      const found = quotes.find(({ content }) => content.some(([from, to]) => from <= start && start < to));
      assert.equal(found?.source ? text.slice(...found.source) : null, source);
    });
  }

  it('are not given to the one who asked before', () => {
    const { quotes } = annotate(
      readArticle({
        path: 'article.txt',
        text: `${introduction}“Who pays for the crane?” Ann Lee asked.\n\n“The town pays for it, as it always has.”`,
      }),
    );
    assert.equal(quotes.at(-1)?.speaker, null);
  });

  it('hold what their speaker tells of others', () => {
    const { quotes } = annotate(
      readArticle({
        path: 'article.txt',
        text: `${introduction}Ann Lee remembers the day. “I said, ‘Who pays for it?’ She said, ‘The town.’ ”`,
      }),
    );
    assert.deepEqual(
      quotes.filter(({ kind }) => kind === 'direct').map(({ speaker }) => speaker?.name),
      ['Ann Lee'],
    );
  });
});
