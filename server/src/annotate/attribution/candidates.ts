import type { CueCandidate } from './span-features.ts';
import { windowLength } from './window.ts';

/** A token that begins a cue with at least this probability makes a candidate. */
export const leastProbability = 0.1;

/** Reads the candidates off the cue model's probabilities (none, begin, inside for each of `length` tokens), in order. */
export function findCandidates(marginals: Float32Array, length: number, least = leastProbability): CueCandidate[] {
  const found: CueCandidate[] = [];
  for (let at = 0; at < length; at++) {
    const probability = marginals[at * 3 + 1] as number;
    if (probability < least) continue;
    let end = at + 1;
    // A cue goes on while it more likely does than not.
    let reached = probability;
    while (end < length && (marginals[end * 3 + 2] as number) > 0.5 * reached) {
      reached = marginals[end * 3 + 2] as number;
      end++;
    }
    const before = found.at(-1);
    if (before && before.end > at) {
      if (before.probability >= probability) continue;
      found.pop();
    }
    found.push({ start: at, end, probability });
  }
  return thinned(found, length);
}

/** No news has more cues than this where one window reaches; a text that seems to is not read for all of them. */
const mostInWindow = 8;

/** The candidates, of a crowded stretch only the likeliest, so that no text takes a window for every few of its tokens. */
function thinned(candidates: readonly CueCandidate[], length: number): CueCandidate[] {
  if (candidates.length <= mostInWindow) return [...candidates];
  const reach = windowLength(length);
  const stretches = new Map<number, CueCandidate[]>();
  for (const candidate of candidates) {
    const stretch = Math.floor(candidate.start / reach);
    const own = stretches.get(stretch);
    if (own) own.push(candidate);
    else stretches.set(stretch, [candidate]);
  }
  return [...stretches.values()].flatMap((own) => {
    if (own.length <= mostInWindow) return own;
    const likeliest = [...own].sort((left, right) => right.probability - left.probability || left.start - right.start);
    return likeliest.slice(0, mostInWindow).sort((left, right) => left.start - right.start);
  });
}
