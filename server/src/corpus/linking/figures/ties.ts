import type { Figure } from '../../../annotate/annotation.ts';
import { measureOf } from '../../../annotate/figures/relation.ts';
import { isSameDone, mayBeOneTime, timeTold } from '../../differences/times.ts';
import { verbAt } from '../../differences/when.ts';
import { areWithin, compareFigures } from '../../matching/compare-figures.ts';
import { areTolls, givesToo, mayBeOfOneThing, sharesName } from '../../matching/counts.ts';
import type { FigurePassage } from './passage.ts';

/**
 * Whether something beyond the words around them ties two figures that cannot both hold to one thing: one looks like a
 * misprint of the other, both sentences give them for the same day, month or year, they are sums of one deal, measures of
 * what was done alike, or tolls of one event.
 */
export function areTied(left: FigurePassage, right: FigurePassage): boolean {
  if (/^(?:date|year|age|score)$/.test(left.figure.unit ?? '')) return false;
  return (
    isMisprint(left, right) ||
    areOfOneDate(left, right) ||
    areOfOneDeal(left, right) ||
    areDoneAlike(left, right) ||
    areOfOneObject(left, right) ||
    areOfOneWhole(left, right) ||
    areTolls(left, right)
  );
}

/** What is offered, agreed or paid for a company or a thing. */
const deal =
  /^(?:acquisition|agreement|approach|bid|buyout|contract|deal|merger|offer|proposal|purchase|sale|takeover|transaction)$/;
/** The buyer and what is bought. */
const partiesOfDeal = 2;

/** Two sums, near each other, of a deal between the same two. */
function areOfOneDeal(left: FigurePassage, right: FigurePassage): boolean {
  if (![left, right].every(({ figure: { head, unit } }) => /^[A-Z]{3}$/.test(unit ?? '') && deal.test(head ?? '')))
    return false;
  const shared = [...left.unit.sentence.proper].filter((name) => right.unit.sentence.proper.has(name));
  return shared.length >= partiesOfDeal && areNear(left, right) && mayBeOfOneThing(left, right);
}

const measured = /^(?:length|weight|area|volume|speed)$/;

/** Two measures, near each other, of what was done alike by or to one that both name: "fell 15 feet", "fell 12 feet". */
function areDoneAlike(left: FigurePassage, right: FigurePassage): boolean {
  if (!measured.test(measureOf(left.figure)) || !areNear(left, right) || !mayBeOfOneThing(left, right)) return false;
  return (
    sharesName(left.unit, right.unit) &&
    goWithOneVerb(left, right) &&
    !givesToo(left, right.figure) &&
    !givesToo(right, left.figure)
  );
}

/** Whether the same verb stands at both figures. */
export function goWithOneVerb(left: FigurePassage, right: FigurePassage): boolean {
  const [here, there] = [left, right].map(({ unit, figure }) =>
    verbAt(unit.article, [unit.start, unit.end], figure.start),
  );
  return here !== undefined && here === there;
}

/** Two measures, near each other, of one noun before which both stand, each the only such one of an article that tells of "the" one. */
function areOfOneObject(left: FigurePassage, right: FigurePassage): boolean {
  if (!measured.test(measureOf(left.figure)) || !areNear(left, right) || !mayBeOfOneThing(left, right)) return false;
  return left.figure.head === right.figure.head && isOfTheOne(left) && isOfTheOne(right);
}

/** Whether a measure stands right before a noun, as in "the 19-ton truck", in an article that has "the truck" and no other measure of it. */
function isOfTheOne({ unit: { article }, figure }: FigurePassage): boolean {
  const { head, ofSpan, end } = figure;
  if (head === null || head === undefined || ofSpan === null || ofSpan[0] < end) return false;
  if (!article.text.includes(`the ${head}`) && !article.text.includes(`The ${head}`)) return false;
  const measure = measureOf(figure);
  return article.figures.every(
    (other) => other.head !== head || measureOf(other) !== measure || compareFigures(figure, other) !== 'conflict',
  );
}

/** What a part is of: "20 of the 71 laps". */
const wholeAfter = /^\s+(?:out )?of (?:the |its |their )?(\d[\d,]*)\b(?!\s*(?:percent|per cent|%))/;
/** A whole as large as this is the whole of one thing. */
const leastWhole = 10;

