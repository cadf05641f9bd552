import type { AnnotatedArticle, Evidence } from '../../annotate/annotation.ts';
import { groupBy } from '../../article/group-by.ts';
import type { Passage, SharedText } from '../comparison.ts';
import { creditWords } from './links.ts';
import { isCopy, type KnownCredit, mayHaveFrom, nameOf, type Source } from './sources.ts';
import { createUnion } from './union.ts';

/** Where the passages of a group come from. */
export interface GroupOrigins {
  /** How many independent origins they have. */
  readonly count: number;
  /** For each passage, which of them it has, counted from 0, and whom its article has it from, in words. */
  readonly of: readonly { readonly origin: number; readonly from: string | null }[];
  /** The words by which articles credit others, and the text they share: the first of them. */
  readonly evidence: Evidence;
}

/** Of what tells where passages come from, so much is evidence. */
const mostEvidence = 3;

/** The articles that share text with one. */
type Sharers = Pick<ReadonlyMap<AnnotatedArticle, unknown>, 'keys' | 'size'>;

interface Told {
  /** Its place among all. */
  readonly index: number;
  readonly passage: Passage;
  readonly source: Source;
  /** What credits an outlet with the passage, and then what credits one with the whole article. */
  readonly credits: readonly KnownCredit[];
}

/**
 * Counts the origins of passages that tell the same thing. Two have one origin where an article credits the other's
 * outlet with it, where both credit a third, where they stand in text that the two share, and where one outlet has both.
 * `sharers` are the articles that share text with one.
 */
export function originsOf(
  passages: readonly Passage[],
  sourceOf: (path: string) => Source | undefined,
  sharers: (source: Source) => Sharers,
  runs: (left: Source, right: Source) => readonly SharedText[],
  oneText: (left: Source, right: Source) => SharedText | undefined,
): GroupOrigins {
  /** Sources, and outlets by their keys. */
  const union = createUnion<Source | string>();
  const evidence = new Set<string>();
  const told = passages.map((passage, index): Told | undefined => {
    const source = sourceOf(passage.path);
    return source && { index, passage, source, credits: creditsOf(source, passage) };
  });
  const all = told.filter((each) => each !== undefined);
  const sharing = sharingAmong(all, sharers);
  for (const each of all) {
    const { index, passage, source, credits } = each;
    const others = sharing(each);
    const isOwn =
      !credits.some(({ scope }) => scope === 'article') &&
      !others.some((other) => oneText(source, other.source) && isCopy(source, other.source));
    if (source.key !== null && isOwn) union.join(source, source.key);
    for (const credit of credits) {
      union.join(source, credit.key);
      if (evidence.size < mostEvidence)
        evidence.add(`${nameOf(source.article)}: “${creditWords(source.article.text, credit)}”`);
    }
    for (const other of others) {
      if (other.index <= index) continue;
      const within = runs(source, other.source).find((run) => isIn(run, passage) && isIn(run, other.passage));
      const run = within ?? oneText(source, other.source);
      if (!run) continue;
      union.join(source, other.source);
      if (evidence.size < mostEvidence)
        evidence.add(
          `${nameOf(source.article)} and ${nameOf(other.source.article)} have the same ${String(run.words)} words outside quotations`,
        );
    }
  }
  const numbers = new Map<Source | string, number>();
  const originOf = (source: Source | string): number => {
    const root = union.root(source);
    const known = numbers.get(root) ?? numbers.size;
    numbers.set(root, known);
    return known;
  };
  const of = passages.map(({ path }, index) => {
    const each = told[index];
    return {
      origin: originOf(each?.source ?? path),
      from: each ? (credited(each, all, []) ?? copied(each, sharing(each), oneText)) : null,
    };
  });
  return { count: numbers.size, of, evidence: [...evidence] };
}

/** Finds the passages, in order, whose articles share text with that of one. */
function sharingAmong(all: readonly Told[], sharers: (source: Source) => Sharers): (told: Told) => readonly Told[] {
  const byArticle = groupBy(all, ({ source }) => source.article);
  const known = new Map<AnnotatedArticle, readonly Told[]>();
  return ({ source: { article }, source }) => {
    const before = known.get(article);
    if (before) return before;
    const found: Told[] = [];
    for (const other of sharers(source).keys()) found.push(...(byArticle.get(other) ?? none));
    found.sort((left, right) => left.index - right.index);
    known.set(article, found);
    return found;
  };
}

const none: readonly never[] = [];

function creditsOf({ credits }: Source, passage: Passage): readonly KnownCredit[] {
  if (credits.length === 0) return none;
  const own = credits.filter(({ scope }) => scope !== 'article' && scope.some((span) => shareText(span, passage)));
  return [...own, ...credits.filter(({ scope }) => scope === 'article')];
}

/** "from Reuters"; where an article here is Reuters's and credits yet another, "from Reuters, which has it from The Times". */
function credited({ source, credits: [credit] }: Told, all: readonly Told[], seen: readonly Source[]): string | null {
  if (!credit) return null;
  const before = all.find((each) => each.source.key === credit.key);
  const from = before && !seen.includes(before.source) ? credited(before, all, [...seen, source]) : null;
  return `from ${credit.outlet}${from === null ? '' : `, which has it ${from}`}`;
}

/** "same text as The Times", of the articles sharing text that it may have it from the one nearest to an agency. */
function copied(
  { source }: Told,
  sharing: readonly Told[],
  oneText: (left: Source, right: Source) => unknown,
): string | null {
  if (sharing.length === 0) return null;
  const [nearest] = sharing
    .map((each) => each.source)
    .filter((other) => other !== source && oneText(source, other) !== undefined && mayHaveFrom(source, other))
    .sort((left, right) => Number(mayHaveFrom(left, right)) - Number(mayHaveFrom(right, left)));
  return nearest ? `same text as ${nameOf(nearest.article)}` : null;
}

function isIn({ passages }: SharedText, passage: Passage): boolean {
  for (const run of passages)
    if (run.path === passage.path && run.start < passage.end && passage.start < run.end) return true;
  return false;
}

const shareText = ([start, end]: readonly [number, number], passage: Passage): boolean =>
  start < passage.end && passage.start < end;
