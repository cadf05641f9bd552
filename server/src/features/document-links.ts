import type { DocumentLink } from 'vscode-languageserver-protocol';
import type { Member } from '../corpus/comparison.ts';
import type { LinkedContext } from './context.ts';
import { type Carried, otherMembers } from './event-view.ts';
import { relationWords } from './wording.ts';

const kindOrder = { figure: 0, quote: 1, claim: 2 } as const;

/** The first words of passages that other sources carry, each leading to one of them; of several that overlap, one. */
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
          range: lines.range(carried.member.start, firstWords(carried.member)),
          target: `${uri}#L${String(range.start.line + 1)},${String(range.start.character + 1)}`,
          tooltip: `${event.sourceName(target.path)}: ${relationWords[carried.group.relation]}`,
        },
      ];
    });
}

/** Where the first words of a passage end: a link over all of it would draw a line under half of the article. */
function firstWords({ start, text }: Member): number {
  const words = /^\s*\S+(?:\s+\S+){0,2}/.exec(text.slice(0, 60))?.[0] ?? text;
  return start + (words.length > 20 ? words.slice(0, 20).replace(/(\S)\s+\S*$/, '$1') : words).length;
}

/** The other version to show first: the one with the gravest difference, else any in another article. */
export function counterpart(carried: Carried): Member | undefined {
  const { group, index, member } = carried;
  const others = group.differences
    .filter(({ between }) => between.includes(index))
    .map(({ between: [left, right] }) => group.members[left === index ? right : left]);
  return others.find((other) => other !== undefined && other.path !== member.path) ?? otherMembers(carried)[0];
}
