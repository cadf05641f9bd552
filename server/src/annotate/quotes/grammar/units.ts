import type { Block, Quotation } from '../../../article/article.ts';

/**
 * What the grammar of attribution sees of a paragraph: a word or mark that stands outside quotation marks, or a whole
 * quotation as if it were one word (`pos` is then `QUOTE`).
 */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly pos: string;
  readonly lemma: string;
  /** As it stands in the text. */
  readonly text: string;
  /** In lower case, with a straight apostrophe. */
  readonly word: string;
  readonly quotation: Quotation | null;
}

/** The units of one sentence. */
export type Clauses = readonly Unit[];

const numeric = /\p{N}/u;

/** The units of a block, sentence by sentence. Linear in the block's length. */
export function unitsOf(text: string, block: Block): Clauses[] {
  let next = 0;
  return block.sentences.map((sentence) => {
    const units: Unit[] = [];
    let open: Quotation | null = null;
    for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
      const token = block.tokens[index];
      if (!token || (open && token.start < open.end)) continue;
      for (; (block.quotations[next]?.end ?? Infinity) <= token.start; next++) open = null;
      const quotation = block.quotations[next];
      if (quotation && token.end > quotation.start) {
        open = quotation;
        units.push(unitOf(text, quotation.start, quotation.end, 'QUOTE', '', quotation));
      } else units.push(unitOf(text, token.start, token.end, token.pos, token.lemma, null));
    }
    return units;
  });
}

function unitOf(
  text: string,
  start: number,
  end: number,
  pos: string,
  lemma: string,
  quotation: Quotation | null,
): Unit {
  const words = text.slice(start, end);
  const lower = end - start > 40 ? '' : words.toLowerCase();
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return { start, end, pos, lemma, text: words, word, quotation };
}

/** Marks that part clauses. */
export const isComma = (unit: Unit | undefined): boolean => unit?.text === ',';
export const isColon = (unit: Unit | undefined): boolean => unit?.text === ':';
export const isDash = (unit: Unit | undefined): boolean => unit !== undefined && /^[—–―-]+$/.test(unit.text);
export const isQuotation = (unit: Unit | undefined): boolean => unit?.pos === 'QUOTE';
export const isMark = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.pos === 'PUNCT' && !numeric.test(unit.text);
/** A mark that ends a sentence, or brackets what stands in it. */
export const isStop = (unit: Unit | undefined): boolean => unit !== undefined && /^[.!?;…]+$/.test(unit.text);
