import type { AnnotatedArticle, Figure } from '../annotate/annotation.ts';
import type { Span } from '../article/article.ts';
import type { Group, LinkedEvent, Member } from '../corpus/comparison.ts';
import { partings, readOnce, type ToldOnce } from '../corpus/differences/told-once.ts';
import { bearerOf } from '../corpus/linking/bearer.ts';
import { compareFigures } from '../corpus/matching/counts.ts';
import type { Rule } from './finding.ts';
import { dateOf, inMarks, sourceName } from './wording.ts';

export const figureConflict: Rule = {
  code: 'figure.conflict',
  severity: 'information',
  summary: 'A figure that cannot hold together with another article’s figure of the same thing.',
  check: (article, event) => {
    const byPlace = new Map<number, { here: Member; others: Conflict[] }>();
    for (const group of event.groups) {
      for (const here of group.members) {
        if (here.path !== article.path) continue;
        for (const conflict of conflictsOf(event, group, here)) {
          const known = byPlace.get(conflict.own[0]);
          if (!known) byPlace.set(conflict.own[0], { here, others: [conflict] });
          else if (!known.others.some((other) => isSamePlace(other, conflict))) known.others.push(conflict);
        }
      }
    }
    return [...byPlace.values()].flatMap(({ here, others }) => {
      const [first] = others.sort((left, right) => Number(left.isLoose) - Number(right.isLoose));
      if (!first) return [];
      const [own, theirs] = [wordsAt(article, first.own), wordsAt(articleOf(event, first.member), first.theirs)];
      return [
        {
          path: here.path,
          start: here.start,
          end: here.end,
          message: `${inMarks(own)} here, ${inMarks(theirs)} in ${sourceName(event, first.member.path, article.path)}${dates(event, here, first.member)}.`,
          related: others.map(({ member: { path, start, end, text } }) => ({
            path,
            start,
            end,
            message: `${sourceName(event, path, article.path)}: ${inMarks(text)}`,
          })),
        },
      ];
    });
  },
};

/** Where a passage has what cannot hold together with what another has. */
interface Conflict {
  readonly own: Span;
  readonly member: Member;
  readonly theirs: Span;
  /** Whether a hedge stands with one of the two. */
  readonly isLoose: boolean;
}

/** With what the other articles' passages have, one member's cannot hold; that figures differ is not enough. */
function conflictsOf(event: LinkedEvent, group: Group, here: Member): readonly Conflict[] {
  const article = articleOf(event, here);
  const compared = group.relation === 'figures-conflict' || group.relation === 'attribution-differs';
  const quantities = compared ? quantitiesOf(group) : [];
  return group.members.flatMap((member) => {
    const other = member.path === here.path ? undefined : articleOf(event, member);
    if (!article || !other) return [];
    const ofQuantities = quantities.flatMap((texts) => {
      const [own, theirs] = [figureIn(article, here, texts), figureIn(other, member, texts)];
      if (!own || !theirs || compareFigures(own, theirs) !== 'conflict') return [];
      const isLoose = own.hedge !== null || theirs.hedge !== null;
      return [{ own: spanOf(own), member, theirs: spanOf(theirs), isLoose }];
    });
    const parted = partings(toldIn(article, here), toldIn(other, member)).map(([own, theirs]) => ({
      own,
      member,
      theirs,
      isLoose: false,
    }));
    return [...ofQuantities, ...parted];
  });
}

const told = new WeakMap<Member, ToldOnce>();

/** What a member of a group tells once, read once for all that it is compared with. */
function toldIn(article: AnnotatedArticle, member: Member): ToldOnce {
  const known = told.get(member) ?? readOnce(article, member);
  told.set(member, known);
  return known;
}

/** The words that a group's members have for each quantity on which they differ. */
function quantitiesOf({ differences }: Group): readonly ReadonlySet<string>[] {
  const quantities: Set<string>[] = [];
  for (const { kind, left, right } of differences) {
    if (kind !== 'figure') continue;
    const pair = [left.toLowerCase(), right.toLowerCase()];
    const known = quantities.filter((texts) => pair.some((text) => texts.has(text)));
    const [first = new Set<string>(), ...rest] = known;
    if (known.length === 0) quantities.push(first);
    for (const text of [...pair, ...rest.flatMap((texts) => [...texts])]) first.add(text);
    rest.forEach((texts) => quantities.splice(quantities.indexOf(texts), 1));
  }
  return quantities;
}

/** The figure of a passage that is given in one of some words; what is told once is compared by itself. */
function figureIn(
  { text, figures }: AnnotatedArticle,
  passage: Member,
  texts: ReadonlySet<string>,
): Figure | undefined {
  return figures.find(
    ({ unit, start, end }) =>
      unit !== 'date' &&
      start >= passage.start &&
      end <= passage.end &&
      texts.has(text.slice(start, end).replace(/\s+/g, ' ').toLowerCase()),
  );
}

const articleOf = (event: LinkedEvent, { path }: Member): AnnotatedArticle | undefined =>
  event.articles.find((article) => article.path === path);

const spanOf = ({ start, end }: Figure): Span => [start, end];

const isSamePlace = (left: Conflict, right: Conflict): boolean =>
  left.member.path === right.member.path && left.theirs[0] === right.theirs[0];

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
function dates(event: LinkedEvent, here: Member, there: Member): string {
  const [own, other] = [dateOf(event, here.path), dateOf(event, there.path)];
  if (own === null || other === null || own === other) return '';
  return own < other ? `, which is later (${other}, here ${own})` : `, which is earlier (${other}, here ${own})`;
}