/** Two parts, near each other, of a whole of the same number of the same. */
function areOfOneWhole(left: FigurePassage, right: FigurePassage): boolean {
  if (left.figure.unit !== null || right.figure.unit !== null || !areNear(left, right)) return false;
  const [whole, other] = [left, right].map(({ unit: { article, end }, figure }) =>
    wholeAfter.exec(article.text.slice(figure.end, end))?.[1]?.replaceAll(',', ''),
  );
  return whole !== undefined && whole === other && Number(whole) >= leastWhole;
}

const prison = /\b(?:in prison|in jail|jail(?:ed)?|imprison\w*|behind bars|sentenced?)\b/i;
/** So many words besides, of such a weight, must two sentences have in common for their penalties to be of one crime. */
const wordsOfCrime = 2;
const leastOfCrime = 3;

/** Whether two bounded times are what somebody may spend in prison for what both sentences tell of. */
export function areOfOnePenalty(left: FigurePassage, right: FigurePassage): boolean {
  if (measureOf(left.figure) !== 'duration' || left.figure.hedge === null || left.figure.hedge !== right.figure.hedge)
    return false;
  if (![left, right].every(({ unit }) => prison.test(unit.article.text.slice(unit.start, unit.end)))) return false;
  const shared = left.sentence.words.filter(
    ({ key, weight }) => weight >= leastOfCrime && !prison.test(key) && right.unit.sentence.terms.has(key),
  );
  return new Set(shared.map(({ key }) => key)).size >= wordsOfCrime && mayBeOfOneThing(left, right);
}

/** Values of one thing part by less than this factor. */
const widest = 1.5;

const areNear = ({ figure: left }: FigurePassage, { figure: right }: FigurePassage): boolean =>
  areWithin(widest, left, right);

/** Whether the same was done at two times of day, of or with what both clauses name. */
export function areOfOneTime(left: FigurePassage, right: FigurePassage): boolean {
  const [here, there] = [left, right].map(({ unit, figure }) => timeTold(unit.article, [unit.start, unit.end], figure));
  if (!here || !there || !isSameDone(here, there) || !mayBeOneTime(here, there)) return false;
  const bothName = [left, right].every(({ unit }) => unit.profile.proper.size > 0);
  return clausesShareName(left, right) || (!bothName && sharesNoun(left, right, [here.verb, there.verb]));
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
  const [digits, others] = [digitsWritten(left), digitsWritten(right)];
  if (digits.length !== others.length || digits.replace(/0+$/, '').length < leastDigits) return false;
  const other = [...digits].filter((digit, index) => digit !== others[index]);
  const shared = [...left.unit.profile.terms.keys()].filter((key) => right.unit.profile.terms.has(key));
  return other.length === 1 && shared.length >= leastShared && clausesShareName(left, right);
}

const isExact = ({ low, high, hedge }: Figure): boolean => hedge === null && low === high;

/** The digits in the words for a figure: a misprint is one of what is written. */
const digitsWritten = ({ unit: { article }, figure: { start, end } }: FigurePassage): string =>
  article.text.slice(start, end).replace(/[^\d]/g, '');

/** Two sums or measures, near each other, of a thing that both tell of, whose sentences name the same and the same date. */
function areOfOneDate(left: FigurePassage, right: FigurePassage): boolean {
  if (left.figure.unit === null || left.figure.unit === 'share') return false;
  if (!areNear(left, right)) return false;
  const [dates, others] = [datesOf(left), datesOf(right)];
  if (!dates.some((date) => others.includes(date)) || !sharesNoun(left, right)) return false;
  return sharesName(left.unit, right.unit);
}

function datesOf({ unit: { article, sentence, start, end } }: FigurePassage): readonly string[] {
  const [from, to] = [sentence.words[0]?.start ?? start, sentence.words.at(-1)?.end ?? end];
  return article.figures
    .filter((figure) => figure.unit === 'date' && figure.start >= from && figure.end <= to)
    .map(({ low, high }) => `${String(low)} ${String(high)}`);
}

/** Whether two clauses, rather than their sentences, name a thing in common. */
const clausesShareName = (left: FigurePassage, right: FigurePassage): boolean =>
  [...left.unit.profile.proper].some((name) => right.unit.profile.proper.has(name));
