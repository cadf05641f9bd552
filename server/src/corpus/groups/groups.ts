import type { Speaker } from '../../annotate/annotation.ts';
import type { Difference, Group, Member, Passage, Relation } from '../comparison.ts';
import { compareMeaning } from '../differences/rewording.ts';
import { compareWording, type Change } from '../differences/wording.ts';
import { segmentsOf } from '../differences/segments.ts';
import type { Cluster } from '../linking/clusters.ts';
import type { FigurePassage } from '../linking/figure-links.ts';
import { compareFigures } from '../matching/counts.ts';
import { likeness, sequenceShare } from '../matching/features.ts';
import { compareSpeakers } from '../matching/speakers.ts';
import type { GroupOrigins } from '../origins/group-origins.ts';
import type { Unit } from '../passages/units.ts';
import { rememberPairs } from '../words/remember.ts';
import type { Word } from '../words/words.ts';
import { hash } from './hash.ts';
import { rankOf, substanceOf } from './relation.ts';

/** What a group is described with beside its passages. */
export interface Naming {
  /** A speaker's name across the event. */
  readonly speaker: (unit: Unit) => string | null;
  /** Where some passages come from. */
  readonly origins: (passages: readonly Passage[]) => GroupOrigins;
}

/** Beyond this, each member is compared with the next only, not with all. */
const fullyCompared = 6;

