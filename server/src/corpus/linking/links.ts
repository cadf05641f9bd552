import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import { align, type Alignment } from '../matching/alignment.ts';
import { likeness } from '../matching/features.ts';
import { score } from '../matching/score.ts';
import type { Profile } from '../passages/profile.ts';
import { readUnits, type Reading, type Unit } from '../passages/units.ts';

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
  /**
   * `measured` is what removing an earlier state of the article gave, where no other article changed since: passages that
   * stayed alike are not measured again.
   */
  add(article: AnnotatedArticle, measured?: Measured): Reading;
  /** Gives back how the article's passages measured against others'. */
  remove(article: AnnotatedArticle): Measured;
  reading(article: AnnotatedArticle): Reading | undefined;
  /** A passage's links, each with the other passage. */
  linksOf(unit: Unit): ReadonlyMap<Unit, number>;
}

/** How an article's passages measured, by all that a score depends on in the passage. */
export type Measured = ReadonlyMap<string, Scores>;

interface Scores {
  /** Against passages of other articles. */
  readonly others: ReadonlyMap<Unit, number>;
  /** Against passages of the same article, by what their scores depend on. */
  readonly own: ReadonlyMap<string, number>;
}

const none: ReadonlyMap<Unit, number> = new Map();

export function createLinkIndex(): LinkIndex {
  const readings = new Map<AnnotatedArticle, Reading>();
  const byWord = new Map<string, Set<Unit>>();
  const links = new Map<Unit, Map<Unit, number>>();
  /** While an article is added: those of its passages that were not measured before. */
  const changed = new Map<string, Set<Unit>>();
  /** An edit asks for the looks of a passage twice: when it comes, and when it goes. */
  const looks = new WeakMap<Unit, string>();
  const look = (units: readonly Unit[]): void => {
    for (const [unit, text] of looksOf(units.filter((each) => !looks.has(each)))) looks.set(unit, text);
  };

  const connect = (left: Unit, right: Unit, value: number): void => {
    const own = links.get(left);
    if (own) own.set(right, value);
    else links.set(left, new Map([[right, value]]));
  };

  return {
    add: (article, measured) => {
      const reading = readUnits(article);
      readings.set(article, reading);
      const telling = reading.distinct.filter(isTelling);
      if (measured) look(telling);
      /** Passages whose likeness to those before them is as it was. */
      const unchanged = new Map<string, Unit>();
      const around = new Map<Profile, Map<Profile, Alignment>>();
      for (const unit of telling) {
        const own = looks.get(unit) ?? '';
        const known = measured?.get(own);
        const links = known ? linksKnown(known, unchanged) : new Map<Unit, number>();
        for (const other of candidates(unit, known ? changed : byWord)) {
          if (links.has(other)) continue;
          const value = scoreOf(unit, other, around);
          if (value >= leastKept) links.set(other, value);
        }
        for (const [other, value] of links) {
          connect(unit, other, value);
          connect(other, unit, value);
        }
        if (known) unchanged.set(own, unit);
        for (const index of known ? [byWord] : [byWord, changed]) enter(unit, index);
      }
      changed.clear();
      return reading;
    },
    remove: (article) => {
      const measured = new Map<string, Scores>();
      const telling = readings.get(article)?.distinct.filter(isTelling) ?? [];
      look(telling);
      for (const unit of telling) {
        const others = new Map<Unit, number>();
        const own = new Map<string, number>();
        for (const [other, value] of links.get(unit) ?? none) {
          if (other.article === article) own.set(looks.get(other) ?? '', value);
          else others.set(other, value);
        }
        measured.set(looks.get(unit) ?? '', { others, own });
      }
      for (const unit of telling) {
        for (const key of keysOf(unit)) {
          const units = byWord.get(key);
          units?.delete(unit);
          if (units?.size === 0) byWord.delete(key);
        }
        for (const other of links.get(unit)?.keys() ?? []) links.get(other)?.delete(unit);
        links.delete(unit);
      }
      readings.delete(article);
      return measured;
    },
    reading: (article) => readings.get(article),
    linksOf: (unit) => links.get(unit) ?? none,
  };
}

/** The links of a passage that were measured before: to other articles, and to passages that are as they were. */
function linksKnown({ others, own }: Scores, unchanged: ReadonlyMap<string, Unit>): Map<Unit, number> {
  const links = new Map(others);
  for (const [look, value] of own) {
    const unit = unchanged.get(look);
    if (unit) links.set(unit, value);
  }
  return links;
}

