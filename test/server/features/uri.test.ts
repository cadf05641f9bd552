import assert from 'node:assert/strict';
import { fileName, normalizeUri } from '../../../server/src/features/uri.ts';

describe('normalizeUri', () => {
  const same: readonly (readonly [string, string])[] = [
    ['file:///C:/News/a b.txt', 'file:///c%3A/News/a%20b.txt'],
    ['FILE:///c%3a/News/a%20b.txt', 'file:///c%3A/News/a%20b.txt'],
    ['file:///tmp/(one)%27s.txt', 'file:///tmp/%28one%29%27s.txt'],
    ['file:///tmp/straße.txt', 'file:///tmp/stra%C3%9Fe.txt'],
    ['file:///tmp/100%.txt', 'file:///tmp/100%25.txt'],
    ['vscode-remote://ssh-remote+host/a/b.txt', 'vscode-remote://ssh-remote%2Bhost/a/b.txt'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['no address', 'no address'],
  ];
  for (const [given, expected] of same) {
    it(`spells ${given} as ${expected}`, () => {
      assert.equal(normalizeUri(given), expected);
      assert.equal(normalizeUri(expected), expected);
    });
  }

  it('takes lone surrogates', () => assert.equal(typeof normalizeUri('file:///\ud83d.txt'), 'string'));

  it('gives a file name as it is read', () => assert.equal(fileName('file:///a/b%20c.txt'), 'b c.txt'));
});
