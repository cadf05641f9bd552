import type { EntityType } from '../../annotation.ts';

/** A stretch of words that may be a name. */
export interface Candidate {
  /** Indexes of the first and the last word. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The type that general knowledge gives the whole name. */
  readonly known: EntityType | undefined;
  /** Index of the first word of the title before it, or of the name where there is none. */
  readonly titleFirst: number;
  /** True for what its first word makes a thing: "Operation Blue Lake". */
  readonly thing: boolean;
}
