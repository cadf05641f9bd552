import type { Likeness } from './features.ts';

/** How much each feature speaks for two passages telling the same thing: learned by scripts/train-matching.mjs. */
export const weights: readonly (readonly [feature: keyof Likeness, weight: number])[] = [
  ['containment', -0.2],
  ['overlap', 0.54],
  ['information', 0.39],
  ['substance', 0.26],
  ['rarest', -0.33],
  ['count', 0.35],
  ['sequence', 2.25],
  ['neighbours', -0.4],
  ['context', 3.72],
  ['contextContainment', 1.4],
  ['sameSpeaker', 0.56],
  ['otherSpeaker', -0.55],
  ['bothDirect', -0.04],
  ['oneDirect', -0.37],
  ['fragment', 0.69],
  ['directSequence', 0.2],
  ['otherNumbers', -0.54],
  ['sharedNumbers', 0.31],
  ['otherNames', -0.13],
  ['otherProper', 0.27],
  ['sharedVerb', 0.01],
  ['otherVerbs', 0.34],
  ['negation', -0.43],
];
export const bias = -2.35;
