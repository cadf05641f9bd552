import type { Group, Passage } from '../corpus/comparison.ts';

/** Groups that share passages of so many articles are read together: a reader who saw one knows the words of the other. */
const leastShared = 2;

/**
 * Puts groups that share passages together, each with those that it shares some with and with those that these share
 * some with. The lists stand in the order of the groups that they begin with; in a list what differs goes first, and
 * what differs never stands under what agrees. One that agrees, and all of whose passages stand in those before it, is
 * left out of the list.
 */
export function readTogether(
  groups: readonly Group[],
  differs: (group: Group) => boolean,
): readonly (readonly Group[])[] {
  const neighbours = sharingPassages(groups);
  const places = new Map(groups.map((group, index) => [group, index]));
  const placeOf = (group: Group): number => (places.get(group) ?? 0) + (differs(group) ? 0 : groups.length);
  const inOrder = (left: Group, right: Group): number => placeOf(left) - placeOf(right);
  const lists = new Map<Group, readonly Group[]>();
  const placed = new Set<Group>();
  for (const first of [...groups].sort(inOrder)) {
    if (placed.has(first)) continue;
    const list = new Set([first]);
    for (const group of list) {
      for (const other of neighbours(group)) {
        if (!placed.has(other) && (differs(first) || !differs(other))) list.add(other);
      }
    }
    for (const group of list) placed.add(group);
    lists.set(first, thatTellMore([...list].sort(inOrder), differs));
  }
  return groups.flatMap((group) => {
    const list = lists.get(group);
    return list ? [list] : [];
  });
}

/** Of groups in the order of reading those that differ, or have a passage that none before them has. */
function thatTellMore(list: readonly Group[], differs: (group: Group) => boolean): readonly Group[] {
  const read = new Map<string, Passage[]>();
  return list.filter((group) => {
    const isNew = ({ path, start, end }: Passage): boolean =>
      !read.get(path)?.some((other) => other.start <= start && end <= other.end);
    const isRead = differs(group) || group.members.some(isNew);
    for (const member of isRead ? group.members : []) {
      const known = read.get(member.path);
      if (known) known.push(member);
      else read.set(member.path, [member]);
    }
    return isRead;
  });
}

interface Held {
  readonly group: Group;
  readonly start: number;
  readonly end: number;
}

/** Gives the groups that share passages of several articles with a group. */
function sharingPassages(groups: readonly Group[]): (group: Group) => readonly Group[] {
  const byPath = new Map<string, Held[]>();
  for (const group of groups) {
    for (const { path, start, end } of group.members) {
      const list = byPath.get(path);
      if (list) list.push({ group, start, end });
      else byPath.set(path, [{ group, start, end }]);
    }
  }
  return (group) => {
    const shared = new Map<Group, Set<string>>();
    for (const { path, start, end } of group.members) {
      for (const held of byPath.get(path) ?? []) {
        if (held.group === group || held.start >= end || held.end <= start) continue;
        shared.set(held.group, (shared.get(held.group) ?? new Set()).add(path));
      }
    }
    return [...shared].flatMap(([other, paths]) => (paths.size >= leastShared ? [other] : []));
  };
}
