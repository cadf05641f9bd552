import { measureOf, namedValue } from '../../annotate/figures/relation.ts';
import { goWithOneVerb } from '../linking/figures/ties.ts';
import type { FigurePassage } from '../linking/figures/passage.ts';
import type { Steps } from '../steps.ts';
import { compareFigures } from '../matching/compare-figures.ts';
import { givesToo, mayBeOfOneThing, namesPart } from '../matching/counts.ts';
import { kindOf } from '../matching/told-beside.ts';
import { pairsAmong } from './pairs.ts';

/** Kinds of figures that are compared by themselves, or of which two passages that are alike may give those of two things. */
const comparedApart = /^(?:date|year|age|score|time of day|time|share|percentage point)$/;

/** So many pairs of passages are compared in one step. */
const atOnce = 512;

/**
 * Figures that cannot both hold, of passages that tell the same thing, where each passage gives only one of its kind:
 * one sum, one length, one count of the same noun.
 */
export function* conflictsOfLone(
  passages: readonly (readonly FigurePassage[])[],
): Steps<readonly (readonly [FigurePassage, FigurePassage])[]> {
  const lone = passages.map(loneByKind);
  const found: [FigurePassage, FigurePassage][] = [];
  const telling = [...lone.keys()].filter((index) => (lone[index]?.size ?? 0) > 0);
  for (const [index, [one, other]] of pairsAmong(telling).entries()) {
    if (index % atOnce === 0) yield;
    const [here, there] = [passages[one], passages[other]];
    if (!here || !there || partThroughout(here, there)) continue;
    for (const [kind, left] of lone[one] ?? []) {
      const right = lone[other]?.get(kind);
      if (right && right.unit.article !== left.unit.article && areOfOneThing(kind, left, right))
        found.push([left, right]);
    }
  }
  return found;
}

/** Values that can both hold are of one thing where they part by less than this factor. */
const widest = 1.5;

/** Whether of two passages with several figures each no two are near: then it is two things that are told alike. */
function partThroughout(here: readonly FigurePassage[], there: readonly FigurePassage[]): boolean {
  if (here.length < 2 || there.length < 2) return false;
  return !here.some((left) =>
    there.some((right) => {
      const [value, other] = [namedValue(left.figure), namedValue(right.figure)];
      if (
        measureOf(left.figure) !== measureOf(right.figure) ||
        Math.max(value, other) > widest * Math.min(value, other)
      )
        return false;
      return compareFigures(left.figure, right.figure) !== 'conflict';
    }),
  );
}

/** The figures of a passage that are the only ones of their kind in it. */
function loneByKind(passages: readonly FigurePassage[]): ReadonlyMap<string, FigurePassage> {
  const byKind = new Map<string, FigurePassage[]>();
  for (const passage of passages) {
    const kind = kindOf(passage);
    if (kind === '' || comparedApart.test(kind)) continue;
    const alike = byKind.get(kind);
    if (alike) alike.push(passage);
    else byKind.set(kind, [passage]);
  }
  return new Map(
    [...byKind].flatMap(([kind, [first, ...more]]) => (first && more.length === 0 ? [[kind, first]] : [])),
  );
}

function areOfOneThing(kind: string, left: FigurePassage, right: FigurePassage): boolean {
  if (compareFigures(left.figure, right.figure) !== 'conflict' || !mayBeOfOneThing(left, right)) return false;
  if (givesToo(left, right.figure) || givesToo(right, left.figure) || namesPart(left.unit, right.unit)) return false;
  // "Four hours into the flight" and "after eight hours in the air" tell how long two things took.
  return kind !== 'duration' || goWithOneVerb(left, right);
}
