import type { Difference, DifferenceKind, Relation } from '../comparison.ts';

/** How much each kind of difference matters, the weightiest first. */
const substance: readonly DifferenceKind[] = ['figure', 'speaker', 'negation', 'hedge', 'cut', 'wording'];

export function substanceOf(kind: DifferenceKind): number {
  return substance.indexOf(kind);
}

/** The order in which groups are shown: what a person should look at first. */
export function rankOf(relation: Relation, differences: readonly Difference[]): number {
  const kinds = new Set(differences.map(({ kind }) => kind));
  if (relation === 'figures-conflict') return 0;
  if (relation === 'attribution-differs') return 1;
  if (relation === 'wording-differs') {
    if (kinds.has('figure')) return 2;
    if (kinds.has('negation')) return 3;
    if (kinds.has('hedge')) return 4;
    return kinds.has('cut') ? 5 : 6;
  }
  if (relation === 'figures-compatible') return 7;
  return relation === 'figures-agree' ? 8 : 9;
}
