import type { Article, Span } from '../article/article.ts';

/** Why an annotation is there: the rule and the words it rests on, in plain English that a hover can show. */
export type Evidence = readonly string[];

export type EntityType = 'person' | 'organisation' | 'place';

/** A place in the text that names an entity, describes it ("the German chancellor") or refers to it by a pronoun. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'description' | 'pronoun';
}

export interface Entity {
  /** Unique within its article. */
  readonly id: string;
  /** The fullest name that the article gives, without titles. */
  readonly name: string;
  readonly type: EntityType;
  /** What the article says the entity is, in its own words ("the head of the EU's foreign service"). */
  readonly role: string | null;
  /** In the order of the text; never empty. */
  readonly mentions: readonly Mention[];
  readonly evidence: Evidence;
  /** The names of those whom a reader said this is not. */
  readonly apartFrom?: readonly string[];
}

export type SpeakerKind = 'person' | 'group' | 'organisation' | 'place' | 'document' | 'unnamed';

/** Whom a quote's source stands for. */
export interface Speaker {
  /** The entity's name; else the words of the source ("a second US official", "EU leaders"). */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Id of the entity in this article. */
  readonly entity: string | null;
  /** True where the source's name is withheld ("a US official"). */
  readonly anonymous: boolean;
}

/** An attribution: something that somebody is said to have said, thought or written. */
export interface Quote {
  /** Unique within its article. */
  readonly id: string;
  /** `direct`: all in quotation marks; `mixed`: reported speech with a part in marks; `indirect`: no marks. */
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** A span for each unbroken piece, in the order of the text, quotation marks included; never empty. */
  readonly content: readonly Span[];
  /** The words that attribute ("said", "according to"). */
  readonly cue: Span | null;
  /** The words that name who says it. */
  readonly source: Span | null;
  readonly speaker: Speaker | null;
  /** How likely the attribution is right, from 0 to 1. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** A quantity in the text. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** Bounds of the value in `unit`; null where open ("more than 40" has no `high`). Shares are fractions of one. */
  readonly low: number | null;
  readonly high: number | null;
  /** `EUR`, `USD`, `share`, `year`, `month`, `day`, `hour`, `date`, `kilometre` ..., or null for a plain count. A
   * `date` goes from its first day to its last, each as the number YYYYMMDD, with the year 0 where it is not known.  */
  readonly unit: string | null;
  /** The words that loosen the value ("about", "up to"), lower case. */
  readonly hedge: string | null;
  /** The words for what is counted ("troops", "of the issues"). */
  readonly of: string | null;
  /** Where those words stand. */
  readonly ofSpan: Span | null;
  /** The dictionary form of the noun among them that the others modify ("troop", "issue"). */
  readonly head?: string | null;
  readonly evidence: Evidence;
}

export type ClaimKind = 'quantity' | 'event' | 'commitment' | 'prediction' | 'position';

/** A checkable statement. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
  /** Id of the quote by which a speaker makes it; null where the article does. */
  readonly quote: string | null;
  /** Indexes of the figures within it. */
  readonly figures: readonly number[];
  readonly evidence: Evidence;
}

/** An article with all its annotations: plain data that survives JSON. */
export interface AnnotatedArticle extends Article {
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
}
