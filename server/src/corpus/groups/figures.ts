import type { Difference, Relation } from '../comparison.ts';
import type { FigurePassage } from '../linking/same-figure.ts';
import { compareFigures } from '../matching/counts.ts';
import type { Word } from '../words/word.ts';
import { allPairs, pairs } from './pairs.ts';

/** Where the figures of a group part. */
export function figureDifferences(passages: readonly FigurePassage[]): readonly Difference[] {
  return pairs(passages.length).flatMap(([left, right]): Difference[] => {
    const [here, there] = [passages[left], passages[right]];
    if (!here || !there || compareFigures(here.figure, there.figure) === 'agree') return [];
    return [{ kind: 'figure', between: [left, right], left: figureText(here), right: figureText(there) }];
  });
}

/** Of several relations of figures, the one that matters most. */
export function worstOf(relations: readonly Relation[]): Relation | undefined {
  if (relations.includes('figures-conflict')) return 'figures-conflict';
  return relations.includes('figures-compatible') ? 'figures-compatible' : relations[0];
}

/** How figures of the same thing relate: the worst of their pairs. */
export function figuresRelation(passages: readonly FigurePassage[]): Relation {
  let relation: Relation = 'figures-agree';
  for (const [left, right] of allPairs(passages.length)) {
    const [here, there] = [passages[left], passages[right]];
    if (!here || !there) continue;
    const agreement = compareFigures(here.figure, there.figure);
    if (agreement === 'conflict') return 'figures-conflict';
    if (agreement === 'compatible') relation = 'figures-compatible';
  }
  return relation;
}

/** The words that give a figure, on one line. */
export function figureText({ unit: { article }, figure }: FigurePassage): string {
  return article.text.slice(figure.start, figure.end).replace(/\s+/g, ' ');
}

/** What a group of figures is called by one of them: whose age it is, or how many of what. */
export function figureLabel(passage: FigurePassage): string {
  const { bearer, figure } = passage;
  if (bearer !== undefined) return `${bearer}, ${figureText(passage)}`;
  return figure.of === null ? figureText(passage) : `${figureText(passage)} ${figure.of}`;
}

export function figureWords({ unit, figure }: FigurePassage): readonly Word[] {
  return unit.profile.words.filter(({ start, end }) => start < figure.end && figure.start < end);
}
