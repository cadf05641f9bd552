import assert from 'node:assert/strict';
import type { Steps } from '../../../server/src/corpus/steps.ts';
import { createLinking } from '../../../server/src/language/linking.ts';

/** Work of some milliseconds a step, done for one event. */
function workOf(steps: number, milliseconds: number): { begin: (event: string) => Steps; left: Map<string, number> } {
  const left = new Map<string, number>();
  return {
    left,
    *begin(event) {
      while ((left.get(event) ?? steps) > 0) {
        const end = performance.now() + milliseconds;
        while (performance.now() < end);
        left.set(event, (left.get(event) ?? steps) - 1);
        yield;
      }
    },
  };
}

describe('linking in turns', () => {
  it('is ready at once where nothing is to be done', async () => {
    const linking = createLinking(workOf(0, 0).begin, () => assert.fail('There is no progress.'));
    let isReady = false;
    void linking.ready('a').then(() => (isReady = true));
    await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => resolve(null)))));
    assert.ok(isReady);
    assert.ok(!linking.isUnderWay('a'));
  });

  it('lets others have their turn', async () => {
    const { begin, left } = workOf(20, 5);
    const linking = createLinking(begin, () => undefined);
    let turns = 0;
    const others = (): void => {
      turns++;
      if ((left.get('a') ?? 0) > 0) setImmediate(others);
    };
    const ready = linking.ready('a');
    setImmediate(others);
    await ready;
    assert.ok(turns >= 8, `${turns} turns`);
  });

  it('works on several events in turns, and on one for all who wait for it', async () => {
    const { begin, left } = workOf(10, 5);
    const linking = createLinking(begin, () => undefined);
    const first = linking.ready('long');
    assert.equal(linking.ready('long'), first);
    left.set('short', 3);
    await linking.ready('short');
    assert.ok((left.get('long') ?? 0) > 0);
    await first;
    assert.equal(left.get('long'), 0);
  });

  it('does what came up meanwhile before it is ready', async () => {
    const { begin, left } = workOf(6, 5);
    const linking = createLinking(begin, () => undefined);
    const ready = linking.ready('a');
    setImmediate(() => left.set('a', 12));
    await ready;
    assert.equal(left.get('a'), 0);
  });

  it('is ready at some time also where something changes all the time', async () => {
    const linking = createLinking(
      function* () {
        yield;
      },
      () => undefined,
    );
    await linking.ready('a');
    assert.ok(!linking.isUnderWay('a'));
  });

  it('is not said to be under way before its progress is told, since its end would not be told', async () => {
    const { begin } = workOf(10, 5);
    const linking = createLinking(begin, () => assert.fail('It takes not long enough to be told.'));
    const ready = linking.ready('a');
    assert.ok(!linking.isUnderWay('a'));
    await ready;
  });

  it('tells of its progress while it takes long, and when it ends', async () => {
    const { begin } = workOf(60, 10);
    const told: boolean[] = [];
    const linking = createLinking(begin, () => told.push(linking.isUnderWay('a')));
    await linking.ready('a');
    assert.ok(told.length >= 2);
    assert.equal(told.shift(), true);
    assert.equal(told.pop(), false);
  });

  it('fails for all who wait where the work does, and begins anew for the next', async () => {
    const { begin } = workOf(1, 0);
    let isBroken = true;
    const linking = createLinking(
      (event) => {
        if (isBroken) throw new Error('broken');
        return begin(event);
      },
      () => undefined,
    );
    await assert.rejects(linking.ready('a'), /broken/);
    isBroken = false;
    await linking.ready('a');
  });
});
