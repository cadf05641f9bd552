import type { Span } from '../article.ts';
import { endingLength, pushWord } from './contractions.ts';
import { digit, isApostrophe, isCapital, isLetterOrDigit, kindOf, letter, mark, space } from './characters.ts';

/** Abbreviations that keep their full stop; what may be a word too is here only as it is capitalised. */
const abbreviations = new Set(
  `Mr Mrs Ms Mx Messrs Dr Drs Prof Sen Sens Rep Reps Gov Govs Pres Sec Amb Lt Col Gen Maj Capt Sgt Cpl Cmdr Adm Pvt Pfc Spc
  Hon Rev Fr Msgr Supt Det Insp Atty Cllr St Ste Mt Ft Jr Sr Inc Corp Co Ltd Bros Jan Feb Aug Sept Sep Oct Nov Dec Calif Fla
  Ariz Tex Mass Mich Minn Conn Wis Wisc Ill Ind Ala Ark Colo Del Ga Kan Ky La Md Miss Mo Mont Neb Nev Okla Ore Pa Tenn Va Vt
  Wash Wyo etc vs v approx dept est al`.split(/\s+/),
);

const longestAbbreviation = 8;

/** What a hyphen joins to the word after it without making two words of it. */
const prefixes = new Set(
  'anti pro co non post re e mid pre vice super ex un counter cross over multi mega mini sub ultra semi inter intra extra micro pseudo bi'.split(
    ' ',
  ),
);
const longestPrefix = 7;

const domains = new Set('com org net gov edu co uk eu de fr io tv info news'.split(' '));

const hyphen = 0x2d;
const stop = 0x2e;
const slash = 0x2f;
const underscore = 0x5f;

/** Marks that make one token with the same mark after them. */
const runs = new Set([hyphen, stop, underscore]);

/**
 * The words and marks of a stretch of text as `[start, end)`, in order; they hold every character that is no white space.
 * A contraction is two words (`do|n't`, `he|'s`), so is a possessive; hyphens part words save after a prefix (`anti-war`);
 * a numeral is one (`10,000`, `3.2`, `9/11`, `7:30`), what stands glued to it another (`bn`), and so are addresses,
 * `@names`, `#topics` and abbreviations with their full stops (`U.S.`, `Mr.`). Linear in the length.
 */
export function findTokens(text: string, [start, end]: Span): Span[] {
  const found: Span[] = [];
  let at = start;
  while (at < end) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === space) {
      at++;
      continue;
    }
    const next = kind === mark ? endOfMark(text, at, end) : kind === digit ? endOfNumeral(text, at, end) : -1;
    if (next < 0) at = pushWord(text, at, endOfWord(text, at, end), found);
    else {
      found.push([at, next]);
      at = next;
    }
  }
  return found;
}

/** Code of the character at a place, NaN beyond the end: no comparison holds for that. */
const codeAt = (text: string, at: number, end: number): number => (at < end ? text.charCodeAt(at) : NaN);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => kindOf(code) === letter;

function endOfMark(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  const next = codeAt(text, at + 1, end);
  const opens = at === 0 || !isLetterOrDigit(text.charCodeAt(at - 1));
  // A surrogate goes with its other half.
  if (code >= 0xd800 && code < 0xdc00) return next >= 0xdc00 && next < 0xe000 ? at + 2 : at + 1;
  if (runs.has(code) && next === code) {
    let to = at + 2;
    while (to < end && text.charCodeAt(to) === code) to++;
    return to;
  }
  if ((code === 0x40 || code === 0x23) && opens && isLetterOrDigit(next)) return endOfName(text, at + 1, end);
  if ((code === hyphen || code === 0x2b) && isDigit(next) && (at === 0 || kindOf(text.charCodeAt(at - 1)) === space))
    return endOfNumeral(text, at + 1, end);
  // The '90s; then 's, 're and the like where what stands before is no plain word (`U.K.'s`).
  if (isApostrophe(code) && isDigit(next) && isDigit(codeAt(text, at + 2, end)) && codeAt(text, at + 3, end) === 0x73)
    return at + 4;
  if (isApostrophe(code)) {
    const length = endingLength(text, at, end);
    if (length > 0) return at + length;
  }
  return at + 1;
}

function endOfName(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && (isLetterOrDigit(text.charCodeAt(to)) || text.charCodeAt(to) === underscore)) to++;
  return to;
}

