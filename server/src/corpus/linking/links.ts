import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import { align, type Alignment } from '../matching/alignment.ts';
import { likeness } from '../matching/likeness.ts';
import { type Ordered, orderWords } from '../matching/sequences.ts';
import { score } from '../matching/score.ts';
import type { Profile } from '../passages/profile.ts';
import { readUnits, type Reading, type Unit } from '../passages/units.ts';
import type { Steps } from '../steps.ts';
import { createWordIndex } from './word-index.ts';

/**
 * The links among the passages of one event: which tell the same thing, as log odds. Passages are found by the words they
 * share, and no other pair is looked at. An article that is put again costs what its changed paragraphs have in common
 * with others; the passages of the rest keep their links.
 */
export interface LinkIndex {
  /** Adds an article, or reads it again where there is one with its path. */
  put(article: AnnotatedArticle): Steps<Reading>;
  remove(path: string): void;
  reading(path: string): Reading | undefined;
  /** A passage's links, each with the other passage. */
  linksOf(unit: Unit): ReadonlyMap<Unit, number>;
  /** The passages of a sentence that are compared with others. */
  passagesOf(sentence: Profile): ReadonlySet<Unit>;
}

const none: ReadonlyMap<Unit, number> = new Map();
const noPassages: ReadonlySet<Unit> = new Set();

/** `changed` is told of each link that comes or goes, in either direction. */
export function createLinkIndex(changed: (left: Unit, right: Unit) => void): LinkIndex {
  const readings = new Map<string, Reading>();
  const words = createWordIndex();
  const links = new Map<Unit, Map<Unit, number>>();
  const bySentence = new Map<Profile, Set<Unit>>();

  const enter = (unit: Unit): void => {
    words.add(unit);
    const passages = bySentence.get(unit.sentence);
    if (passages) passages.add(unit);
    else bySentence.set(unit.sentence, new Set([unit]));
  };

  const leave = (unit: Unit): void => {
    words.remove(unit);
    const passages = bySentence.get(unit.sentence);
    passages?.delete(unit);
    if (passages?.size === 0) bySentence.delete(unit.sentence);
    for (const other of links.get(unit)?.keys() ?? []) {
      links.get(other)?.delete(unit);
      changed(unit, other);
    }
    links.delete(unit);
  };

  const connect = (left: Unit, right: Unit, value: number): void => {
    const own = links.get(left);
    if (own) own.set(right, value);
    else links.set(left, new Map([[right, value]]));
  };

  const measure = (unit: Unit, around: Map<Profile, Map<Profile, Alignment>>): void => {
    const inOrder = orderWords(unit.profile);
    words.sharing(unit, leastShare, (other, shared) => {
      if (!mayCompare(unit, other, shared)) return;
      const value = scoreOf(unit, other, around, inOrder);
      if (value < leastKept) return;
      connect(unit, other, value);
      connect(other, unit, value);
      changed(unit, other);
    });
  };

  const remove = (path: string): void => {
    for (const unit of readings.get(path)?.distinct ?? []) if (words.has(unit)) leave(unit);
    readings.delete(path);
  };

  return {
    *put(article) {
      const before = readings.get(article.path);
      const reading = readUnits(article, before);
      readings.set(article.path, reading);
      const compared = new Set(reading.distinct);
      for (const unit of before?.distinct ?? []) if (!compared.has(unit) && words.has(unit)) leave(unit);
      const around = new Map<Profile, Map<Profile, Alignment>>();
      for (const unit of compared) {
        if (words.has(unit) || !isTelling(unit)) continue;
        measure(unit, around);
        enter(unit);
        yield;
      }
      return reading;
    },
    remove,
    reading: (path) => readings.get(path),
    linksOf: (unit) => links.get(unit) ?? none,
    passagesOf: (sentence) => bySentence.get(sentence) ?? noPassages,
  };
}

/** The least that a passage must tell to be linked, names apart: about a word that is not common. */
const leastTold = 4;

/** Fewer words outside marks, and fewer names in them, tell nothing by themselves: "last week". */
const leastWords = 3;

/** An account's name in brackets, as a post is signed. */
const signed = /\(@\w+\)/;

/** Whether a passage says something by itself, not a mere name or a credit. */
function isTelling({ article, start, end, speech, profile }: Unit): boolean {
  if (speech === 'plain' && profile.verbs.size === 0 && isNote(article.text.slice(start, end))) return false;
  const few = profile.words.length < leastWords;
  if (speech !== 'direct' && few) return false;
  const substance = profile.list.reduce((sum, { told, named }) => sum + (named ? 0 : told), 0);
  return speech === 'direct' ? substance > 0 || !few : substance >= leastTold;
}

const isNote = (words: string): boolean => words.startsWith('(') || signed.test(words);

/** Passages below this log odds have nothing to do with each other, and are not the nearest to each other either. */
const leastKept = -2.5;

/** The least share of the smaller passage's weight that two have in common where they are measured, and the least weight. */
const leastShare = 0.25;
const leastShared = 6.5;
const leastQuoted = 1.2;

function mayCompare(unit: Unit, other: Unit, shared: number): boolean {
  if (shared < (unit.speech === 'direct' && other.speech === 'direct' ? leastQuoted : leastShared)) return false;
  return other.article !== unit.article || other.start >= unit.end || unit.start >= other.end;
}

/** The score is the same whichever of the two comes first. `around` keeps how their sentences align. */
function scoreOf(unit: Unit, other: Unit, around: Map<Profile, Map<Profile, Alignment>>, inOrder: Ordered): number {
  const [left, right] = compareUnits(unit, other) < 0 ? [unit, other] : [other, unit];
  let known = around.get(left.sentence);
  if (!known) around.set(left.sentence, (known = new Map<Profile, Alignment>()));
  let sentences = known.get(right.sentence);
  if (!sentences) known.set(right.sentence, (sentences = align(left.sentence, right.sentence)));
  return score(likeness(left, right, sentences, inOrder));
}

/** The order of passages in an event: by path, then by position. */
export function compareUnits(left: Unit, right: Unit): number {
  if (left.article.path !== right.article.path) return left.article.path < right.article.path ? -1 : 1;
  return left.start - right.start || left.end - right.end || left.order - right.order;
}
