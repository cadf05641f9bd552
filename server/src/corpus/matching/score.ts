import type { Likeness } from './features.ts';
import { bias, weights } from './weights.ts';

/** Passages that reach this are linked. */
export const linkThreshold = 0;
/** Passages of one group reach at least this pair by pair. */
export const groundThreshold = -1;

/** Below these, what two passages share are names or a word that anybody may use. */
const leastSubstance = 0.3;
const leastOneWord = 0.5;

/** Whether two passages share too little for any likeness of the rest to count. */
function isAccident(likeness: Likeness): boolean {
  const { substance, count, rarest, bothDirect, sequence, sharedVerb, overlap, fragment, sameSpeaker, context } =
    likeness;
  if (bothDirect === 1 && sequence >= 0.8 && sameSpeaker === 1) return false;
  if (fragment === 1 && count < 0.25) return rarest < leastOneWord && (sameSpeaker === 0 || context < 0.15);
  return substance < leastSubstance || (bothDirect === 0 && sharedVerb === 0 && overlap < 0.4);
}

/** How likely two passages tell the same thing, as log odds: 0 is undecided. */
export function score(likeness: Likeness): number {
  if (isAccident(likeness)) return -Infinity;
  let total = bias;
  for (const [feature, weight] of weights) total += weight * likeness[feature];
  return total;
}