function enter(unit: Unit, index: Map<string, Set<Unit>>): void {
  for (const key of keysOf(unit)) {
    const units = index.get(key);
    if (units) units.add(unit);
    else index.set(key, new Set([unit]));
  }
}

/** All of each passage that its likeness to others depends on, as text. */
function looksOf(units: readonly Unit[]): ReadonlyMap<Unit, string> {
  const profiles = new Map<Profile, string>();
  const lookOf = (profile: Profile): string => {
    const known = profiles.get(profile);
    if (known !== undefined) return known;
    const words = profile.words.map(({ plain, key, kind, optional }) => `${plain} ${key} ${kind} ${optional}`);
    const look = `${words.join('|')}#${[...profile.terms.values()].join(' ')}`;
    profiles.set(profile, look);
    return look;
  };
  return new Map(
    units.map((unit) => {
      const { speech, fragment, quote, profile, sentence, about } = unit;
      const { name, kind, anonymous } = quote?.speaker ?? {};
      return [
        unit,
        [speech, fragment, quote === null, name, kind, anonymous, lookOf(profile), lookOf(sentence), ...about].join(
          '\n',
        ),
      ];
    }),
  );
}

/** The least that a passage must tell to be linked, names apart: about a word that is not common. */
const leastTold = 4;

/** Whether a passage says something by itself, not a mere name or a credit. */
function isTelling({ article, start, speech, profile }: Unit): boolean {
  if (speech === 'plain' && profile.verbs.size === 0 && article.text[start] === '(') return false;
  const substance = profile.list.reduce((sum, { told, named }) => sum + (named ? 0 : told), 0);
  return speech === 'direct' ? substance > 0 : substance >= leastTold;
}

function keysOf(unit: Unit): Iterable<string> {
  return unit.profile.terms.keys();
}

/** Passages below this log odds have nothing to do with each other, and are not the nearest to each other either. */
const leastKept = -2.5;

/** The least share of the smaller passage's weight that two have in common where they are measured, and the least weight. */
const leastShare = 0.25;
const leastShared = 6.5;
const leastQuoted = 1.2;

/** The passages that share enough weight with one to be measured against it. */
function candidates(unit: Unit, byWord: ReadonlyMap<string, ReadonlySet<Unit>>): Unit[] {
  const shared = new Map<Unit, number>();
  for (const [key, own] of unit.profile.terms) {
    for (const other of byWord.get(key) ?? []) {
      const theirs = other.profile.terms.get(key) ?? 0;
      shared.set(other, (shared.get(other) ?? 0) + (own + theirs) / 2);
    }
  }
  const found: Unit[] = [];
  for (const [other, value] of shared) if (sharesEnough(unit, other, value)) found.push(other);
  return found;
}

function sharesEnough(unit: Unit, other: Unit, shared: number): boolean {
  if (shared < leastShare * Math.min(unit.profile.total, other.profile.total)) return false;
  if (shared < (unit.speech === 'direct' && other.speech === 'direct' ? leastQuoted : leastShared)) return false;
  return other.article !== unit.article || other.start >= unit.end || unit.start >= other.end;
}

/** Whether two passages have enough in common to be measured against each other. */
export function isCandidate(left: Unit, right: Unit): boolean {
  let shared = 0;
  for (const [key, own] of left.profile.terms) {
    const theirs = right.profile.terms.get(key);
    if (theirs !== undefined) shared += (own + theirs) / 2;
  }
  return sharesEnough(left, right, shared);
}

/** The score is the same whichever of the two comes first. `around` keeps how their sentences align. */
function scoreOf(unit: Unit, other: Unit, around: Map<Profile, Map<Profile, Alignment>>): number {
  const [left, right] = compareUnits(unit, other) < 0 ? [unit, other] : [other, unit];
  const known = around.get(left.sentence) ?? new Map<Profile, Alignment>();
  around.set(left.sentence, known);
  const sentences = known.get(right.sentence) ?? align(left.sentence, right.sentence);
  known.set(right.sentence, sentences);
  return score(likeness(left, right, sentences));
}

/** The order of passages in an event: by path, then by position. */
export function compareUnits(left: Unit, right: Unit): number {
  if (left.article.path !== right.article.path) return left.article.path < right.article.path ? -1 : 1;
  return left.start - right.start || left.end - right.end || left.order - right.order;
}