/** Letters that go with a numeral, in lower case: `4th`, `1990s`, `6pm`. */
const numeralEndings = new Set(['st', 'nd', 'rd', 'th', 's', 'am', 'pm']);

function endOfNumeral(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if (isDigit(codeAt(text, at + 1, end)) && joinsDigits(text, code, at, end)) at += 2;
    else break;
  }
  let to = at;
  while (to - at < 5 && to < end && isLetter(text.charCodeAt(to))) to++;
  return to > at && to - at < 3 && numeralEndings.has(text.slice(at, to).toLowerCase()) ? to : at;
}

function joinsDigits(text: string, code: number, at: number, end: number): boolean {
  if (code === 0x2c) {
    return (
      isDigit(codeAt(text, at + 2, end)) && isDigit(codeAt(text, at + 3, end)) && !isDigit(codeAt(text, at + 4, end))
    );
  }
  return code === stop || code === 0x3a || code === slash || code === hyphen;
}

/** The end of a run of letters with what joins them: `O’Malley`, `U.S.`, `AT&T`, `anti-Trump`, `HB-2`, an address. */
function endOfWord(text: string, start: number, end: number): number {
  let at = start;
  let segment = start;
  // True as long as nothing but full stops joins what was read: `U.S.`, `a.m.`
  let initials = true;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === letter || kind === digit) {
      at++;
      continue;
    }
    const next = codeAt(text, at + 1, end);
    if (!isLetterOrDigit(next)) {
      if (code === 0x3a && next === slash && codeAt(text, at + 2, end) === slash) return endOfAddress(text, at, end);
      if (code !== stop) break;
      if (segment === start) return keepsStop(text, start, at, end) ? at + 1 : at;
      return initials && at - segment === 1 ? at + 1 : at;
    }
    if (code === stop) {
      const goesOn = initials && at - segment === 1 && !isLetterOrDigit(codeAt(text, at + 2, end));
      if (!goesOn && !isDomain(text, at + 1, end)) {
        if (segment === start) return keepsStop(text, start, at, end) ? at + 1 : at;
        return initials && at - segment === 1 ? at + 1 : at;
      }
    } else if (code === hyphen) {
      const named = isDigit(next) && isCapital(text.charCodeAt(at - 1)) && segment === start;
      if (!named && !isPrefix(text, segment, at)) {
        if (!isDigit(next) || !isNamed(text, start, at)) break;
      }
    } else if (code === 0x26) {
      if (!isCapital(next) || !isCapital(text.charCodeAt(at - 1))) break;
    } else if (code === 0x40) {
      return endOfAddress(text, at, end);
    } else if (!isApostrophe(code)) break;
    if (code !== stop) initials = false;
    at++;
    segment = at;
  }
  return at;
}

/** True where the full stop at `at` belongs to the word before it: an initial, an abbreviation, `No. 10`. */
function keepsStop(text: string, start: number, at: number, end: number): boolean {
  const length = at - start;
  // The full stop after `I` or after a letter at the end of the text ends a sentence.
  if (length === 1 && text[start] !== 'v')
    return at + 1 < end && isCapital(text.charCodeAt(start)) && text[start] !== 'I';
  if (length === 2 && text.startsWith('No', start)) return isDigit(codeAt(text, at + 2, end));
  return length < longestAbbreviation && abbreviations.has(text.slice(start, at));
}

/** A capitalised word before a hyphen and a numeral: `Covid-19`. */
const isNamed = (text: string, start: number, at: number): boolean =>
  isCapital(text.charCodeAt(start)) && at - start < 12;

function isPrefix(text: string, start: number, at: number): boolean {
  return at - start <= longestPrefix && prefixes.has(text.slice(start, at).toLowerCase());
}

function isDomain(text: string, at: number, end: number): boolean {
  let to = at;
  while (to - at < 6 && to < end && isLetter(text.charCodeAt(to))) to++;
  return domains.has(text.slice(at, to));
}

/** Where an address or a mail address ends: at white space or a mark that encloses, without the marks of the sentence. */
function endOfAddress(text: string, at: number, end: number): number {
  let to = at + 1;
  while (to < end) {
    const code = text.charCodeAt(to);
    if (kindOf(code) === space || code === 0x22 || code === 0x3c || code === 0x3e || code >= 0x2018) break;
    to++;
  }
  while (to > at + 1 && ".,;:!?)]}'".includes(text[to - 1] ?? '')) to--;
  return to;
}
