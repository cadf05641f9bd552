import type { AnnotatedArticle, Figure } from '../annotate/annotation.ts';
import type { Span } from '../article/article.ts';
import type { Group, LinkedEvent, Member, Passage } from '../corpus/comparison.ts';
import { partings, readOnce, type ToldOnce } from '../corpus/differences/told-once.ts';
import { bearerOf } from '../corpus/linking/figures/bearer.ts';
import { compareFigures } from '../corpus/matching/compare-figures.ts';
import { agesThatPart } from './ages.ts';
import type { Rule } from './finding.ts';
import { dateOf, inMarks, inMarksAround, sourceName } from './wording.ts';

export const figureConflict: Rule = {
  code: 'figure.conflict',
  severity: 'information',
  summary: 'A figure that cannot hold together with another article’s figure of the same thing.',
  check: (article, event) => {
    const articles: Articles = new Map(event.articles.map((each) => [each.path, each]));
    const byPlace = new Map<number, Conflict[]>();
    for (const conflict of [
      ...conflictsOfGroups(article, event.groups, articles),
      ...conflictsOfAges(article, event),
    ]) {
      const known = byPlace.get(conflict.own[0]);
      if (!known) byPlace.set(conflict.own[0], [conflict]);
      else if (!known.some((other) => isSamePlace(other, conflict))) known.push(conflict);
    }
    return [...byPlace.values()].flatMap((conflicts) => {
      const [first] = conflicts.sort((left, right) => Number(left.isLoose) - Number(right.isLoose));
      if (!first) return [];
      const { here, there } = first;
      const [own, theirs] = [wordsAt(article, first.own), wordsAt(articles.get(there.path), first.theirs)];
      return [
        {
          path: here.path,
          start: here.start,
          end: here.end,
          message: `${inMarks(own)} here, ${inMarks(theirs)} in ${sourceName(event, there.path, article.path)}${dates(event, here, there)}.`,
          related: conflicts.map(({ there: { path, start, end }, theirs: [from, to] }) => ({
            path,
            start,
            end,
            message: `${sourceName(event, path, article.path)}: ${inMarksAround(articles.get(path)?.text.slice(start, end) ?? '', [from - start, to - start])}`,
          })),
        },
      ];
    });
  },
};

/** Where a passage has what cannot hold together with what another article's has. */
interface Conflict {
  readonly here: Passage;
  readonly own: Span;
  readonly there: Passage;
  readonly theirs: Span;
  /** Whether a hedge stands with one of the two. */
  readonly isLoose: boolean;
}

/** The articles of an event by their paths. */
type Articles = ReadonlyMap<string, AnnotatedArticle>;

function conflictsOfGroups(
  article: AnnotatedArticle,
  groups: readonly Group[],
  articles: Articles,
): readonly Conflict[] {
  // A group knows in which figures, ages, days and times it parts: no other is looked at.
  return groups
    .filter(({ differences }) => differences.some(({ kind }) => kind === 'figure'))
    .flatMap((group) =>
      group.members
        .filter(({ path }) => path === article.path)
        .flatMap((here) => conflictsOf(article, group, here, articles)),
    );
}

/** Ages stand beside names also where no passage is compared, as in "said Ada Berg, 42". */
function conflictsOfAges(article: AnnotatedArticle, event: LinkedEvent): readonly Conflict[] {
  return agesThatPart(article, event).map(([here, there]) => ({
    here,
    own: spanOf(here.figure),
    there,
    theirs: spanOf(there.figure),
    isLoose: false,
  }));
}

