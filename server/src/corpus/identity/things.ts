import { country } from '../words/countries.ts';
import { soundOf } from '../words/word.ts';
import { groupBy } from '../../article/group-by.ts';
import type { Bearer, Cluster } from './bearers.ts';
import { distance, initials, thingKey } from './names.ts';

/** Organisations and places: equal names, then abbreviations, then transcriptions. */
export function joinThings(things: readonly Bearer[]): readonly Cluster[] {
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

/** The same for all names of a country, and for names spelled alike. */
export function keyOf({ entity, spellings }: Bearer): string {
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
