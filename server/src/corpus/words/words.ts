import type { Span, Token } from '../../article/article.ts';
import { body, longestBodyName, mayOpenBody } from './bodies.ts';
import { contracted, spokenForms } from './contractions.ts';
import { country, longestCountryName } from './countries.ts';
import { titles } from './function-words.ts';
import { numberWeight, readNumber } from './numerals.ts';
import { type RawWord, rawWords } from './raw-words.ts';
import { foldLetters, type Form, formOf, soundOf, weightOf, type Word } from './word.ts';

/** A person's name in the text; its words are compared by sound. */
export type NameSpan = Span;

/** Reads the words of a stretch of text. `names` are the people's names in it, in the order of the text. */
export function readWords(text: string, start: number, end: number, names: readonly NameSpan[]): readonly Word[] {
  const raws = rawWords(text, start, end);
  const words: Word[] = [];
  let name = 0;
  for (let index = 0; index < raws.length;) {
    const raw = raws[index] as RawWord;
    while (name < names.length && (names[name]?.[1] ?? 0) <= raw.start) name++;
    const several =
      readName(raws, index, names[name]) ??
      readCountry(raws, index, text) ??
      readBody(raws, index, text) ??
      readFigure(raws, index, text) ??
      readPercent(raws, index);
    if (several) words.push(...several.words);
    else pushWord(words, raw, raws[index + 1], text);
    index += several?.length ?? 1;
  }
  return words;
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

/** What was read at a place, and how many words of the text it takes. */
interface Read {
  readonly words: readonly Word[];
  readonly length: number;
}

function wordOf(start: number, end: number, { plain, key, weight, optional }: Form): Word {
  return { start, end, plain, key, weight, optional, kind: 'other' };
}

/** Words that are compared as one. */
function asOne(raws: readonly RawWord[], from: number, length: number, form: Omit<Form, 'optional'>): Read {
  const [first, last] = [raws[from] as RawWord, raws[from + length - 1] as RawWord];
  return { words: [wordOf(first.start, last.end, { ...form, optional: false })], length };
}

function readName(raws: readonly RawWord[], from: number, name: NameSpan | undefined): Read | undefined {
  const raw = raws[from];
  if (!name || !raw || raw.start < name[0] || raw.end > name[1] + 2) return undefined;
  const parts: RawWord[] = [];
  for (let part: RawWord | undefined = raw; part && part.start < name[1]; part = raws[from + parts.length])
    parts.push(part);
  return { words: parts.map((part, place) => nameWord(part, place === parts.length - 1)), length: parts.length };
}

function nameWord({ start, end, text }: RawWord, isLast: boolean): Word {
  const folded = foldLetters(text).replace(/'s?$/, '');
  const sound = `~${soundOf(folded)}`;
  const optional = !isLast || titles.has(folded);
  return wordOf(start, end, { plain: sound, key: sound, weight: isLast ? 4 : 1, optional });
}

/** The most letters of a name of several words that stands for a country or a body. */
const longestName = 50;

function readCountry(raws: readonly RawWord[], from: number, text: string): Read | undefined {
  const known = longestKnown(raws, from, text, longestCountryName, country);
  if (!known) return undefined;
  const { found, length, written } = known;
  const key = `@${found.country}`;
  const plain = found.form === 'capital' ? foldLetters(written) : found.country;
  return asOne(raws, from, length, { plain, key, weight: weightOf(key) });
}

function readBody(raws: readonly RawWord[], from: number, text: string): Read | undefined {
  const known = mayOpenBody(raws[from]?.text ?? '') ? longestKnown(raws, from, text, longestBodyName, body) : undefined;
  return (
    known && asOne(raws, from, known.length, { plain: known.found, key: known.found, weight: weightOf(known.found) })
  );
}

/** What the most words from one on stand for, of so many at most, where the first has a capital. */
function longestKnown<Found>(
  raws: readonly RawWord[],
  from: number,
  text: string,
  most: number,
  find: (name: string) => Found | undefined,
): { readonly found: Found; readonly length: number; readonly written: string } | undefined {
  const first = raws[from];
  if (!first || !/^\p{Lu}/u.test(first.text)) return undefined;
  for (let length = Math.min(most, raws.length - from); length > 0; length--) {
    const written = text.slice(first.start, (raws[from + length - 1] as RawWord).end);
    const name = written.replace(/['’]s?$/, '');
    if (length > 1 && name.length > longestName) continue;
    const found = find(name);
    if (found !== undefined) return { found, length, written };
  }
  return undefined;
}

function readFigure(raws: readonly RawWord[], from: number, text: string): Read | undefined {
  const number = readNumber(raws, from, text);
  if (!number) return undefined;
  const key = `#${String(Number(number.value.toPrecision(6)))}`;
  return asOne(raws, from, number.length, { plain: key, key, weight: numberWeight(number.value) });
}

function readPercent(raws: readonly RawWord[], from: number): Read | undefined {
  if (raws[from]?.text.toLowerCase() !== 'per' || raws[from + 1]?.text.toLowerCase() !== 'cent') return undefined;
  return asOne(raws, from, 2, { plain: 'percent', key: 'percent', weight: weightOf('percent') });
}

const symbols: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₹', 'rupee'],
  ['%', 'percent'],
  ['&', 'and'],
]);

/** Adds a word of no name and no number, in its parts where it is several. */
function pushWord(words: Word[], raw: RawWord, next: RawWord | undefined, text: string): void {
  const { start, end } = raw;
  const push = (each: string): void => {
    words.push(wordOf(start, end, formOf(each)));
  };
  const symbol = symbols.get(raw.text);
  const folded = foldLetters(raw.text);
  const spoken = spokenForms(folded);
  if (symbol !== undefined) push(symbol);
  else if (spoken) spoken.forEach(push);
  else if (/^(?:\p{Lu}\.)+$/u.test(raw.text)) push(folded.replace(/\./g, ''));
  else if (folded.includes("'")) {
    for (const part of contracted(folded)) {
      const last = part.end === folded.length ? end : start + part.end;
      words.push(wordOf(start + part.start, last, formOf(part.folded)));
    }
  } else if (titles.has(folded) && isTitle(raw, next, text)) {
    words.push(wordOf(start, end, { ...formOf(folded), optional: true }));
  } else push(folded);
}

/** A title stands right before a capitalised word. */
function isTitle(raw: RawWord, next: RawWord | undefined, text: string): boolean {
  return next !== undefined && /^\.? \(?\p{Lu}/u.test(text.slice(raw.end, next.start + 1));
}
