import assert from 'node:assert/strict';
import type { Group } from '../../../server/src/corpus/comparison.ts';
import { readTogether } from '../../../server/src/features/read-together.ts';
import { differs } from '../../../server/src/features/reading-order.ts';

const group = (id: string, relation: Group['relation'], ...places: readonly (readonly [string, number])[]): Group => ({
  ...{ id, kind: 'claim', relation, label: id, differences: [], origins: 1, evidence: [] },
  members: places.map(([path, start]) => ({
    ...{ path, start, end: start + 20, text: 'The ferry ran aground.', speaker: null, outlet: null },
    segments: [],
  })),
});

const lists = (...groups: readonly Group[]): readonly string[] =>
  readTogether(groups, differs).map((list) => list.map(({ id }) => id).join(' '));

describe('groups that are read together', () => {
  it('share passages of two articles with the first of them', () => {
    const first = group('first', 'wording-differs', ['a', 0], ['b', 0], ['c', 0]);
    const apart = group('apart', 'wording-differs', ['a', 0], ['d', 0]);
    const second = group('second', 'wording-differs', ['b', 10], ['c', 19], ['d', 50]);
    const beside = group('beside', 'wording-differs', ['b', 30], ['c', 20]);
    assert.deepEqual(lists(first, apart, second, beside), ['first second', 'apart', 'beside']);
    assert.deepEqual(lists(apart, second, first, beside), ['apart', 'second first', 'beside']);
  });

  it('bring along those that share passages with the others', () => {
    const first = group('first', 'wording-differs', ['a', 0], ['b', 0]);
    const second = group('second', 'same', ['a', 10], ['b', 10], ['c', 0]);
    const apart = group('apart', 'wording-differs', ['d', 0], ['e', 0]);
    const third = group('third', 'figures-conflict', ['b', 25], ['c', 10]);
    assert.deepEqual(lists(first, second, apart, third), ['first third second', 'apart']);
  });

  it('begin with one that differs where any does', () => {
    const agrees = group('agrees', 'same', ['a', 0], ['b', 0], ['c', 9]);
    const other = group('other', 'figures-agree', ['a', 5], ['b', 5], ['c', 0]);
    const conflict = group('conflict', 'figures-conflict', ['a', 0], ['b', 0]);
    assert.deepEqual(lists(agrees, other, conflict), ['conflict agrees other']);
    assert.deepEqual(lists(agrees, other), ['agrees other']);
  });

  it('leave out what agrees and has no passage that was not read before', () => {
    const first = group('first', 'same', ['a', 0], ['b', 0], ['c', 0]);
    const second = group('second', 'same', ['a', 0], ['b', 0], ['d', 0]);
    const repeated = group('repeated', 'same', ['a', 0], ['b', 0], ['c', 0], ['d', 0]);
    const differing = group('differing', 'wording-differs', ['b', 0], ['c', 0]);
    assert.deepEqual(lists(first, second, repeated), ['first second']);
    assert.deepEqual(lists(first, second, differing), ['differing first second']);
  });
});
