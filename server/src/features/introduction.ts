import type { AnnotatedArticle, Entity, Mention } from '../annotate/annotation.ts';

/** Where an article introduces an entity most fully: the first of its longest names, else its first mention. */
export function introduction({ text }: AnnotatedArticle, { name, mentions }: Entity): { start: number; end: number } {
  const names = mentions.filter(({ kind }) => kind === 'name');
  const full = names.find(({ start, end }) => text.slice(start, end).includes(name));
  const longest = names.reduce<Mention | undefined>(
    (best, mention) => (best === undefined || mention.end - mention.start > best.end - best.start ? mention : best),
    undefined,
  );
  const { start, end } = full ?? longest ?? mentions[0] ?? { start: 0, end: 0 };
  return { start, end };
}
