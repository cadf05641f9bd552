import { countries, countryNamed, countryOfCapital, countryOfDemonym } from '../../annotate/lexicon/countries.ts';

export interface CountryName {
  /** The common full name of the country. */
  readonly country: string;
  /** `capital` where the name is that of the capital, which may stand for the government. */
  readonly form: 'name' | 'demonym' | 'capital';
}

const inCapitals = new Map(
  countries.flatMap(({ name, aliases }) =>
    [name, ...aliases].filter((each) => each.length > 3).map((each): [string, string] => [each.toUpperCase(), name]),
  ),
);

/** Which country a name stands for; letter case counts, so that "us" is none. */
export function country(name: string): CountryName | undefined {
  const straight = name.replace(/’/g, "'");
  const own = countryNamed(straight)?.name ?? inCapitals.get(straight);
  if (own !== undefined) return { country: own, form: 'name' };
  const people = countryOfDemonym(straight);
  if (people) return { country: people.name, form: 'demonym' };
  const seat = countryOfCapital(straight);
  return seat && { country: seat.name, form: 'capital' };
}

/** The most words that a country's name has. */
export const longestCountryName = 5;
