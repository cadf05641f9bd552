import type { Figure } from '../../annotate/annotation.ts';
import { namedValue } from '../../annotate/figures/relation.ts';
import { isSameDone, mayBeOneTime, timeTold } from '../differences/times.ts';
import type { FigurePassage } from './same-figure.ts';

/**
 * Whether something beyond the words around them ties two figures that cannot both hold to one thing: one looks like a
 * misprint of the other, or both sentences give them for the same day, month or year.
 */
export function areTied(left: FigurePassage, right: FigurePassage): boolean {
  if (/^(?:date|year|age|score)$/.test(left.figure.unit ?? '')) return false;
  return isMisprint(left, right) || areOfOneDate(left, right);
}

/** Whether the same was done at two times of day, of or with what both clauses name. */
export function areOfOneTime(left: FigurePassage, right: FigurePassage): boolean {
  const [here, there] = [left, right].map(({ unit, figure }) => timeTold(unit.article, [unit.start, unit.end], figure));
  if (!here || !there || !isSameDone(here, there) || !mayBeOneTime(here, there)) return false;
  const bothName = [left, right].every(({ unit }) => unit.profile.proper.size > 0);
  return sharesName(left, right) || (!bothName && sharesNoun(left, right, [here.verb, there.verb]));
}

/** Whether the clauses of two figures have a telling word in common that is no name: "the blast", "the explosion". */
function sharesNoun(left: FigurePassage, right: FigurePassage, except: readonly (string | undefined)[] = []): boolean {
  return left.clause.words.some(
    ({ key, weight, kind, end }) =>
      weight >= leastTelling &&
      kind === 'other' &&
      !except.includes(key) &&
      (end <= left.figure.start || end > left.figure.end) &&
      right.unit.profile.terms.has(key),
  );
}

/** Words of this weight are seldom shared by chance. */
const leastTelling = 5;

/** So many digits tell a figure from others. */
const leastDigits = 4;

/** So many telling words must two clauses have in common for one of their figures to be a misprint of the other. */
const leastShared = 3;

/** Two exact figures that have one digit other, in clauses that share a name and more. */
function isMisprint(left: FigurePassage, right: FigurePassage): boolean {
  if (!isExact(left.figure) || !isExact(right.figure)) return false;
  const [digits, others] = [digitsOf(left), digitsOf(right)];
  if (digits.length !== others.length || digits.replace(/0+$/, '').length < leastDigits) return false;
  const other = [...digits].filter((digit, index) => digit !== others[index]);
  const shared = [...left.unit.profile.terms.keys()].filter((key) => right.unit.profile.terms.has(key));
  return other.length === 1 && shared.length >= leastShared && sharesName(left, right);
}

const isExact = ({ low, high, hedge }: Figure): boolean => hedge === null && low === high;

const digitsOf = ({ unit: { article }, figure: { start, end } }: FigurePassage): string =>
  article.text.slice(start, end).replace(/[^\d]/g, '');

/** Values of one thing at one time part by less than this factor. */
const widestDated = 1.5;

/** Two sums or measures, near each other, of a thing that both tell of, whose sentences name the same and the same date. */
function areOfOneDate(left: FigurePassage, right: FigurePassage): boolean {
  if (left.figure.unit === null || left.figure.unit === 'share') return false;
  const [one, other] = [namedValue(left.figure), namedValue(right.figure)];
  if (Math.max(one, other) > widestDated * Math.min(one, other)) return false;
  const [dates, others] = [datesOf(left), datesOf(right)];
  if (!dates.some((date) => others.includes(date)) || !sharesNoun(left, right)) return false;
  return [...left.unit.sentence.proper].some((name) => right.unit.sentence.proper.has(name));
}

function datesOf({ unit: { article, sentence, start, end } }: FigurePassage): readonly string[] {
  const [from, to] = [sentence.words[0]?.start ?? start, sentence.words.at(-1)?.end ?? end];
  return article.figures
    .filter((figure) => figure.unit === 'date' && figure.start >= from && figure.end <= to)
    .map(({ low, high }) => `${String(low)} ${String(high)}`);
}

const sharesName = (left: FigurePassage, right: FigurePassage): boolean =>
  [...left.unit.profile.proper].some((name) => right.unit.profile.proper.has(name));
