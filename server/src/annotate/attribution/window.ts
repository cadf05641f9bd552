import type { Passage } from './passage.ts';

/** A source and a content are looked for among so many tokens before a cue and after it. */
const wide = { before: 120, after: 250, cue: 50 };
/** The same in a text without paragraphs, where what belongs together stands no further apart than in others. */
const narrow = { before: 50, after: 100, cue: 10 };

const total = ({ before, after, cue }: typeof wide) => before + after + cue;

/** No window has more tokens. */
export const longestWindow = total(wide);

/** How many tokens a window in a passage of so many tokens has at most. */
export const windowLength = (length: number): number =>
  length <= longestWindow ? length : Math.min(length, total(narrow));

/** The tokens `[from, to)` around a cue where its source and content may stand. */
export function windowOf({ length }: Pick<Passage, 'length'>, cue: { start: number; end: number }): [number, number] {
  const reach = length <= longestWindow ? wide : narrow;
  const to = Math.min(length, cue.start + total(reach) - reach.before, cue.end + reach.after);
  return [Math.max(0, cue.start - reach.before), to];
}
