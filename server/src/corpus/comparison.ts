import type { AnnotatedArticle, EntityType, Evidence } from '../annotate/annotation.ts';

export type Relation =
  'same' | 'wording-differs' | 'attribution-differs' | 'figures-agree' | 'figures-compatible' | 'figures-conflict';

export type DifferenceKind = 'wording' | 'speaker' | 'figure' | 'hedge' | 'cut' | 'negation';

/** A passage of an article: `[start, end)` in its text. */
export interface Passage {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a member's text; `differs` where other members of the group have other words or none. */
export interface Segment {
  readonly text: string;
  readonly differs: boolean;
}

export interface Member extends Passage {
  readonly text: string;
  /** The speaker's name across the event; null where the article speaks. */
  readonly speaker: string | null;
  readonly outlet: string | null;
  /** Members of a group with the same number have one origin; absent where that is not known. */
  readonly origin?: number;
  /** Whom the article has it from, in words: "from Reuters", "same text as The Times". */
  readonly from?: string;
  /** The text in pieces, the differing words marked; joined they are `text`. */
  readonly segments: readonly Segment[];
}

/** One way in which two members of a group differ. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Indexes of the two members. */
  readonly between: readonly [number, number];
  /** The words of the first and of the second; empty where one has none. */
  readonly left: string;
  readonly right: string;
}

/** Passages of different articles that tell the same thing. */
export interface Group {
  /** The same as long as the members are the same. */
  readonly id: string;
  readonly kind: 'quote' | 'claim' | 'figure';
  readonly relation: Relation;
  /** A few words that tell a reader what the group is about. */
  readonly label: string;
  readonly members: readonly Member[];
  /** By substance: what matters most comes first. */
  readonly differences: readonly Difference[];
  /** How many independent origins the members have. */
  readonly origins: number;
  readonly evidence: Evidence;
  /** Id of the event that the members are on, where a folder's articles are on several. */
  readonly event?: string;
}

/** What only one article has. */
export interface OnlyIn extends Passage {
  readonly text: string;
  readonly kind: 'quote' | 'claim' | 'figure';
  readonly speaker: string | null;
  readonly nearest: Passage | null;
}

/** One entity as the articles of an event know it. */
export interface EventEntity {
  /** The one name in all articles. */
  readonly name: string;
  readonly type: EntityType;
  readonly members: readonly { readonly path: string; readonly entity: string }[];
  readonly evidence: Evidence;
}

/** A run of the same words outside quotations in two articles. */
export interface SharedText {
  readonly passages: readonly [Passage, Passage];
  readonly words: number;
}

/** A place where an article has something from an outlet, by its own words or because the two share their text. */
export interface OriginLink extends Passage {
  /** Whether the article says so, or the two share their text. */
  readonly by: 'credit' | 'text';
  /** True where the whole article is from there. */
  readonly whole: boolean;
  readonly outlet: string;
  /** The outlet's article of this event; null where it has none here. */
  readonly from: string | null;
  readonly evidence: Evidence;
}

/** One of the events that the articles of a folder are on. */
export interface FolderEvent {
  /** The same as long as the first of its articles is. */
  readonly id: string;
  /** A headline of its articles. */
  readonly label: string;
  readonly paths: readonly string[];
}

/** What linking finds among the articles of one event. */
export interface LinkedEvent {
  /** What identifies the event: the folder's path or URI, opaque to the engine. */
  readonly event: string;
  /** In the order of the manifest or of their paths. */
  readonly articles: readonly AnnotatedArticle[];
  readonly entities: readonly EventEntity[];
  readonly groups: readonly Group[];
  readonly onlyIn: readonly OnlyIn[];
  /** Long runs of the same text, in the order of the articles. */
  readonly sharedText?: readonly SharedText[];
  /** Who has what from whom, in the order of the articles. */
  readonly origins?: readonly OriginLink[];
  /** The events that the articles are on, that of most articles first: passages are linked within an event only. */
  readonly events?: readonly FolderEvent[];
}