/** A group of passages that tell the same thing. */
export function textGroup(passages: Cluster, figures: readonly (readonly FigurePassage[])[], naming: Naming): Group {
  const cluster = withoutOverlaps(passages);
  const marks = cluster.map(() => new Set<Word>());
  const differences: Difference[] = [];
  for (const [left, right] of pairs(cluster.length)) {
    const [here, there] = [cluster[left], cluster[right]];
    if (!here || !there) continue;
    const speakers = speakerDifference(here, there, naming);
    if (speakers) differences.push({ kind: 'speaker', between: [left, right], ...speakers });
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
  const kind = cluster.some(({ quote }) => quote) ? 'quote' : 'claim';
  const relation = relationOf(differences, worstOf(figures.map(figuresRelation)));
  const members = cluster.map((unit, index) => member(unit, marks[index] ?? new Set(), naming));
  const origins = naming.origins(members);
  return {
    id: idOf(kind, members),
    kind,
    relation,
    label: label(cluster, naming),
    members: withOrigins(members, origins),
    differences: distinct(differences),
    origins: origins.count,
    evidence: [...evidenceOf(cluster), ...origins.evidence.slice(0, originsShown)],
  };
}

/** Fewer words in the same order than this share, and two quotations are not versions of each other, word by word. */
const leastInOrder = 0.5;

/** How two passages word what they tell: only what somebody says is compared, and only what is in marks word by word. */
const wordingBetween = rememberPairs((left: Unit, right: Unit): readonly Change[] => {
  const [here, there] = [left.speech === 'direct', right.speech === 'direct'];
  if (here && there) return sequenceShare(left, right) >= leastInOrder ? compareWording(left, right) : [];
  if (here === there || !left.quote || !right.quote) return [];
  return compareSpeakers(left.quote.speaker, right.quote.speaker) === 'same' ? compareMeaning(left, right) : [];
});

/** Of two passages that overlap, one: words in marks where others are in marks too, else the one that has more. */
function withoutOverlaps(cluster: Cluster): Cluster {
  const direct = new Set(cluster.filter(({ speech }) => speech === 'direct').map(({ article }) => article)).size > 1;
  const better = (left: Unit, right: Unit): boolean =>
    direct && left.speech !== right.speech
      ? left.speech === 'direct'
      : left.end - left.start >= right.end - right.start;
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
export function figureGroup(passages: readonly FigurePassage[], naming: Naming): Group {
  const differences = figureDifferences(passages);
  const marks = passages.map(() => new Set<Word>());
  for (const { between } of differences) {
    for (const index of between) {
      const passage = passages[index];
      if (passage) figureWords(passage).forEach((word) => marks[index]?.add(word));
    }
  }
  const members = passages.map(({ unit }, index) => member(unit, marks[index] ?? new Set(), naming));
  const origins = naming.origins(members);
  const [first] = passages;
  return {
    id: idOf('figure', members),
    kind: 'figure',
    relation: figuresRelation(passages),
    label: first ? `${figureText(first)}${first.figure.of === null ? '' : ` ${first.figure.of}`}` : '',
    members: withOrigins(members, origins),
    differences: distinct(differences),
    origins: origins.count,
    evidence: [
      ...[
        'figures in the same unit',
        ...new Set(passages.flatMap(({ figure }) => (figure.of === null ? [] : [`counts ${figure.of}`]))),
      ].slice(0, 5),
      ...origins.evidence.slice(0, originsShown),
    ],
  };
}

/** Where the figures of a group part. */
function figureDifferences(passages: readonly FigurePassage[]): readonly Difference[] {
  return pairs(passages.length).flatMap(([left, right]): Difference[] => {
    const [here, there] = [passages[left], passages[right]];
    if (!here || !there || compareFigures(here.figure, there.figure) === 'agree') return [];
    return [{ kind: 'figure', between: [left, right], left: figureText(here), right: figureText(there) }];
  });
}

/** Of several relations of figures, the one that matters most. */
function worstOf(relations: readonly Relation[]): Relation | undefined {
  if (relations.includes('figures-conflict')) return 'figures-conflict';
  return relations.includes('figures-compatible') ? 'figures-compatible' : relations[0];
}

/** How figures of the same thing relate: the worst of their pairs. */
function figuresRelation(passages: readonly FigurePassage[]): Relation {
  let relation: Relation = 'figures-agree';
  for (const [left, right] of allPairs(passages.length)) {
    const [here, there] = [passages[left], passages[right]];
    if (!here || !there) continue;
    const agreement = compareFigures(here.figure, there.figure);
    if (agreement === 'conflict') return 'figures-conflict';
    if (agreement === 'compatible') relation = 'figures-compatible';
  }
  return relation;
}

/** Groups in the order of their substance: how they differ, how many sources have them, and how much there is to check. */
export function orderGroups(groups: readonly Group[], toCheck: (group: Group) => number): readonly Group[] {
  return groups
    .map((group) => ({
      group,
      rank: rankOf(group),
      substance: toCheck(group),
      sources: new Set(group.members.map(({ path }) => path)).size,
    }))
    .sort(
      (left, right) =>
        left.rank - right.rank ||
        right.sources - left.sources ||
        right.substance - left.substance ||
        comparePassages(left.group.members[0], right.group.members[0]) ||
        (left.group.id < right.group.id ? -1 : 1),
    )
    .map(({ group }) => group);
}

function comparePassages(left: Member | undefined, right: Member | undefined): number {
  if (!left || !right) return 0;
  if (left.path !== right.path) return left.path < right.path ? -1 : 1;
  return left.start - right.start || left.end - right.end;
}

function relationOf(differences: readonly Difference[], figures: Relation | undefined): Relation {
  if (differences.some(({ kind }) => kind === 'speaker')) return 'attribution-differs';
  const kinds = new Set(differences.map(({ kind }) => kind));
  if (figures !== undefined && figures !== 'figures-agree') return figures;
  if (kinds.size > 0) return 'wording-differs';
  return figures ?? 'same';
}

/** Other speakers of the same words; two who only say something alike are no difference. */
function speakerDifference(left: Unit, right: Unit, naming: Naming): { left: string; right: string } | undefined {
  const [here, there] = [left.quote?.speaker, right.quote?.speaker];
  if (!here || !there || !left.quote?.source || !right.quote?.source) return undefined;
  if (left.speech !== 'direct' && right.speech !== 'direct') return undefined;
  const names = { left: naming.speaker(left) ?? here.name, right: naming.speaker(right) ?? there.name };
  if (sameName(names.left, names.right)) return undefined;
  const { sequence, count } = likeness(left, right);
  if (sequence < leastSameWords || count < 2 / 8) return undefined;
  const agreement = compareSpeakers(here, there);
  const unnamed = isUnnamed(here) || isUnnamed(there);
  return agreement === 'different' || (agreement === 'open' && unnamed) ? names : undefined;
}

/** The share of words in order that two passages have in common where they are the same words. */
const leastSameWords = 0.6;

function sameName(left: string, right: string): boolean {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/^(?:the|an?|one) /, '')
      .replace(/\./g, '');
  return plain(left) === plain(right);
}

function isUnnamed(speaker: Speaker): boolean {
  return speaker.anonymous || speaker.kind === 'unnamed';
}

function member(unit: Unit, marks: ReadonlySet<Word>, naming: Naming): Member {
  const { article, start, end } = unit;
  return {
    path: article.path,
    start,
    end,
    text: article.text.slice(start, end),
    speaker: naming.speaker(unit),
    outlet: article.metadata.outlet,
    segments: segmentsOf(article.text, [start, end], unit.profile.words, marks),
  };
}

/** Of what tells where passages come from, so much is evidence of a group. */
const originsShown = 3;

function withOrigins(members: readonly Member[], { of }: GroupOrigins): readonly Member[] {
  return members.map((each, index) => {
    const { origin, from = null } = of[index] ?? {};
    return { ...each, ...(origin === undefined ? {} : { origin }), ...(from === null ? {} : { from }) };
  });
}

/** Pairs of members to compare. */
function pairs(count: number): (readonly [number, number])[] {
  if (count <= fullyCompared) return allPairs(count);
  return Array.from({ length: count - 1 }, (_, index) => [index, index + 1] as const);
}

function allPairs(count: number): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, right) =>
    Array.from({ length: right }, (_, left) => [left, right] as const),
  ).flat();
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
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}

