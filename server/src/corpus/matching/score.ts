import { features, type Likeness } from './features.ts';
import { bias, weights } from './weights.ts';

/** Passages that reach this are linked; sentences as a whole, which tell more than one thing, must reach more. */
export const linkThreshold = 0.7;
export const wideThreshold = 1;
/** Passages of one group reach at least this pair by pair. */
export const groundThreshold = -0.2;

/** Below this, what a fragment shares is a word that anybody may use. */
const leastRare = 0.5;

/** Whether two passages share too little for any likeness of the rest to count: names alone, or a common word in marks. */
function isAccident({ substance, rarest, fragment, count, sameSpeaker, contextNear }: Likeness): boolean {
  if (substance === 0) return true;
  if (fragment === 0 || count > 0.3) return false;
  return rarest < leastRare && (sameSpeaker === 0 || contextNear < 0.3);
}

/** How likely two passages tell the same thing, as log odds: 0 is undecided. */
export function score(likeness: Likeness): number {
  if (isAccident(likeness)) return -Infinity;
  let total = bias;
  for (const feature of features) total += weights[feature] * likeness[feature];
  return total;
}
