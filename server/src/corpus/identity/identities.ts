import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import type { EventEntity } from '../comparison.ts';
import { identify } from './identity.ts';
import { spellingsOf } from './spellings.ts';

/** Who is who in an event whose articles come, go and change. */
export interface Identities {
  /** The same as `identify` finds; the same objects where no article names anybody or anything else than before. */
  identify(articles: readonly AnnotatedArticle[]): readonly EventEntity[];
}

export function createIdentities(): Identities {
  const looks = new WeakMap<AnnotatedArticle, string>();
  const lookIn = (article: AnnotatedArticle): string => {
    const look = looks.get(article) ?? lookOf(article);
    looks.set(article, look);
    return look;
  };
  let before: readonly string[] = [];
  let found: readonly EventEntity[] = [];
  return {
    identify: (articles) => {
      const now = articles.map(lookIn);
      if (now.length !== before.length || now.some((look, index) => look !== before[index])) found = identify(articles);
      before = now;
      return found;
    },
  };
}

/** All of an article that who is who depends on, as text. */
function lookOf(article: AnnotatedArticle): string {
  return JSON.stringify([
    article.path,
    ...article.entities.map((entity) => [
      ...[entity.id, entity.name, entity.type, entity.mentions.length, entity.apartFrom],
      ...spellingsOf(article, entity),
    ]),
  ]);
}
