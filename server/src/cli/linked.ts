import { createCorpus } from '../corpus/corpus.ts';
import type { LinkedEvent } from '../corpus/comparison.ts';
import { loadArticles, type Input, type Say } from './inputs.ts';

/** A linked event with the name that its manifest gives it. */
export interface NamedEvent extends LinkedEvent {
  readonly title: string;
}

/** Reads, annotates and links all inputs: one linked event for each folder with a manifest, and one for the rest. */
export async function loadEvents(inputs: readonly Input[], say: Say): Promise<readonly NamedEvent[]> {
  const corpus = createCorpus();
  const titles = new Map<string, string>();
  for await (const { input, article } of loadArticles(inputs, say)) {
    corpus.put(input.event, article);
    titles.set(input.event, input.manifest?.event ?? input.event);
  }
  return corpus.events().map((event) => ({ ...corpus.linked(event), title: titles.get(event) ?? event }));
}

/** The names that entities have in all articles of their event, by path and by the entity's id. */
export function eventNames(event: LinkedEvent): (path: string, entity: string | null) => string | undefined {
  const names = new Map(
    event.entities.flatMap(({ name, members }) => members.map(({ path, entity }) => [`${path}\n${entity}`, name])),
  );
  return (path, entity) => (entity === null ? undefined : names.get(`${path}\n${entity}`));
}
