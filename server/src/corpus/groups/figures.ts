import type { Figure } from '../../annotate/annotation.ts';
import { shownWords } from '../../article/shown-words.ts';
import type { Difference, Relation } from '../comparison.ts';
import type { FigurePassage } from '../linking/figures/passage.ts';
import { compareFigures } from '../matching/compare-figures.ts';
import { wordsAcross } from '../passages/stretches.ts';
import type { Word } from '../words/word.ts';
import { pairs } from './pairs.ts';

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
  const told = differentAmong(passages.map(({ figure }) => figure));
  for (const [index, right] of told.entries()) {
    for (const left of told.slice(0, index)) {
      const agreement = compareFigures(left, right);
      if (agreement === 'conflict') return 'figures-conflict';
      if (agreement === 'compatible') relation = 'figures-compatible';
    }
  }
  return relation;
}

/** Of figures that are given in the same words the first: they go together with all others alike. */
function differentAmong(figures: readonly Figure[]): readonly Figure[] {
  const byValue = new Map<string, Figure>();
  for (const figure of figures) {
    const { unit, low, high, hedge } = figure;
    const value = `${String(unit)} ${String(low)} ${String(high)} ${String(hedge)}`;
    if (!byValue.has(value)) byValue.set(value, figure);
  }
  return [...byValue.values()];
}

/** The words that give a figure, on one line. */
function figureText({ unit: { article }, figure }: FigurePassage): string {
  return shownWords(article.text.slice(figure.start, figure.end));
}

/** What a group of figures is called by one of them: whose age it is, or how many of what. */
export function figureLabel(passage: FigurePassage): string {
  const { bearer, figure } = passage;
  if (bearer !== undefined) return `${bearer}, ${figureText(passage)}`;
  return figure.of === null ? figureText(passage) : `${figureText(passage)} ${figure.of}`;
}

/** The words that give a figure, to be marked where it parts from others. */
export function figureWords({ unit, figure }: FigurePassage): readonly Word[] {
  return wordsAcross(unit.profile.words, [figure.start, figure.end]);
}
