import type { FigureFeature } from './likeness.ts';
import type { RivalFeature } from './score.ts';

/** How much each feature speaks for two figures being of the same thing: learned by scripts/train-figures.mjs. */
export const weights: Readonly<Record<FigureFeature, number>> = {
  agree: 2,
  compatible: 1.25,
  digits: 1.7,
  near: 1.12,
  apartBy: -9.08,
  small: -0.55,
  smallOtherHead: -1.91,
  smallNoHead: -1.16,
  sameHead: 0.37,
  otherHead: 0.02,
  noHead: -0.14,
  sameFate: 1.47,
  otherFate: -0.65,
  clause: -0.05,
  clauseBoth: 2.2,
  sentence: 0.59,
  sentenceBoth: 3.74,
  sharedName: -0.72,
  sharedNameAround: 0.2,
  otherNames: -0.36,
  otherNumbers: -0.12,
  lead: 1.96,
  opening: 1.52,
  setApart: 0.02,
  part: -0.89,
  otherYears: -0.54,
  money: -1.09,
  fraction: -1.8,
  measured: 0.91,
};
export const bias = -2.47;

/** The same for values that part, by their log odds and their leads over others. */
export const rivalWeights: Readonly<Record<RivalFeature, number>> = {
  least: 0.55,
  most: 0.69,
  conflict: 0.32,
};
export const rivalBias = -1.09;
