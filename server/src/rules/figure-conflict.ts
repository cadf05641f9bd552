import type { Group, LinkedEvent, Member } from '../corpus/comparison.ts';
import type { Rule } from './finding.ts';
import { dateOf, inMarks, sourceName } from './wording.ts';

export const figureConflict: Rule = {
  code: 'figure.conflict',
  severity: 'information',
  summary: 'A figure that cannot hold together with another article’s figure of the same thing.',
  check: (article, event) =>
    event.groups
      .filter(({ relation }) => relation === 'figures-conflict')
      .flatMap((group) =>
        group.members.flatMap((member, index) => {
          if (member.path !== article.path) return [];
          const others = conflicting(group, index);
          const [first] = others;
          if (!first) return [];
          return [
            {
              path: member.path,
              start: member.start,
              end: member.end,
              message: `${inMarks(first.here)} here, ${inMarks(first.there)} in ${sourceName(event, first.member.path)}${dates(event, member, first.member)}.`,
              related: others.map(({ member: other }) => ({
                path: other.path,
                start: other.start,
                end: other.end,
                message: `${sourceName(event, other.path)}: ${inMarks(other.text)}`,
              })),
            },
          ];
        }),
      ),
};

/** The other articles' members whose figure differs from that of one. */
function conflicting(
  { members, differences }: Group,
  index: number,
): readonly { member: Member; here: string; there: string }[] {
  return differences.flatMap(({ kind, between: [left, right], left: one, right: other }) => {
    if (kind !== 'figure' || (left !== index && right !== index)) return [];
    const member = members[left === index ? right : left];
    if (!member || member.path === members[index]?.path) return [];
    return [left === index ? { member, here: one, there: other } : { member, here: other, there: one }];
  });
}

/** Both dates where they differ: a later article may simply know more. */
function dates(event: LinkedEvent, here: Member, there: Member): string {
  const [own, other] = [dateOf(event, here.path), dateOf(event, there.path)];
  if (own === null || other === null || own === other) return '';
  return own < other ? `, which is later (${other}, here ${own})` : `, which is earlier (${other}, here ${own})`;
}
