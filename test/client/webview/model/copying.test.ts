import assert from 'node:assert/strict';
import { textToCopy } from '../../../../client/webview/model/copying.ts';
import { comparison, only, row, version } from '../invented.ts';

const given = row('a', { versions: [version(0, '“We *will* wait.”'), version(1, '“We *shall* wait.”', null, 4)] });
const item = { type: 'row', key: 'row:a', row: given, differs: true, under: [] } as const;
const event = comparison([given], [only('b', 2)]);

describe('what a cell gives to the clipboard', () => {
  it('is a source’s own passage with its source', () => {
    assert.equal(
      textToCopy(item, 'file:///event/1.txt', event),
      '“We shall wait.” — Outlet 1, 2 Mar 2031 (1.txt, line 5)',
    );
  });

  it('is all of the row from its label, and where a source has nothing', () => {
    const whole = textToCopy(item, 'label', event) ?? '';
    assert.match(whole, /^Row a \(worded differently\)\n- “We will wait.” — Ana Duarte, in: Outlet 0/);
    assert.equal(textToCopy(item, 'file:///event/2.txt', event), whole);
  });

  it('is the passage that one source alone has, and nothing of a head', () => {
    const alone = { type: 'only', key: 'only-row:b', only: only('b', 2) } as const;
    assert.equal(textToCopy(alone, 'text', event), '“The quay was flooded.” — 3 Mar 2031 (2.txt, line 10)');
    assert.equal(textToCopy({ type: 'fold', key: 'f', title: 'x', folded: true }, null, event), null);
  });
});
