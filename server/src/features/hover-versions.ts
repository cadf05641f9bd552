import type { Member } from '../corpus/comparison.ts';
import type { LinkedContext } from './context.ts';
import { type Carried, otherMembers } from './event-view.ts';
import { escapeMarkdown, link, versionText } from './markdown.ts';
import { likeness, segmentsAgainst } from './pairwise.ts';
import { count, relationWords } from './wording.ts';

/** How many versions of a passage are shown, and how many groups that a passage belongs to. */
const versionsShown = 6;
const groupsShown = 3;

/** A hover is quick, also where hundreds of articles carry a passage. */
const comparedAtMost = 40;

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
  const shown = onePerSource(member, others).slice(0, versionsShown);
  const lines = shown.map((other) => {
    const name = other.path === member.path ? 'this article' : event.sourceName(other.path);
    const speaker = other.speaker !== null && other.speaker !== member.speaker ? other.speaker : '';
    const by = speaker === '' ? '' : ` — ${escapeMarkdown(speaker)}`;
    return `- ${link(name, event.location(other))}: ${versionText(segmentsAgainst(member, other))}${by}`;
  });
  const rest = others.length > shown.length ? [`- and ${count(others.length - shown.length, 'more passage')}`] : [];
  const relation = relationWords[group.relation];
  return [`${relation.charAt(0).toUpperCase()}${relation.slice(1)} ${where}:`, '', ...lines, ...rest].join('\n');
}

/** Of several passages of one source, the one that is most like the passage in question. */
function onePerSource(member: Member, others: readonly Member[]): readonly Member[] {
  const best = new Map<string, { other: Member; like: number }>();
  for (const other of others.slice(0, comparedAtMost)) {
    const like = likeness(member, other);
    if (like > (best.get(other.path)?.like ?? -1)) best.set(other.path, { other, like });
  }
  return [...best.values()].map(({ other }) => other);
}

const length = ({ start, end }: Member): number => end - start;

const overlaps = (left: Member, right: Member): boolean =>
  left.path === right.path && left.start < right.end && right.start < left.end;