function figureText({ unit: { article }, figure }: FigurePassage): string {
  return article.text.slice(figure.start, figure.end).replace(/\s+/g, ' ');
}

function figureWords({ unit, figure }: FigurePassage): readonly Word[] {
  return unit.profile.words.filter(({ start, end }) => start < figure.end && figure.start < end);
}

const longestLabel = 64;

/** The words that say the most in the least room, with who says them. */
function label(cluster: Cluster, naming: Naming): string {
  const [shortest] = cluster
    .slice()
    .sort(
      (left, right) =>
        Math.abs(left.profile.words.length - 8) - Math.abs(right.profile.words.length - 8) || left.start - right.start,
    );
  if (!shortest) return '';
  const { article, start, end } = shortest;
  const words = article.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^["“‘'«\s]+|["”’'»,.\s]+$/g, '');
  const cut = words.length > longestLabel ? `${words.slice(0, words.lastIndexOf(' ', longestLabel))} …` : words;
  const speaker = naming.speaker(shortest);
  return speaker === null ? cut : `${speaker}: ${cut}`;
}

function evidenceOf(cluster: Cluster): string[] {
  const [first, ...rest] = cluster.map(
    ({ profile }) => new Map(profile.words.filter(({ weight }) => weight >= 3).map((word) => [word.key, word])),
  );
  const shared = first ? [...first.values()].filter(({ key }) => rest.every((words) => words.has(key))) : [];
  const text = cluster[0]?.article.text ?? '';
  const words = shared.map(({ start, end }) => text.slice(start, end)).slice(0, 8);
  const speakers = cluster.map(({ quote }) => quote?.speaker ?? null);
  const same = speakers.every(
    (speaker) => speaker !== null && compareSpeakers(speaker, speakers[0] ?? null) === 'same',
  );
  return [
    words.length > 0 ? `words in all: ${words.join(', ')}` : 'each two of the passages share words that are rare',
    ...(same && speakers[0] ? [`the same speaker, ${speakers[0].name}`] : []),
  ];
}

function idOf(kind: string, members: readonly Member[]): string {
  return `${kind}-${hash(members.map(({ path, text }) => `${path}\n${text}`).join('\n\n'))}`;
}
