import type { Likeness } from './features.ts';

/** How much each feature speaks for two passages telling the same thing. */
const weights: { readonly [Feature in keyof Likeness]: number } = {
  containment: 2.2,
  overlap: 2.5,
  information: 0.3,
  substance: 1,
  sequence: 0,
  context: 2,
  sameSpeaker: 1,
  otherSpeaker: -2,
  bothDirect: 0,
  oneDirect: 0,
  fragment: 0,
  otherNumbers: -1,
  sharedNumbers: 0.3,
};
const bias = -3.2;

/** Passages that reach this are linked. */
export const linkThreshold = 0;
/** Passages of one group reach at least this pair by pair. */
export const groundThreshold = -1;

/** How likely two passages tell the same thing, as log odds: 0 is undecided. */
export function score(likeness: Likeness): number {
  let total = bias;
  for (const feature of Object.keys(weights) as (keyof Likeness)[]) total += weights[feature] * likeness[feature];
  if (likeness.bothDirect === 1) total += 1.5 * likeness.sequence;
  return total;
}
