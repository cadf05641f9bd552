import type { Group } from '../corpus/comparison.ts';
import type { EventView } from './event-view.ts';
import { readTogether } from './read-together.ts';
import { isTranslated } from './translated.ts';
import { differing } from './wording.ts';

const kinds: readonly Group['kind'][] = ['quote', 'claim', 'figure'];

const orders = new WeakMap<EventView, readonly (readonly Group[])[]>();

/**
 * The groups of an event in the one order in which every view leads through them: by kind, first the kinds in which
 * figures conflict; within a kind by substance, wording that may be two translations after other wording, and
 * agreement last. Groups that share passages stand in one list, whatever their kind: that of the first.
 */
export function readingOrder(view: EventView): readonly (readonly Group[])[] {
  let order = orders.get(view);
  if (!order) orders.set(view, (order = readTogether(sort(view), differs)));
  return order;
}

/** Whether the members of a group differ in anything that a reader should look at. */
export const differs = ({ relation }: Pick<Group, 'relation'>): boolean => differing.includes(relation);

function sort(view: EventView): readonly Group[] {
  const { groups } = view.linked;
  const conflicting = new Set(groups.filter(hasConflict).map(({ kind }) => kind));
  const ordered = [...kinds.filter((kind) => conflicting.has(kind)), ...kinds.filter((kind) => !conflicting.has(kind))];
  const weighed = groups.map((group) => ({ group, kind: ordered.indexOf(group.kind), late: lateness(view, group) }));
  return weighed.sort((left, right) => left.kind - right.kind || left.late - right.late).map(({ group }) => group);
}

function hasConflict({ relation, differences }: Group): boolean {
  if (relation === 'figures-conflict') return true;
  return !relation.startsWith('figures-') && differences.some(({ kind }) => kind === 'figure');
}

/** How far to the end of its kind a group stands; those that stand alike keep the order of their substance. */
function lateness(view: EventView, group: Group): number {
  if (!differs(group)) return 3;
  if (group.relation === 'figures-compatible') return 2;
  const isWording = group.relation === 'wording-differs' && group.differences.every(({ kind }) => kind === 'wording');
  return isWording && isTranslated(view, group) ? 1 : 0;
}
