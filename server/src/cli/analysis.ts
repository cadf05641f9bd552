import type { AnnotatedArticle } from '../annotate/annotation.ts';

/** An article as `analyze` prints it: its annotations without its text and tokens, entities under the names of their event. */
export function analysisOf(article: AnnotatedArticle, nameOf: (entity: string) => string | undefined) {
  const { path, language, metadata, blocks, entities, quotes, figures, claims } = article;
  return {
    path,
    language,
    metadata,
    blocks: blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    entities: entities.map((entity) => ({ ...entity, name: nameOf(entity.id) ?? entity.name })),
    quotes: quotes.map(({ speaker, ...quote }) => ({
      ...quote,
      speaker: speaker && {
        ...speaker,
        name: (speaker.entity === null ? undefined : nameOf(speaker.entity)) ?? speaker.name,
      },
    })),
    figures: figures.map(({ start, end, low, high, unit, hedge, of, evidence }) => ({
      start,
      end,
      low,
      high,
      unit,
      hedge,
      of,
      evidence,
    })),
    claims,
  };
}
