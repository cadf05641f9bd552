import type { Block, Token } from '../../article/article.ts';

/** A numeral, a word or a mark: the alphabet of the grammar of quantities. */
export interface Lexeme {
  readonly kind: 'number' | 'word' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** True where nothing stands between it and the one before. */
  readonly glued: boolean;
  /** The part of speech and the dictionary form of the token that it lies in. */
  readonly pos: string;
  readonly lemma: string;
  /** True for the first one of a sentence. */
  readonly opens: boolean;
}

const pattern =
  /(\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[¼½¾⅓⅔⅛])|(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?)|[^\s\p{L}]/gu;

/**
 * Cuts a block into numerals, words and marks. Tokens split compounds such as "12-15" or "per cent" in ways of their
 * own; quantities need every part.
 */
export function lexemesOf(text: string, block: Block): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  const starts = new Set(block.sentences.map((sentence) => sentence.start));
  let token = 0;
  let end = -1;
  for (const found of text.slice(block.start, block.end).matchAll(pattern)) {
    const [word] = found;
    const start = block.start + found.index;
    while (token + 1 < block.tokens.length && (block.tokens[token]?.end ?? 0) <= start) token++;
    const at: Token | undefined = block.tokens[token];
    const inside = at !== undefined && at.start <= start && start < at.end;
    lexemes.push({
      kind: found[1] !== undefined ? 'number' : found[2] !== undefined ? 'word' : 'mark',
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      glued: start === end,
      pos: inside ? at.pos : 'X',
      lemma: inside && at.end - at.start === word.length ? at.lemma : word.toLowerCase(),
      opens: lexemes.length === 0 || starts.has(start),
    });
    end = start + word.length;
  }
  return lexemes;
}

/** The number of lexemes from `at` that read `words`, case aside; 0 where they do not. */
export function wordsAt(lexemes: readonly Lexeme[], at: number, words: readonly string[]): number {
  return words.every((word, offset) => lexemes[at + offset]?.lower === word) ? words.length : 0;
}

/** True for a hyphen or dash that joins what stands on both sides of it. */
export function joins(lexemes: readonly Lexeme[], at: number): boolean {
  const mark = lexemes[at];
  return mark?.text !== undefined && /^[-‐‑–—]$/.test(mark.text) && mark.glued && lexemes[at + 1]?.glued === true;
}

/** True where the lexeme is a noun in the plural, or one that stands for many ("people", "police"). */
export function isPlural(lexeme: Lexeme | undefined): boolean {
  if (lexeme?.kind !== 'word') return false;
  if (/^(people|men|women|children|police|troops|personnel|staff|dead|wounded|feet|lives)$/.test(lexeme.lower))
    return true;
  return /^(NOUN|PROPN|X)$/.test(lexeme.pos) && /[^su]s$/.test(lexeme.lower);
}
