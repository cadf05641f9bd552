import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { memory, remember } from '../../../server/src/article/remember.ts';

describe('memory', () => {
  it('finds again only what it does not know', () => {
    const known = memory<number[]>();
    let found = 0;
    const find = () => [++found];
    assert.deepEqual([known('one', find), known('one', find), known('two', find)], [[1], [1], [2]]);
  });

  it('keeps what is large when it is asked for twice', () => {
    const known = memory<number[]>(10, 'twice');
    let found = 0;
    const ask = () => known('one', () => [++found]);
    assert.deepEqual([ask(), ask(), ask(), ask()], [[1], [2], [2], [2]]);
  });

  it('keeps what was asked lately and forgets the rest', () => {
    const known = memory<{ readonly words: string }>(10);
    let asked = 0;
    const ask = (key: string) => known(key, () => ({ words: `${key} ${++asked}` })).words;
    for (let turn = 0; turn < 100; turn++) {
      ask('always');
      ask(String(turn));
    }
    assert.equal(ask('always'), 'always 1');
    assert.equal(ask('99'), '99 101');
    assert.equal(ask('0'), '0 102');
  });

  it('keeps no long text', () => {
    const known = memory<number[]>();
    let found = 0;
    const long = 'word '.repeat(10_000);
    assert.deepEqual([known(long, () => [++found]), known(long, () => [++found])], [[1], [2]]);
  });
});

describe('remember', () => {
  it('computes once what is asked twice', () => {
    let computed = 0;
    const length = remember((text) => {
      computed++;
      return text.length;
    }, 10);
    assert.deepEqual([length('four'), length('four'), computed], [4, 4, 1]);
  });
});
