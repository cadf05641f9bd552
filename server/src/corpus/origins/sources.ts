import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import type { Credit } from './credits.ts';
import { isAgency, outletIn, outletKey, wholeName } from './outlets.ts';

/** A credit whose outlet is known. */
export interface KnownCredit extends Omit<Credit, 'name' | 'agencyOnly' | 'isMarked' | 'isCalledOutlet'> {
  /** The outlet's name as the article has it. */
  readonly outlet: string;
  readonly key: string;
}

/** An article with the credits that it gives to other outlets. */
export interface Source {
  readonly article: AnnotatedArticle;
  /** The key of its own outlet; null where that is not known. */
  readonly key: string | null;
  readonly credits: readonly KnownCredit[];
}

/** The articles of an event with what they credit. */
export interface Sources {
  /** The keys of all their outlets: these decide what a credit means in each of them. */
  readonly outlets: string;
  /** By path, in order. */
  readonly byPath: ReadonlyMap<string, Source>;
}

/**
 * Looks up the outlets that articles credit: those known in general, and those of the articles themselves. What `before`
 * has of the same articles and outlets is taken over.
 */
export function resolveSources(
  articles: readonly (readonly [AnnotatedArticle, readonly Credit[]])[],
  before?: Sources,
): Sources {
  const ordered = [...articles].sort(([left], [right]) => (left.path < right.path ? -1 : 1));
  const ownKey = ({ metadata: { outlet } }: AnnotatedArticle): string | null =>
    outlet === null ? null : outletKey(outlet);
  const keys = new Set(ordered.flatMap(([article]) => ownKey(article) ?? []));
  const outlets = [...keys].sort().join('\n');
  const byPath = new Map(
    ordered.map(([article, credits]): [string, Source] => {
      const known = before?.outlets === outlets ? before.byPath.get(article.path) : undefined;
      const key = ownKey(article);
      return [
        article.path,
        known?.article === article ? known : { article, key, credits: resolve(credits, key, keys) },
      ];
    }),
  );
  return { outlets, byPath };
}

function resolve(credits: readonly Credit[], own: string | null, others: ReadonlySet<string>): readonly KnownCredit[] {
  const found: KnownCredit[] = [];
  for (const { name, span, scope, agencyOnly, isMarked, isCalledOutlet } of credits) {
    const named = outletIn(name, others, isMarked) ?? (isCalledOutlet ? wholeName(name) : undefined);
    if (named === undefined || (agencyOnly && !isAgency(named))) continue;
    const key = outletKey(named);
    // A paper is called by the last of its name, by itself and where the whole of it stood before: "The Times".
    if (own?.endsWith(key)) continue;
    const full = found.findLast((each) => each.key !== key && each.key.endsWith(key));
    found.push({
      outlet: full?.outlet ?? named.replace(/^the (?=\p{Lu})/u, ''),
      key: full?.key ?? key,
      span,
      scope,
    });
  }
  return found;
}

/** The outlet's name, else the file's. */
export function nameOf({ metadata: { outlet }, path }: AnnotatedArticle): string {
  return outlet ?? (path.split(/[\\/]/).at(-1) ?? path).replace(/\.\w+$/, '');
}

/** How near an article is to where its text was written: an agency's own, one that credits an agency with all of it, others. */
export function distanceFromAgency({ key, credits }: Source): number {
  if (key !== null && isAgency(key)) return 0;
  return credits.some(({ scope }) => scope === 'article') ? 1 : 2;
}

/** True where one article may have its text from the other: that one is nearer to an agency, or was not published later. */
export function mayHaveFrom(source: Source, other: Source): boolean {
  const nearer = distanceFromAgency(source) - distanceFromAgency(other);
  return nearer === 0 ? !isLater(other.article, source.article) : nearer > 0;
}

/** True where one of two articles with the same text has it from the other, and not the other way round. */
export const isCopy = (source: Source, other: Source): boolean =>
  mayHaveFrom(source, other) && !mayHaveFrom(other, source);

/** True where both dates are known and the first article's is the later. */
export function isLater(article: AnnotatedArticle, other: AnnotatedArticle): boolean {
  const [own, theirs] = [article.metadata.published, other.metadata.published];
  if (own === null || theirs === null) return false;
  const length = Math.min(own.length, theirs.length);
  return own.slice(0, length) > theirs.slice(0, length);
}
