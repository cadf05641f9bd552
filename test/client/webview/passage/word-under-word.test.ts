import assert from 'node:assert/strict';
import { alignWords } from '../../../../client/webview/passage/alignment.ts';
import { standsWordUnderWord } from '../../../../client/webview/passage/word-under-word.ts';
import type { PanelRow } from '../../../../server/src/protocol.ts';
import { row } from '../invented.ts';

const near = ['We will wait for the ferry', 'We shall wait for the ferry'];
const far = ['We will wait for the ferry', 'Nobody leaves the island before noon'];
const stands = (texts: readonly string[], given: Partial<PanelRow> = {}) =>
  standsWordUnderWord(row('a', given), alignWords(texts) ?? []);

describe('an opened row', () => {
  it('shows word under word what differs in its words and shares most of them', () => {
    assert.ok(stands(near));
    assert.ok(!stands(far), 'not what is told in words of its own');
    assert.ok(!stands(near, { relation: 'same', differences: [] }), 'not what agrees');
    assert.ok(!stands(near, { kind: 'figure' }), 'not figures');
    const speaker = [{ kind: 'speaker' as const, between: [0, 1] as const, left: 'Piet', right: 'Ana Duarte' }];
    assert.ok(!stands(near, { relation: 'attribution-differs', differences: speaker }), 'not another speaker alone');
  });
});
