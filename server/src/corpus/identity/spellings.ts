import type { AnnotatedArticle, Entity } from '../../annotate/annotation.ts';

const known = new WeakMap<AnnotatedArticle, Map<Entity, ReadonlyMap<string, number>>>();

/** How an article spells an entity's name, with how often; read once for an article. */
export function spellingsOf(article: AnnotatedArticle, entity: Entity): ReadonlyMap<string, number> {
  const inArticle = known.get(article) ?? new Map<Entity, ReadonlyMap<string, number>>();
  known.set(article, inArticle);
  const spellings = inArticle.get(entity) ?? readSpellings(article, entity);
  inArticle.set(entity, spellings);
  return spellings;
}

function readSpellings(article: AnnotatedArticle, entity: Entity): ReadonlyMap<string, number> {
  const spellings = new Map<string, number>();
  for (const mention of entity.mentions) {
    if (mention.kind !== 'name') continue;
    const text = article.text
      .slice(mention.start, mention.end)
      .replace(/\s+/g, ' ')
      .replace(/['’]s?$/, '');
    spellings.set(text, (spellings.get(text) ?? 0) + 1);
  }
  return spellings;
}
