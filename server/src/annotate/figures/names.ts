import { isPlural, joins, type Lexeme } from './lexemes.ts';

/** Words before a number that make a name or a label of both: "Article 5", "phase two", "No. 10". */
const label =
  /^(?:nos?|number|numbers|article|articles|section|sections|chapter|title|part|parts|page|pages|phase|stage|level|tier|grade|type|class|category|caption|photo|picture|image|slide|lap|week|day|round|act|step|rule|clause|amendment|resolution|proposition|prop|bill|route|highway|interstate|gate|room|channel|model|flight|flights|version|volume|season|episode|figure|table|district|ward|zone|sector|mark|apartment|suite|terminal|tower|schedule|protocol|directive|order|case|question|option|plan|area|group|unit|pier|platform|windows|iphone|formula|boeing|airbus|covid|apollo|falcon|soyuz|saturn|super|bowl|opus|psalm|war|world|group|big|catch|calibre|caliber|version|verse|line|lot|bus|train|engine|squadron|battalion|brigade|regiment|division|company|point|per|size|error|code|dial|press|rank|ranked|the no)$/;

/** What makes a quantity of a compound: "a 12-member council". Time and measure have units of their own. */
const compoundCount =
  /^(?:member|nation|country|state|person|people|man|woman|strong|seat|page|bed|room|bedroom|story|storey|vote|count|car|judge|justice|team|city|court|mile|ship|vehicle|unit|employee|soldier|player|juror|acre)s?$/;

/** A noun after a hyphen that a number may count in a compound. */
export function countsInCompound(lexeme: Lexeme | undefined): boolean {
  return compoundCount.test(lexeme?.lower ?? '');
}

/** True where the number in `[from, to)` is part of a name, an identifier or a label rather than a quantity. */
export function isLabel(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const [first, previous, next] = [lexemes[from], lexemes[from - 1], lexemes[to]];
  if (first === undefined) return true;
  if (isGluedIdentifier(lexemes, from, to) || isAreaCode(lexemes, from, to)) return true;
  const counts = isPlural(next) && next?.glued === false;
  if (previous !== undefined && !first.glued && previous.kind === 'word' && label.test(previous.lower)) {
    const capital = /^\p{Lu}/u.test(previous.text) && !previous.opens;
    const weak =
      /^(?:group|unit|plan|order|question|option|case|point|area|line|lot|day|week|season|company|table|figure|number|part|act|bill|rule|step|press|rank|ranked|big|war|world|super|train|bus|division|engine|size|mark)$/;
    if (!counts || (capital && !weak.test(previous.lower)) || previous.lower === 'per') return true;
  }
  if (/^[.]$/.test(previous?.text ?? '') && /^nos?$/.test(lexemes[from - 2]?.lower ?? '') && previous?.glued)
    return true;
  if (first.text === '101' && previous?.pos === 'NOUN') return true;
  if (isPageOf(lexemes, from) || isCode(lexemes, from, to)) return true;
  return isNamed(lexemes, from, counts);
}

/** The second number of "page 3 of 25". */
function isPageOf(lexemes: readonly Lexeme[], from: number): boolean {
  const number = lexemes[from - 2];
  if (lexemes[from - 1]?.lower !== 'of' || number?.kind !== 'number') return false;
  return /^(?:caption|photo|picture|image|slide|page|part|lap|step)$/.test(lexemes[from - 3]?.lower ?? '');
}

/** Numerals side by side are parts of a code or a telephone's number: "14451 3100". */
function isCode(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const isNumber = (at: number): boolean => lexemes[at]?.kind === 'number' && lexemes[at]?.opens === false;
  return (
    to === from + 1 &&
    isNumber(from) &&
    ((lexemes[from - 1]?.kind === 'number' && lexemes[from]?.glued === false) ||
      (isNumber(to) && lexemes[to]?.glued === false && !/^[1-9]\d?$/.test(lexemes[to]?.text ?? '')))
  );
}

/** "Saturn 5", "Group of Seven", "the Big Four": the number belongs to a name before it. */
function isNamed(lexemes: readonly Lexeme[], from: number, counts: boolean): boolean {
  const [first, previous] = [lexemes[from], lexemes[from - 1]];
  if (first === undefined) return true;
  const capital = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'word' && /^\p{Lu}/u.test(lexeme.text);
  if (first.kind === 'word') {
    if (capital(first) && !first.opens && previous !== undefined && !/^[“"‘'(:—–]$/.test(previous.text)) return true;
    return false;
  }
  if (previous === undefined || counts || first.glued || /['’]s$/.test(previous.lower)) return false;
  return capital(previous) && previous.pos === 'PROPN' && !previous.opens && !/^\p{Lu}\p{Ll}*day$/u.test(previous.text);
}

/** The "(202)" of "(202) 555-0143". */
function isAreaCode(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return lexemes[from - 1]?.text === '(' && lexemes[to]?.text === ')' && lexemes[to + 1]?.kind === 'number';
}

/** "A320", "F-16", "202-555-0143", "24/7", "2.0.1", "50-50", "39A", "#3", "user@2": digits that are glued to others. */
function isGluedIdentifier(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const [first, previous] = [lexemes[from], lexemes[from - 1]];
  if (first?.glued === true && previous !== undefined) {
    if (previous.kind !== 'mark') return !/^(?:rs|us|eur|usd|gbp|mid)$/.test(previous.lower);
    if (/^[#@/_&=.:,+*~^\\|]$/.test(previous.text)) return true;
    if (joins(lexemes, from - 1) && /^[-‐‑]$/.test(previous.text)) {
      const before = lexemes[from - 2];
      if (before !== undefined && first.kind === 'number' && !/^(?:mid|pre|post|sub|nearly|about)$/.test(before.lower))
        return true;
    }
  }
  const [after, second] = [lexemes[to], lexemes[to + 1]];
  if (after?.glued !== true) return false;
  if (after.kind !== 'mark') return true;
  if (/^[_@#&=*\\|]$/.test(after.text)) return true;
  if (/^[./:,]$/.test(after.text)) return second?.glued === true && second.kind !== 'mark';
  return false;
}
