import { joins, type Lexeme, wordsAt } from './lexemes.ts';
import { digitsValue, numeralAt } from './numerals.ts';

/** An age in years, with indexes into the lexemes. */
export interface Age {
  readonly low: number;
  readonly high: number;
  readonly next: number;
}

const closing = /^[,.;)—–]$/;

/** Reads "42-year-old", "42 years old", "aged 42", "in his 50s" and the "42" of a name with an age: "Ms. Ito, 42, said". */
export function ageAt(lexemes: readonly Lexeme[], at: number): Age | null {
  const number = lexemes[at];
  if (number === undefined || number.kind === 'mark') return null;
  const tens = decadeOfLifeAt(lexemes, at);
  if (tens !== null) return tens;
  const numeral = numeralAt(lexemes, at, false);
  if (numeral === null || numeral.scale !== 1 || numeral.low > 125 || number.glued) return null;
  const old = yearsOldAt(lexemes, numeral.next);
  if (old !== null) return { low: numeral.low, high: numeral.high, next: old };
  const previous = lexemes[at - 1];
  const told =
    /^(?:aged|age)$/.test(previous?.lower ?? '') || (previous?.lower === 'of' && lexemes[at - 2]?.lower === 'age');
  const isTold = told || isListed(lexemes, at);
  if (isTold && !joins(lexemes, numeral.next)) return { low: numeral.low, high: numeral.high, next: numeral.next };
  return number.kind === 'number' && (isAppended(lexemes, at) || isOf(lexemes, at))
    ? { low: numeral.low, high: numeral.high, next: at + 1 }
    : null;
}

/** The second one of "aged 16 and 13", which a row of ages leads to. */
function isListed(lexemes: readonly Lexeme[], at: number): boolean {
  let before = at - 1;
  const isLink = (lexeme: Lexeme | undefined): boolean => lexeme?.text === ',' || lexeme?.lower === 'and';
  if (!isLink(lexemes[before])) return false;
  while (before > at - longestList && (isLink(lexemes[before]) || lexemes[before]?.kind === 'number')) before--;
  return /^(?:aged|ages)$/.test(lexemes[before]?.lower ?? '');
}

/** So many words back a row of ages may begin. */
const longestList = 12;

function yearsOldAt(lexemes: readonly Lexeme[], at: number): number | null {
  if (joins(lexemes, at) && lexemes[at + 1]?.lower === 'year' && joins(lexemes, at + 2)) {
    return /^olds?$/.test(lexemes[at + 3]?.lower ?? '') ? at + 4 : null;
  }
  const plain = wordsAt(lexemes, at, ['years', 'old']) + wordsAt(lexemes, at, ['years', 'of', 'age']);
  return plain > 0 ? at + plain : null;
}

function decadeOfLifeAt(lexemes: readonly Lexeme[], at: number): Age | null {
  const [number, plural] = [lexemes[at], lexemes[at + 1]];
  if (number?.kind !== 'number' || !/^[1-9]0$/.test(number.text) || plural?.glued !== true || plural.lower !== 's')
    return null;
  const whose = [lexemes[at - 1]?.lower ?? '', lexemes[at - 2]?.lower ?? ''];
  if (!whose.some((word) => /^(?:his|her|their)$/.test(word))) return null;
  const value = Number(number.text);
  return { low: value, high: value + 9, next: at + 2 };
}

function isAppended(lexemes: readonly Lexeme[], at: number): boolean {
  const junior = lexemes[at - 2]?.text === '.' && /^[js]r$/.test(lexemes[at - 3]?.lower ?? '');
  const [name, comma, number, after] = [
    lexemes[junior ? at - 3 : at - 2],
    lexemes[at - 1],
    lexemes[at],
    lexemes[at + 1],
  ];
  if (name?.kind !== 'word' || comma?.text !== ',' || number === undefined) return false;
  const value = digitsValue(number.text);
  if (value === null || value < 1 || !/^\d{1,3}$/.test(number.text)) return false;
  const named =
    /^\p{Lu}/u.test(name.text) && !/^(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)/.test(name.text);
  const ends = after === undefined || closing.test(after.text) || /^(?:and|of|from|who|was|is)$/.test(after.lower);
  return named ? ends : name.pos === 'NOUN' && after?.text === ',';
}

/** "who is 70.", "she was 84," */
function isOf(lexemes: readonly Lexeme[], at: number): boolean {
  const ends = /^[,.;]$/.test(lexemes[at + 1]?.text ?? '.') && lexemes[at + 2]?.glued !== true;
  const verb = /^(?:is|was|turned|turns)$/.test(lexemes[at - 1]?.lower ?? '');
  return (
    ends && verb && /^(?:who|he|she)$/.test(lexemes[at - 2]?.lower ?? '') && /^\d\d$/.test(lexemes[at]?.text ?? '')
  );
}
