import { firstFrom } from '../../../article/ordered.ts';
import type { EntityType } from '../../annotation.ts';
import type { TypedName } from '../typing/typing.ts';
import { isAcronym, titleCase } from '../word.ts';

export type Gender = 'female' | 'male';

/** The mentions by name that stand for one person, organisation or place. */
export interface NamedCluster {
  readonly type: EntityType;
  /** The fullest name. */
  name: string;
  readonly mentions: TypedName[];
  gender: Gender | undefined;
  readonly evidence: Set<string>;
}

/** A cluster of one mention. */
export const newCluster = (type: EntityType, mention: TypedName): NamedCluster => ({
  type,
  name: displayName(mention.text, type),
  mentions: [mention],
  gender: undefined,
  evidence: new Set(mention.evidence),
});

/** A name as a reader expects it: on one line, without brackets, a person's not in capitals. */
export function displayName(text: string, type: EntityType): string {
  const plain = text.replace(/[()[\]]/g, '').replace(/\s+/g, ' ');
  return type === 'organisation' || /\p{Ll}/u.test(plain) || isAcronym(plain) ? plain : titleCase(plain);
}

/** The last of an entity's mentions, which stand in order, before an offset. */
export const lastBefore = (mentions: readonly TypedName[], offset: number): TypedName | undefined =>
  mentions[firstFrom(mentions, offset) - 1];
