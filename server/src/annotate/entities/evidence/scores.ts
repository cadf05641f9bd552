/** How strongly the evidence speaks for each type; `none` for no name at all. */
export interface Scores {
  person: number;
  organisation: number;
  place: number;
  none: number;
}

/** Scores that say nothing. */
export const blankScores = (): Scores => ({ person: 0, organisation: 0, place: 0, none: 0 });

/** Adds scores to others, in place. */
export const add = (sum: Scores, other: Scores, weight: number): void => {
  sum.person += other.person * weight;
  sum.organisation += other.organisation * weight;
  sum.place += other.place * weight;
  sum.none += other.none * weight;
};

/** By how much the highest score exceeds the next. */
export function marginOf({ person, organisation, place, none }: Scores): number {
  const [a, b] = person > organisation ? [person, organisation] : [organisation, person];
  const [c, d] = place > none ? [place, none] : [none, place];
  return a > c ? a - Math.max(b, c) : c - Math.max(a, d);
}
