import { country } from '../words/countries.ts';
import { americanSpelling } from '../words/spelling.ts';
import { foldLetters, soundOf } from '../words/word.ts';

/** Letters without case, accents and typographic variants. */
export function fold(name: string): string {
  return foldLetters(name).trim();
}

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const particle = /^(?:al|el|bin|ben|ibn|de|del|della|di|da|van|von|der|den|la|le|du|abu)$/i;

/** The words of a person's name without particles and suffixes: given names, then the surname. */
export function nameParts(name: string): readonly string[] {
  const parts = name
    .replace(/[().,"“”]/g, ' ')
    .replace(/['’]s$/, '')
    .split(/[\s-]+/)
    .filter((part, _, all) => part !== '' && !(suffix.test(part) && !(all.length === 2 && /^[IVX]+$/.test(part))));
  // "Ben Marlow" and "Al Brandt" have a given name that is a particle elsewhere.
  const opensGiven = /^(?:Al|Ben|Della) \p{Lu}/u.test(name);
  const kept = parts.filter((part, index) => !particle.test(part) || (index === 0 && opensGiven));
  return kept.length > 0 ? kept : parts;
}

/** Surnames are alike where they are spelled alike or sound alike as two transcriptions of one name do. */
export function surnamesAlike(left: string, right: string): boolean {
  const [here, there] = [fold(left), fold(right)];
  if (here === there) return true;
  const code = soundOf(here);
  if (code !== soundOf(there) || Math.min(here.length, there.length) < 4) return false;
  return (
    (code.length > 2 || here[0] === there[0]) && distance(here, there) <= Math.max(2, Math.round(0.3 * here.length))
  );
}

/** Short forms of English given names that are no beginnings of them. */
const shortForms: ReadonlyMap<string, string> = new Map(
  (
    'bill william,billy william,will william,bob robert,bobby robert,rob robert,dick richard,rick richard,rich richard,jim james,jimmy james,jack john,johnny john,ted edward,ed edward,teddy edward,' +
    'tony anthony,mike michael,mick michael,chuck charles,charlie charles,liz elizabeth,betty elizabeth,beth elizabeth,peggy margaret,meg margaret,maggie margaret,kate katherine,kathy katherine,' +
    'cathy catherine,tom thomas,tommy thomas,harry henry,hank henry,larry lawrence,joe joseph,joey joseph,steve stephen,steven stephen,jeff jeffrey,geoff geoffrey,matt matthew,dave david,' +
    'dan daniel,danny daniel,ben benjamin,sam samuel,alex alexander,andy andrew,drew andrew,greg gregory,ken kenneth,ron ronald,ronnie ronald,don donald,nick nicholas,pat patrick,' +
    'bibi benjamin,sue susan,debbie deborah,barb barbara,becky rebecca,jen jennifer,jenny jennifer,chris christopher,newt newton,gerry gerald,jerry gerald,sandy sandra,vicky victoria,bernie bernard'
  )
    .split(',')
    .map((pair): [string, string] => {
      const [short = '', full = ''] = pair.split(' ');
      return [short, full];
    }),
);

/** Given names agree where one is the other, begins it, shortens it, or sounds like it. */
function givenNamesAgree(left: string, right: string): boolean {
  const [here, there] = [fold(left), fold(right)];
  if (here.startsWith(there) || there.startsWith(here)) return true;
  if ((shortForms.get(here) ?? here) === (shortForms.get(there) ?? there)) return true;
  if (Math.min(here.length, there.length) > 4 && distance(here, there) === 1) return true;
  return Math.min(here.length, there.length) > 3 && soundOf(here) === soundOf(there) && distance(here, there) <= 3;
}

/** True for the younger of two of one name. */
export const isJunior = (name: string): boolean => /\b(?:Jr|Junior)\b/.test(name);

/** True where one name may be the other's: surnames alike, and given names that do not contradict. */
export function samePerson(left: string, right: string): boolean {
  const [here, there] = [nameParts(left), nameParts(right)];
  const [surname, other] = [here.at(-1), there.at(-1)];
  if (surname === undefined || other === undefined || !surnamesAlike(surname, other)) return false;
  const [given, otherGiven] = [here[0], there[0]];
  if (here.length === 1 || there.length === 1 || given === undefined || otherGiven === undefined) return true;
  return givenNamesAgree(given, otherGiven) || here.slice(0, -1).some((name) => there.slice(0, -1).includes(name));
}

const companyEnding =
  /[\s,]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|plc|llc|group|gmbh|ag|nv|n\.v|sa|s\.a|se|ab)\.?$/;

/** Kinds that a place's name is given with or without: not cities and counties, which share names with others. */
const placeKind =
  /(?<=\p{L}) (?:province|oblast|prefecture|governorate|(?:hotel|resort|casino)(?: (?:and|&) (?:hotel|resort|casino|spa))*)$/u;

/** Short forms of words in the names of places. */
const placeWords: ReadonlyMap<string, string> = new Map([
  ['ft', 'fort'],
  ['mt', 'mount'],
  ['blvd', 'boulevard'],
  ['ave', 'avenue'],
]);

/** The body or country that a longer name opens with, in one spelling: "U.N. Security Council". */
const opening: readonly (readonly [RegExp, string])[] = [
  [/^(?:un|u n|united nations) (?=\p{L})/u, 'un '],
  [/^(?:us|u s|usa|united states) (?=\p{L})/u, 'us '],
  [/^(?:uk|u k|united kingdom) (?=\p{L})/u, 'uk '],
  [/^(?:eu|e u|european union) (?=\p{L})/u, 'eu '],
];

/** What the spellings of one organisation's or place's name share. */
export function thingKey(name: string): string {
  const land = country(name.replace(/^the /i, ''));
  if (land?.form === 'name') return `@${land.country}`;
  const words = fold(name)
    .replace(/['’]s$/, '')
    .replace(/^the /, '')
    .replace(companyEnding, '')
    .replace(placeKind, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(\p{L}) (?=\p{L}\b)/gu, '$1')
    .trim()
    .split(' ');
  const inFull = (word: string, index: number): string => {
    if (word === 'st') return index === 0 ? 'saint' : 'street';
    return placeWords.get(word) ?? americanSpelling(word);
  };
  const plain = words.length > 1 ? words.map(inFull).join(' ') : (words[0] ?? '');
  const [found, same] = opening.find(([pattern]) => pattern.test(plain)) ?? [];
  return found === undefined || same === undefined ? plain : plain.replace(found, same);
}

const endingOfCompany = new RegExp(companyEnding.source, 'i');

/** The initials of a name of several words, with and without its small words. */
export function initials(name: string): readonly string[] {
  const parts = name
    .replace(endingOfCompany, '')
    .split(/[\s-]+/)
    .filter((part) => /^\p{L}/u.test(part));
  if (parts.length < 2) return [];
  const of = (kept: readonly string[]): string =>
    kept
      .map((part) => part[0] ?? '')
      .join('')
      .toLowerCase();
  return [of(parts), of(parts.filter((part) => /^\p{Lu}/u.test(part)))];
}

/** Least number of letters to insert, delete or change. */
export function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const change = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
