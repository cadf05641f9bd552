import type { Article } from '../../article/article.ts';
import { shownWords } from '../../article/shown-words.ts';
import type { Entity, Mention } from '../annotation.ts';
import { findBodies } from './descriptions/bodies.ts';
import { findDescriptions, type RoleHolder } from './descriptions/descriptions.ts';
import { linksOf } from './evidence/links.ts';
import { rolesBeside, type Role } from './descriptions/roles.ts';
import { findCandidates } from './candidates.ts';
import { findByTraits } from './descriptions/traits.ts';
import { typeNames } from './typing/typing.ts';
import { joinMentions } from './coreference/who.ts';
import { wordsOf } from './word.ts';

/** Finds the people, organisations and places of an article, with their mentions by name and by description. */
export function findEntities(article: Article): readonly Entity[] {
  const words = wordsOf(article);
  const links = linksOf(article);
  const found = typeNames(words, findCandidates(article.text, words));
  const names = found.filter(({ first }) => !links.has(words[first]?.block ?? -1));
  const holders = joinMentions(words, names).map((cluster): RoleHolder => ({
    cluster,
    roles: cluster.type === 'person' ? cluster.mentions.flatMap((mention) => rolesBeside(words, mention)) : [],
  }));
  const appositions = new Set(holders.flatMap(({ roles }) => roles.filter(isDescription).map(({ span }) => span[0])));
  const descriptions = new Map(holders.map(({ cluster }) => [cluster, [] as Mention[]]));
  const grounds = new Map(holders.map(({ cluster }) => [cluster, [] as string[]]));
  const clusters = holders.map(({ cluster }) => cluster);
  const described = findDescriptions(words, holders, (start) => appositions.has(start));
  const taken = new Set([...appositions, ...described.map(({ start }) => start)]);
  const isTaken = (start: number): boolean => taken.has(start);
  const others = [...findByTraits(words, holders, isTaken), ...findBodies(article, words, clusters, isTaken)];
  for (const { start, end, cluster, evidence } of [...described, ...others]) {
    descriptions.get(cluster)?.push({ start, end, kind: 'description' });
    grounds.get(cluster)?.push(evidence);
  }
  const isDefinite = ({ span: [start] }: Role): boolean =>
    /^(?:the|its|their|his|her)\b/i.test(article.text.slice(start, start + 6));
  return holders.map(({ cluster, roles }, index) => {
    const role = chooseRole(roles);
    const named = cluster.mentions.map(({ start, end }): Mention => ({ start, end, kind: 'name' }));
    const beside = roles
      .filter((each) => isDescription(each) && isDefinite(each))
      .map(({ span: [start, end] }): Mention => ({ start, end, kind: 'description' }));
    return {
      id: `e${String(index + 1)}`,
      name: cluster.name,
      type: cluster.type,
      role: role === undefined ? null : shownWords(article.text.slice(...role.span)),
      mentions: withoutOverlap([...named, ...beside, ...(descriptions.get(cluster) ?? [])]),
      evidence: [
        ...cluster.evidence,
        ...(role === undefined ? [] : [`${role.by} “${article.text.slice(...role.span)}”`]),
        ...(grounds.get(cluster) ?? []),
      ],
    };
  });
}

const isDescription = (role: Role): boolean => role.by === 'apposition';

/** The words that tell a reader most: an apposition before a title, the first of its kind. */
function chooseRole(roles: readonly Role[]): Role | undefined {
  return (
    roles.find(({ by }) => by === 'apposition') ??
    roles.find(({ by, country }) => by === 'title' && country !== undefined) ??
    roles.find(({ by }) => by === 'title') ??
    roles[0]
  );
}

function withoutOverlap(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((left, right) => left.start - right.start || left.end - right.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
