import type { Figure } from '../../../annotate/annotation.ts';
import { measureOf } from '../../../annotate/figures/relation.ts';
import type { Reading, Unit } from '../../passages/units.ts';
import type { Steps } from '../../steps.ts';
import { areAcross } from '../clusters.ts';
import { compareFigures } from '../../matching/compare-figures.ts';
import { type FigurePassage, givesFigures, readFigure } from './passage.ts';
import { withoutRepeats } from './repeats.ts';
import { createGrouping } from '../grouping.ts';
import { leadTolls } from './lead-tolls.ts';
import { compareUnits } from '../links.ts';
import { createRivals } from './rivals.ts';
import { sameByRules, sure } from './same-figure.ts';
import { likelyAlone, likelyAmongRivals, mayBeCompared, oddsOf } from './score.ts';

/** The links among the figures of one event: which of them are of the same thing. */
export interface FigureIndex {
  /** Adds the figures of an article, or takes over those whose passages an earlier reading has too. */
  put(reading: Reading): Steps;
  remove(path: string): void;
  /** The figures that a passage gives. */
  within(unit: Unit): readonly FigurePassage[];
  /** Figures of the same thing in different articles, pair by pair; those of which nothing changed are the same arrays as before. */
  clusters(): Steps<readonly (readonly FigurePassage[])[]>;
}

type Movable<Item> = { -readonly [Key in keyof Item]: Item[Key] };

export function createFigureIndex(): FigureIndex {
  const byPath = new Map<string, ReadonlyMap<Unit, readonly FigurePassage[]>>();
  /** Figures by their unit and a word of their sentence: those that share none are not of the same thing. */
  const byWord = new Map<string, Set<FigurePassage>>();
  const links = new Map<FigurePassage, Set<FigurePassage>>();
  const rivals = createRivals();
  const grouping = createGrouping(
    compareFigurePassages,
    { odds: (_left, _right, score) => score ?? -Infinity, each: 0, average: 0, leftOut: sure },
    (passages) => areAcross(passages.map(({ unit }) => unit)),
  );

  let lastGrouped: readonly (readonly FigurePassage[])[] | undefined;
  let lastClusters: readonly (readonly FigurePassage[])[] = [];

  const alikeTo = (passage: FigurePassage): ReadonlySet<FigurePassage> => {
    const alike = new Set<FigurePassage>();
    for (const key of keysOf(passage)) for (const other of byWord.get(key) ?? []) alike.add(other);
    return alike;
  };

  const connect = (left: FigurePassage, right: FigurePassage, value: number): void => {
    grouping.connect(left, right, value);
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const own = links.get(one);
      if (own) own.add(other);
      else links.set(one, new Set([other]));
    }
  };

  const disconnect = (left: FigurePassage, right: FigurePassage): void => {
    grouping.disconnect(left, right);
    links.get(left)?.delete(right);
    links.get(right)?.delete(left);
  };

  const isRuled = (left: FigurePassage, right: FigurePassage): boolean => (grouping.score(left, right) ?? 0) > sure;

  /** Compares two figures by themselves, the first in the order of the event first. */
  const compare = (left: FigurePassage, right: FigurePassage): void => {
    const ruled = sameByRules(left, right);
    if (ruled > 0) connect(left, right, sure + ruled);
    if (!mayBeCompared(left, right)) return;
    const odds = oddsOf(left, right);
    if (left.unit.article.path !== right.unit.article.path) rivals.put(left, right, odds);
    const likely = ruled > 0 ? 0 : likelyAlone(left, right, odds);
    if (likely > 0) connect(left, right, Math.min(sure, likely));
  };

  /** Compares values that part with their rivals. */
  function* compareAmongRivals(): Steps {
    for (const [left, right] of rivals.changed()) {
      yield;
      if (isRuled(left, right) || compareFigures(left.figure, right.figure) === 'agree') continue;
      const leads = rivals.leads(left, right);
      const likely = leads ? likelyAmongRivals(left, right, leads) : 0;
      if (likely > 0) connect(left, right, Math.min(sure, likely));
      else if (links.get(left)?.has(right)) disconnect(left, right);
    }
  }

  function* enter(passages: readonly FigurePassage[]): Steps {
    for (const passage of passages) {
      yield;
      for (const other of alikeTo(passage)) {
        if (compareFigurePassages(passage, other) < 0) compare(passage, other);
        else compare(other, passage);
      }
    }
    for (const passage of passages) {
      for (const key of keysOf(passage)) {
        const alike = byWord.get(key);
        if (alike) alike.add(passage);
        else byWord.set(key, new Set([passage]));
      }
    }
  }

  const leave = (passage: FigurePassage): void => {
    for (const key of keysOf(passage)) {
      const alike = byWord.get(key);
      alike?.delete(passage);
      if (alike?.size === 0) byWord.delete(key);
    }
    for (const other of links.get(passage) ?? []) disconnect(passage, other);
    links.delete(passage);
    rivals.remove(passage);
  };

  return {
    *put(reading) {
      const before = byPath.get(reading.article.path);
      const leading = leadTolls(reading.units);
      const now = new Map(
        reading.distinct
          .filter((unit) => givesFigures(unit, leading))
          .map((unit) => {
            const known = before?.get(unit);
            if (!known?.every(({ leads }, index) => leads === leading.get(unit.figures[index] as Figure)))
              return [unit, unit.figures.map((figure) => readFigure(unit, figure, leading.get(figure)))];
            known.forEach(
              (passage: Movable<FigurePassage>, index) => (passage.figure = unit.figures[index] ?? passage.figure),
            );
            return [unit, known];
          }),
      );
      for (const [unit, passages] of before ?? []) if (now.get(unit) !== passages) passages.forEach(leave);
      yield* enter([...now].flatMap(([unit, passages]) => (before?.get(unit) === passages ? [] : passages)));
      byPath.set(reading.article.path, now);
    },
    remove: (path) => {
      for (const passages of byPath.get(path)?.values() ?? []) passages.forEach(leave);
      byPath.delete(path);
    },
    within: ({ article, start, end, figures }) => {
      const found: FigurePassage[] = [];
      if (figures.length === 0) return found;
      for (const passages of byPath.get(article.path)?.values() ?? [])
        for (const passage of passages)
          if (start <= passage.figure.start && passage.figure.end <= end) found.push(passage);
      return found;
    },
    *clusters() {
      yield* compareAmongRivals();
      const grouped = yield* grouping.groups();
      if (grouped !== lastGrouped) [lastGrouped, lastClusters] = [grouped, withoutRepeats(grouped)];
      return lastClusters;
    },
  };
}

function keysOf({ unit, figure, leads }: FigurePassage): readonly string[] {
  const kind = measureOf(figure);
  return [...(leads === undefined ? [] : [`toll ${leads}`]), ...unit.sentence.terms.keys()]
    .filter((key) => !key.startsWith('#'))
    .map((key) => `${kind} ${key}`);
}

function compareFigurePassages(left: FigurePassage, right: FigurePassage): number {
  return compareUnits(left.unit, right.unit) || left.figure.start - right.figure.start;
}
