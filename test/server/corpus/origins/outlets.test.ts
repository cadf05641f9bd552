import assert from 'node:assert/strict';
import { isAgency, outletIn, outletKey } from '../../../../server/src/corpus/origins/outlets.ts';

describe('the names of outlets', () => {
  for (const names of [
    ['The New York Times', 'New York Times', 'NYT', 'nytimes.com', 'www.nytimes.com'],
    ['AP', 'A.P.', 'Associated Press', 'The Associated Press'],
    ['CNN', 'edition.cnn.com', 'CNN’s'],
    ['The Guardian', 'theguardian.com', 'Guardian'],
    ['The Harbour Post', 'Harbour Post', 'harbourpost.co.uk'],
  ])
    it(`are one: ${names.join(', ')}`, () => {
      assert.deepEqual(new Set(names.map(outletKey)).size, 1, names.map(outletKey).join());
    });

  it('stay apart where they are others', () => {
    assert.notEqual(outletKey('New York Times'), outletKey('New York Post'));
    assert.notEqual(outletKey('The Times'), outletKey('Financial Times'));
  });

  for (const [words, outlet] of [
    ['the German newspaper Bild', 'Bild'],
    ['German Bild', undefined],
    ['Reuters', 'Reuters'],
    ['Fox News’ Anna Berg', 'Fox News'],
    ['German broadcaster ZDF', 'ZDF'],
    ['The Times', 'The Times'],
    ['TIME magazine', 'TIME'],
    ['President Times', undefined],
    ['Mayor Ann Lee', undefined],
    ['the Oster Times-News', 'the Oster Times-News'],
    ['As the Northern Gazette', 'the Northern Gazette'],
    ['Orvania’s Northern Gazette', 'Northern Gazette'],
    ['the Oster Morning Post', 'the Oster Morning Post'],
    ['Orvania Post', undefined],
    ['KQXT', 'KQXT'],
    ['KQXT-TV', 'KQXT-TV'],
    ['CCTV', undefined],
    ['broadcaster CCTV', 'CCTV'],
    ['Northern Gazette Building', undefined],
    ['Harbour Post', 'Harbour Post'],
  ] as const)
    it(`${outlet === undefined ? 'are not' : 'are'} in “${words}”`, () => {
      assert.equal(outletIn(words, new Set([outletKey('The Harbour Post')])), outlet);
    });

  it('are an agency’s or not', () => {
    assert.ok(isAgency('Reuters') && isAgency('The Associated Press') && isAgency('reuters.com'));
    assert.ok(!isAgency('The Guardian'));
  });
});
