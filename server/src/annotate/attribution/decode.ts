import type { Chain } from './chain.ts';

/** The labels of the second model. A source and each unbroken piece of a content have a first token and further ones. */
export const spanLabels = { none: 0, source: 1, inSource: 2, content: 3, inContent: 4 } as const;
const labels = 5;
const states = labels * 4;

/** The flags of a sequence that begins with each label: 1 for a source, 2 for a content; none begins with a further token. */
const startFlags = [0, 1, -1, 2, -1];

/** For each state those that may stand before it: `statesBefore[firstBefore[state], firstBefore[state + 1])`. */
const firstBefore = new Int32Array(states + 1);
const statesBefore = Int32Array.from(
  Array.from({ length: states }, (_, state) => {
    const flags = Math.floor(state / labels);
    const label = state % labels;
    const all = [0, 1, 2, 3, 4];
    const from = (before: number, of: number[]) => of.map((each) => before * labels + each);
    if (label === 1) return flags & 1 ? from(flags & ~1, all) : [];
    if (label === 2) return flags & 1 ? from(flags, [1, 2]) : [];
    if (label === 3) return flags & 2 ? [...from(flags, all), ...from(flags & ~2, all)] : [];
    if (label === 4) return flags & 2 ? from(flags, [3, 4]) : [];
    return from(flags, all);
  }).flatMap((before, state) => {
    firstBefore[state + 1] = (firstBefore[state] as number) + before.length;
    return before;
  }),
);

export interface DecodedSpans {
  /** A label for each position. */
  readonly path: Uint8Array;
  /** The path's score, and that of the best path without a source or content. */
  readonly score: number;
  readonly nullScore: number;
  /** The best path without a source, or `-Infinity`. */
  readonly withoutSource: number;
}

/**
 * The best labelling that has a content and at most one source (Viterbi). A state is a label with whether a source and a
 * content have begun. `sourceBonus` is added to a labelling that has a source.
 */
export function decodeSpans(
  { transitions }: Pick<Chain, 'transitions'>,
  length: number,
  scores: Float32Array,
  sourceBonus: number,
): DecodedSpans {
  let best = new Float64Array(states).fill(-Infinity);
  let next = new Float64Array(states);
  const back = new Int8Array(length * states);
  for (let at = 0; at < length; at++) {
    for (let flags = 0; flags < 4; flags++)
      for (let label = 0; label < labels; label++) {
        const state = flags * labels + label;
        const here = scores[at * labels + label] as number;
        if (at === 0) {
          next[state] = flags === startFlags[label] ? here : -Infinity;
          continue;
        }
        let top = -Infinity;
        let from = 0;
        const first = firstBefore[state] as number;
        const last = firstBefore[state + 1] as number;
        for (let i = first; i < last; i++) {
          const before = statesBefore[i] as number;
          const score = (best[before] as number) + (transitions[(before % labels) * labels + label] as number);
          if (score > top) {
            top = score;
            from = before;
          }
        }
        next[state] = top + here;
        back[at * states + state] = from;
      }
    [best, next] = [next, best];
  }
  let end = -1;
  let score = -Infinity;
  let withoutSource = -Infinity;
  for (let flags = 2; flags < 4; flags++)
    for (let label = 0; label < labels; label++) {
      const state = flags * labels + label;
      const value = (best[state] as number) + (flags & 1 ? sourceBonus : 0);
      if (!(flags & 1)) withoutSource = Math.max(withoutSource, value);
      if (value > score) {
        score = value;
        end = state;
      }
    }
  const nullScore = best[0] as number;
  const path = new Uint8Array(length);
  for (let at = length - 1; at >= 0 && end >= 0; at--) {
    path[at] = end % labels;
    end = back[at * states + end] as number;
  }
  return { path, score, nullScore, withoutSource };
}
