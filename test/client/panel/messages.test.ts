import assert from 'node:assert/strict';
import * as v from 'valibot';
import { hostToPanel, panelToHost, savedPanel } from '../../../client/src/panel/messages.ts';
import type { HostToPanel } from '../../../server/src/protocol.ts';
import { comparison, only, rangeAt, row, version } from '../webview/invented.ts';

describe('messages of the panel', () => {
  it('carry a comparison unchanged', () => {
    const full = comparison(
      [
        row('a', {
          translated: true,
          event: 'e',
          versions: [{ ...version(0, 'x'), origin: 1, from: 'from an agency' }, version(1, 'y')],
        }),
      ],
      [only('o', 1, { nearest: { uri: 'file:///event/0.txt', range: rangeAt(2) } })],
    );
    const events = [{ id: 'e', label: 'A storm', sources: [0, 1] }];
    const message: HostToPanel = { type: 'comparison', comparison: { ...full, events, keptWhole: true } };
    assert.deepEqual(v.parse(hostToPanel, JSON.parse(JSON.stringify(message))), message);
  });

  it('are refused where they are malformed', () => {
    const broken: unknown[] = [
      null,
      { type: 'open', uri: 'file:///x', preview: true },
      {
        type: 'open',
        uri: 'file:///x',
        range: { start: { line: -1, character: 0 }, end: { line: 0, character: 0 } },
        preview: true,
      },
      { type: 'run', command: 'workbench.action.quit' },
    ];
    for (const each of broken) assert.equal(v.safeParse(panelToHost, each).success, false);
    assert.equal(v.safeParse(hostToPanel, { type: 'comparison', comparison: { rows: 'all' } }).success, false);
  });

  it('are understood on the other side', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'refresh' },
      { type: 'leave' },
      { type: 'open', uri: 'file:///x', range: rangeAt(1), preview: false },
    ]) {
      assert.deepEqual(v.parse(panelToHost, message), message);
    }
    assert.deepEqual(v.parse(savedPanel, { folder: 'file:///event', view: {} }), { folder: 'file:///event' });
  });
});
