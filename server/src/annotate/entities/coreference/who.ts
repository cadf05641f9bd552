import type { NamedCluster } from './cluster.ts';
import { joinOrganisations } from './organisations.ts';
import { joinPersons } from './persons.ts';
import { joinPlaces } from './places.ts';
import type { TypedName } from '../typing/typing.ts';
import type { Word } from '../word.ts';

/** Joins the mentions of one article that name the same person, organisation or place. */
export function joinMentions(words: readonly Word[], names: readonly TypedName[]): NamedCluster[] {
  const clusters = [
    ...joinPersons(
      words,
      names.filter(({ type }) => type === 'person'),
    ),
    ...joinPlaces(names.filter(({ type }) => type === 'place')),
    ...joinOrganisations(
      words,
      names.filter(({ type }) => type === 'organisation'),
    ),
  ];
  for (const { mentions } of clusters) mentions.sort((left, right) => left.start - right.start);
  return clusters.sort((left, right) => (left.mentions[0]?.start ?? 0) - (right.mentions[0]?.start ?? 0));
}
