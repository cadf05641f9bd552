import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Group } from '../../../../server/src/corpus/comparison.ts';
import { withoutRedundant } from '../../../../server/src/corpus/groups/redundant.ts';

type Place = readonly [path: string, start: number, end: number, text?: string];

const group = (id: string, members: readonly Place[], more: Partial<Group> = {}): Group => ({
  id,
  kind: 'claim',
  relation: 'same',
  label: id,
  members: members.map(([path, start, end, text = 'The ferry ran aground.']) => ({
    ...{ path, start, end, text, speaker: null, outlet: null },
    segments: [{ text, differs: false }],
  })),
  differences: [],
  origins: 1,
  evidence: [],
  ...more,
});

const kept = (...groups: readonly Group[]): readonly string[] => withoutRedundant(groups).map(({ id }) => id);

const sentence = group('sentence', [
  ['a', 0, 90],
  ['b', 10, 80],
  ['c', 0, 60],
]);
const clause = group('clause', [
  ['a', 20, 60],
  ['b', 10, 50],
]);

describe('groups that another one makes redundant', () => {
  it('are left out where all their passages lie within the passages of another', () => {
    assert.deepEqual(kept(clause, sentence), ['sentence']);
    assert.deepEqual(kept(sentence, { ...clause, kind: 'figure', relation: 'figures-agree' }), ['sentence']);
  });

  it('stay with a passage of their own', () => {
    const other = group('other', [...sentence.members.map(({ path, start, end }): Place => [path, start, end])], {});
    const wider = group('wider', [
      ['a', 20, 60],
      ['d', 10, 50],
    ]);
    assert.deepEqual(kept(wider, other), ['wider', 'other']);
  });

  it('stay where they differ in what the other does not', () => {
    const figures = { kind: 'figure', relation: 'figures-conflict' } as const;
    const differences = [{ kind: 'figure', between: [0, 1] as const, left: '40', right: '60' }] as const;
    const conflict: Group = { ...clause, ...figures, differences };
    assert.deepEqual(kept(conflict, sentence), ['clause', 'sentence']);
    const turned = { ...differences[0], left: '60', right: '40' };
    assert.deepEqual(kept(conflict, { ...sentence, ...figures, differences: [turned] }), ['sentence']);
  });

  it('stay as quotes where the words stand in quotation marks', () => {
    const quote = group(
      'quote',
      [
        ['a', 20, 60, '“It ran aground,”'],
        ['b', 10, 50, 'it had run aground'],
      ],
      { kind: 'quote' },
    );
    assert.deepEqual(kept(quote, sentence), ['quote', 'sentence']);
    assert.deepEqual(kept(quote, { ...sentence, kind: 'quote' }), ['sentence']);
  });

  it('leave one of those that tell the same, whatever their order', () => {
    const members = sentence.members.map(({ path, start, end }): Place => [path, start, end]);
    const same = [group('one', members), group('two', members), group('three', members, { kind: 'figure' })];
    const places = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.nat(4), fc.integer({ min: 5, max: 9 })), {
      minLength: 1,
      maxLength: 3,
    });
    assert.deepEqual(kept(...same), ['one']);
    fc.assert(
      fc.property(fc.array(places, { maxLength: 6 }), (drawn) => {
        const groups = drawn.map((each, index) => group(String(index), each));
        const stays = kept(...groups);
        assert.deepEqual([...kept(...groups.toReversed())].reverse(), stays);
        const within = (inner: Group, outer: Group): boolean =>
          inner.members.every(({ path, start, end }) =>
            outer.members.some((other) => other.path === path && other.start <= start && end <= other.end),
          );
        for (const each of groups)
          assert.ok(groups.some(({ id }, at) => stays.includes(id) && within(each, groups[at] ?? each)));
      }),
    );
  });
});
