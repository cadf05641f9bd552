import type { Figure } from '../../../annotate/annotation.ts';
import { namedValue } from '../../../annotate/figures/relation.ts';
import { compareFigures } from '../../matching/compare-figures.ts';
import { type CountedFigure, tollOf } from '../../matching/told-beside.ts';
import type { Unit } from '../../passages/units.ts';

/** What befell those whom a toll counts, by the figure that gives it. */
export type LeadTolls = ReadonlyMap<Figure, string>;

/**
 * The tolls that an article leads with, each value once: of those whom one thing befell, the first number in the headline
 * and the opening paragraphs, and what else there can hold together with it. Articles on one event that lead with a toll
 * mean the same one, however they name the place.
 */
export function leadTolls(units: readonly Unit[]): LeadTolls {
  const found = new Map<string, CountedFigure & { readonly toll: string }>();
  const first = new Map<string, Figure>();
  for (const unit of units) {
    if (unit.place === 'later' || unit.parts.length > 0) continue;
    for (const figure of unit.figures) {
      const toll = tollOf({ unit, figure });
      if (toll === null) continue;
      const lead = first.get(toll) ?? figure;
      first.set(toll, lead);
      if (!isToldAgain(lead, figure)) continue;
      // A headline shortens what the article tells.
      const key = `${toll} ${String(namedValue(figure))}`;
      const known = found.get(key);
      if (!known || (known.unit.place === 'headline' && unit.place !== 'headline'))
        found.set(key, { unit, figure, toll });
    }
  }
  return new Map([...found.values()].map(({ figure, toll }) => [figure, toll]));
}

/** A smaller number that can hold together with the first counts a part: "at least 30 of them there". */
const isToldAgain = (first: Figure, figure: Figure): boolean =>
  namedValue(figure) >= namedValue(first) && compareFigures(first, figure) !== 'conflict';
