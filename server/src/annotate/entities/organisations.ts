import { newsOutlets } from '../lexicon/organisations.ts';
import { newCluster, type NamedCluster } from './cluster.ts';
import { nameParts } from './name-parts.ts';
import type { TypedName } from './typing.ts';
import { folded, isAcronym, type Word } from './word.ts';

const smallWords = new Set(['of', 'the', 'for', 'and', 'on', 'in', '&', "'s", '’s', "'", '’', '-']);

/** The initials of a long name: "Rail Accident Investigation Branch" gives "raib". */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !smallWords.has(word.toLowerCase()))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
}

const organisationKey = (text: string): string =>
  folded(text)
    .replace(/^the /, '')
    .replace(/\.(?=\p{L}|$)/gu, '');

/** Joins the mentions that name the same organisation: acronyms with their long form, short names with the full one. */
export function joinOrganisations(words: readonly Word[], mentions: readonly TypedName[]): NamedCluster[] {
  const byKey = new Map<string, NamedCluster>();
  const ordered = [...mentions].sort(
    (left, right) => right.last - right.first - (left.last - left.first) || left.start - right.start,
  );
  const acronyms = new Map<string, NamedCluster>();
  const shortened = new Map<string, NamedCluster[]>();
  for (const mention of ordered) {
    const key = organisationKey(mention.text);
    const parts = nameParts(words, mention).map(folded);
    let cluster = byKey.get(key);
    if (!cluster && isAcronym(mention.text)) cluster = acronyms.get(key.replaceAll('.', ''));
    const mayShorten = mention.known === undefined || newsOutlets.has(mention.text);
    if (!cluster && parts.length === 1 && mayShorten) {
      const longer = shortened.get(parts[0] ?? '');
      if (longer?.length === 1) cluster = longer[0];
    }
    if (cluster) cluster.mentions.push(mention);
    else {
      cluster = newCluster('organisation', mention);
      if (parts.length > 2) acronyms.set(initialsOf(mention.text), cluster);
      if (parts.length > 1) {
        for (const part of new Set([parts[0], parts.at(-1)])) {
          if (part !== undefined) shortened.set(part, [...(shortened.get(part) ?? []), cluster]);
        }
      }
    }
    byKey.set(key, cluster);
  }
  return [...new Set(byKey.values())];
}
