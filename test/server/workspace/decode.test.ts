import fc from 'fast-check';
import assert from 'node:assert/strict';
import { decode } from '../../../server/src/workspace/decode.ts';

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

describe('decoding', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    assert.deepEqual(decode(bytes('“Zoë”', 'utf8')), { text: '“Zoë”', encoding: 'utf-8' });
    assert.deepEqual(decode(bytes('\uFEFF“Zoë”', 'utf8')), { text: '“Zoë”', encoding: 'utf-8' });
  });

  it('reads UTF-16 by its byte order mark', () => {
    assert.deepEqual(decode(bytes('\uFEFF“Zoë”', 'utf16le')), { text: '“Zoë”', encoding: 'utf-16le' });
    assert.equal(decode(bytes('\uFEFF“Zoë”', 'utf16le').map((_, index, all) => all[index ^ 1] ?? 0)).text, '“Zoë”');
  });

  it('reads Latin-1', () => {
    assert.deepEqual(decode(bytes('Zoë paid 5 £ in Málaga', 'latin1')), {
      text: 'Zoë paid 5 £ in Málaga',
      encoding: 'windows-1252',
    });
  });

  it('reads the beginning of a file that was cut within a character', () => {
    const cut = bytes('Zoë', 'utf8').subarray(0, 3);
    assert.deepEqual(decode(cut, true), { text: 'Zo', encoding: 'utf-8' });
  });

  it('takes bytes with a NUL for no text', () => {
    assert.equal(decode(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0, 0x41])).text, null);
    assert.equal(decode(bytes('The council\u0000met', 'utf8')).text, null);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array(), fc.boolean(), (data, cut) => void decode(data, cut)));
  });
});
