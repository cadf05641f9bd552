import type { FigureFeature } from './likeness.ts';
import type { RivalFeature } from './score.ts';

/** How much each feature speaks for two figures being of the same thing: learned by scripts/train-figures.mjs. */
export const weights: Readonly<Record<FigureFeature, number>> = {
  agree: 1.99,
  compatible: 1.23,
  digits: 1.71,
  near: 1.17,
  apartBy: -9.06,
  small: -0.54,
  smallOtherHead: -1.92,
  smallNoHead: -0.96,
  sameHead: 0.37,
  otherHead: 0.01,
  noHead: -0.13,
  sameFate: 1.44,
  otherFate: -0.69,
  clause: -0.04,
  clauseBoth: 2.13,
  sentence: 0.61,
  sentenceBoth: 3.75,
  sharedName: -0.71,
  sharedNameAround: 0.21,
  otherNames: -0.32,
  otherNumbers: -0.12,
  lead: 1.95,
  opening: 1.54,
  setApart: 0,
  part: -0.92,
  otherYears: -0.54,
  money: -1.09,
  fraction: -1.78,
  measured: 0.89,
};
export const bias = -2.47;

/** The same for values that part, by their log odds and their leads over others. */
export const rivalWeights: Readonly<Record<RivalFeature, number>> = {
  least: 0.53,
  most: 0.71,
  conflict: 0.34,
};
export const rivalBias = -1.11;
