import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bold, escapeMarkdown, link, versionText } from '../../../server/src/features/markdown.ts';

/** What a reader sees: the text without its escapes. */
const seen = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('markdown', () => {
  it('leaves no markup, HTML, automatic link or command of an article', () => {
    const hostile =
      '[x](command:run) <img src=x> **b** `c` # d http://evil.example www.evil.example a@b.example &amp; $(zap)';
    assert.equal(
      escapeMarkdown(hostile),
      '\\[x\\]\\(command:run\\) \\<img src=x\\> \\*\\*b\\*\\* \\`c\\` \\# d http\\://evil.example www\\.evil.example a\\@b.example \\&amp; \\$\\(zap\\)',
    );
  });

  it('puts a text on one line without marks that turn the direction of writing', () => {
    assert.equal(escapeMarkdown('a\r\n\n# b\u202ec\u2028d\0e\ud83d'), 'a \\# bc d e\ufffd');
  });

  it('shows every text as it was, whatever stands in it', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab *_[](){}<>`\\#!|~&@$^+-.:/“€\n'.split('')) });
    fc.assert(
      fc.property(words, (text) => {
        const escaped = escapeMarkdown(text);
        assert.equal(seen(escaped), text.replace(/\s+/g, ' '));
        assert.doesNotMatch(escaped.replace(/\\./g, ''), /[\\`*_[\]<>&#|~]/);
      }),
    );
  });

  it('keeps blanks and marks at the ends out of bold', () => {
    assert.equal(bold(', a big step '), ', **a big step** ');
    assert.equal(bold('€210'), '€**210**');
    assert.equal(bold(' … '), ' … ');
    assert.equal(bold('*x*'), '\\***x**\\*');
  });

  it('links to a place, counted from one', () => {
    const range = { start: { line: 2, character: 4 }, end: { line: 2, character: 9 } };
    assert.equal(link('A [b]', { uri: 'file:///x.txt', range }), '[A \\[b\\]](file:///x.txt#L3,5)');
  });

  it('marks what differs and shortens what does not', () => {
    const long = 'same '.repeat(100);
    const text = versionText([
      { text: long, differs: false },
      { text: 'other', differs: true },
      { text: ' words', differs: false },
    ]);
    assert.match(text, /^same .* … .*same \*\*other\*\* words$/);
    assert.ok(text.length < 220, text);
  });
});
