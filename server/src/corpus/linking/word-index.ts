import type { Unit } from '../passages/units.ts';

/** Finds passages by the words they share. Adding and removing one costs what its words do. */
export interface WordIndex {
  add(unit: Unit): void;
  remove(unit: Unit): void;
  has(unit: Unit): boolean;
  /**
   * Each passage that shares telling words with one, with their weight: that in one passage and in the other, halved. They
   * weigh at least some share of the lighter of the two.
   */
  sharing(unit: Unit, leastShare: number, found: (other: Unit, shared: number) => void): void;
}

/** The passages that have a word, by their slots, and how much it tells in each. */
interface Postings {
  readonly slots: number[];
  readonly told: number[];
}

export function createWordIndex(): WordIndex {
  const byWord = new Map<string, Postings>();
  const slotOf = new Map<Unit, number>();
  const units: (Unit | undefined)[] = [];
  const free: number[] = [];
  /** By slot, the weight shared with the passage that is asked for; zeros in between. */
  let shared = new Float64Array(1024);
  /** By slot, what a passage tells in all. */
  let totals = new Float64Array(1024);

  return {
    add: (unit) => {
      const slot = free.pop() ?? units.length;
      units[slot] = unit;
      slotOf.set(unit, slot);
      if (slot >= shared.length) {
        shared = new Float64Array(2 * slot);
        const before = totals;
        totals = new Float64Array(2 * slot);
        totals.set(before);
      }
      totals[slot] = unit.profile.total;
      for (const [key, told] of unit.profile.terms) {
        const postings = byWord.get(key);
        if (postings) {
          postings.slots.push(slot);
          postings.told.push(told);
        } else byWord.set(key, { slots: [slot], told: [told] });
      }
    },
    remove: (unit) => {
      const slot = slotOf.get(unit);
      if (slot === undefined) return;
      for (const key of unit.profile.terms.keys()) {
        const postings = byWord.get(key);
        if (!postings) continue;
        const { slots, told } = postings;
        const at = slots.indexOf(slot);
        slots[at] = slots.at(-1) ?? slot;
        told[at] = told.at(-1) ?? 0;
        slots.pop();
        told.pop();
        if (slots.length === 0) byWord.delete(key);
      }
      units[slot] = undefined;
      slotOf.delete(unit);
      free.push(slot);
    },
    has: (unit) => slotOf.has(unit),
    sharing: (unit, leastShare, found) => {
      const { total } = unit.profile;
      const touched: number[] = [];
      for (const [key, own] of unit.profile.terms) {
        const postings = byWord.get(key);
        if (!postings) continue;
        const { slots, told } = postings;
        for (let index = 0; index < slots.length; index++) {
          const slot = slots[index] as number;
          if (shared[slot] === 0) touched.push(slot);
          (shared[slot] as number) += (own + (told[index] as number)) / 2;
        }
      }
      for (const slot of touched) {
        const value = shared[slot] as number;
        shared[slot] = 0;
        if (value < leastShare * Math.min(total, totals[slot] as number)) continue;
        const other = units[slot];
        if (other && other !== unit) found(other, value);
      }
    },
  };
}
