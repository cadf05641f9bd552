import { groupBy } from '../../article/group-by.ts';
import type { Group, Member, Passage } from '../comparison.ts';
import { rememberPairs } from '../remember-pairs.ts';

/**
 * Leaves out the groups that tell nothing which another one does not tell too: all their passages lie within those of
 * the other, and they agree, or differ in nothing but what the other differs in. Of two that tell the same, one stays.
 * What stays depends on the groups alone, not on their order.
 */
export function withoutRedundant(groups: readonly Group[]): readonly Group[] {
  const alongside = new Map<string, readonly Group[]>();
  const groupsIn = (path: string): readonly Group[] => {
    const known = alongside.get(path) ?? groups.filter((group) => membersByPath(group).has(path));
    alongside.set(path, known);
    return known;
  };
  return groups.filter(
    (group) =>
      !groupsIn(group.members[0]?.path ?? '').some(
        (other) => other !== group && isTold(group, other) && !(isTold(other, group) && goesBefore(group, other)),
      ),
  );
}

const byPath = new WeakMap<Group, ReadonlyMap<string, readonly Member[]>>();

function membersByPath(group: Group): ReadonlyMap<string, readonly Member[]> {
  const known = byPath.get(group) ?? groupBy(group.members, ({ path }) => path);
  byPath.set(group, known);
  return known;
}

/** Whether a group tells all that another one tells. */
const isTold = rememberPairs((group: Group, by: Group): boolean => {
  const others = membersByPath(by);
  return (
    group.members.every((member) => others.get(member.path)?.some((other) => liesWithin(member, other))) &&
    (group.kind !== 'quote' || by.kind === 'quote' || !group.members.some(hasMarks)) &&
    (agrees(group) || (group.relation === by.relation && group.differences.every((each) => isAmong(each, by))))
  );
});

const liesWithin = (inner: Passage, outer: Passage): boolean => outer.start <= inner.start && inner.end <= outer.end;

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
