/** A stretch of an article's text: `[start, end)` in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/**
 * What a block of an article is. `promo` is what advertises other content (newsletters, related links),
 * `metadata` what describes the article itself (dates, addresses, contributors).
 */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'dateline'
  | 'byline'
  | 'paragraph'
  | 'subheading'
  | 'caption'
  | 'credit'
  | 'promo'
  | 'metadata';

/** A word or a mark with the part of speech it has where it stands. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The universal part of speech: NOUN, PROPN, VERB, AUX, ADJ, ADV, ADP, DET, PRON, NUM, PART, CCONJ, SCONJ, PUNCT, SYM, INTJ, X. */
  readonly pos: string;
  /** The dictionary form, in lower case. */
  readonly lemma: string;
}

/** A sentence of a block: its span and its tokens as indexes `[first, last)` into the block's `tokens`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
}

/** A passage in quotation marks. `end` is the block's end where the mark never closes there. */
export interface Quotation {
  /** Offset of the opening mark. */
  readonly start: number;
  /** Offset after the closing mark. */
  readonly end: number;
  readonly marks: 'double' | 'single';
  /** False where no closing mark stands before the block's end. */
  readonly closed: boolean;
  /** True where the quotation of the block before goes on here (that one is not closed, this block opens with a mark). */
  readonly continues: boolean;
}

/** A block with all that reading finds in it. Blocks do not overlap and stand in order. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Outermost quotations, in order. */
  readonly quotations: readonly Quotation[];
}

/** What is known about an article besides its text; null where it is not known. */
export interface Metadata {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** An ISO 8601 date (`2025-12-16`) or date and time. */
  readonly published: string | null;
  readonly url: string | null;
}

/**
 * An article as it was read. Offsets count in `text`, which is the file's text after its byte order mark; in a Markdown file
 * the marks inside its lines are blank.
 */
export interface Article {
  /** What identifies the article: a path or URI, opaque to the engine. */
  readonly path: string;
  readonly text: string;
  /** An ISO 639 code, or `und` where the language is not certain. Only English is annotated. */
  readonly language: string;
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  /** Offset up to which the text was read: shorter than the text only where it is too long to be an article. */
  readonly readTo: number;
}
