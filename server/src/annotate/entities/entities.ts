import type { Article } from '../../article/article.ts';
import type { Entity, Mention } from '../annotation.ts';
import { findCandidates } from './spans.ts';
import { typeNames } from './typing.ts';
import { joinMentions } from './who.ts';
import { wordsOf } from './word.ts';

/** Finds the people, organisations and places of an article, with their mentions by name and by description. */
export function findEntities(article: Article): readonly Entity[] {
  const words = wordsOf(article);
  const names = typeNames(words, findCandidates(article.text, words));
  return joinMentions(words, names).map((cluster, index) => ({
    id: `e${String(index + 1)}`,
    name: cluster.name,
    type: cluster.type,
    role: null,
    mentions: cluster.mentions.map(({ start, end }): Mention => ({ start, end, kind: 'name' })),
    evidence: [...cluster.evidence],
  }));
}
