import type { Group } from '../corpus/comparison.ts';

/** Groups that share passages of so many articles are read together: a reader who saw one knows the words of the other. */
const leastShared = 2;

/**
 * Puts groups that share passages together: each list begins with the group that the others in it share theirs with.
 * The lists stand in the order of the groups that they begin with, and so do the groups in them; what differs is never
 * put under what agrees.
 */
export function readTogether(
  groups: readonly Group[],
  differs: (group: Group) => boolean,
): readonly (readonly Group[])[] {
  const neighbours = sharingPassages(groups);
  const lists = new Map<Group, Group[]>();
  const placed = new Set<Group>();
  const place = (first: Group): void => {
    if (placed.has(first)) return;
    const others = neighbours(first).filter((other) => !placed.has(other) && (differs(first) || !differs(other)));
    lists.set(first, [first, ...others]);
    for (const group of [first, ...others]) placed.add(group);
  };
  groups.filter(differs).forEach(place);
  groups.forEach(place);
  return groups.flatMap((group) => {
    const list = lists.get(group);
    return list ? [list] : [];
  });
}

interface Held {
  readonly group: Group;
  readonly start: number;
  readonly end: number;
}

/** Gives the groups that share passages of several articles with a group, in their order. */
function sharingPassages(groups: readonly Group[]): (group: Group) => readonly Group[] {
  const byPath = new Map<string, Held[]>();
  for (const group of groups) {
    for (const { path, start, end } of group.members) {
      const list = byPath.get(path);
      if (list) list.push({ group, start, end });
      else byPath.set(path, [{ group, start, end }]);
    }
  }
  const places = new Map(groups.map((group, index) => [group, index]));
  const placeOf = (group: Group): number => places.get(group) ?? 0;
  return (group) => {
    const shared = new Map<Group, Set<string>>();
    for (const { path, start, end } of group.members) {
      for (const held of byPath.get(path) ?? []) {
        if (held.group === group || held.start >= end || held.end <= start) continue;
        shared.set(held.group, (shared.get(held.group) ?? new Set()).add(path));
      }
    }
    return [...shared]
      .filter(([, paths]) => paths.size >= leastShared)
      .map(([other]) => other)
      .sort((left, right) => placeOf(left) - placeOf(right));
  };
}
