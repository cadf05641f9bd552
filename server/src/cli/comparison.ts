import { shownWords } from '../article/shown-words.ts';
import type { Group, LinkedEvent, Relation } from '../corpus/comparison.ts';
import { readTogether } from '../features/read-together.ts';
import { eventNames, type NamedEvent } from './linked.ts';

/** What `compare` prints of linked events as JSON. A group says its event where there are several. */
export function comparisonOf(events: readonly NamedEvent[]) {
  const several = events.length > 1;
  return {
    schema: 'corroborate/comparison@1',
    sources: events.flatMap(({ articles }) =>
      articles.map(({ path, language, metadata }) => ({ path, language, ...metadata })),
    ),
    events: events.flatMap(({ title, events: [own] = [] }) =>
      own ? [{ id: own.id, label: oneLine(title), paths: own.paths }] : [],
    ),
    groups: events.flatMap(({ groups, events: [own] = [] }) =>
      groups.map((group) => ({
        ...group,
        ...(several && own ? { event: own.id } : {}),
        members: group.members.map(({ path, start, end, text, speaker, outlet }) => ({
          path,
          start,
          end,
          text,
          speaker,
          outlet,
        })),
      })),
    ),
    onlyIn: events.flatMap(({ onlyIn }) => onlyIn),
  };
}

/** How often each speaker is quoted in an event, the most quoted first. Unnamed sources do not count. */
export function quotedMost(event: LinkedEvent): { readonly name: string; readonly quotes: number }[] {
  const nameOf = eventNames(event);
  const counts = new Map<string, number>();
  for (const { path, quotes } of event.articles)
    for (const { speaker } of quotes) {
      if (!speaker || speaker.anonymous) continue;
      const name = nameOf(path, speaker.entity) ?? speaker.name;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return [...counts]
    .map(([name, quotes]) => ({ name, quotes }))
    .sort((left, right) => right.quotes - left.quotes || (left.name < right.name ? -1 : 1));
}

/** True for a relation by which sources part; agreement is shown last. */
export const differs = (relation: Relation): boolean => relation !== 'same' && relation !== 'figures-agree';

/**
 * The sections of a comparison that a person reads, with the groups of each in the order of their substance, without
 * those that only repeat others.
 */
export function sections(groups: readonly Group[]): {
  readonly title: string;
  readonly differs: boolean;
  readonly groups: readonly Group[];
}[] {
  const read = new Set(readTogether(groups, ({ relation }) => differs(relation)).flat());
  const of = (...relations: Relation[]) =>
    groups.filter((group) => relations.includes(group.relation) && read.has(group));
  return [
    { title: 'Figures that differ', differs: true, groups: of('figures-conflict') },
    { title: 'Worded differently', differs: true, groups: of('wording-differs') },
    { title: 'Attributed differently', differs: true, groups: of('attribution-differs') },
    { title: 'Figures that can both hold', differs: true, groups: of('figures-compatible') },
    { title: 'Told alike', differs: false, groups: of('same', 'figures-agree') },
  ].filter((section) => section.groups.length > 0);
}

/** A passage on one line, without control characters, so that a text cannot command the terminal it is printed on. */
export const oneLine = (text: string): string =>
  shownWords(text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' '));

/** The words for a relation, as the panel and the documents use them. */
export const relationWords: Readonly<Record<Relation, string>> = {
  same: 'same',
  'wording-differs': 'worded differently',
  'attribution-differs': 'attributed differently',
  'figures-agree': 'figures agree',
  'figures-compatible': 'figures can both hold',
  'figures-conflict': 'figures differ',
};
