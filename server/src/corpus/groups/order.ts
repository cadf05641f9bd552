import type { Group, Member } from '../comparison.ts';
import { rankOf } from './relation.ts';

/** What a group's place among others depends on beside its first passage. */
interface Weighed {
  readonly rank: number;
  readonly sources: number;
  readonly substance: number;
}

/** Groups in the order of their substance: how they differ, how many sources have them, and how much there is to check. */
export function createGroupOrder(): (groups: readonly Group[], toCheck: (group: Group) => number) => readonly Group[] {
  /** In the order of last time: what is sorted already is sorted quickly. */
  let known = new Map<Group, Weighed>();
  return (groups, toCheck) => {
    const now = new Set(groups);
    const weighed = [...known].filter(([group]) => now.has(group));
    for (const group of groups) if (!known.has(group)) weighed.push([group, weigh(group, toCheck)]);
    weighed.sort(compareGroups);
    known = new Map(weighed);
    return weighed.map(([group]) => group);
  };
}

type Told = Omit<Weighed, 'substance'>;

/** A group whose members only moved has the same list of differences, and tells the same. */
const told = new WeakMap<Group['differences'], Told>();

function toldIn(group: Group): Told {
  const known = told.get(group.differences);
  if (known) return known;
  const found = { rank: rankOf(group), sources: new Set(group.members.map(({ path }) => path)).size };
  told.set(group.differences, found);
  return found;
}

function weigh(group: Group, toCheck: (group: Group) => number): Weighed {
  return { ...toldIn(group), substance: toCheck(group) };
}

function compareGroups([left, here]: readonly [Group, Weighed], [right, there]: readonly [Group, Weighed]): number {
  return (
    here.rank - there.rank ||
    there.sources - here.sources ||
    there.substance - here.substance ||
    comparePassages(left.members[0], right.members[0]) ||
    (left.id < right.id ? -1 : 1)
  );
}

function comparePassages(left: Member | undefined, right: Member | undefined): number {
  if (!left || !right) return 0;
  if (left.path !== right.path) return left.path < right.path ? -1 : 1;
  return left.start - right.start || left.end - right.end;
}
