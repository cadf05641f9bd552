import type { Passage } from './passage.ts';

/** A source and a content are looked for among so many tokens before a cue and after it. */
const before = 120;
const after = 250;

/** More tokens than any window has. */
export const longestWindow = before + after + 50;

/** The tokens `[from, to)` around a cue where its source and content may stand. */
export function windowOf({ length }: Passage, cue: { readonly start: number; readonly end: number }): [number, number] {
  return [Math.max(0, cue.start - before), Math.min(length, cue.start + longestWindow - before, cue.end + after)];
}
