import type { Group, Member, Passage } from '../comparison.ts';

/**
 * Leaves out the groups that tell nothing which another one does not tell too: all their passages lie within those of
 * the other, and they agree, or differ in nothing but what the other differs in. Of two that tell the same, one stays.
 * What stays depends on the groups alone, not on their order.
 */
export function withoutRedundant(groups: readonly Group[]): readonly Group[] {
  const byPath = new Map<string, Group[]>();
  for (const group of groups) {
    for (const path of new Set(group.members.map((member) => member.path))) {
      const list = byPath.get(path);
      if (list) list.push(group);
      else byPath.set(path, [group]);
    }
  }
  return groups.filter((group) => {
    const others = byPath.get(group.members[0]?.path ?? '') ?? [];
    return !others.some(
      (other) => other !== group && isTold(group, other) && !(isTold(other, group) && goesBefore(group, other)),
    );
  });
}

/** Whether a group tells all that another one tells. */
function isTold(group: Group, by: Group): boolean {
  return (
    group.members.every((member) => by.members.some((other) => liesWithin(member, other))) &&
    (group.kind !== 'quote' || by.kind === 'quote' || !group.members.some(hasMarks)) &&
    (agrees(group) || (group.relation === by.relation && group.differences.every((each) => isAmong(each, by))))
  );
}

const liesWithin = (inner: Passage, outer: Passage): boolean =>
  inner.path === outer.path && outer.start <= inner.start && inner.end <= outer.end;

/** Words in quotation marks are looked at as quotes, whatever figures they give. */
const hasMarks = ({ text }: Member): boolean => /["“”„«»]/.test(text);

const agrees = ({ relation }: Group): boolean => relation === 'same' || relation === 'figures-agree';

const isAmong = ({ kind, left, right }: Group['differences'][number], { differences }: Group): boolean =>
  differences.some(
    (other) =>
      other.kind === kind &&
      ((other.left === left && other.right === right) || (other.left === right && other.right === left)),
  );

const kinds: readonly Group['kind'][] = ['quote', 'claim', 'figure'];

/** Which of two groups that tell the same stays. */
function goesBefore(left: Group, right: Group): boolean {
  return kinds.indexOf(left.kind) - kinds.indexOf(right.kind) < 0 || (left.kind === right.kind && left.id < right.id);
}
