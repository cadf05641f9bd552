import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { changeBetween } from '../../../server/src/language/change-between.ts';

const edited = (text: string, edit: ReturnType<typeof changeBetween>['there']): string =>
  TextDocument.applyEdits(TextDocument.create('file:///x', 'json', 1, text), [edit]);

describe('the change between two texts', () => {
  it('is no more than what differs', () => {
    const { there, back } = changeBetween('[\n  1,\n  3\n]\n', '[\n  1,\n  2,\n  3\n]\n');
    assert.deepEqual(there, {
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 2 } },
      newText: '2,\n  ',
    });
    assert.equal(back.newText, '');
  });

  it('leads there and back, whatever the texts', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', '😀', '😁', '\ud83d'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { there, back } = changeBetween(before, after);
        assert.equal(edited(before, there), after);
        assert.equal(edited(after, back), before);
      }),
    );
  });
});
