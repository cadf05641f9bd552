import assert from 'node:assert/strict';
import { nextPlace } from '../../../../client/webview/grid/next-place.ts';

describe('the next of some places', () => {
  const places = [2, 5, 9];

  it('is the one after a place, and round again', () => {
    assert.deepEqual(
      [-1, 2, 3, 9, 40].map((from) => nextPlace(places, from, false)),
      [0, 1, 1, 0, 0],
    );
  });

  it('is the one before it, backwards', () => {
    assert.deepEqual(
      [-1, 2, 3, 9, 40].map((from) => nextPlace(places, from, true)),
      [2, 2, 0, 1, 2],
    );
  });
});
