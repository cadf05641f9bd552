import type { AnnotatedArticle, Figure } from '../annotate/annotation.ts';
import type { Group, LinkedEvent, Member, Passage } from '../corpus/comparison.ts';
import { compareFigures } from '../corpus/matching/counts.ts';
import { agesOfPeople } from './ages.ts';
import { daysThatPart, otherDay } from './days.ts';
import type { Rule } from './finding.ts';
import { dateOf, inMarks, sourceName } from './wording.ts';

export const figureConflict: Rule = {
  code: 'figure.conflict',
  severity: 'information',
  summary: 'A figure that cannot hold together with another article’s figure of the same thing.',
  check: (article, event) => {
    const byFigure = new Map<number, { member: Member; others: Conflict[] }>();
    for (const group of event.groups) {
      const compared = group.relation === 'figures-conflict' || group.relation === 'attribution-differs';
      group.members.forEach((member, index) => {
        if (member.path !== article.path) return;
        const conflicts = [
          ...(compared ? conflictsOf(event, group, index) : []),
          ...loneConflicts(event, group, member),
        ];
        for (const conflict of conflicts) {
          const known = byFigure.get(conflict.figure.start);
          if (!known) byFigure.set(conflict.figure.start, { member, others: [conflict] });
          else if (!known.others.some((other) => other.there.start === conflict.there.start && isAt(other, conflict)))
            known.others.push(conflict);
        }
      });
    }
    const parted = [...agesThatPart(article, event), ...daysThatPart(article, event)].filter(
      ({ here }) => ![...byFigure.keys()].some((figure) => here.start <= figure && figure < here.end),
    );
    const ofGroups = [...byFigure.values()].flatMap(({ member, others }) => {
      const [first] = others.sort((left, right) => Number(isLoose(left)) - Number(isLoose(right)));
      if (!first) return [];
      return [
        {
          path: member.path,
          start: member.start,
          end: member.end,
          message: `${inMarks(words(event, member.path, first.figure))} here, ${inMarks(words(event, first.member.path, first.there))} in ${sourceName(event, first.member.path, article.path)}${dates(event, member, first.member)}.`,
          related: others.map(({ member: other }) => ({
            path: other.path,
            start: other.start,
            end: other.end,
            message: `${sourceName(event, other.path, article.path)}: ${inMarks(other.text)}`,
          })),
        },
      ];
    });
    return [...ofGroups, ...findingsOf(article, event, parted)];
  },
};

/** The people to whom an article gives another age than others do. */
function agesThatPart(article: AnnotatedArticle, event: LinkedEvent): readonly Parted[] {
  return agesOfPeople(article, event).map(({ here, others }) => ({
    here,
    others: others.filter(({ years }) => years !== here.years),
  }));
}

/** A passage of an article, and those of others that cannot hold together with it. */
interface Parted {
  readonly here: Passage;
  readonly others: readonly Passage[];
}

function findingsOf(
  article: AnnotatedArticle,
  event: LinkedEvent,
  parted: readonly Parted[],
): ReturnType<Rule['check']> {
  const text = ({ path, start, end }: Passage): string =>
    event.articles.find((each) => each.path === path)?.text.slice(start, end) ?? '';
  return parted.flatMap(({ here, others }) => {
    const [first] = others;
    if (!first) return [];
    return [
      {
        path: here.path,
        start: here.start,
        end: here.end,
        message: `${inMarks(text(here))} here, ${inMarks(text(first))} in ${sourceName(event, first.path, article.path)}${dates(event, here, first)}.`,
        related: others.map((other) => ({
          path: other.path,
          start: other.start,
          end: other.end,
          message: `${sourceName(event, other.path, article.path)}: ${inMarks(text(other))}`,
        })),
      },
    ];
  });
}

/** A figure and one of another article that cannot both hold. */
interface Conflict {
  readonly figure: Figure;
  readonly member: Member;
  readonly there: Figure;
}

/** The other articles' figures with which that of one member cannot hold; that figures differ is not enough. */
function conflictsOf(event: LinkedEvent, group: Group, index: number): readonly Conflict[] {
  const here = group.members[index];
  if (!here) return [];
  return quantitiesOf(group).flatMap((texts) => {
    const figure = figureIn(event, here, texts);
    if (!figure) return [];
    return group.members.flatMap((member) => {
      const there = member.path === here.path ? undefined : figureIn(event, member, texts);
      const isConflict = there && compareFigures(figure, there) === 'conflict';
      return isConflict && otherDay(event, here, figure) === otherDay(event, member, there)
        ? [{ figure, member, there }]
        : [];
    });
  });
}

/** Ages and days, which passages of one claim give of the same where each gives one only. */
function loneConflicts(event: LinkedEvent, { members }: Group, here: Member): readonly Conflict[] {
  return ['age', 'date'].flatMap((unit) => {
    const figure = loneFigure(event, here, unit);
    if (!figure) return [];
    return members.flatMap((member) => {
      const there = member.path === here.path ? undefined : loneFigure(event, member, unit);
      return there && compareFigures(figure, there) === 'conflict' && (unit !== 'date' || mayBeOneDay(figure, there))
        ? [{ figure, member, there }]
        : [];
    });
  });
}

/** Days that one may take for the other: next to each other, or the same of two years. Others are of two happenings. */
function mayBeOneDay({ low: here }: Figure, { low: there }: Figure): boolean {
  const apart = Math.abs((here ?? 0) - (there ?? 0));
  return apart <= 3 || apart % 10_000 === 0;
}

/** The one exact figure of a unit in a passage; a date is exact where it is a day of a known year. */
function loneFigure(event: LinkedEvent, { path, start, end }: Member, unit: string): Figure | undefined {
  const figures = event.articles
    .find((each) => each.path === path)
    ?.figures.filter((figure) => figure.unit === unit && figure.start >= start && figure.end <= end);
  const [figure, ...more] = figures ?? [];
  if (!figure || more.length > 0 || figure.hedge !== null || figure.low !== figure.high) return undefined;
  return unit === 'date' && (figure.low ?? 0) < 10_000 ? undefined : figure;
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

/** The figure of a passage that is given in one of some words. */
function figureIn(event: LinkedEvent, { path, start, end }: Member, texts: ReadonlySet<string>): Figure | undefined {
  const article = event.articles.find((each) => each.path === path);
  return article?.figures.find(
    (figure) =>
      figure.start >= start &&
      figure.end <= end &&
      texts.has(article.text.slice(figure.start, figure.end).replace(/\s+/g, ' ').toLowerCase()),
  );
}

const isAt = (left: Conflict, right: Conflict): boolean => left.member.path === right.member.path;

const isLoose = ({ figure, there }: Conflict): boolean => figure.hedge !== null || there.hedge !== null;

/** A figure with the words for what it counts, where they follow it. */
function words(event: LinkedEvent, path: string, { start, end, ofSpan }: Figure): string {
  const text = event.articles.find((article) => article.path === path)?.text ?? '';
  const follows = ofSpan !== null && ofSpan[0] >= end && ofSpan[0] <= end + 2;
  return text.slice(start, follows ? ofSpan[1] : end);
}

/** Both dates where they differ: a later article may simply know more. */
function dates(event: LinkedEvent, here: Passage, there: Passage): string {
  const [own, other] = [dateOf(event, here.path), dateOf(event, there.path)];
  if (own === null || other === null || own === other) return '';
  return own < other ? `, which is later (${other}, here ${own})` : `, which is earlier (${other}, here ${own})`;
}
