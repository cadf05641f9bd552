import type { Figure } from '../annotation.ts';
import { looseningOf } from './hedges.ts';

const minutesOfDay = 24 * 60;

/** A time of day on the hour may be told of any time near it, one to the minute of that minute: how far it reaches. */
const reaches: readonly (readonly [multiple: number, minutes: number])[] = [
  [60, 15],
  [15, 10],
  [5, 5],
  [1, 2],
];

/** How far "around", "before" or "after" a time may be from it, in minutes. */
const loosely = 30;

/** How two times of day of the same thing go together, both told of one zone: as far as people round them. */
export function timesOfDayRelation(left: Figure, right: Figure): 'agree' | 'compatible' | 'conflict' {
  if (isPart(left) || isPart(right)) return overlaps(left, right) ? 'compatible' : 'conflict';
  const apart = (right.low ?? 0) - (left.low ?? 0);
  if (apart === 0) return sideOf(left) === sideOf(right) ? 'agree' : 'compatible';
  const later = (apart + minutesOfDay) % minutesOfDay;
  const isNear =
    later <= reachOf(left, 'later') + reachOf(right, 'earlier') ||
    minutesOfDay - later <= reachOf(left, 'earlier') + reachOf(right, 'later');
  return isNear ? 'compatible' : 'conflict';
}

/** Whether it is a part of the day, such as a morning, and no hour. */
const isPart = ({ low, high }: Figure): boolean => low !== high;

/** Whether two times of day may be one; what goes on beyond midnight is also of the hours after it. */
function overlaps(left: Figure, right: Figure): boolean {
  const [from, to] = [(left.low ?? 0) - reachOf(left, 'earlier'), (left.high ?? 0) + reachOf(left, 'later')];
  const [otherFrom, otherTo] = [
    (right.low ?? 0) - reachOf(right, 'earlier'),
    (right.high ?? 0) + reachOf(right, 'later'),
  ];
  return [-minutesOfDay, 0, minutesOfDay].some((shift) => from + shift < otherTo && otherFrom < to + shift);
}

/** How far to one side of the named time the meant one may lie, in minutes. */
function reachOf(figure: Figure, side: 'earlier' | 'later'): number {
  if (isPart(figure)) return 0;
  const only = sideOf(figure);
  if (only !== null) return only === side ? loosely : 0;
  const [, rounding] = reaches.find(([multiple]) => (figure.low ?? 0) % multiple === 0) ?? [1, 0];
  return figure.hedge === null ? rounding : Math.max(rounding, loosely / 2);
}

/** The side of the named time on which its hedge puts the meant one; null for both. */
function sideOf({ hedge }: Figure): 'earlier' | 'later' | null {
  if (hedge === null) return null;
  if (hedge.endsWith('after')) return 'later';
  return hedge.endsWith('before') || looseningOf(hedge) === 'nearly' ? 'earlier' : null;
}
