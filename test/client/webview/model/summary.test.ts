import assert from 'node:assert/strict';
import { summaryWords, unreadWords } from '../../../../client/webview/model/summary.ts';
import { noFilters } from '../../../../client/webview/model/view-state.ts';
import { comparison, only, row } from '../invented.ts';

const event = comparison([row('a'), row('b', { relation: 'same' })], [only('c', 1)]);
const list = { matching: 3, differing: 1 };

describe('what a comparison holds, in words', () => {
  it('is sources, rows and how many differ', () => {
    assert.equal(summaryWords(event, list, noFilters), '3 sources · 3 rows · 1 differs');
    const filters = { ...noFilters, person: 'Ana Duarte' };
    assert.equal(summaryWords(event, { matching: 2, differing: 0 }, filters), '3 sources · 2 of 3 rows');
  });

  it('says that nothing differs only where there are rows to differ', () => {
    const alike = comparison([row('b', { relation: 'same' })]);
    assert.equal(
      summaryWords(alike, { matching: 1, differing: 0 }, noFilters),
      '3 sources · 1 row · no difference found',
    );
    assert.equal(summaryWords(comparison([]), { matching: 0, differing: 0 }, noFilters), '3 sources');
  });

  it('tells what was not read, which makes no event', () => {
    const mixed = {
      ...event,
      sources: event.sources.map((source, index) => (index === 2 ? { ...source, unread: 'empty' as const } : source)),
      events: [
        { id: 'vote', label: 'A vote', sources: [0] },
        { id: 'storm', label: 'A storm', sources: [1] },
        { id: 'none', label: 'Event', sources: [2] },
      ],
    };
    assert.equal(summaryWords(mixed, list, noFilters), '3 sources, 1 not read · 2 events · 3 rows · 1 differs');
    assert.equal(unreadWords(mixed), '2.txt was not read: it is empty');
    assert.equal(unreadWords(event), '');
    assert.equal(unreadWords(mixed, 'file:///event/1.txt'), '');
    assert.match(unreadWords(mixed, 'file:///event/2.txt'), /empty/);
  });
});
