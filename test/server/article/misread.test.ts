import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import { withMisreadMended } from '../../../server/src/article/misread.ts';
import { readArticle } from '../../../server/src/article/read.ts';

/** Bytes of UTF-8 read as Latin-1, and as Windows-1252. */
const asLatin = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const misread = (text: string) =>
  asLatin(text).replace(/[\u0080-\u009f]/g, (byte) => windows[byte.charCodeAt(0) - 0x80] ?? '');
const shown = (text: string) => withMisreadMended(text).replace(/ +/g, ' ').trim();

const words = [
  '“We knew,” Åse Lind said, “and didn’t tell.”',
  'It cost £5 — or €6 – in São Paulo…',
  'the ‘old’ café of José Núñez',
];

const names: readonly (readonly [text: string, read: string])[] = [
  ['AT&amp;T said &quot;no&quot;', 'AT&T said "no"'],
  ['&#8220;We knew,&#8221; she&rsquo;s told &#x2014; twice', '“We knew,” she’s told — twice'],
  ['&nosuch; &#1; R&D; a &amp b', '&nosuch; &#1; R&D; a &amp b'],
];

describe('letters and marks that were misread', () => {
  for (const text of words) {
    it(`are mended: ${text}`, () => {
      assert.equal(shown(misread(text)), text);
      assert.equal(shown(asLatin(text)), text);
    });
    it(`are left alone where they are right: ${text}`, () => assert.equal(withMisreadMended(text), text));
  }
  it('are mended where they were misread twice', () =>
    assert.equal(shown(misread(misread('“We didn’t,” she said'))), '“We didn’t,” she said'));
  it('are mended where a closing mark lost its last byte', () =>
    assert.equal(shown('â€œyesâ€ she said'), '“yes” she said'));
  it('are left alone in capitals of other languages', () => {
    for (const text of ['AU CAFÉ” DE SÃO PAULO', 'Â‘ t', 'ÄÖ›']) assert.equal(withMisreadMended(text), text);
  });
  for (const [text, read] of names) it(`are read by their names: ${text}`, () => assert.equal(shown(text), read));

  it('do not keep a quote from its speaker, whose name stands where it stood', () => {
    const text = misread('Storm closes bridge\n\n“We knew that it was weak,” José Núñez said.\n');
    const [quote] = annotate(readArticle({ path: 'a.txt', text })).quotes;
    assert.equal(quote?.speaker?.name, 'José Núñez');
    assert.equal(quote.kind, 'direct');
  });

  it('change no length and no line', () => {
    const part = fc.constantFrom(
      'â€œ',
      'â€',
      'Ã©',
      'Â\u00a0',
      'Â£',
      '&amp;',
      '&#39;',
      'ï»¿',
      'a',
      'bridge',
      ' ',
      '\n',
      '“',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const read = withMisreadMended(text);
        assert.equal(read.length, text.length);
        for (let at = 0; at < text.length; at++) if (text[at] === '\n') assert.equal(read[at], '\n');
      }),
    );
  });
});
