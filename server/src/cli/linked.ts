import { createCorpus } from '../corpus/corpus.ts';
import type { LinkedEvent } from '../corpus/comparison.ts';
import { loadArticles, type Input, type Say } from './inputs.ts';

/** A linked event with a name: its manifest's, or where a folder's articles are on several events, a headline of its own. */
export interface NamedEvent extends LinkedEvent {
  readonly title: string;
}

/**
 * Reads, annotates and links all inputs: those of each folder with a manifest, and those of the rest, each set parted
 * where its articles are on several events.
 */
export async function loadEvents(inputs: readonly Input[], say: Say): Promise<readonly NamedEvent[]> {
  const corpus = createCorpus();
  const titles = new Map<string, string>();
  for await (const { input, article } of loadArticles(inputs, say)) {
    corpus.put(input.event, article);
    corpus.keepWhole(input.event, input.manifest?.split === false);
    titles.set(input.event, input.manifest?.event ?? input.event);
  }
  return corpus.events().flatMap((name): readonly NamedEvent[] => {
    const title = titles.get(name) ?? name;
    const events = corpus.split(name);
    const isOne = events.length < 2;
    if (!isOne) say(`${title}: its articles are on ${events.length} events, each of which is linked by itself`);
    return events.map(({ label, paths }) => ({
      ...corpus.linkedWith(paths[0] ?? ''),
      title: isOne ? title : label,
    }));
  });
}

/** The names that entities have in all articles of their event, by path and by the entity's id. */
export function eventNames(event: LinkedEvent): (path: string, entity: string | null) => string | undefined {
  const names = new Map(
    event.entities.flatMap(({ name, members }) => members.map(({ path, entity }) => [`${path}\n${entity}`, name])),
  );
  return (path, entity) => (entity === null ? undefined : names.get(`${path}\n${entity}`));
}
