import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findInText, foldText } from '../../../../client/webview/model/search.ts';

describe('search', () => {
  it('forgives case, accents and the form of marks', () => {
    assert.deepEqual(findInText('Ein Müller sagt: “So!”', 'muller'), [[4, 10]]);
    assert.deepEqual(findInText('she said “No”', '"no"'), [[9, 13]]);
    assert.deepEqual(findInText('the islands’ fleet', "islands'"), [[4, 12]]);
  });

  it('finds nothing with nothing', () => {
    assert.deepEqual(findInText('text', '  '), []);
  });

  it('keeps every unit in its place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length));
  });
});
