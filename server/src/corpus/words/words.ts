import { doubleMetaphone } from 'double-metaphone';
import type { Span, Token } from '../../article/article.ts';
import { background, rarest } from './background.ts';
import { country, longestCountryName } from './countries.ts';
import { digits, magnitude, ordinal, smallNumber } from './numbers.ts';
import { remember } from '../../article/remember.ts';
import { americanSpelling } from './spelling.ts';
import { stem } from './stem.ts';
import { concept } from './synonyms.ts';

/** A word of an article as passages are compared by. Numbers, countries and symbols count as words, punctuation does not. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** The same for words that may tell the same thing: a stem, `#` and a value, `@` and a country, `~` and a name's sound. */
  readonly key: string;
  /** The same for words between which there is no difference: case, spelling, contraction and name variants are evened out. */
  readonly plain: string;
  /** How much the word tells: about the natural logarithm of how rare it is in news, 0 for function words. */
  readonly weight: number;
  /** True where the word may be there or not without a difference: titles, given names, articles. */
  readonly optional: boolean;
  /** What the word is where it stands, as far as comparing needs it. */
  readonly kind: 'verb' | 'name' | 'other';
}

/** A person's name in the text; its words are compared by sound. */
export type NameSpan = Span;

const functionWords = new Set(
  (
    'a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over per to up upon via with within without about above across after against ' +
    'along among around before behind below beneath beside between beyond down during inside near outside since through throughout toward under until while because although though whereas unless whether ' +
    'i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their theirs themselves who whom whose which what when where why how ' +
    'be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought not no never there here very too also just only even still already ' +
    'such own same other another any some each every all both few more most many much less least again further once ever now well else quite rather ' +
    'say says said saying tell told tells add added adds reporter reporters mr mrs ms sir dr'
  ).split(' '),
);

const articles = new Set(['a', 'an', 'the']);

/** Titles and styles that stand before a name and change nothing of what is told. */
const titles = new Set(
  (
    'mr mrs ms miss dr sir dame lord lady president chancellor minister premier secretary senator sen representative rep congressman congresswoman gov governor mayor judge justice general gen colonel col ' +
    'captain capt lieutenant lt sergeant sgt major maj admiral adm professor prof king queen prince princess pope cardinal archbishop bishop rev reverend father pastor chairman chairwoman speaker ambassador prime vice ' +
    'attorney deputy chief detective officer inspector sheriff'
  ).split(' '),
);

const contractions: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
]);
const shortened: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);
const holdsIs = new Set(['it', 'that', 'there', 'he', 'she', 'what', 'here', 'who', 'where', 'how', 'let', 'this']);

const slang: ReadonlyMap<string, readonly string[]> = new Map([
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
  ['cannot', ['can', 'not']],
  ["y'all", ['you', 'all']],
]);

const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₹', 'rupee'],
  ['%', 'percent'],
  ['&', 'and'],
]);

const pattern = /(?:\p{Lu}\.){2,}|\d[\d,.]*(?<=\d)|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|[$€£¥₹%&]/gu;

