import assert from 'node:assert/strict';
import { passageAt, placeOf } from '../../../../client/webview/model/passages.ts';
import { comparison, only, rangeAt, row, version } from '../invented.ts';

const event = comparison(
  [
    row('wide', { versions: [{ ...version(0, 'a'), range: rangeAt(3, 0, 90) }, version(1, 'b')] }),
    row('narrow', { kind: 'claim', versions: [{ ...version(0, 'a'), range: rangeAt(3, 20, 40) }, version(1, 'b')] }),
    row('agrees', { relation: 'same', versions: [version(0, 'a', null, 5), version(1, 'a', null, 5)] }),
  ],
  [only('alone', 2, { range: rangeAt(7) })],
);

describe('from a passage to its row', () => {
  it('finds the row whose own passage is the shortest of those that hold it', () => {
    const place = placeOf(event, { uri: 'file:///event/0.txt', range: rangeAt(3, 25, 30) });
    assert.deepEqual(place, { item: 'row:narrow', event: null, folds: [], column: 'file:///event/0.txt' });
    assert.equal(placeOf(event, { uri: 'file:///event/0.txt', range: rangeAt(3, 60, 61) })?.item, 'row:wide');
  });

  it('of a whole paragraph takes the first row that differs, before what one source has', () => {
    const paragraph = { uri: 'file:///event/0.txt', range: rangeAt(3, 0, 500) };
    const conflict = row('conflict', {
      relation: 'figures-conflict',
      versions: [{ ...version(0, 'a'), range: rangeAt(3, 60, 90) }, version(1, 'b')],
    });
    const alone = only('first', 0, { range: rangeAt(3, 0, 5) });
    assert.equal(
      placeOf(comparison([event.rows[2] ?? conflict, conflict, ...event.rows.slice(0, 2)], [alone]), paragraph)?.item,
      'row:conflict',
    );
    assert.equal(placeOf(comparison([], [alone]), paragraph)?.item, 'only-row:first');
  });

  it('names the fold that hides it', () => {
    assert.deepEqual(placeOf(event, { uri: 'file:///event/1.txt', range: rangeAt(5) })?.folds, ['agree:quote']);
    const alone = placeOf(event, { uri: 'file:///event/2.txt', range: rangeAt(7, 1, 2) });
    assert.deepEqual(alone, {
      item: 'only-row:alone',
      event: null,
      folds: ['only:file:///event/2.txt'],
      column: 'text',
    });
  });

  it('names the event that may be folded', () => {
    const events = [
      { id: 'storm', label: 'A storm', sources: [0, 1] },
      { id: 'vote', label: 'A vote', sources: [2] },
    ];
    const several = { ...comparison([row('a', { event: 'storm' })], [only('alone', 2)]), events };
    assert.equal(placeOf(several, { uri: 'file:///event/0.txt', range: rangeAt(0) })?.event, 'storm');
    assert.equal(placeOf(several, { uri: 'file:///event/2.txt', range: rangeAt(9) })?.event, 'vote');
  });

  it('finds none where no row has it', () => {
    assert.equal(placeOf(event, { uri: 'file:///event/0.txt', range: rangeAt(30) }), undefined);
    assert.equal(placeOf(event, { uri: 'file:///other.txt', range: rangeAt(3) }), undefined);
  });
});

describe('from a place in the table to its passage', () => {
  const location = { uri: 'file:///event/1.txt', range: rangeAt(8) };
  const item = {
    type: 'row',
    key: 'row:a',
    row: row('a', { nearest: [{ source: 2, location }] }),
    differs: true,
    under: [],
  } as const;

  it('opens the version or the nearest passage that the element names', () => {
    assert.equal(passageAt(item, { version: '1' })?.uri, 'file:///event/1.txt');
    assert.deepEqual(passageAt(item, { nearest: '0' }), location);
    assert.equal(passageAt(item, { version: '7' }), undefined);
    assert.equal(passageAt(item, {}), undefined);
  });

  it('opens what one source has, or what is nearest to it', () => {
    const alone = { type: 'only', key: 'only-row:x', only: only('x', 0, { nearest: location }) } as const;
    assert.equal(passageAt(alone, { only: '' })?.uri, 'file:///event/0.txt');
    assert.deepEqual(passageAt(alone, { onlyNearest: '' }), location);
  });
});
