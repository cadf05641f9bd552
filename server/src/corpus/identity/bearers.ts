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

/** True where an article has one of each. */
export function shareArticle(left: Pick<Cluster, 'bearers'>, right: Pick<Cluster, 'bearers'>): boolean {
  const paths = new Set(left.bearers.map(({ path }) => path));
  return right.bearers.some(({ path }) => paths.has(path));
}
