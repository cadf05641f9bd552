/** What an edit of an article changed in the comparison, and whether showing it would move what somebody is reading. */
import type { EventComparison } from '../../../server/src/protocol.ts';

export interface Change {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Counts the rows that are new, gone or different. */
export function changeBetween(before: EventComparison, after: EventComparison): Change {
  const all = ({ rows, onlyIn }: EventComparison) =>
    new Map([...rows, ...onlyIn].map((each) => [each.id, signature(each)] as const));
  const [earlier, later] = [all(before), all(after)];
  const kept = [...later].filter(([id]) => earlier.has(id));
  return {
    added: later.size - kept.length,
    removed: earlier.size - kept.length,
    changed: kept.filter(([id, value]) => earlier.get(id) !== value).length,
  };
}

const signatures = new WeakMap<object, string>();

/** A text that is the same for rows that show the same words; where in their files the words stand does not count. */
export function signature(row: object): string {
  let text = signatures.get(row);
  if (text === undefined) {
    text = JSON.stringify(row, (key, value: unknown) => (key === 'range' || key === 'location' ? undefined : value));
    signatures.set(row, text);
  }
  return text;
}

/** Says a change in words; empty where there is none to see. */
export function changeWords({ added, removed, changed }: Change): string {
  const parts = [
    ...(added > 0 ? [`${added} new`] : []),
    ...(removed > 0 ? [`${removed} gone`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
  ];
  return parts.length === 0 ? '' : `Rows: ${parts.join(', ')}`;
}

/**
 * Whether the rows in sight stay together in the same order: then the new rows can be shown at once,
 * with the row at the top held in its place.
 */
export function keepsWhatIsSeen(seen: readonly string[], after: readonly string[]): boolean {
  const [first] = seen;
  if (first === undefined) return true;
  const start = after.indexOf(first);
  return start >= 0 && seen.every((key, index) => after[start + index] === key);
}
