import type { Figure } from '../../../annotate/annotation.ts';
import { measureOf, namedValue } from '../../../annotate/figures/relation.ts';
import { samePerson } from '../../identity/names.ts';
import { areWithin, compareFigures } from '../../matching/compare-figures.ts';
import { countsSameThing, givesToo, sameToll, sharesName } from '../../matching/counts.ts';
import { isToll } from '../../matching/fates.ts';
import type { Profile } from '../../passages/profile.ts';
import { shareOf } from './likeness.ts';
import type { FigurePassage } from './passage.ts';
import { areOfOnePenalty, areOfOneTime, areTied } from './ties.ts';

/** The least share of what is counted that both name where their passages tell the same thing anyway. */
const leastCountedTogether = 0.3;

/** Figures that can hold together, of passages that tell the same thing: pairs in one unit that count alike things. */
export function figuresTogether(
  passages: readonly (readonly FigurePassage[])[],
): readonly (readonly FigurePassage[])[] {
  const found: FigurePassage[][] = [];
  passages.forEach((here, index) => {
    for (const left of here) {
      if (left.figure.unit === null || left.figure.unit === 'date' || left.figure.unit === 'year') continue;
      for (const right of passages.slice(index + 1).flat()) {
        if (left.unit.article === right.unit.article || measureOf(left.figure) !== measureOf(right.figure)) continue;
        const counted = Math.max(shareOf(left.thing, right.unit.sentence), shareOf(right.thing, left.unit.sentence));
        if (counted < leastCountedTogether || compareFigures(left.figure, right.figure) === 'conflict') continue;
        found.push([left, right]);
      }
    }
  });
  return found;
}

/** Links of figures that a rule makes are surer than this; those that are as likely as learned are at most so sure. */
export const sure = 3;

/**
 * How surely two figures are of the same thing by rules; 0 where they are not. What one counts must stand in the other's
 * sentence, and where the values part, nothing that tells the two things apart may stand beside them.
 */
export function sameByRules(left: FigurePassage, right: FigurePassage): number {
  if (goByBearer(left, right) && compareFigures(left.figure, right.figure) === 'conflict')
    return areOfOneBearer(left, right) ? certain : 0;
  const agreement = compareFigures(left.figure, right.figure);
  if (left.leads !== undefined && left.leads === right.leads && areWithin(widestLead, left.figure, right.figure))
    return certain;
  const here = shareOf(left.thing, right.unit.sentence);
  const there = shareOf(right.thing, left.unit.sentence);
  const [counted, both] = [Math.max(here, there), Math.min(here, there)];
  if (agreement === 'compatible' && (counted < leastCompatible || both < leastOfBoth)) return 0;
  const penalties = areOfOnePenalty(left, right);
  // What most pairs fail by is looked at first: each figure of an event is compared with many others.
  const isConflict = agreement === 'conflict' && !penalties;
  const mayPart = isConflict && areAlikeInWords(left, right, both);
  if (isConflict && !mayPart && !areTied(left, right)) return 0;
  const clause = Math.max(shareOf(left.clause, right.unit.profile), shareOf(right.clause, left.unit.profile));
  const context = Math.min(shareOf(left.sentence, right.unit.sentence), shareOf(right.sentence, left.unit.sentence));
  const likely = 1.2 * counted + 1.2 * clause + context + left.rarity / 10;
  const dated = left.figure.unit === 'date' || left.figure.unit === 'year' || left.figure.unit === 'age';
  const leastLikely = dated || isSmallCount(left.figure) ? 1.9 : 1.6;
  if (!penalties && likely < leastLikely && counted < leastCompatible && !sharesName(left.unit, right.unit)) return 0;
  if (agreement === 'agree') return likely >= leastLikely ? likely : 0;
  const parting = 1 + counted + clause + context;
  if (agreement === 'conflict' && (penalties || !mayPart || areTied(left, right))) return parting;
  if (left.figure.unit === 'date' || !saysWhat(left) || !saysWhat(right)) return 0;
  if (left.figure.unit === 'year' || !countsSameThing(left, right)) return 0;
  const bare = left.counted.length === 0 || right.counted.length === 0;
  if (bare && sharedTerms(left.unit.sentence, right.unit.sentence) < leastTermsOfBare) return 0;
  if (agreement === 'conflict') return parting;
  const total = counted + both + clause + context;
  return total >= 1.2 ? total : 0;
}

