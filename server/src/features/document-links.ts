import type { DocumentLink } from 'vscode-languageserver-protocol';
import type { LinkedContext } from './context.ts';
import { type Carried, otherMembers } from './event-view.ts';
import { relationWords } from './wording.ts';

const kindOrder = { figure: 0, quote: 1, claim: 2 } as const;

/** Passages that other sources carry, each leading to one of them; where several overlap, the most telling one. */
export function documentLinks({ article, event, lines }: LinkedContext): readonly DocumentLink[] {
  const elsewhere = event
    .carried(article.path)
    .filter(({ group }) => group.members.some(({ path }) => path !== article.path));
  const chosen: Carried[] = [];
  for (const carried of [...elsewhere].sort(
    (left, right) => kindOrder[left.group.kind] - kindOrder[right.group.kind],
  )) {
    const { start, end } = carried.member;
    if (!chosen.some(({ member }) => start < member.end && member.start < end)) chosen.push(carried);
  }
  return chosen
    .sort((left, right) => left.member.start - right.member.start)
    .flatMap((carried) => {
      const target = counterpart(carried);
      if (!target) return [];
      const { uri, range } = event.location(target);
      return [
        {
          range: lines.range(carried.member.start, carried.member.end),
          target: `${uri}#L${String(range.start.line + 1)},${String(range.start.character + 1)}`,
          tooltip: `${event.sourceName(target.path)}: ${relationWords[carried.group.relation]}`,
        },
      ];
    });
}

/** The other version to show first: the one with the gravest difference, else any in another article. */
export function counterpart(carried: Carried): ReturnType<typeof otherMembers>[number] | undefined {
  const { group, index, member } = carried;
  const others = group.differences
    .filter(({ between }) => between.includes(index))
    .map(({ between: [left, right] }) => group.members[left === index ? right : left]);
  return others.find((other) => other !== undefined && other.path !== member.path) ?? otherMembers(carried)[0];
}
