import type { Difference, DifferenceKind, Group } from '../comparison.ts';

/** How much each kind of difference matters, the weightiest first. */
const substance: readonly DifferenceKind[] = ['figure', 'speaker', 'negation', 'hedge', 'cut', 'wording'];

export function substanceOf(kind: DifferenceKind): number {
  return substance.indexOf(kind);
}

/** With fewer words than these, what a group shares is a term rather than an utterance. */
const leastWords = 4;

/** The order in which groups are shown: what a person should look at first. A mere term never leads. */
export function rankOf({
  relation,
  differences,
  members,
}: Pick<Group, 'relation' | 'differences' | 'members'>): number {
  const kinds = new Set(differences.map(({ kind }) => kind));
  const isTerm = members.some(({ text }) => text.split(/\s+/).length < leastWords);
  if (relation === 'figures-conflict') return 0;
  if (relation === 'attribution-differs') return isTerm ? 7 : 1;
  if (relation === 'wording-differs') {
    if (isTerm || differences.every((difference) => isMerePart(difference, members))) return 7;
    if (kinds.has('figure')) return 2;
    if (kinds.has('negation')) return 3;
    if (kinds.has('hedge')) return 4;
    return kinds.has('cut') ? 5 : 6;
  }
  if (relation === 'figures-compatible') return 8;
  if (isTerm) return 11;
  return relation === 'figures-agree' ? 9 : 10;
}

/** Whether one passage quotes a mere part of another: all of that one is what it has not. */
function isMerePart({ kind, left, right }: Difference, members: Group['members']): boolean {
  return kind === 'cut' && members.some(({ text }) => text === left + right);
}
