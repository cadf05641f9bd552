import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLines } from '../../../server/src/features/lines.ts';

describe('lines', () => {
  it('ends a line at \\n, \\r\\n and \\r', () => {
    const lines = createLines('a\nb\r\nc\rd');
    assert.equal(lines.count, 4);
    assert.deepEqual(lines.position(7), { line: 3, character: 0 });
    assert.equal(lines.offset({ line: 1, character: 9 }), 3);
    assert.equal(lines.offset({ line: 9, character: 0 }), 8);
    assert.equal(lines.offset({ line: -1, character: 0 }), 0);
  });

  it('counts as the protocol does, and back again', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '\ud83d', '\ude00', '“') });
    fc.assert(
      fc.property(text, fc.nat(30), (words, offset) => {
        const lines = createLines(words);
        const document = TextDocument.create('file:///a', 'x', 1, words);
        assert.equal(lines.count, document.lineCount);
        const inside = Math.min(offset, words.length);
        // The other counter moves a position between \r and \n, or after a break, to before it.
        if (inside > 0 && words[inside - 1] === '\r' && words[inside] === '\n') return;
        const position = lines.position(inside);
        if (words[inside - 1] !== '\n' && words[inside - 1] !== '\r') {
          assert.deepEqual(position, document.positionAt(inside));
        }
        assert.equal(lines.offset(position), inside);
      }),
    );
  });
});
