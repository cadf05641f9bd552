import type { Member } from '../corpus/comparison.ts';
import type { LinkedContext } from './context.ts';
import { type Carried, otherMembers } from './event-view.ts';
import { escapeMarkdown, link, versionText } from './markdown.ts';
import { segmentsAgainst } from './pairwise.ts';
import { count, relationWords } from './wording.ts';

/** How many versions of a passage are shown, and how many groups that a passage belongs to. */
const versionsShown = 6;
const groupsShown = 3;

/**
 * The other versions of a passage, group by group, the longest passage first: how they relate, then a line for each with
 * its differing words bold. Words that one group has shown are not shown again for another.
 */
export function versionsHover(context: LinkedContext, carried: readonly Carried[]): readonly string[] {
  const longestFirst = [...carried].sort((left, right) => length(right.member) - length(left.member));
  const seen: Member[] = [];
  return longestFirst
    .flatMap((each) => {
      const others = otherMembers(each).filter((other) => !seen.some((known) => overlaps(known, other)));
      seen.push(...others);
      return others.length === 0 ? [] : [groupHover(context, each, others)];
    })
    .slice(0, groupsShown);
}

function groupHover({ event }: LinkedContext, { group, member }: Carried, others: readonly Member[]): string {
  const sources = new Set(others.filter(({ path }) => path !== member.path).map(({ path }) => path)).size;
  const where = sources > 0 ? `in ${count(sources, 'other source')}` : 'elsewhere in this article';
  const lines = others.slice(0, versionsShown).map((other) => {
    const name = other.path === member.path ? 'this article' : event.sourceName(other.path);
    const speaker = other.speaker !== null && other.speaker !== member.speaker ? other.speaker : '';
    const by = speaker === '' ? '' : ` — ${escapeMarkdown(speaker)}`;
    return `- ${link(name, event.location(other))}: ${versionText(segmentsAgainst(member, other))}${by}`;
  });
  const rest = others.length > versionsShown ? [`- and ${count(others.length - versionsShown, 'more passage')}`] : [];
  const relation = relationWords[group.relation];
  return [`${relation.charAt(0).toUpperCase()}${relation.slice(1)} ${where}:`, '', ...lines, ...rest].join('\n');
}

const length = ({ start, end }: Member): number => end - start;

const overlaps = (left: Member, right: Member): boolean =>
  left.path === right.path && left.start < right.end && right.start < left.end;
