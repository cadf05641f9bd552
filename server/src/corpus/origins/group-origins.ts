import type { AnnotatedArticle, Evidence } from '../../annotate/annotation.ts';
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
  /** The words by which articles credit others, and the text they share. */
  readonly evidence: Evidence;
}

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
  sharers: (source: Source) => Pick<ReadonlyMap<AnnotatedArticle, unknown>, 'keys'>,
  runs: (left: Source, right: Source) => readonly SharedText[],
  oneText: (left: Source, right: Source) => SharedText | undefined,
): GroupOrigins {
  const union = createUnion();
  const evidence: string[] = [];
  const all: Told[] = [];
  for (const passage of passages) {
    const source = sourceOf(passage.path);
    if (source) all.push({ index: all.length, passage, source, credits: creditsOf(source, passage) });
  }
  const sharing = sharingAmong(all, sharers);
  for (const told of all) {
    const { index, passage, source, credits } = told;
    const own = `article ${passage.path}`;
    const others = sharing(told);
    const isOwn =
      !credits.some(({ scope }) => scope === 'article') &&
      !others.some((other) => oneText(source, other.source) && isCopy(source, other.source));
    if (source.key !== null && isOwn) union.join(own, `outlet ${source.key}`);
    for (const credit of credits) {
      union.join(own, `outlet ${credit.key}`);
      evidence.push(`${nameOf(source.article)}: “${creditWords(source.article.text, credit)}”`);
    }
    for (const other of others) {
      if (other.index <= index) continue;
      const within = runs(source, other.source).find((run) => isIn(run, passage) && isIn(run, other.passage));
      const run = within ?? oneText(source, other.source);
      if (!run) continue;
      union.join(own, `article ${other.passage.path}`);
      evidence.push(
        `${nameOf(source.article)} and ${nameOf(other.source.article)} have the same ${String(run.words)} words outside quotations`,
      );
    }
  }
  const roots = passages.map(({ path }) => union.root(`article ${path}`));
  const numbers = new Map([...new Set(roots)].map((root, number) => [root, number]));
  const byPassage = new Map(all.map((told) => [told.passage, told]));
  return {
    count: numbers.size,
    of: passages.map((passage, index) => {
      const told = byPassage.get(passage);
      return {
        origin: numbers.get(roots[index] ?? '') ?? -1,
        from: told ? (credited(told, all, []) ?? copied(told, sharing(told), oneText)) : null,
      };
    }),
    evidence: [...new Set(evidence)],
  };
}

/** Finds the passages, in order, whose articles share text with that of one. */
function sharingAmong(
  all: readonly Told[],
  sharers: (source: Source) => Pick<ReadonlyMap<AnnotatedArticle, unknown>, 'keys'>,
): (told: Told) => readonly Told[] {
  const byArticle = new Map<AnnotatedArticle, Told[]>();
  for (const told of all) {
    const own = byArticle.get(told.source.article);
    if (own) own.push(told);
    else byArticle.set(told.source.article, [told]);
  }
  return ({ source }) =>
    [...sharers(source).keys()]
      .flatMap((article) => byArticle.get(article) ?? [])
      .sort((left, right) => left.index - right.index);
}

function creditsOf({ credits }: Source, passage: Passage): readonly KnownCredit[] {
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
  const [nearest] = sharing
    .map((each) => each.source)
    .filter((other) => other !== source && oneText(source, other) !== undefined && mayHaveFrom(source, other))
    .sort((left, right) => Number(mayHaveFrom(left, right)) - Number(mayHaveFrom(right, left)));
  return nearest ? `same text as ${nameOf(nearest.article)}` : null;
}

const isIn = ({ passages }: SharedText, passage: Passage): boolean =>
  passages.some(({ path, start, end }) => path === passage.path && shareText([start, end], passage));

const shareText = ([start, end]: readonly [number, number], passage: Passage): boolean =>
  start < passage.end && passage.start < end;
