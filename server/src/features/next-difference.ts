import type { Position } from 'vscode-languageserver-protocol';
import type { NextDifference } from '../protocol.ts';
import type { LinkedContext } from './context.ts';
import { differs, readingOrder } from './reading-order.ts';
import { relationWords } from './wording.ts';

/**
 * The next of an event's differences, in the order of the comparison and round again: after the one whose id is `after`, else
 * after the one at a position, else the first. It is shown in the article at hand where that has it.
 */
export function nextDifference(
  { article, event, lines }: LinkedContext,
  position: Position,
  backwards: boolean,
  after: string | null = null,
): NextDifference | null {
  const differences = readingOrder(event).flat().filter(differs);
  const offset = lines.offset(position);
  const known = differences.findIndex(({ id }) => id === after);
  const here = differences.findIndex(({ members }) =>
    members.some(({ path, start, end }) => path === article.path && start <= offset && offset <= end),
  );
  const from = known < 0 ? here : known;
  const count = differences.length;
  const next = backwards ? (from < 0 ? count : from) - 1 : from + 1;
  const index = (next + count) % count;
  const group = differences[index];
  const member = group?.members.find(({ path }) => path === article.path) ?? group?.members[0];
  if (!group || !member) return null;
  const label = `${relationWords[group.relation]} · ${group.label}`;
  return { ...event.location(member), id: group.id, label, number: index + 1, count };
}
