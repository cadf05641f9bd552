import assert from 'node:assert/strict';
import fc from 'fast-check';
import { differingShare, passagePieces } from '../../../../client/webview/passage/passage-text.ts';
import { segmentsOf } from '../invented.ts';

const shown = (pieces: ReturnType<typeof passagePieces>) => pieces.map(({ text }) => text).join('');

describe('text of a cell', () => {
  it('shows a short passage whole', () => {
    const pieces = passagePieces(segmentsOf('We *will* wait.'), '');
    assert.deepEqual(
      pieces.map(({ text, differs }) => [text, differs]),
      [
        ['We ', false],
        ['will', true],
        [' wait.', false],
      ],
    );
  });

  it('shortens long common stretches, never words that differ', () => {
    const common = 'and the islands have waited long enough '.repeat(12);
    const text = shown(passagePieces(segmentsOf(`${common}*signed at last*${common}`), ''));
    assert.ok(text.includes('signed at last') && text.includes('[…]'));
    assert.ok(text.length < 400, text);
  });

  it('shows what a reader has just seen in brief, with the words that differ', () => {
    const text =
      'The ferry that left the old harbour of Velm on Tuesday night carried *some 80* people from the islands.';
    const pieces = passagePieces(segmentsOf(text), '', true);
    assert.equal(shown(pieces), ' […] on Tuesday night carried some 80 people from the islands.');
    assert.equal(shown(passagePieces(segmentsOf('A *short* one.'), '', true)), 'A short one.');
  });

  it('shows a passage whole while somebody searches, the found words marked across pieces', () => {
    const long = `${'so it goes on and on '.repeat(30)}*here it* ends`;
    const pieces = passagePieces(segmentsOf(long), 'HERE IT ENDS');
    assert.equal(shown(pieces), long.replaceAll('*', ''));
    assert.deepEqual(
      pieces.filter(({ found }) => found).map(({ text }) => text),
      ['here it', ' ends'],
    );
  });

  it('never changes a text with a search, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.string({ unit: 'binary' }), differs: fc.boolean() })),
        fc.string(),
        (segments, search) => {
          if (search.trim() === '') return;
          assert.equal(shown(passagePieces(segments, search)), segments.map(({ text }) => text).join(''));
        },
      ),
    );
  });

  it('knows how much differs', () => {
    assert.equal(differingShare(segmentsOf('*ab*cd')), 0.5);
    assert.equal(differingShare([]), 0);
  });
});
