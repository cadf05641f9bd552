import { isApostrophe } from './characters.ts';
import { closedTags, setOf, type TagSet } from './function-words.ts';
import { shapes } from './shapes.ts';

const sets = {
  /** What a word of no closed class can be, whatever its ending. */
  open: setOf(['NOUN', 'ADJ', 'ADV', 'VB', 'VBD', 'VBN']),
  verbInS: setOf(['VBZ']),
  verbInIng: setOf(['VBG']),
  name: setOf(['PROPN']),
  /** A capital within the word: `MPs`, `pro-Israel`. */
  inner: setOf(['NOUN', 'PROPN', 'ADJ']),
  auxiliary: setOf(['AUX']),
  participle: setOf(['VBD', 'VBN', 'VBG', 'ADJ', 'PROPN']),
  numeral: setOf(['NUM']),
  ordinal: setOf(['ADJ', 'NOUN', 'ADV']),
  decade: setOf(['NOUN']),
  apostrophe: setOf(['PUNCT', 'PART']),
  punctuation: setOf(['PUNCT']),
  symbol: setOf(['SYM']),
  unclear: setOf(['X']),
};

const symbols = new Set('$£€¥¢₹%+=<>|~*#@/^°©®™§±×÷');

/** The tags that a word can have by what it is and how it is written. */
export function candidatesFor(lower: string, shape: number): TagSet {
  const known = closedTags(lower);
  if (known !== undefined) {
    // "Did the council agree?"
    if (shape === shapes.opening && (lower === 'did' || lower === 'does')) return sets.auxiliary;
    return shape === shapes.capitals ? known | sets.name : known;
  }
  const first = lower.charCodeAt(0);
  if (shape === shapes.numeral) {
    if (/^[+-]?\d/.test(lower))
      return /(?:st|nd|rd|th)$/.test(lower) ? sets.ordinal : lower.endsWith('s') ? sets.decade : sets.numeral;
    if (lower.startsWith("'")) return sets.decade;
    return first === 0x40 ? sets.name : first === 0x23 ? sets.symbol : sets.open | sets.name;
  }
  if (shape === shapes.mark) {
    if (isApostrophe(first) && lower.length === 1) return sets.apostrophe;
    if (symbols.has(lower)) return sets.symbol;
    return first === 0x5f || (first >= 0x80 && !isPunctuation(first)) ? sets.unclear : sets.punctuation;
  }
  if (first === 0x40) return sets.name;
  if (first === 0x23) return sets.symbol;
  if (lower.includes('://') || lower.includes('@')) return sets.symbol;
  if (shape === shapes.inner) return sets.inner;
  let set = sets.open;
  if (lower.endsWith('s')) set |= sets.verbInS;
  else if (lower.endsWith('ing') || lower.endsWith("in'")) set |= sets.verbInIng;
  return shape === shapes.lower ? set : set | sets.name;
}

/** Dashes, quotation marks, bullets, the ellipsis and the like. */
const isPunctuation = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x205e) ||
  code === 0xab ||
  code === 0xbb ||
  code === 0xb7 ||
  code === 0xa1 ||
  code === 0xbf;

/** Of the tags of a word that is a form of an irregular verb and not its base, those that such a form can have. */
export const ofIrregularForm = (set: TagSet): TagSet => ((set & sets.participle) === 0 ? set : set & sets.participle);
