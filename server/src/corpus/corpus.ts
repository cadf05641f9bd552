import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { LinkedEvent } from './comparison.ts';
import { createEvent, type EventIndex } from './event.ts';

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
  const homes = new Map<string, string>();
  const events = new Map<string, EventIndex>();

  const remove = (path: string): void => {
    const name = homes.get(path);
    const event = name === undefined ? undefined : events.get(name);
    if (name === undefined || !event) return;
    event.remove(path);
    homes.delete(path);
    if (event.size() === 0) events.delete(name);
  };

  return {
    put: (name, article) => {
      if (homes.get(article.path) !== name) remove(article.path);
      const event = events.get(name) ?? createEvent(name);
      events.set(name, event);
      homes.set(article.path, name);
      event.put(article);
    },
    remove,
    article: (path) => events.get(homes.get(path) ?? '')?.article(path),
    eventOf: (path) => homes.get(path),
    events: () => [...events.keys()].sort(),
    linked: (name) => (events.get(name) ?? createEvent(name)).linked(),
  };
}
