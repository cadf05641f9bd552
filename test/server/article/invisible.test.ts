import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import { withoutInvisible, withPlainSpaces } from '../../../server/src/article/invisible.ts';
import { readArticle } from '../../../server/src/article/read.ts';

const cases: readonly (readonly [what: string, text: string, read: string])[] = [
  ['a soft hyphen', 'the har\u00adbour bridge', 'the harbour  bridge'],
  ['a break without width at the end of a line', 'It closed.\u200b\nIt opened.', 'It closed. \nIt opened.'],
  ['one before a mark', '\u200b“We knew,”\u200b Lee said', '“We  knew,”  Lee said'],
  ['a mark of direction', '\u200eOslo\u200f', 'Oslo  '],
  ['a byte order mark within', 'the \ufeffbridge', 'the bridge '],
  ['a soft hyphen that shows at the end of a line', 'the har\u00ad\nbour', 'the har-\nbour'],
  ['none', 'the bridge', 'the bridge'],
];

describe('characters that nobody sees', () => {
  for (const [what, text, read] of cases) it(`are left out: ${what}`, () => assert.equal(withoutInvisible(text), read));

  it('are plain where they are spaces', () =>
    assert.equal(withPlainSpaces('40\u00a0million\u202f€\tand\u3000more'), '40 million € and more'));

  it('do not keep a quote from its speaker', () => {
    const text = 'Storm closes bridge\u200b\n\n\u200b“We knew it was weak,”\u200b Ann Lind\u00adgren said.\u200b\n';
    const [quote] = annotate(readArticle({ path: 'a.txt', text })).quotes;
    assert.equal(quote?.speaker?.name, 'Ann Lindgren');
  });

  it('change no length and no white space', () => {
    const part = fc.constantFrom('a', 'bridge', ' ', '\n', '\u00ad', '\u200b', '\ufeff', '\u2060', '“');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const read = withoutInvisible(text);
        assert.equal(read.length, text.length);
        for (let at = 0; at < text.length; at++) if (/[ \n]/.test(text[at] ?? '')) assert.equal(read[at], text[at]);
      }),
    );
  });
});
