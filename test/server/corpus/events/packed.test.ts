import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../../server/src/annotate/annotate.ts';
import { readArticle } from '../../../../server/src/article/read.ts';
import { pack, unpack } from '../../../../server/src/corpus/events/packed.ts';

const text = `Ferry strikes pier at Norhaven

NORHAVEN — “We heard a terrible crunch,” said Petra Solheim, a passenger. At least 14 people were hurt, police said.

The ferry’s owner, Kystlinjen A.S., couldn't say when it will sail again.`;

describe('a packed article', () => {
  it('is the same when it is unpacked', () => {
    const article = annotate(readArticle({ path: 'a.txt', text, metadata: { outlet: 'The Post' } }));
    assert.ok(article.quotes.length > 0 && article.blocks.some(({ tokens }) => tokens.length > 10));
    assert.deepEqual(unpack(pack(article)), JSON.parse(JSON.stringify(article)));
  });

  it('takes less than its JSON', () => {
    const article = annotate(readArticle({ path: 'a.txt', text }));
    assert.ok(pack(article).length < 0.75 * JSON.stringify(article).length);
  });

  it('is the same whatever the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constant('a\ud800b “c” d.'),
    );
    fc.assert(
      fc.property(texts, (any) => {
        const article = annotate(readArticle({ path: 'a.txt', text: any }));
        assert.deepEqual(unpack(pack(article)), JSON.parse(JSON.stringify(article)));
      }),
      { numRuns: 50 },
    );
  });
});
