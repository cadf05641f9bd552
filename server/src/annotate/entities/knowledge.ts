import type { EntityType } from '../annotation.ts';
import { bands, characters } from '../lexicon/arts.ts';
import { cities } from '../lexicon/cities.ts';
import { countries, countryNamed, countryOfDemonym } from '../lexicon/countries.ts';
import { commonWords, ordinaryWords } from '../lexicon/filters.ts';
import { eitherFirstNames, femaleFirstNames, maleFirstNames } from '../lexicon/first-names.ts';
import { companies, newsOutlets, organisationHeads, organisations } from '../lexicon/organisations.ts';
import { calendarWords, capitalisedTerms } from '../lexicon/not-names.ts';
import { wellKnownPeople } from '../lexicon/people.ts';
import { isState, regions, stateNames } from '../lexicon/places.ts';
import { isCapitalised, titleCase } from './word.ts';
import { abbreviatedTitles, honorifics, roleNouns } from '../lexicon/titles.ts';

/** White space between the words of a name may be a line's end, and an apostrophe a curly one. */
const straight = (text: string): string =>
  (text.includes(' ') || text.includes('\n') || text.includes('’') || text.includes('\u00A0')) &&
  /[’\n\t]|\s\s/.test(text)
    ? text.replaceAll('’', "'").replace(/\s+/g, ' ')
    : text;

