import { bytesOf } from '../../../article/base64.ts';
import type { Scores } from '../evidence/scores.ts';
import { scale, weights } from './weights.ts';

/** The classes in the order of the table. */
export const classes = ['person', 'organisation', 'place', 'none'] as const;

/** Size of the table of weights, as a power of two. A feature and a class share a slot with others by hashing. */
export const tableBits = 17;
const mask = (1 << tableBits) - 1;

/** The slot of the table that holds the weight of a feature for a class. */
export function slotOf(feature: number, index: number): number {
  return (feature + Math.imul(index, 0x2545f491)) & mask;
}

let table: Int8Array | undefined;

/** The weights as bytes, decoded at first use. */
function loadTable(): Int8Array {
  if (table !== undefined) return table;
  table = new Int8Array(bytesOf(weights).buffer);
  return table;
}

/** What the learned weights say for each class: a linear model over hashed features. */
export function scoresOf(features: Int32Array): Scores {
  const all = loadTable();
  let [person, organisation, place, none] = [0, 0, 0, 0];
  for (let index = 0; index < features.length; index++) {
    const feature = features[index] ?? 0;
    person += all[slotOf(feature, 0)] ?? 0;
    organisation += all[slotOf(feature, 1)] ?? 0;
    place += all[slotOf(feature, 2)] ?? 0;
    none += all[slotOf(feature, 3)] ?? 0;
  }
  return { person: person * scale, organisation: organisation * scale, place: place * scale, none: none * scale };
}
