import type { Passage } from './comparison.ts';

/** Whether two passages have a character in common. */
export const overlaps = (left: Passage, right: Passage): boolean =>
  left.path === right.path && left.start < right.end && right.start < left.end;
