import type { Location, Position } from 'vscode-languageserver-protocol';
import type { LinkedContext } from './context.ts';
import type { Carried } from './event-view.ts';
import { differing, relationWords } from './wording.ts';

/** The next passage that another source has otherwise: in this article, then in the event's others, and round again. */
export function nextDifference(
  { article, event, lines }: LinkedContext,
  position: Position,
  backwards: boolean,
): (Location & { readonly label: string }) | null {
  const offset = lines.offset(position);
  const paths = event.linked.articles.map(({ path }) => path);
  const here = paths.indexOf(article.path);
  const differences = (path: string): readonly Carried[] => {
    const found = event.carried(path).filter(({ group }) => differing.includes(group.relation));
    return backwards ? [...found].reverse() : found;
  };
  const beyond = ({ member }: Carried): boolean => (backwards ? member.end < offset : member.start > offset);
  const own = differences(article.path);
  const step = backwards ? -1 : 1;
  const others = paths.map((_, index) => paths[(here + step * (index + 1) + 2 * paths.length) % paths.length]);
  const next =
    own.find(beyond) ??
    others.flatMap((path) => (path === undefined || path === article.path ? [] : differences(path).slice(0, 1)))[0] ??
    own[0];
  if (!next) return null;
  return { ...event.location(next.member), label: `${next.group.label}: ${relationWords[next.group.relation]}` };
}
