/** In words, how the versions of a row relate. */
import type { DifferenceKind, Relation } from '../../../server/src/corpus/comparison.ts';
import type { EventComparison, PanelRow } from '../../../server/src/protocol.ts';
import { foldText, joined } from './search.ts';

/** The icons of what differs, what matters most first. */
export const differenceIcons = [
  'conflict',
  'speaker',
  'negation',
  'strength',
  'cut',
  'wording',
  'translation',
  'compatible',
] as const;

export type IconName = (typeof differenceIcons)[number] | 'agreement';

/** How rows that differ in one way are called together. */
export const differenceNames: Readonly<Record<(typeof differenceIcons)[number], string>> = {
  conflict: 'Figures conflict',
  speaker: 'Attributed differently',
  negation: 'Negated in one',
  strength: 'Differs in strength',
  cut: 'Cut',
  wording: 'Worded differently',
  translation: 'Perhaps two translations',
  compatible: 'Figures can both hold',
};

/** One way in which the versions of a row relate, with an icon and words. */
export interface RelationMark {
  readonly icon: IconName;
  readonly words: string;
  /** From 0: what matters most comes first. */
  readonly rank: number;
}

const conflict: RelationMark = { icon: 'conflict', words: 'figures conflict', rank: 0 };
const figures: RelationMark = { icon: 'conflict', words: 'figures differ', rank: 1 };
const speaker: RelationMark = { icon: 'speaker', words: 'another speaker', rank: 2 };
const unattributed: RelationMark = { icon: 'speaker', words: 'not attributed everywhere', rank: 2 };
const negation: RelationMark = { icon: 'negation', words: 'negated in one', rank: 3 };
const hedge: RelationMark = { icon: 'strength', words: 'differs in strength', rank: 4 };
const cut: RelationMark = { icon: 'cut', words: 'cut', rank: 5 };
const wording: RelationMark = { icon: 'wording', words: 'worded differently', rank: 6 };
const renderings: RelationMark = { icon: 'translation', words: 'perhaps two translations', rank: 7 };
const compatible: RelationMark = { icon: 'compatible', words: 'figures can both hold', rank: 8 };
const figuresAgree: RelationMark = { icon: 'agreement', words: 'figures agree', rank: 9 };
const same: RelationMark = { icon: 'agreement', words: 'no difference found', rank: 10 };
const firstAgreement = figuresAgree.rank;

const byRelation: Readonly<Record<Relation, RelationMark>> = {
  'figures-conflict': conflict,
  'attribution-differs': speaker,
  'wording-differs': wording,
  'figures-compatible': compatible,
  'figures-agree': figuresAgree,
  same,
};

const byDifference: Readonly<Record<DifferenceKind, RelationMark>> = {
  figure: figures,
  speaker,
  negation,
  hedge,
  cut,
  wording,
};

const marksOfRows = new WeakMap<PanelRow, readonly RelationMark[]>();

/** The marks of a row, what matters most first, each once. */
export function relationMarks(row: PanelRow): readonly RelationMark[] {
  let marks = marksOfRows.get(row);
  if (!marks) marksOfRows.set(row, (marks = findMarks(row)));
  return marks;
}

function findMarks(row: PanelRow): readonly RelationMark[] {
  const marks = new Set([byRelation[row.relation]]);
  for (const { kind } of row.differences) {
    // A figure's relation says more than that the figures differ.
    if (kind !== 'figure' || !row.relation.startsWith('figures-')) marks.add(byDifference[kind]);
  }
  if (row.translated && marks.delete(wording)) marks.add(renderings);
  if (marks.has(speaker) && !hasTwoSpeakers(row) && marks.delete(speaker)) marks.add(unattributed);
  const sorted = [...marks].sort((left, right) => left.rank - right.rank);
  const differing = sorted.filter(({ rank }) => rank < firstAgreement);
  return differing.length > 0 ? differing : sorted.slice(0, 1);
}

/** Whether versions name two speakers; else some name one, and the others tell it themselves. */
function hasTwoSpeakers({ versions }: PanelRow): boolean {
  return new Set(versions.flatMap(({ speaker: name }) => name ?? [])).size > 1;
}

/** The figures by which the versions of a row differ, each once; none where it is not figures by which they do. */
export function differingFigures({ kind, relation, versions }: PanelRow): readonly string[] {
  if (kind !== 'figure' || (relation !== 'figures-conflict' && relation !== 'figures-compatible')) return [];
  const told = versions.flatMap(({ segments }) =>
    segments.flatMap(({ text, differs: isOther }) => (isOther ? text : [])),
  );
  // "AT least 84" of a headline gives way to "at least 84".
  const sorted = told.map((text) => text.trim()).sort((left, right) => capitals(left) - capitals(right));
  const first = new Map<string, string>();
  for (const text of sorted) if (!first.has(text.toLowerCase())) first.set(text.toLowerCase(), text);
  return [...new Set(told.map((text) => first.get(text.trim().toLowerCase()) ?? text))];
}

const capitals = (text: string): number => text.match(/[A-Z]/g)?.length ?? 0;

/** Whether the versions of a row differ in anything that a reader should look at. */
export function differs(row: PanelRow): boolean {
  return row.relation !== 'same' && row.relation !== 'figures-agree';
}

/** The words for one difference between two versions. */
export function differenceWords(kind: DifferenceKind, translated: boolean): string {
  return kind === 'wording' && translated ? renderings.words : byDifference[kind].words;
}

/** What was and what was not the same among the versions of a row. */
export interface Ground {
  readonly same: boolean;
  readonly words: string;
}

/** The reasons that hold a row together or part it: speaker, words, figure, date. Only what is known is said. */
export function grounds(row: PanelRow, sources: EventComparison['sources']): readonly Ground[] {
  const found: Ground[] = [];
  const kinds = new Set(row.differences.map(({ kind }) => kind));
  const say = (isSame: boolean, whenSame: string, whenNot: string) =>
    void found.push({ same: isSame, words: isSame ? whenSame : whenNot });

  const speakers = new Set(row.versions.map((version) => version.speaker));
  if (kinds.has('speaker') || row.relation === 'attribution-differs') {
    say(false, '', (hasTwoSpeakers(row) ? speaker : unattributed).words);
  } else if (speakers.size === 1 && !speakers.has(null)) say(true, 'same speaker', '');

  const texts = new Set(row.versions.map(({ segments }) => bareText(joined(segments))));
  if (texts.size === 1) say(true, 'same words', '');
  else if (kinds.has('wording') || kinds.has('cut') || kinds.has('negation') || row.relation === 'wording-differs') {
    say(false, '', row.translated ? 'words differ, perhaps by translation' : 'words differ');
  }
  if (row.relation === 'figures-compatible') say(true, 'figures can both hold', '');
  else if (row.relation.startsWith('figures-') || kinds.has('figure')) {
    say(row.relation === 'figures-agree', 'same figure', 'figures differ');
  }
  const days = new Set(row.versions.map(({ source }) => sources[source]?.published?.slice(0, 10)));
  if (row.relation.startsWith('figures-') && !days.has(undefined))
    say(days.size === 1, 'same day', 'published on different days');
  return found;
}

/** A text without case, marks and spaces: what is the same by this differs in nothing that was said. */
function bareText(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
