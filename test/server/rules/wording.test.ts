import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inMarks, inMarksAround } from '../../../server/src/rules/wording.ts';

const text =
  'The storm that came over the islands on Tuesday night sank 14 boats in the harbour of Velm and drove 20 more onto the rocks of Oster.';
const around = (words: string): string =>
  inMarksAround(text, [text.indexOf(words), text.indexOf(words) + words.length]);

describe('the words of a message', () => {
  it('stand in marks of their own, cut between words', () => {
    assert.equal(inMarks('“Nobody  knew,”'), '“Nobody knew”');
    assert.equal(
      inMarks(text),
      '“The storm that came over the islands on … and drove 20 more onto the rocks of Oster.”',
    );
  });

  it('keep in sight what they are about', () => {
    assert.equal(
      around('14 boats'),
      '“… over the islands on Tuesday night sank 14 boats in the harbour of Velm and drove 20 …”',
    );
    assert.equal(
      around('The storm'),
      '“The storm that came over the islands on Tuesday night sank 14 boats in the harbour of …”',
    );
    assert.equal(
      around('Oster'),
      '“… night sank 14 boats in the harbour of Velm and drove 20 more onto the rocks of Oster.”',
    );
    assert.equal(inMarksAround('Some 14 boats sank.', [5, 13]), '“Some 14 boats sank.”');
  });

  it('are whole, whatever the text', () => {
    const words = fc.array(fc.constantFrom('a', 'bb', 'harbours', 'x'.repeat(60)), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.nat(39), (drawn, at) => {
        const word = drawn[at];
        if (word === undefined) return;
        const start = drawn.slice(0, at).reduce((sum, each) => sum + each.length + 1, 0);
        const shown = inMarksAround(drawn.join(' '), [start, start + word.length]);
        assert.ok(shown.replace(/[“”…]/g, '').trim().split(' ').includes(word), shown);
      }),
    );
  });
});
