import { remember } from '../../../article/remember.ts';
import { commonWords, ordinaryWords, surnames, towns } from '../../lexicon/filters.ts';
import { companyEndings } from '../../lexicon/organisations.ts';
import { placeHeads, stateOfAbbreviation } from '../../lexicon/places.ts';
import { roleModifiers } from '../../lexicon/titles.ts';
import {
  firstNameGender,
  isCalendarWord,
  isCapitalisedTerm,
  isDemonym,
  isFormOfAddress,
  isOrganisationHead,
  isRoleNoun,
  typeOfKnown,
} from '../knowledge.ts';
import { isCapitalised } from '../word.ts';

/** What general knowledge says of a word, as bits. */
export const flag = {
  firstName: 1,
  knownPlace: 2,
  knownOrganisation: 4,
  demonym: 8,
  roleNoun: 16,
  formOfAddress: 32,
  organisationHead: 64,
  companyEnding: 128,
  placeHead: 256,
  state: 512,
  calendar: 1024,
  term: 2048,
  modifier: 4096,
} as const;

/** All that the recogniser asks of a word by itself. */
export interface Facts {
  readonly hash: number;
  readonly lowerHash: number;
  readonly shape: number;
  readonly suffix: number;
  readonly prefix: number;
  readonly flags: number;
  /** What large lists say of a capitalised word, as bits: a common or an ordinary word, a surname, a town. */
  readonly lists: number;
  readonly capitalised: boolean;
}

/** What large lists say of a word, as bits of `Facts.lists`. */
export const listed = { common: 1, ordinary: 2, surname: 4, town: 8 } as const;

/** A 32-bit FNV-1a hash. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The facts of a word. */
export const factsOf = remember((text): Facts => {
  const capitalised = isCapitalised(text);
  const lower = text.toLowerCase();
  return {
    hash: hashOf(text),
    lowerHash: hashOf(lower),
    shape: hashOf(shapeOf(text)),
    suffix: hashOf(lower.slice(-3)),
    prefix: hashOf(lower.slice(0, 3)),
    flags: flagsOf(text, capitalised),
    lists: capitalised ? listsOf(text, lower) : 0,
    capitalised,
  };
}, 5000);

/** "McDonald" has the shape "XxXx", "U.S." "X.X.", "2017" "d". */
function shapeOf(text: string): string {
  if (/^[a-z]+$/.test(text)) return 'x';
  if (/^[A-Z][a-z]+$/.test(text)) return 'Xx';
  return text
    .slice(0, 20)
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, 'd');
}

function listsOf(text: string, lower: string): number {
  const name = isCapitalised(text.charAt(1)) ? text.charAt(0) + lower.slice(1) : text;
  return (
    (commonWords(lower) ? listed.common : 0) |
    (ordinaryWords(lower) ? listed.ordinary : 0) |
    (surnames(name) ? listed.surname : 0) |
    (towns(name) ? listed.town : 0)
  );
}

function flagsOf(text: string, capitalised: boolean): number {
  let flags = 0;
  if (capitalised) {
    const known = typeOfKnown(text);
    if (firstNameGender(text) !== undefined) flags |= flag.firstName;
    if (known === 'place') flags |= flag.knownPlace;
    if (known === 'organisation') flags |= flag.knownOrganisation;
    if (isDemonym(text)) flags |= flag.demonym;
    if (isFormOfAddress(text)) flags |= flag.formOfAddress;
    if (isOrganisationHead(text)) flags |= flag.organisationHead;
    if (companyEndings.has(text)) flags |= flag.companyEnding;
    if (placeHeads.has(text)) flags |= flag.placeHead;
    if (stateOfAbbreviation(text) !== undefined) flags |= flag.state;
    if (isCalendarWord(text)) flags |= flag.calendar;
    if (isCapitalisedTerm(text)) flags |= flag.term;
  }
  if (isRoleNoun(text)) flags |= flag.roleNoun;
  if (roleModifiers.has(text.toLowerCase())) flags |= flag.modifier;
  return flags;
}
