import { shownWords } from '../../article/shown-words.ts';
import type { Difference, Group, Relation, Segment } from '../comparison.ts';
import { segmentsOf } from '../differences/segments.ts';
import type { Cluster } from '../linking/clusters.ts';
import type { FigurePassage } from '../linking/figures/passage.ts';
import type { Unit } from '../passages/units.ts';
import type { Steps } from '../steps.ts';
import type { Word } from '../words/word.ts';
import { figureDifferences, figureLabel, figuresRelation, figureWords, worstOf } from './figures.ts';
import { hash } from './hash.ts';
import { evidenceOf, label } from './label.ts';
import { pairs } from './pairs.ts';
import { partedIn } from './parted.ts';
import { substanceOf } from './relation.ts';
import { speakerDifference, wholeOfPart, wordingBetween } from './versions.ts';

/** A speaker's name across the event; null where the article speaks. */
export type SpeakerOf = (unit: Unit) => string | null;

/** A group without what depends on where its passages stand: an edit elsewhere in their articles leaves it as it is. */
export interface Draft extends Pick<Group, 'id' | 'kind' | 'relation' | 'label' | 'differences' | 'evidence'> {
  readonly members: readonly DraftMember[];
}

export interface DraftMember {
  readonly unit: Unit;
  readonly text: string;
  readonly speaker: string | null;
  readonly segments: readonly Segment[];
}

/** So many pairs of passages are compared in one step. */
const atOnce = 16;

/** A group of passages that tell the same thing. */
export function* draftText(
  passages: Cluster,
  figures: readonly (readonly FigurePassage[])[],
  speakerOf: SpeakerOf,
): Steps<Draft> {
  const cluster = withoutOverlaps(passages);
  const marks = cluster.map(() => new Set<Word>());
  const differences: Difference[] = [];
  let compared = 0;
  for (const [left, right] of pairs(cluster.length)) {
    if (++compared % atOnce === 0) yield;
    const [here, there] = [cluster[left], cluster[right]];
    if (!here || !there) continue;
    const speakers = speakerDifference(here, there, speakerOf);
    if (speakers) differences.push({ kind: 'speaker', between: [left, right], ...speakers });
    const whole = wholeOfPart(here, there);
    if (whole) differences.push({ kind: 'cut', between: [left, right], ...whole });
    for (const change of wordingBetween(here, there)) {
      differences.push({
        kind: change.kind,
        between: [left, right],
        left: textOf(here, change.left),
        right: textOf(there, change.right),
      });
      change.left.forEach((word) => marks[left]?.add(word));
      change.right.forEach((word) => marks[right]?.add(word));
    }
  }
  for (const each of figures) {
    const indexes = each.map(({ unit }) =>
      cluster.findIndex(
        ({ article, start, end }) => article === unit.article && start <= unit.start && unit.end <= end,
      ),
    );
    for (const { between, ...difference } of figureDifferences(each)) {
      const [left, right] = [indexes[between[0]] ?? -1, indexes[between[1]] ?? -1];
      if (left >= 0 && right >= 0) differences.push({ ...difference, between: [left, right] });
    }
    if (figureDifferences(each).length > 0) {
      each.forEach((passage, index) => figureWords(passage).forEach((word) => marks[indexes[index] ?? -1]?.add(word)));
    }
  }
  yield;
  const parted = partedIn(cluster, marks);
  differences.push(...parted);
  const kind = cluster.some(({ quote }) => quote) ? 'quote' : 'claim';
  const ofFigures = parted.length > 0 ? 'figures-conflict' : worstOf(figures.map(figuresRelation));
  const relation = relationOf(differences, ofFigures);
  const members = cluster.map((unit, index) => member(unit, marks[index] ?? new Set(), speakerOf));
  return {
    id: idOf(kind, members),
    kind,
    relation,
    label: label(cluster, speakerOf),
    members,
    differences: distinct(differences),
    evidence: evidenceOf(cluster),
  };
}

/** Of two passages that overlap, one: words in marks where others are in marks too, else the one that has more. */
function withoutOverlaps(cluster: Cluster): Cluster {
  const direct = new Set(cluster.filter(({ speech }) => speech === 'direct').map(({ article }) => article)).size > 1;
  const better = (left: Unit, right: Unit): boolean => {
    if (direct && left.speech !== right.speech) return left.speech === 'direct';
    const more = left.end - left.start - (right.end - right.start);
    return more !== 0 ? more > 0 : cluster.indexOf(left) < cluster.indexOf(right);
  };
  return cluster.filter((unit) =>
    cluster.every(
      (other) =>
        other === unit ||
        other.article !== unit.article ||
        other.start >= unit.end ||
        other.end <= unit.start ||
        better(unit, other),
    ),
  );
}

/** A group of figures of the same thing. */
export function* draftFigures(passages: readonly FigurePassage[], speakerOf: SpeakerOf): Steps<Draft> {
  const differences = figureDifferences(passages);
  yield;
  const marks = passages.map(() => new Set<Word>());
  for (const { between } of differences) {
    for (const index of between) {
      const passage = passages[index];
      if (passage) figureWords(passage).forEach((word) => marks[index]?.add(word));
    }
  }
  const parted = partedIn(
    passages.map(({ unit }) => unit),
    marks,
  );
  const members = passages.map(({ unit }, index) => member(unit, marks[index] ?? new Set(), speakerOf));
  const [first] = passages;
  return {
    id: idOf('figure', members),
    kind: 'figure',
    relation: parted.length > 0 ? 'figures-conflict' : figuresRelation(passages),
    label: first ? figureLabel(first) : '',
    members,
    differences: distinct([...differences, ...parted]),
    evidence: [
      ...[
        'figures in the same unit',
        ...new Set(passages.flatMap(({ figure }) => (figure.of === null ? [] : [`counts ${figure.of}`]))),
      ].slice(0, 5),
    ],
  };
}

function relationOf(differences: readonly Difference[], figures: Relation | undefined): Relation {
  if (differences.some(({ kind }) => kind === 'speaker')) return 'attribution-differs';
  const kinds = new Set(differences.map(({ kind }) => kind));
  if (figures !== undefined && figures !== 'figures-agree') return figures;
  if (kinds.size > 0) return 'wording-differs';
  return figures ?? 'same';
}

function member(unit: Unit, marks: ReadonlySet<Word>, speakerOf: SpeakerOf): DraftMember {
  const { article, start, end, profile } = unit;
  return {
    unit,
    text: article.text.slice(start, end),
    speaker: speakerOf(unit),
    segments: segmentsOf(article.text, [start, end], profile.words, marks),
  };
}

/** Each difference once, the weightiest first. */
function distinct(differences: readonly Difference[]): readonly Difference[] {
  const seen = new Set<string>();
  return differences
    .filter(({ kind, left, right }) => {
      const key = `${kind}\n${left.toLowerCase()}\n${right.toLowerCase()}`;
      const mirrored = `${kind}\n${right.toLowerCase()}\n${left.toLowerCase()}`;
      if (seen.has(key) || seen.has(mirrored)) return false;
      seen.add(key);
      return true;
    })
    .sort(
      (left, right) =>
        substanceOf(left.kind) - substanceOf(right.kind) ||
        left.between[0] - right.between[0] ||
        left.between[1] - right.between[1],
    );
}

function textOf({ article: { text } }: Unit, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? shownWords(text.slice(first.start, last.end)) : '';
}

function idOf(kind: string, members: readonly DraftMember[]): string {
  return `${kind}-${hash(members.map(({ unit, text }) => `${unit.article.path}\n${text}`).join('\n\n'))}`;
}
