import assert from 'node:assert/strict';
import { handedOn, originsWords } from '../../../../client/webview/model/origins.ts';
import { comparison, row, version } from '../invented.ts';

const { sources } = comparison([]);

describe('origins of a row', () => {
  it('are counted, and named where all are known', () => {
    const versions = [version(0, 'x'), version(1, 'y'), version(2, 'z')];
    assert.equal(originsWords(row('a', { versions }), sources), '2 independent origins');
    const known = versions.map((each, index) => ({ ...each, origin: index === 1 ? 0 : index }));
    assert.equal(
      originsWords(row('a', { versions: known }), sources),
      '2 independent origins: Outlet 0 with Outlet 1; 2.txt',
    );
  });

  it('say who has it from whom, each once', () => {
    const versions = [
      { ...version(0, 'x'), from: 'from an agency' },
      { ...version(0, 'y'), from: 'from an agency' },
      version(1, 'z'),
    ];
    assert.deepEqual(handedOn(row('a', { versions }), sources), ['Outlet 0: from an agency']);
  });
});
