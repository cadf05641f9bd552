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
  const known = new WeakMap<Group, Weighed>();
  return (groups, toCheck) => {
    const weigh = (group: Group): Weighed => {
      const weighed = known.get(group) ?? {
        rank: rankOf(group),
        sources: new Set(group.members.map(({ path }) => path)).size,
        substance: toCheck(group),
      };
      known.set(group, weighed);
      return weighed;
    };
    return groups
      .map((group) => ({ group, ...weigh(group) }))
      .sort(
        (left, right) =>
          left.rank - right.rank ||
          right.sources - left.sources ||
          right.substance - left.substance ||
          comparePassages(left.group.members[0], right.group.members[0]) ||
          (left.group.id < right.group.id ? -1 : 1),
      )
      .map(({ group }) => group);
  };
}

function comparePassages(left: Member | undefined, right: Member | undefined): number {
  if (!left || !right) return 0;
  if (left.path !== right.path) return left.path < right.path ? -1 : 1;
  return left.start - right.start || left.end - right.end;
}