/** With what the other articles' passages have, one member's cannot hold; that figures differ is not enough. */
function conflictsOf(article: AnnotatedArticle, group: Group, here: Member, articles: Articles): readonly Conflict[] {
  const compared = group.relation === 'figures-conflict' || group.relation === 'attribution-differs';
  const own = compared ? figuresIn(article, here, quantitiesOf(group)) : [];
  const told = readOnce(article, here);
  return group.members.flatMap((there) => {
    const other = there.path === here.path ? undefined : articles.get(there.path);
    if (!other) return [];
    const ofQuantities = own.flatMap(([texts, figure]) => {
      const theirs = figureIn(other, there, texts);
      if (!theirs || compareFigures(figure, theirs) !== 'conflict') return [];
      const isLoose = figure.hedge !== null || theirs.hedge !== null;
      return [{ here, own: spanOf(figure), there, theirs: spanOf(theirs), isLoose }];
    });
    const toldOnce = tellsNothing(told) ? [] : partings(told, readOnce(other, there));
    return [...ofQuantities, ...toldOnce.map(([own, theirs]) => ({ here, own, there, theirs, isLoose: false }))];
  });
}

const tellsNothing = ({ age, date, time, day }: ToldOnce): boolean => !age && !date && !time && !day;

/** The words that a group's members have for a quantity on which they differ. */
type Texts = ReadonlySet<string>;

/** Kept as long as what a group differs in, also where its passages only move: each article with one in it asks. */
const quantities = new WeakMap<Group['differences'], readonly Texts[]>();

/** The words that a group's members have for each quantity on which they differ. */
function quantitiesOf({ differences }: Group): readonly Texts[] {
  const known = quantities.get(differences) ?? readQuantities(differences);
  quantities.set(differences, known);
  return known;
}

function readQuantities(differences: Group['differences']): readonly Texts[] {
  const byText = new Map<string, Set<string>>();
  for (const { kind, left, right } of differences) {
    if (kind !== 'figure') continue;
    const [one, other] = [left.toLowerCase(), right.toLowerCase()];
    const [own, theirs] = [byText.get(one), byText.get(other)];
    const texts = own ?? theirs ?? new Set<string>();
    for (const text of [one, other, ...(own && theirs && own !== theirs ? theirs : [])]) {
      texts.add(text);
      byText.set(text, texts);
    }
  }
  return [...new Set(byText.values())];
}

/** The figures of a passage that give quantities, each with the words that its group has for the quantity. */
function figuresIn(
  article: AnnotatedArticle,
  passage: Member,
  all: readonly Texts[],
): readonly (readonly [Texts, Figure])[] {
  return all.flatMap((texts) => {
    const figure = figureIn(article, passage, texts);
    return figure ? [[texts, figure] as const] : [];
  });
}

/** The figure of a passage that is given in one of some words; what is told once is compared by itself. */
function figureIn({ text, figures }: AnnotatedArticle, passage: Member, texts: Texts): Figure | undefined {
  return figures.find(
    ({ unit, start, end }) =>
      unit !== 'date' &&
      start >= passage.start &&
      end <= passage.end &&
      texts.has(text.slice(start, end).replace(/\s+/g, ' ').toLowerCase()),
  );
}

const spanOf = ({ start, end }: Figure): Span => [start, end];

const isSamePlace = (left: Conflict, right: Conflict): boolean =>
  left.there.path === right.there.path && left.theirs[0] === right.theirs[0];

/** The words at a place, for a figure with those for what it counts where they follow it, for an age with the name beside it. */
function wordsAt(article: AnnotatedArticle | undefined, [start, end]: Span): string {
  const figure = article?.figures.find((each) => each.start === start);
  if (!article || !figure) return article?.text.slice(start, end) ?? '';
  const span = bearerOf(article, figure)?.span ?? [start, end];
  const { ofSpan } = figure;
  const follows = ofSpan !== null && ofSpan[0] >= span[1] && ofSpan[0] <= span[1] + 2;
  return article.text.slice(span[0], follows ? ofSpan[1] : span[1]);
}

/** Both dates where they differ: a later article may simply know more. */
function dates(event: LinkedEvent, here: Passage, there: Passage): string {
  const [own, other] = [dateOf(event, here.path), dateOf(event, there.path)];
  if (own === null || other === null || own === other) return '';
  return own < other ? `, which is later (${other}, here ${own})` : `, which is earlier (${other}, here ${own})`;
}
