/** Features are numbers below this, a power of two: those that fall on one number share its weights. */
export const featureBits = 17;
const featureMask = (1 << featureBits) - 1;

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 3) & featureMask;
}

/** The number of a feature: a template's number and the value that it has here. */
export const feature = (template: number, value: number): number =>
  finish(Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(value, 0x2c1b3c6d));

/** One number for two values. */
export const pair = (left: number, right: number): number =>
  Math.imul(left ^ (left >>> 16), 0x7feb352d) ^ Math.imul(right + 0x165667b1, 0x846ca68b);

/** The value at a place, or another where the place is beyond the ends. */
export const valueAt = (values: Int32Array | Uint8Array, at: number, otherwise: number): number =>
  at >= 0 && at < values.length ? (values[at] as number) : otherwise;