interface Raw {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function tokenize(text: string, start: number, end: number): Raw[] {
  const raw: Raw[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const from = start + match.index;
    raw.push({ start: from, end: from + match[0].length, text: match[0] });
  }
  return raw;
}

const wordsRemembered = 20_000;

/** Letters without case, accents and typographic apostrophes, offsets not kept. */
export const foldLetters = remember(
  (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'"),
  wordsRemembered,
);

/** How much a stem tells, by how many paragraphs of news have it. */
export function weightOf(key: string): number {
  return background.get(key) ?? rarest;
}

function numberWeight(value: number): number {
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return 4.5;
  if (value <= 12) return 2.5;
  return value >= 100 || !Number.isInteger(value) ? 7 : 5;
}

function word(raw: { start: number; end: number }, plain: string, key: string, weight: number, optional = false): Word {
  return { start: raw.start, end: raw.end, plain, key, weight, optional, kind: 'other' };
}

const formsOf = remember((folded) => {
  const plain = americanSpelling(folded);
  const isFunction = functionWords.has(plain);
  const key = isFunction ? plain : concept(stem(plain));
  return { plain, key, weight: isFunction ? 0 : weightOf(key), optional: articles.has(plain) };
}, wordsRemembered);

function plainWord(raw: Raw, folded: string): Word {
  const { plain, key, weight, optional } = formsOf(folded);
  return word(raw, plain, key, weight, optional);
}

/** The key of a word in lower case that stands in no name and no number; undefined for function words, which tell nothing. */
export function keyOf(folded: string): string | undefined {
  const { key, weight } = formsOf(folded);
  return weight > 0 ? key : undefined;
}

/** A word with an apostrophe, in its parts. */
function splitContraction(raw: Raw, folded: string): Word[] {
  const at = folded.indexOf("'");
  const negation = folded.endsWith("n't");
  const cut = negation ? folded.length - 3 : at;
  const head = folded.slice(0, cut);
  const tail = folded.slice(cut);
  const headRaw = { start: raw.start, end: raw.start + cut, text: head };
  const tailRaw = { start: raw.start + cut, end: raw.end, text: tail };
  const first = head === '' ? [] : [plainWord(headRaw, negation ? (shortened.get(head) ?? head) : head)];
  const second = contractions.get(tail);
  if (second !== undefined) return [...first, plainWord(tailRaw, second)];
  if (tail === "'s" || tail === "'") {
    return tail === "'s" && holdsIs.has(head)
      ? [...first, plainWord(tailRaw, 'is')]
      : first.map((each) => ({ ...each, end: raw.end }));
  }
  return [plainWord(raw, folded.replace(/'/g, ''))];
}

/** The sound of a name, by which its spellings in other alphabets' transcriptions are one. */
export const soundOf = remember((name) => {
  const letters = foldLetters(name).replace(/[^a-z]/g, '');
  return letters.length < 3 ? letters : doubleMetaphone(letters)[0] || letters;
}, wordsRemembered);

interface Numeral {
  readonly value: number;
  readonly length: number;
}

/** Reads a number that starts at a token: digits or words, with its magnitudes. */
function readNumber(raws: readonly Raw[], from: number, text: string): Numeral | undefined {
  const first = raws[from];
  if (!first) return undefined;
  const folded = first.text.toLowerCase();
  const fraction = readFraction(raws, from);
  if (fraction) return fraction;
  let value = digits(first.text);
  let length = 1;
  if (value === undefined) {
    value = smallNumber(folded);
    if (value === undefined) return undefined;
    const next = raws[from + 1];
    const ones = next && smallNumber(next.text.toLowerCase());
    if (value >= 20 && ones !== undefined && ones > 0 && ones < 10 && next && next.start - first.end === 1) {
      value += ones;
      length = 2;
    }
  }
  for (let next = raws[from + length]; next; next = raws[from + length]) {
    const times = magnitude(next.text.toLowerCase());
    const gap = next.start - (raws[from + length - 1]?.end ?? 0);
    if (
      times === undefined ||
      gap > 1 ||
      (/^[a-z]{1,2}$/i.test(next.text) && gap === 1 && text[next.start - 1] !== '-')
    )
      break;
    value *= times;
    length += 1;
  }
  return { value, length };
}

function readFraction(raws: readonly Raw[], from: number): Numeral | undefined {
  const [first, second, third] = [raws[from], raws[from + 1], raws[from + 2]].map((raw) => raw?.text.toLowerCase());
  if (first === 'half' && second !== 'hour') return { value: 0.5, length: 1 };
  const count = first === 'a' || first === 'an' ? 1 : first === undefined ? undefined : smallNumber(first);
  if (count === undefined || second === undefined || count === 0 || count > 9) return undefined;
  const singular = second.replace(/s$/, '');
  const part =
    singular === 'quarter'
      ? 4
      : singular === 'third' || second.endsWith('ths') || (third === 'of' && ordinal(second))
        ? (ordinal(singular) ?? 0)
        : 0;
  if (part < 3 || (first === 'a' && third !== 'of')) return undefined;
  return { value: count / part, length: 2 };
}

function readCountry(
  raws: readonly Raw[],
  from: number,
  text: string,
): { name: string; length: number; capital: boolean } | undefined {
  const first = raws[from];
  if (!first || !/^\p{Lu}/u.test(first.text)) return undefined;
  for (let length = Math.min(longestCountryName, raws.length - from); length > 0; length--) {
    const last = raws[from + length - 1];
    if (!last) continue;
    const name = text.slice(first.start, last.end).replace(/['’]s?$/, '');
    if (length > 1 && name.length > 40) continue;
    const found = country(name);
    if (found) return { name: found.country, length, capital: found.form === 'capital' };
  }
  return undefined;
}

/** The words, whose offsets count from `offset` on, where they stand in an article, with what they are by its tokens. */
export function withKinds(words: readonly Word[], tokens: readonly Token[], offset: number): readonly Word[] {
  let at = 0;
  return words.map((each) => {
    const [start, end] = [each.start + offset, each.end + offset];
    while (at < tokens.length && (tokens[at]?.end ?? Infinity) <= start) at++;
    const pos = tokens[at]?.pos;
    const kind = pos === 'VERB' ? 'verb' : pos === 'PROPN' || each.key.startsWith('~') ? 'name' : 'other';
    return { ...each, start, end, kind };
  });
}

/** Reads the words of a stretch of text. `names` are the people's names in it, in the order of the text. */
export function readWords(text: string, start: number, end: number, names: readonly NameSpan[]): readonly Word[] {
  const raws = tokenize(text, start, end);
  const words: Word[] = [];
  let name = 0;
  for (let index = 0; index < raws.length;) {
    const raw = raws[index];
    if (!raw) break;
    while (name < names.length && (names[name]?.[1] ?? 0) <= raw.start) name++;
    const [nameStart, nameEnd] = names[name] ?? [Infinity, Infinity];
    if (raw.start >= nameStart && raw.end <= nameEnd + 2) {
      const parts: Raw[] = [];
      for (let part = raws[index]; part && part.start < nameEnd; part = raws[index + parts.length]) parts.push(part);
      parts.forEach((part, position) => words.push(nameWord(part, position === parts.length - 1)));
      index += parts.length;
      continue;
    }
    const land = readCountry(raws, index, text);
    const last = raws[index + (land?.length ?? 1) - 1];
    if (land && last) {
      const plain = land.capital ? foldLetters(text.slice(raw.start, last.end)) : land.name;
      words.push(word({ start: raw.start, end: last.end }, plain, `@${land.name}`, weightOf(`@${land.name}`)));
      index += land.length;
      continue;
    }
    const number = readNumber(raws, index, text);
    const lastDigit = raws[index + (number?.length ?? 1) - 1];
    if (number && lastDigit) {
      const key = `#${String(Number(number.value.toPrecision(6)))}`;
      words.push(word({ start: raw.start, end: lastDigit.end }, key, key, numberWeight(number.value)));
      index += number.length;
      continue;
    }
    const folded = foldLetters(raw.text);
    const next = raws[index + 1];
    if (folded === 'per' && next?.text.toLowerCase() === 'cent') {
      words.push(word({ start: raw.start, end: next.end }, 'percent', 'percent', weightOf('percent')));
      index += 2;
      continue;
    }
    index += 1;
    const symbol = currencies.get(raw.text);
    const spoken = slang.get(folded);
    if (symbol !== undefined) words.push(plainWord(raw, symbol));
    else if (spoken) words.push(...spoken.map((part) => plainWord(raw, part)));
    else if (/^(?:\p{Lu}\.)+$/u.test(raw.text)) words.push(plainWord(raw, folded.replace(/\./g, '')));
    else if (folded.includes("'")) words.push(...splitContraction(raw, folded));
    else
      words.push({
        ...plainWord(raw, folded),
        ...(titles.has(folded) && isTitle(raw, next, text) ? { optional: true } : {}),
      });
  }
  return words;
}

/** A title stands right before a capitalised word. */
function isTitle(raw: Raw, next: Raw | undefined, text: string): boolean {
  return next !== undefined && /^\.? \(?\p{Lu}/u.test(text.slice(raw.end, next.start + 1));
}

function nameWord(raw: Raw, last: boolean): Word {
  const folded = foldLetters(raw.text).replace(/'s?$/, '');
  const sound = `~${soundOf(folded)}`;
  return word(raw, sound, sound, last ? 4 : 1, !last || titles.has(folded));
}
