import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import type { Group, OnlyIn } from '../comparison.ts';
import type { LinkIndex } from '../linking/links.ts';
import type { Unit } from '../passages/units.ts';
import { indexSpans } from '../passages/span-index.ts';
import type { Naming } from './groups.ts';

/** What is found in one article alone: its quotes and claims that no group has, each with the likest passage elsewhere. */
export function onlyIn(
  articles: readonly AnnotatedArticle[],
  groups: readonly Group[],
  unitsOf: (article: AnnotatedArticle) => readonly Unit[],
  links: LinkIndex,
  naming: Naming,
): readonly OnlyIn[] {
  const carried = new Map<string, [number, number][]>();
  for (const { members } of groups) {
    for (const { path, start, end } of members) carried.set(path, [...(carried.get(path) ?? []), [start, end]]);
  }
  return articles.flatMap((article) => {
    const groupsHere = indexSpans(carried.get(article.path) ?? [], (span) => span);
    const units = unitsOf(article);
    const unitsHere = indexSpans(units, ({ start, end }) => [start, end]);
    const passages = [
      ...article.quotes
        .filter(({ kind }) => kind !== 'indirect')
        .map(({ content, id }) => ({
          kind: 'quote' as const,
          start: content[0]?.[0] ?? 0,
          end: content.at(-1)?.[1] ?? 0,
          id,
        })),
      ...article.claims
        .filter(({ quote }) => quote === null)
        .map(({ start, end }) => ({ kind: 'claim' as const, start, end, id: null })),
    ];
    return passages
      .filter(({ start, end }) => end > start && groupsHere.overlapping([start, end]).length === 0)
      .sort((left, right) => left.start - right.start)
      .map(({ kind, start, end }): OnlyIn => {
        const inside = unitsHere.overlapping([start, end]);
        const speaker = inside.find(({ quote }) => quote !== null);
        return {
          path: article.path,
          start,
          end,
          text: article.text.slice(start, end),
          kind,
          speaker: kind === 'quote' && speaker ? naming.speaker(speaker) : null,
          nearest: nearest(inside, links),
        };
      });
  });
}

function nearest(units: readonly Unit[], links: LinkIndex): OnlyIn['nearest'] {
  let best: { unit: Unit; score: number } | undefined;
  for (const unit of units) {
    for (const [other, score] of links.linksOf(unit)) {
      if (other.article === unit.article) continue;
      if (!best || score > best.score || (score === best.score && comparePositions(other, best.unit) < 0))
        best = { unit: other, score };
    }
  }
  return best ? { path: best.unit.article.path, start: best.unit.start, end: best.unit.end } : null;
}

function comparePositions(left: Unit, right: Unit): number {
  if (left.article.path !== right.article.path) return left.article.path < right.article.path ? -1 : 1;
  return left.order - right.order;
}