const knownTypes = new Map<string, EntityType>();
/** First words of the known names of several words, in lower case, with the most words that such a name has. */
const opensKnown = new Map<string, number>();
/** Longest generally known name that is looked for, in words. */
const mostWords = 8;
const know = (names: Iterable<string>, type: EntityType): void => {
  for (const name of names) {
    if (!knownTypes.has(name)) knownTypes.set(name, type);
    if (name.endsWith(' Center')) know([name.replace(/er$/, 're')], type);
    const plain = /[\u00c0-\u017f]/.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;
    if (plain !== name) know([plain], type);
    if (/^[A-Za-z]*$/.test(name)) continue;
    const first = /^[\p{L}\p{N}.]+/u.exec(name)?.[0] ?? '';
    if (first.length === name.length) continue;
    // "D'Ivoire", "AT&T" and "al-Assad" may be several tokens.
    const length = name.split(/\s+/).length + 2 * (name.match(/[-'’&.]/g)?.length ?? 0);
    const opening = first.toLowerCase();
    opensKnown.set(opening, Math.max(opensKnown.get(opening) ?? 0, Math.min(length, mostWords)));
  }
};
know(
  countries.flatMap((country) => [country.name, ...country.aliases, ...country.capitals]),
  'place',
);
know(stateNames, 'place');
know(organisations, 'organisation');
know(companies, 'organisation');
know(newsOutlets, 'organisation');
know(bands, 'organisation');
know(characters, 'person');
know(regions, 'place');
know(cities, 'place');
know(wellKnownPeople, 'person');

/** The type of a name that is generally known, by its exact spelling or in capitals; undefined for all others. */
export function typeOfKnown(name: string): EntityType | undefined {
  const direct = knownTypes.get(name);
  if (direct !== undefined) return direct;
  // Most words are written in small letters after the first: they have no other spelling.
  if (isPlainWord(name)) return undefined;
  const text = straight(name);
  const type = text === name ? undefined : knownTypes.get(text);
  if (type !== undefined || !isCapitalised(text.charAt(1))) return type;
  return text.length > 3 && /^\p{Lu}{2}[^\p{Ll}]*$/u.test(text) && !capitalisedTerms.has(text)
    ? knownTypes.get(titleCase(text))
    : undefined;
}

/** True for a company that is generally known. */
export function isCompany(name: string): boolean {
  return companies.has(straight(name));
}

/** The most words that a known name has which starts with this word; 1 where none of several words does. */
export function longestKnown(word: string): number {
  return opensKnown.get(word.toLowerCase()) ?? (/[-'’&]/.test(word) ? mostWords : 1);
}

/** True for a country or a state: names that a capital's sense as a government or a team's name does not change. */
export function isCountryOrState(name: string): boolean {
  const text = straight(name);
  return countryNamed(text) !== undefined || isState(text);
}

const isPlain = (text: string): boolean => /^[A-Za-z]*$/.test(text);
const bare = (text: string): string => (isPlain(text) ? text : straight(text).normalize('NFD').replace(/\p{M}/gu, ''));

/** True for a first name, whatever its case ("MARA", "Mara", "Jean-Claude"). */
export function isFirstName(text: string): boolean {
  return firstNameGender(text) !== undefined;
}

/** Whether a first name is a woman's, a man's or either; undefined where it is unknown. */
export function firstNameGender(text: string): 'female' | 'male' | 'either' | undefined {
  const opening = text.charCodeAt(0);
  // No name opens with a small letter.
  if (opening >= 97 && opening <= 122) return undefined;
  if (isPlainWord(text)) return listedGender(text);
  const plain = bare(text);
  const name =
    isCapitalised(plain.charAt(1)) && /^\p{Lu}{3,}$/u.test(plain)
      ? plain.charAt(0) + plain.slice(1).toLowerCase()
      : plain;
  const listed = listedGender(name);
  if (listed !== undefined || !name.includes('-')) return listed;
  const [first, second] = name.split('-');
  return second !== undefined && first !== undefined && first.length > 2 ? firstNameGender(first) : undefined;
}

/** True for a word of small letters after the first, as nearly all are: it has one spelling. */
function isPlainWord(text: string): boolean {
  for (let index = 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 97 || code > 122) return false;
  }
  return text.charCodeAt(0) < 128;
}

type ListedGender = 'female' | 'male' | 'either';
const genders = new Map<string, ListedGender>();
for (const name of maleFirstNames) genders.set(name, 'male');
for (const name of femaleFirstNames) genders.set(name, 'female');
for (const name of eitherFirstNames) genders.set(name, 'either');

const listedGender = (name: string): ListedGender | undefined => genders.get(name);

/** True for an honorific or an abbreviated title ("Mr.", "Sen."). */
export function isFormOfAddress(text: string): boolean {
  return honorifics.has(text) || abbreviatedTitles.has(text);
}

/** True for a noun that says what a person is or does ("chancellor", "officials", "spokesman"). */
export function isRoleNoun(text: string): boolean {
  const word = text.toLowerCase();
  if (roleNouns.has(word)) return true;
  // "Co-Chairwoman"
  if (word.startsWith('co-') && word.length > 6) return isRoleNoun(word.slice(3));
  return (word.endsWith('s') || word.endsWith('men')) && roleNouns.has(singular(word));
}

/** The singular of a noun by its regular ending. */
export function singular(noun: string): string {
  if (/(?:men|women)$/.test(noun)) return noun.replace(/en$/, 'an');
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(noun)) return noun;
  if (/(?:ches|shes|sses|xes)$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

/** True for a word that ends the name of an organisation ("Department", "COMMITTEE"). */
export function isOrganisationHead(text: string): boolean {
  return (
    organisationHeads.has(text) ||
    (text.length > 3 &&
      isCapitalised(text.charAt(1)) &&
      organisationHeads.has(text.charAt(0) + text.slice(1).toLowerCase()))
  );
}

/** True for the adjective or the people of a country ("German", "Ukrainians"). */
export function isDemonym(text: string): boolean {
  return countryOfDemonym(text) !== undefined;
}

/**
 * True for one of the most frequent words of English, in lower case. Each table of bits alone takes one word in fifty for
 * one of its own; the frequent words are in both.
 */
export const isCommonWord = (lower: string): boolean => commonWords(lower) && ordinaryWords(lower);

/** True for days, months and feasts. */
export function isCalendarWord(text: string): boolean {
  return calendarWords.has(text);
}

/** Terms with a capital within ("iPhone") as headlines in capitals have them. */
const loudTerms = new Set(
  [...capitalisedTerms].filter((term) => /^\p{Ll}\p{Lu}/u.test(term)).map((term) => term.toUpperCase()),
);

/** True for words that English writes with a capital and that name no person, organisation or place. */
export function isCapitalisedTerm(text: string): boolean {
  return (
    capitalisedTerms.has(text) ||
    (text.endsWith('.') && capitalisedTerms.has(text.replaceAll('.', ''))) ||
    (text.length > 3 &&
      isCapitalised(text.charAt(1)) &&
      /^\p{Lu}+$/u.test(text) &&
      (capitalisedTerms.has(titleCase(text)) || loudTerms.has(text)))
  );
}
