import assert from 'node:assert/strict';
import type { DifferenceKind, Group } from '../../../server/src/corpus/comparison.ts';
import { viewEvent } from '../../../server/src/features/event-view.ts';
import { readingOrder } from '../../../server/src/features/reading-order.ts';
import { harbour } from './fixture.ts';

const difference = (kind: DifferenceKind) => ({ kind, between: [0, 1] as const, left: 'a', right: 'b' });

describe('the order of reading', () => {
  const ordered = (groups: readonly Partial<Group>[], role?: string): readonly string[] => {
    const { event } = harbour();
    const [quote] = event.groups;
    assert.ok(quote);
    const articles = event.articles.map((article) => ({
      ...article,
      entities: article.entities.map((entity) => (role === undefined ? entity : { ...entity, role })),
    }));
    const linked = { ...event, articles, groups: groups.map((each) => ({ ...quote, ...each })) };
    return readingOrder(viewEvent(linked))
      .flat()
      .map(({ id }) => id);
  };

  it('puts the kinds in which figures conflict before the others, and agreement last in each', () => {
    const [quote] = harbour().event.groups;
    const more = (quote?.members ?? []).map((member) => ({ ...member, end: member.end + 1 }));
    const groups: readonly Partial<Group>[] = [
      { id: 'quote', kind: 'quote', relation: 'wording-differs' },
      { id: 'agrees', kind: 'claim', relation: 'same', members: more },
      { id: 'claim', kind: 'claim', relation: 'attribution-differs' },
      { id: 'holds', kind: 'figure', relation: 'figures-compatible' },
      { id: 'conflict', kind: 'figure', relation: 'figures-conflict' },
    ];
    assert.deepEqual(ordered(groups), ['conflict', 'holds', 'quote', 'claim', 'agrees']);
  });

  it('counts figures within a wording as a conflict', () => {
    const groups: readonly Partial<Group>[] = [
      { id: 'quote', kind: 'quote', relation: 'wording-differs' },
      { id: 'claim', kind: 'claim', relation: 'wording-differs', differences: [difference('figure')] },
    ];
    assert.deepEqual(ordered(groups), ['claim', 'quote']);
  });

  it('puts what may be two translations after other wording, and leaves the rest in the order of its substance', () => {
    const other = { speaker: null };
    const groups = (members: Group['members']): readonly Partial<Group>[] => [
      { id: 'rendered', differences: [difference('wording')] },
      { id: 'negated', differences: [difference('negation')] },
      { id: 'first', differences: [difference('wording')], members: members.map((each) => ({ ...each, ...other })) },
    ];
    const [quote] = harbour().event.groups;
    const given = groups(quote?.members ?? []);
    assert.deepEqual(ordered(given, 'the Norwegian harbour master'), ['negated', 'first', 'rendered']);
    assert.deepEqual(ordered(given), ['rendered', 'negated', 'first']);
  });
});