/** Whether the words beside two values that part may be of one thing. */
const areAlikeInWords = (left: FigurePassage, right: FigurePassage, counted: number): boolean =>
  mayConflict(left, right, counted) || sameToll(left, right) || isSameChild(left, right);

/** Tolls of one event, as it is counted, are within this factor of each other. */
const widestLead = 4;

/** How surely two ages beside one person's name are of the same, and two times of one happening. */
const certain = 3;

/** Times of day, and ages beside names, are of what is done at them and whose they are, whatever else is said. */
const goByBearer = ({ figure, bearer }: FigurePassage, { bearer: other }: FigurePassage): boolean =>
  figure.unit === 'time of day' || (bearer !== undefined && other !== undefined);

function areOfOneBearer(left: FigurePassage, right: FigurePassage): boolean {
  if (left.bearer === undefined || right.bearer === undefined) return areOfOneTime(left, right);
  return [left.bearer, right.bearer].every((name) => name.includes(' ')) && samePerson(left.bearer, right.bearer);
}

/** A toll or an age without a noun ("wounding 120") is of the same where the sentences have so many terms in common. */
const leastTermsOfBare = 5;

/** Ages of somebody who is only called by the age: much else must be the same. */
function isSameChild(left: FigurePassage, right: FigurePassage): boolean {
  return (
    left.figure.unit === 'age' &&
    sharesName(left.unit, right.unit) &&
    sharedTerms(left.unit.sentence, right.unit.sentence) >= 3
  );
}

/** Whether a passage tells what its figure is of: by a noun, or as a toll or an age does. */
function saysWhat(passage: FigurePassage): boolean {
  return passage.counted.length > 0 || passage.figure.unit === 'age' || isToll(passage);
}

/** The least share of what is counted that one of the sentences names too, where two values can both hold. */
const leastCompatible = 0.45;
/** The least share of it that each of the sentences names. */
const leastOfBoth = 0.15;
/** The least share of what is counted that the other sentence names too, where two values cannot both hold. */
const leastCounted = 0.8;
/** Values further apart than this factor are of two things. */
const farApart = 3;

/**
 * Whether two values that part are of one thing: each sentence names all that the other counts, the clauses tell the same
 * of it, and neither sentence gives the other's value beside its own.
 */
function mayConflict(left: FigurePassage, right: FigurePassage, counted: number): boolean {
  if (counted < leastCounted || !sameMagnitude(left.figure, right.figure)) return false;
  if (givesToo(left, right.figure) || givesToo(right, left.figure)) return false;
  const [one, other] = [left.unit.profile, right.unit.profile];
  let [shared, count] = [0, 0];
  for (const [key, told] of one.terms) {
    const theirs = other.terms.get(key);
    if (theirs === undefined || key.startsWith('#')) continue;
    shared += (told + theirs) / 2;
    count += 1;
  }
  const sharedVerb =
    [...one.verbs].some((verb) => other.terms.has(verb)) || [...other.verbs].some((verb) => one.terms.has(verb));
  const smaller = Math.min(withoutNumbers(one), withoutNumbers(other));
  const union = withoutNumbers(one) + withoutNumbers(other) - shared;
  if (left.figure.unit === 'share') return sharedTerms(left.unit.sentence, right.unit.sentence) >= 3;
  return count >= 2 && (shared >= 0.45 * union || (sharedVerb && shared >= 0.75 * smaller));
}

function sharedTerms(left: Profile, right: Profile): number {
  return [...left.terms.keys()].filter((key) => !key.startsWith('#') && right.terms.has(key)).length;
}

function withoutNumbers({ terms }: Profile): number {
  let total = 0;
  for (const [key, told] of terms) if (!key.startsWith('#')) total += told;
  return total;
}

/** Values that one may take for the other: whole numbers, or with a unit, and not many times each other. */
function sameMagnitude(left: Figure, right: Figure): boolean {
  const [here, there] = [namedValue(left), namedValue(right)];
  if (here <= 0 || there <= 0) return false;
  if (left.unit === null && !(Number.isInteger(here) && Number.isInteger(there))) return false;
  return areWithin(farApart, left, right);
}

/** Counts that things have by chance ("two ships"). */
function isSmallCount({ unit, low, high }: Figure): boolean {
  return unit === null && low !== null && low === high && low <= 3;
}
