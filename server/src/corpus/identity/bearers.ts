import type { Entity } from '../../annotate/annotation.ts';

/** An entity as one article has it. */
export interface Bearer {
  readonly path: string;
  readonly entity: Entity;
  /** How the article spells the name, with how often. */
  readonly spellings: ReadonlyMap<string, number>;
}

/** Those that are one, with why. */
export interface Cluster {
  readonly bearers: Bearer[];
  readonly evidence: string[];
}
