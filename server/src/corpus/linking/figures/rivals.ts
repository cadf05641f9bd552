import { namedValue } from '../../../annotate/figures/relation.ts';
import type { FigurePassage } from './passage.ts';

/** Pairs of figures of less log odds do not rival with others. */
const leastOdds = -2;
const mostLead = 4;

/** By how much the log odds of two figures lead over those of either with another value of the other's article. */
export interface Leads {
  readonly least: number;
  readonly most: number;
}

/**
 * How well the figures of two articles go with each other, each pair beside the others: what an article tells of one thing
 * goes best with what the other tells of it. Updated, not rebuilt.
 */
export interface Rivals {
  put(left: FigurePassage, right: FigurePassage, odds: number): void;
  remove(passage: FigurePassage): void;
  /** Undefined where two do not rival with others. */
  leads(left: FigurePassage, right: FigurePassage): Leads | undefined;
  /** The pairs whose leads may have changed since this was asked last. */
  changed(): Iterable<readonly [FigurePassage, FigurePassage]>;
}

type Odds = Map<FigurePassage, number>;

export function createRivals(): Rivals {
  /** For each figure, by the path of an article, the odds of those of its figures that it may go with. */
  const near = new Map<FigurePassage, Map<string, Odds>>();
  /** Figures with the articles towards which something changed. */
  const stale = new Map<FigurePassage, Set<string>>();

  const towards = (passage: FigurePassage, path: string): Odds => {
    let byPath = near.get(passage);
    if (!byPath) near.set(passage, (byPath = new Map<string, Odds>()));
    let odds = byPath.get(path);
    if (!odds) byPath.set(path, (odds = new Map()));
    return odds;
  };

  const change = (passage: FigurePassage, path: string): void => {
    const paths = stale.get(passage);
    if (paths) paths.add(path);
    else stale.set(passage, new Set([path]));
  };

  /** Of one figure towards another's article. */
  const lead = (passage: FigurePassage, other: FigurePassage): number => {
    const odds = near.get(passage)?.get(pathOf(other));
    let best = leastOdds;
    for (const [rival, value] of odds ?? [])
      if (value > best && namedValue(rival.figure) !== namedValue(other.figure)) best = value;
    const own = odds?.get(other) ?? leastOdds;
    return Math.max(-mostLead, Math.min(mostLead, own - best));
  };

  return {
    put: (left, right, odds) => {
      if (odds <= leastOdds) return;
      towards(left, pathOf(right)).set(right, odds);
      towards(right, pathOf(left)).set(left, odds);
      change(left, pathOf(right));
      change(right, pathOf(left));
    },
    remove: (passage) => {
      const path = pathOf(passage);
      for (const odds of near.get(passage)?.values() ?? []) {
        for (const other of odds.keys()) {
          near.get(other)?.get(path)?.delete(passage);
          change(other, path);
        }
      }
      near.delete(passage);
      stale.delete(passage);
    },
    leads: (left, right) => {
      if (!near.get(left)?.get(pathOf(right))?.has(right)) return undefined;
      const [here, there] = [lead(left, right), lead(right, left)];
      return { least: Math.min(here, there), most: Math.max(here, there) };
    },
    *changed() {
      for (const [passage, paths] of stale)
        for (const path of paths)
          for (const other of near.get(passage)?.get(path)?.keys() ?? []) yield [passage, other];
      stale.clear();
    },
  };
}

const pathOf = ({ unit }: FigurePassage): string => unit.article.path;
