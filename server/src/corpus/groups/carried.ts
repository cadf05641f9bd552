import type { Span } from '../../article/article.ts';
import type { Group, Member } from '../comparison.ts';

/** Which stretches of articles are in groups. */
export interface Carried {
  /** Takes over which groups there are now; what stands in those of before is not looked at again. */
  update(groups: readonly Group[]): void;
  /** The stretches of an article: the same array as long as they are the same. */
  spans(path: string): readonly Span[];
}

/** A stretch as one number; no text is longer than this. */
const longest = 2 ** 24;
const keyOf = ({ start, end }: Member): number => start * longest + end;

/** The stretches of one article. */
interface Own {
  /** How many members of groups stand in each. */
  readonly counts: Map<number, number>;
  spans: readonly Span[] | undefined;
}

export function createCarried(): Carried {
  let known = new Set<Group>();
  const byPath = new Map<string, Own>();

  const count = (member: Member, by: number): void => {
    const own = byPath.get(member.path) ?? { counts: new Map<number, number>(), spans: undefined };
    byPath.set(member.path, own);
    const key = keyOf(member);
    const before = own.counts.get(key) ?? 0;
    if (before + by > 0) own.counts.set(key, before + by);
    else own.counts.delete(key);
    if (before === 0 || before + by === 0) own.spans = undefined;
  };

  return {
    update: (groups) => {
      const now = new Set(groups);
      const gone = new Set<Member>();
      for (const group of known) if (!now.has(group)) for (const member of group.members) gone.add(member);
      for (const group of now) {
        if (known.has(group)) continue;
        for (const member of group.members) if (!gone.delete(member)) count(member, 1);
      }
      for (const member of gone) count(member, -1);
      known = now;
    },
    spans: (path) => {
      const own = byPath.get(path);
      if (!own) return nowhere;
      return (own.spans ??= [...own.counts.keys()].map((key) => [Math.floor(key / longest), key % longest]));
    },
  };
}

const nowhere: readonly Span[] = [];
