import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withoutInlineMarks } from '../../../server/src/article/markdown.ts';
import { shortenedWords, shownPieces, shownWords } from '../../../server/src/article/shown-words.ts';

describe('words as they are shown', () => {
  const shown: Readonly<Record<string, string>> = {
    'The *ferry*, a _very_ old [ship](https://example.org/a), sank.': 'The ferry, a very old ship, sank.',
    '“*Nobody* knew,” **Ann Lee** said. She ([Lee](#a)) left *at once*.':
      '“Nobody knew,” Ann Lee said. She (Lee) left at once.',
    'a step forward . . . The other side': 'a step forward . . . The other side',
    'in the ’90s and the ‘*real*’ town': 'in the ’90s and the ‘real’ town',
    'about .5 per cent\nof\tall ': 'about .5 per cent of all',
    ', which fell into a well (': 'which fell into a well',
  };
  for (const [text, words] of Object.entries(shown)) {
    it(`have neither gaps nor blanks before a mark: ${words}`, () => {
      assert.equal(shownWords(withoutInlineMarks(text)), words);
    });
  }

  it('stay in the pieces that they are given in', () => {
    const pieces = [
      { text: '“ The   ferry' },
      { text: '  ' },
      { text: ', ' },
      { text: ' old \n\nand grey ' },
      { text: '.”' },
    ];
    assert.deepEqual(
      shownPieces(pieces).map(({ text }) => text),
      ['“The ferry', '', ',', ' old\n\nand grey', '.”'],
    );
    const plain = [{ text: 'Nothing ' }, { text: 'to do . . . here' }];
    assert.equal(shownPieces(plain), plain);
  });

  it('are the same in pieces as whole', () => {
    const word = fc.constantFrom('a', ' ', '  ', ',', '.', '“', '”', '(', ')', '\n', '’s', '. ');
    fc.assert(
      fc.property(fc.array(fc.array(word).map((words) => words.join(''))), (texts) => {
        const joined = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join('');
        const pieces = shownPieces(texts.map((text) => ({ text })));
        assert.equal(pieces.length, texts.length);
        assert.equal(joined(pieces), joined(shownPieces([{ text: texts.join('') }])));
        const words = (text: string): string => text.replaceAll(/[^a’s.“”]/g, '');
        assert.equal(words(joined(pieces)), words(texts.join('')));
      }),
    );
  });

  it('take time linear in their length', () => {
    const gap = ' '.repeat(200_000);
    const began = process.cpuUsage();
    assert.equal(shownPieces([{ text: `a${gap}b${gap},${gap}.` }])[0]?.text, 'a b,.');
    assert.ok(process.cpuUsage(began).user < 1_000_000);
  });

  it('are cut in their middle, between words', () => {
    assert.equal(shortenedWords('The old ferry sank in the harbour of Velm.', 24), 'The old … of Velm.');
    assert.equal(shortenedWords('The old ferry', 24), 'The old ferry');
    assert.equal(shortenedWords('x'.repeat(40), 8), 'xxxx … xxxx');
  });
});
