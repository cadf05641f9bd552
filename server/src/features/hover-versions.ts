import type { LinkedContext } from './context.ts';
import { type Carried, otherMembers } from './event-view.ts';
import { escapeMarkdown, link, versionText } from './markdown.ts';
import { count, relationWords } from './wording.ts';

const shown = 6;

/** The other versions of a passage: how they relate, then a line for each with its differing words bold. */
export function versionsHover(context: LinkedContext, carried: Carried): string {
  const { group, member } = carried;
  const { event } = context;
  const others = otherMembers(carried);
  const sources = new Set(others.filter(({ path }) => path !== member.path).map(({ path }) => path)).size;
  const where = sources > 0 ? `in ${count(sources, 'other source')}` : 'further on in this article';
  const lines = others.slice(0, shown).map((other) => {
    const name = other.path === member.path ? 'this article' : event.sourceName(other.path);
    const speaker =
      other.speaker !== null && other.speaker !== member.speaker ? ` — ${escapeMarkdown(other.speaker)}` : '';
    return `- ${link(name, event.location(other))}: ${versionText(other.segments)}${speaker}`;
  });
  const rest = others.length > shown ? [`- and ${count(others.length - shown, 'more passage')}`] : [];
  return [`${sentence(relationWords[group.relation])} ${where}:`, '', ...lines, ...rest].join('\n');
}

/** Several groups that a passage belongs to, one under the other. */
export function allVersions(context: LinkedContext, carried: readonly Carried[]): readonly string[] {
  const groups = new Map(carried.map((each) => [each.group.id, each]));
  return [...groups.values()].slice(0, 3).map((each) => versionsHover(context, each));
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
