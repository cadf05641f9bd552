import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import type { Span } from '../../article/article.ts';
import type { Group, OnlyIn } from '../comparison.ts';
import { compareUnits, type LinkIndex } from '../linking/links.ts';
import { indexSpans } from '../passages/span-index.ts';
import type { Reading, Unit } from '../passages/units.ts';
import type { Steps } from '../steps.ts';
import { createCarried } from './carried.ts';
import type { SpeakerOf } from './drafts.ts';

/** What is found in one article alone: its quotes and claims that no group has, each with the likest passage elsewhere. */
export interface OnlyInIndex {
  /** Says that the link between two passages has come, gone or changed. */
  changed(left: Unit, right: Unit): void;
  find(readings: readonly Reading[], groups: readonly Group[], speakerOf: SpeakerOf): Steps<readonly OnlyIn[]>;
}

/** A quote or claim of an article, with the passages that make it up. */
interface Told extends Pick<OnlyIn, 'path'> {
  readonly kind: 'quote' | 'claim';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly units: readonly Unit[];
}

interface Nearest {
  readonly unit: Unit;
  readonly score: number;
}

/** How something was shown last, with its nearest passage and that one's article then. */
interface Shown {
  readonly as: OnlyIn;
  readonly unit: Unit | undefined;
  readonly article: AnnotatedArticle | undefined;
}

/** So many articles are looked through in one step. */
const atOnce = 8;

export function createOnlyInIndex(linksOf: LinkIndex['linksOf']): OnlyInIndex {
  const told = new WeakMap<Reading, readonly Told[]>();
  /** What groups left of it last time, and what they had. */
  const left = new WeakMap<Reading, { readonly spans: readonly Span[]; readonly told: readonly Told[] }>();
  /** What each passage is part of. */
  const homes = new WeakMap<Unit, readonly Told[]>();
  /** The likest passage elsewhere, null where there is none; of what is to be found again, nothing. */
  const nearest = new WeakMap<Told, Nearest | null>();
  const shown = new WeakMap<Told, Shown>();
  /** Passages whose links changed. */
  const stale = new Set<Unit>();
  const carried = createCarried();

  const toldIn = (reading: Reading): readonly Told[] => {
    const known = told.get(reading);
    if (known) return known;
    const read = readTold(reading);
    told.set(reading, read);
    const inUnits = new Map<Unit, Told[]>(reading.units.map((unit) => [unit, []]));
    for (const each of read) for (const unit of each.units) inUnits.get(unit)?.push(each);
    for (const [unit, all] of inUnits) homes.set(unit, all);
    return read;
  };

  /** What an article tells and no group has. */
  const lone = (reading: Reading): readonly Told[] => {
    const spans = carried.spans(reading.article.path);
    const before = left.get(reading);
    if (before?.spans === spans) return before.told;
    const isCarried = overlapping(spans);
    const found = toldIn(reading).filter(({ start, end }) => !isCarried(start, end));
    left.set(reading, { spans, told: found });
    return found;
  };

  const nearestTo = (each: Told): Nearest | null => {
    const known = nearest.get(each);
    if (known !== undefined) return known;
    const found = nearestOf(each, linksOf);
    nearest.set(each, found);
    return found;
  };

  /** As it is shown: the same object as before where nothing changed. */
  const show = (each: Told, speakerOf: SpeakerOf): OnlyIn => {
    const said = each.kind === 'quote' ? each.units.find(({ quote }) => quote !== null) : undefined;
    const speaker = said ? speakerOf(said) : null;
    const unit = nearestTo(each)?.unit;
    const article = unit?.article;
    const before = shown.get(each);
    if (before && before.unit === unit && before.article === article && before.as.speaker === speaker) return before.as;
    const { path, start, end, text, kind } = each;
    const place = unit ? { path: unit.article.path, start: unit.start, end: unit.end } : null;
    const as: OnlyIn = { path, start, end, text, kind, speaker, nearest: place };
    shown.set(each, { as, unit, article });
    return as;
  };

  return {
    changed: (one, other) => {
      stale.add(one);
      stale.add(other);
    },
    *find(readings, groups, speakerOf) {
      for (const unit of stale) for (const each of homes.get(unit) ?? []) nearest.delete(each);
      stale.clear();
      carried.update(groups);
      const found: OnlyIn[] = [];
      for (const [index, reading] of readings.entries()) {
        if (index % atOnce === 0) yield;
        for (const each of lone(reading)) found.push(show(each, speakerOf));
      }
      return found;
    },
  };
}

/** A passage's nearest in other articles. */
function nearestOf({ units }: Told, linksOf: LinkIndex['linksOf']): Nearest | null {
  let best: Nearest | null = null;
  for (const unit of units) {
    for (const [other, score] of linksOf(unit))
      if (other.article !== unit.article && (!best || score >= best.score)) best = nearer(best, { unit: other, score });
  }
  return best;
}

/** Tells whether a stretch shares a character with one of some spans. */
function overlapping(spans: readonly Span[]): (start: number, end: number) => boolean {
  const ordered = [...spans].sort((left, right) => left[0] - right[0]);
  /** Where the spans up to each end at the latest. */
  const ends: number[] = [];
  for (const [, end] of ordered) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return (start, end) => {
    let [low, high] = [0, ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.[0] ?? end) < end) low = middle + 1;
      else high = middle;
    }
    return (ends[low - 1] ?? start) > start;
  };
}

function readTold({ article, units }: Reading): readonly Told[] {
  const unitsHere = indexSpans(units, ({ start, end }) => [start, end]);
  return [...quotesOf(article), ...claimsOf(article)]
    .filter(({ start, end }) => end > start)
    .sort((left, right) => left.start - right.start)
    .map(({ kind, start, end }) => ({
      ...{ path: article.path, kind, start, end },
      text: article.text.slice(start, end),
      units: unitsHere.overlapping([start, end]),
    }));
}

function quotesOf({ quotes }: AnnotatedArticle): readonly Pick<Told, 'kind' | 'start' | 'end'>[] {
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ content }) => ({ kind: 'quote', start: content[0]?.[0] ?? 0, end: content.at(-1)?.[1] ?? 0 }));
}

function claimsOf({ claims }: AnnotatedArticle): readonly Pick<Told, 'kind' | 'start' | 'end'>[] {
  return claims.filter(({ quote }) => quote === null).map(({ start, end }) => ({ kind: 'claim', start, end }));
}

/** The nearer of two passages; of two that are as near, the first in the order of the event. */
function nearer(left: Nearest | null, right: Nearest): Nearest {
  if (!left) return right;
  if (left.score !== right.score) return left.score > right.score ? left : right;
  return compareUnits(left.unit, right.unit) <= 0 ? left : right;
}
