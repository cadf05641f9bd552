import type { Likeness } from './features.ts';

/** How much each feature speaks for two passages telling the same thing: learned by scripts/train-matching.mjs. */
export const weights: readonly (readonly [feature: keyof Likeness, weight: number])[] = [
  ['containment', -0.16],
  ['overlap', 0.43],
  ['information', 0.57],
  ['substance', 0.14],
  ['rarest', -0.58],
  ['count', 0.3],
  ['sequence', 2.19],
  ['neighbours', -0.4],
  ['context', 3.85],
  ['contextContainment', 1.16],
  ['sameSpeaker', 0.56],
  ['otherSpeaker', -0.41],
  ['bothDirect', -0.02],
  ['oneDirect', -0.35],
  ['fragment', 0.96],
  ['directSequence', 0.38],
  ['otherNumbers', -0.48],
  ['sharedNumbers', 0.1],
  ['otherNames', -0.39],
  ['otherProper', 0.2],
  ['sharedVerb', 0.13],
  ['otherVerbs', 0.42],
  ['negation', -0.58],
];
export const bias = -2.15;
