import type { AnnotatedArticle, EntityType } from '../../annotate/annotation.ts';
import type { EventEntity } from '../comparison.ts';
import { partCorrected } from './apart.ts';
import type { Bearer } from './bearers.ts';
import { partKinds } from './kinds.ts';
import { initials, nameParts } from './names.ts';
import { joinPeople } from './people.ts';
import { spellingsOf } from './spellings.ts';
import { joinThings, keyOf } from './things.ts';

/** Finds who is who: puts together the entities of an event's articles that are one person, organisation or place. */
export function identify(articles: readonly AnnotatedArticle[]): readonly EventEntity[] {
  const bearers = articles
    .flatMap((article) =>
      article.entities.map((entity): Bearer => ({
        path: article.path,
        entity,
        spellings: spellingsOf(article, entity),
      })),
    )
    .sort(
      (left, right) =>
        compare(left.entity.name, right.entity.name) ||
        compare(left.path, right.path) ||
        compare(left.entity.id, right.entity.id),
    );
  const { people, things } = partKinds(bearers);
  return [...joinPeople(people), ...joinThings(things)]
    .flatMap(({ bearers: joined, evidence }) =>
      partCorrected(joined).map((kept) => toEntity({ bearers: kept, evidence })),
    )
    .sort(
      (left, right) =>
        right.members.length - left.members.length || compare(left.name, right.name) || compare(left.type, right.type),
    );
}

/** The name that an entity of an article has in all articles of its event. */
export function canonicalNames(event: {
  readonly entities: readonly EventEntity[];
}): (path: string, entity: string) => string | undefined {
  const names = new Map(
    event.entities.flatMap(({ name, members }) =>
      members.map(({ path, entity }): [string, string] => [`${path}\n${entity}`, name]),
    ),
  );
  return (path, entity) => names.get(`${path}\n${entity}`);
}

function toEntity({
  bearers,
  evidence,
}: {
  readonly bearers: readonly Bearer[];
  readonly evidence: readonly string[];
}): EventEntity {
  const type = mostFrequent(
    bearers.map(({ entity }): [EntityType, number] => [entity.type, 1]),
    'organisation',
  );
  return {
    name: canonicalName(bearers, type),
    type,
    members: bearers
      .map(({ path, entity }) => ({ path, entity: entity.id }))
      .sort((left, right) => compare(left.path, right.path) || compare(left.entity, right.entity)),
    evidence: [...new Set(evidence)].slice(0, 6),
  };
}

/** A country's common full name; else the spelling that most articles have among the fullest. */
function canonicalName(bearers: readonly Bearer[], type: EntityType): string {
  const key = bearers[0] && type !== 'person' ? keyOf(bearers[0]) : '';
  if (key.startsWith('@')) return key.slice(1);
  const names = bearers.map(({ entity }): [string, number] => [
    entity.name.replace(/^the (?=\p{Lu})/iu, ''),
    1 + entity.mentions.length / 1000,
  ]);
  const length = (name: string): number =>
    type === 'person' ? Math.min(3, nameParts(name).length) : initials(name).length > 0 ? 2 : 1;
  const fullest = Math.max(...names.map(([name]) => length(name)));
  return mostFrequent(
    names.filter(([name]) => length(name) === fullest || (type === 'person' && length(name) === 2 && fullest > 2)),
    '',
  );
}

/** The value that counts most; ties go to the longer, then to the first in code order. */
function mostFrequent<Value extends string>(values: readonly (readonly [Value, number])[], fallback: Value): Value {
  const counts = new Map<Value, number>();
  for (const [value, count] of values) counts.set(value, (counts.get(value) ?? 0) + count);
  const [best] = [...counts].sort(
    ([left, many], [right, more]) => more - many || right.length - left.length || compare(left, right),
  );
  return best ? best[0] : fallback;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
