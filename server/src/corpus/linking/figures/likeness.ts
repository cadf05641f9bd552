import { significantDigits } from '../../../annotate/figures/digits.ts';
import { namedValue } from '../../../annotate/figures/relation.ts';
import { compareFigures } from '../../matching/compare-figures.ts';
import { namesPart } from '../../matching/counts.ts';
import { areOfOneYear } from '../../matching/told-beside.ts';
import type { FigurePassage, Weighed } from './passage.ts';
import type { Profile } from '../../passages/profile.ts';

/** What speaks for two figures in one measure being of the same thing, or against it; each from 0 to 1. */
export const figureFeatures = [
  // How their values go together, how many digits beyond the first an equal value has, in thirds, whether values that
  // part are within a tenth of each other, and how many times one is the other, as a logarithm in thirds.
  'agree',
  'compatible',
  'digits',
  'near',
  'apartBy',
  // How small a plain count is, which many things have by chance: 1 for one, 0 from a hundred on; the same where the two
  // count two nouns, and where one tells none.
  'small',
  'smallOtherHead',
  'smallNoHead',
  // Whether both count the same noun, two nouns, or one of them nothing that is told.
  'sameHead',
  'otherHead',
  'noHead',
  'sameFate',
  'otherFate',
  // The share of a clause's words, by weight, that the other one has too, and the same of their sentences.
  'clause',
  'clauseBoth',
  'sentence',
  'sentenceBoth',
  'sharedName',
  'sharedNameAround',
  'otherNames',
  // Other numbers that both sentences give, halved.
  'otherNumbers',
  // Tolls of one kind with which both articles lead, and whether both stand where their articles begin.
  'lead',
  'opening',
  // Whether words that set a figure apart stand beside one alone, whether one is a part or a whole, and years.
  'setApart',
  'part',
  'otherYears',
  'money',
  'fraction',
  'measured',
] as const;

export type FigureFeature = (typeof figureFeatures)[number];
export type FigureLikeness = Readonly<Record<FigureFeature, number>>;

export function figureLikeness(left: FigurePassage, right: FigurePassage): FigureLikeness {
  const agreement = compareFigures(left.figure, right.figure);
  const [value, other] = [namedValue(left.figure), namedValue(right.figure)];
  const [most, least] = [Math.max(value, other), Math.max(Math.min(value, other), 1e-9)];
  const [here, there] = [left.told, right.told];
  const headless = here.head === '' || there.head === '';
  const otherHead = !headless && here.head !== there.head;
  const small = left.figure.unit === null ? within(1 - Math.log10(Math.max(1, most)) / 2) : 0;
  const [one, two] = [left.unit, right.unit];
  const clauses = [shareOf(left.clause, two.profile), shareOf(right.clause, one.profile)] as const;
  const sentences = [shareOf(left.sentence, two.sentence), shareOf(right.sentence, one.sentence)] as const;
  const numbers = common(one.sentence.numbers, two.sentence.numbers) - (agreement === 'agree' ? 1 : 0);
  const { unit } = left.figure;
  return {
    agree: Number(agreement === 'agree'),
    compatible: Number(agreement === 'compatible'),
    digits: agreement === 'agree' && value === other ? within((significantDigits(value).length - 1) / 3) : 0,
    near: Number(agreement !== 'agree' && most < nearby * least),
    apartBy: within(Math.log(most / least) / 3),
    small,
    smallOtherHead: otherHead ? small : 0,
    smallNoHead: headless ? small : 0,
    sameHead: Number(!headless && here.head === there.head),
    otherHead: Number(otherHead),
    noHead: Number(headless),
    sameFate: Number(here.fate !== null && here.fate === there.fate),
    otherFate: Number(here.fate !== there.fate),
    clause: Math.max(...clauses),
    clauseBoth: Math.min(...clauses),
    sentence: Math.max(...sentences),
    sentenceBoth: Math.min(...sentences),
    sharedName: Number(common(one.profile.proper, two.profile.proper) > 0),
    sharedNameAround: Number(common(one.sentence.proper, two.sentence.proper) > 0),
    otherNames: Number(namesPart(one, two)),
    otherNumbers: within(numbers / 2),
    lead: Number(left.leads !== undefined && left.leads === right.leads),
    opening: Number(one.place !== 'later' && two.place !== 'later'),
    setApart: Number(here.apart !== there.apart),
    part: Number(here.sharing !== there.sharing),
    otherYears: Number(!areOfOneYear(here.years, there.years)),
    money: Number(/^[A-Z]{3}$/.test(unit ?? '')),
    fraction: Number(unit === 'share'),
    measured: Number(unit !== null),
  };
}

/** Values that part by less than this factor may be one, rounded or counted anew. */
const nearby = 1.1;

const within = (value: number): number => Math.max(0, Math.min(1, value));

function common(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let count = 0;
  for (const each of left) if (right.has(each)) count++;
  return count;
}

/** The share of some words' weight that a passage has too. */
export function shareOf({ words, total }: Weighed, { terms }: Profile): number {
  let shared = 0;
  for (const { key, weight } of words) if (terms.has(key)) shared += weight;
  return total > 0 ? shared / total : 0;
}
