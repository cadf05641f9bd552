import type { AnnotatedArticle, Entity, EntityType } from '../../annotate/annotation.ts';
import type { EventEntity } from '../comparison.ts';
import { country } from '../words/countries.ts';
import { soundOf } from '../words/words.ts';
import { partCorrected } from './apart.ts';
import { spellingsOf } from './spellings.ts';
import { distance, initials, nameParts, samePerson, surnamesAlike, thingKey } from './names.ts';

interface Bearer {
  readonly path: string;
  readonly entity: Entity;
  /** How the article spells the name, with how often. */
  readonly spellings: ReadonlyMap<string, number>;
}

interface Cluster {
  readonly bearers: Bearer[];
  readonly evidence: string[];
}

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
  const people = bearers.filter(({ entity }) => entity.type === 'person');
  const things = bearers.filter(({ entity }) => entity.type !== 'person');
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

/** People: full names that agree make a cluster; a bare surname joins the only cluster that has it. */
function joinPeople(people: readonly Bearer[]): readonly Cluster[] {
  const bySound = groupBy(people, ({ entity }) => soundOf(nameParts(entity.name).at(-1) ?? ''));
  return [...bySound.values()].flatMap((alike) => {
    const full = alike.filter(({ entity }) => nameParts(entity.name).length > 1);
    const bare = alike.filter(({ entity }) => nameParts(entity.name).length <= 1);
    const clusters: Cluster[] = [];
    for (const bearer of full) {
      const home = clusters.find((cluster) => cluster.bearers.every((other) => samePeople(bearer, other)));
      if (home) {
        const like = home.bearers.find((other) => other.entity.name === bearer.entity.name) ?? home.bearers[0];
        if (like && like.entity.name !== bearer.entity.name) {
          home.evidence.push(`“${bearer.entity.name}” and “${like.entity.name}”: surnames alike, given names agree`);
        }
        home.bearers.push(bearer);
      } else clusters.push({ bearers: [bearer], evidence: [`“${bearer.entity.name}”, a person’s name`] });
    }
    const homes = clusters.slice();
    for (const bearer of bare) {
      const surname = nameParts(bearer.entity.name).at(-1) ?? '';
      const candidates = homes.filter(({ bearers }) =>
        bearers.some((other) => surnamesAlike(surname, nameParts(other.entity.name).at(-1) ?? '')),
      );
      const exact = candidates.filter(({ bearers }) =>
        bearers.some((other) => surname === nameParts(other.entity.name).at(-1)),
      );
      const home =
        candidates.length === 1 ? candidates[0] : exact.length === 1 && candidates.length === 0 ? exact[0] : undefined;
      if (home && !home.bearers.some(({ path, entity }) => path === bearer.path && entity.id !== bearer.entity.id)) {
        home.evidence.push(
          `the bare surname “${bearer.entity.name}”, which only ${home.bearers[0]?.entity.name ?? ''} has here`,
        );
        home.bearers.push(bearer);
      } else {
        const same = clusters
          .slice(homes.length)
          .find(({ bearers }) =>
            bearers.every((other) => other.path !== bearer.path && surnamesAlike(surname, other.entity.name)),
          );
        if (same) same.bearers.push(bearer);
        else clusters.push({ bearers: [bearer], evidence: [`the bare name “${bearer.entity.name}”`] });
      }
    }
    return clusters;
  });
}

/** Two of one article are two people: the article itself keeps them apart. */
function samePeople(left: Bearer, right: Bearer): boolean {
  if (left.path === right.path) return false;
  return samePerson(left.entity.name, right.entity.name);
}

/** Organisations and places: equal names, then abbreviations, then transcriptions. */
function joinThings(things: readonly Bearer[]): readonly Cluster[] {
  const clusters = [...groupBy(things, keyOf)].map(([key, bearers]) => ({
    key,
    bearers,
    evidence: [key.startsWith('@') ? `names of ${key.slice(1)}` : `“${bearers[0]?.entity.name ?? ''}”, spelled alike`],
  }));
  const byKey = new Map(clusters.map((cluster) => [cluster.key, cluster]));
  const gone = new Set<string>();
  const absorb = (short: (typeof clusters)[number], long: (typeof clusters)[number], why: string): void => {
    long.bearers.push(...short.bearers);
    long.evidence.push(why);
    gone.add(short.key);
  };

  const abbreviated = groupBy(
    clusters.flatMap((cluster) =>
      initials(cluster.bearers[0]?.entity.name ?? '').map((letters) => ({ letters, cluster })),
    ),
    ({ letters }) => letters,
  );
  for (const cluster of clusters) {
    const name = cluster.bearers[0]?.entity.name.replace(/\./g, '') ?? '';
    if (!/^\p{Lu}[\p{Lu}&]{1,6}$/u.test(name) || cluster.key.startsWith('@')) continue;
    const long = new Set(
      (abbreviated.get(name.toLowerCase()) ?? []).map((each) => each.cluster).filter((each) => each !== cluster),
    );
    const [only] = long;
    if (long.size === 1 && only && !gone.has(only.key))
      absorb(cluster, only, `“${name}”, the initials of “${only.bearers[0]?.entity.name ?? ''}”`);
  }
  for (const cluster of clusters) {
    if (gone.has(cluster.key)) continue;
    const bare = withoutCountry(cluster.bearers[0]?.entity.name ?? '');
    const other = bare === undefined ? undefined : byKey.get(thingKey(bare));
    if (
      other &&
      other !== cluster &&
      !gone.has(other.key) &&
      other.bearers[0]?.entity.type === cluster.bearers[0]?.entity.type
    ) {
      absorb(
        other,
        cluster,
        `“${other.bearers[0]?.entity.name ?? ''}” is “${cluster.bearers[0]?.entity.name ?? ''}” without its country`,
      );
    }
  }
  const places = clusters.filter(
    ({ key, bearers }) => !gone.has(key) && bearers[0]?.entity.type === 'place' && /^\p{L}{4,}$/u.test(key),
  );
  for (const alike of groupBy(places, ({ key }) => soundOf(key)).values()) {
    const [first, ...rest] = alike;
    for (const other of rest) {
      if (
        first &&
        distance(first.key, other.key) <= 2 &&
        first.key[0] === other.key[0] &&
        !shareArticle(first, other)
      ) {
        absorb(
          other,
          first,
          `“${other.bearers[0]?.entity.name ?? ''}” sounds like “${first.bearers[0]?.entity.name ?? ''}”, and no article has both`,
        );
      }
    }
  }
  return clusters.filter(({ key }) => !gone.has(key));
}

function keyOf({ entity, spellings }: Bearer): string {
  for (const name of [entity.name, ...spellings.keys()]) {
    const land = country(name);
    if (land?.form === 'name') return `@${land.country}`;
  }
  return thingKey(entity.name);
}

/** A body's name without the country before it ("US Senate"). */
function withoutCountry(name: string): string | undefined {
  const match = /^(\S+|United States|United Kingdom) (\p{Lu}.*)$/u.exec(name);
  return match?.[1] !== undefined && country(match[1]) && country(match[1])?.form !== 'capital' ? match[2] : undefined;
}

function shareArticle(left: Cluster, right: Cluster): boolean {
  const paths = new Set(left.bearers.map(({ path }) => path));
  return right.bearers.some(({ path }) => paths.has(path));
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

function groupBy<Item, Key>(items: readonly Item[], keyOfItem: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
