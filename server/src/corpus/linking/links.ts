import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import { likeness } from '../matching/features.ts';
import { score } from '../matching/score.ts';
import { readUnits, weight, type Reading, type Unit } from '../passages/units.ts';

/** Two passages that have words in common, with the log odds that they tell the same thing. */
export interface Link {
  readonly left: Unit;
  readonly right: Unit;
  readonly score: number;
}

/**
 * The links among the passages of one event. Adding or removing an article costs what its own passages have in common
 * with others': passages are found by the words they share, and no other pair is looked at.
 */
export interface LinkIndex {
  add(article: AnnotatedArticle): Reading;
  remove(article: AnnotatedArticle): void;
  reading(article: AnnotatedArticle): Reading | undefined;
  /** A passage's links, each with the other passage. */
  linksOf(unit: Unit): ReadonlyMap<Unit, number>;
}

const none: ReadonlyMap<Unit, number> = new Map();

export function createLinkIndex(): LinkIndex {
  const readings = new Map<AnnotatedArticle, Reading>();
  const byWord = new Map<string, Set<Unit>>();
  const links = new Map<Unit, Map<Unit, number>>();

  const connect = (left: Unit, right: Unit, value: number): void => {
    const own = links.get(left);
    if (own) own.set(right, value);
    else links.set(left, new Map([[right, value]]));
  };

  return {
    add: (article) => {
      const reading = readUnits(article);
      readings.set(article, reading);
      for (const unit of reading.units) {
        for (const other of candidates(unit, byWord)) {
          const value = scoreOf(unit, other, reading, readings.get(other.article) ?? reading);
          connect(unit, other, value);
          connect(other, unit, value);
        }
        for (const key of keysOf(unit)) {
          const units = byWord.get(key);
          if (units) units.add(unit);
          else byWord.set(key, new Set([unit]));
        }
      }
      return reading;
    },
    remove: (article) => {
      for (const unit of readings.get(article)?.units ?? []) {
        for (const key of keysOf(unit)) {
          const units = byWord.get(key);
          units?.delete(unit);
          if (units?.size === 0) byWord.delete(key);
        }
        for (const other of links.get(unit)?.keys() ?? []) links.get(other)?.delete(unit);
        links.delete(unit);
      }
      readings.delete(article);
    },
    reading: (article) => readings.get(article),
    linksOf: (unit) => links.get(unit) ?? none,
  };
}

function keysOf(unit: Unit): ReadonlySet<string> {
  return new Set(unit.words.filter((word) => word.weight > 0).map(({ key }) => key));
}

/** The passages that share enough weight with one to be measured against it. */
function candidates(unit: Unit, byWord: ReadonlyMap<string, ReadonlySet<Unit>>): Unit[] {
  const shared = new Map<Unit, number>();
  const seen = new Set<string>();
  for (const { key, weight: own } of unit.words) {
    if (own === 0 || seen.has(key)) continue;
    seen.add(key);
    for (const other of byWord.get(key) ?? []) shared.set(other, (shared.get(other) ?? 0) + own);
  }
  const total = weight(unit.words);
  const found: Unit[] = [];
  for (const [other, value] of shared) {
    if (value < Math.min(7, 0.4 * Math.min(total, weight(other.words)))) continue;
    if (other.article === unit.article && other.start < unit.end && unit.start < other.end) continue;
    found.push(other);
  }
  return found;
}

/** The score is the same whichever of the two comes first. */
function scoreOf(unit: Unit, other: Unit, own: Reading, others: Reading): number {
  const frequency = (key: string): number =>
    (own.frequency.get(key) ?? 0) + (own === others ? 0 : (others.frequency.get(key) ?? 0));
  return before(unit, other) ? score(likeness(unit, other, frequency)) : score(likeness(other, unit, frequency));
}

/** The order of passages in an event: by path, then by position. */
export function before(left: Unit, right: Unit): boolean {
  return compareUnits(left, right) < 0;
}

export function compareUnits(left: Unit, right: Unit): number {
  if (left.article.path !== right.article.path) return left.article.path < right.article.path ? -1 : 1;
  return left.order - right.order;
}
