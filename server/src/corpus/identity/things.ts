import { country } from '../words/countries.ts';
import { soundOf } from '../words/word.ts';
import { groupBy } from '../../article/group-by.ts';
import { shareArticle, type Bearer, type Cluster } from './bearers.ts';
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
      [...new Set(cluster.bearers.flatMap(({ entity }) => initials(entity.name)))].map((letters) => ({
        letters,
        cluster,
      })),
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
  // "NXP" is "NXP Semiconductors" where another article calls that one so too.
  const bySpelling = groupBy(
    clusters
      .filter(({ key }) => !gone.has(key))
      .flatMap((cluster) =>
        [...new Set(cluster.bearers.flatMap(({ spellings }) => [...spellings.keys()].map(thingKey)))]
          .filter((spelling) => spelling !== cluster.key)
          .map((spelling) => ({ spelling, cluster })),
      ),
    ({ spelling }) => spelling,
  );
  for (const cluster of clusters) {
    if (gone.has(cluster.key) || cluster.key.startsWith('@')) continue;
    const longer = (bySpelling.get(cluster.key) ?? []).map((each) => each.cluster);
    const [only] = longer;
    if (!only || longer.length > 1 || gone.has(only.key) || shareArticle(only, cluster)) continue;
    if (only.bearers[0]?.entity.type !== cluster.bearers[0]?.entity.type) continue;
    absorb(
      cluster,
      only,
      `“${cluster.bearers[0]?.entity.name ?? ''}”, as “${only.bearers[0]?.entity.name ?? ''}” is called too`,
    );
  }
  const places = clusters.filter(
    ({ key, bearers }) => !gone.has(key) && bearers[0]?.entity.type === 'place' && /^\p{L}[\p{L} ]{3,}$/u.test(key),
  );
  for (const alike of groupBy(places, ({ key }) => soundsOf(key)).values()) {
    const [first, ...rest] = alike;
    for (const other of rest) {
      if (
        first &&
        distance(first.key, other.key) <= 2 &&
        openAlike(first.key, other.key) &&
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

/** How the words of a place's name sound, single letters left open: "mazar i sharif", "mazar e sharif". */
const soundsOf = (key: string): string =>
  key
    .split(' ')
    .map((word) => (word.length > 1 ? soundOf(word) : ''))
    .join(' ');

/** True where the words of two names that sound alike open with the same letters. */
function openAlike(left: string, right: string): boolean {
  const there = right.split(' ');
  return left.split(' ').every((word, index) => word.length < 2 || word[0] === there[index]?.[0]);
}

/** The same for all names of a country, and for names spelled alike. */
export function keyOf({ entity, spellings }: Bearer): string {
  for (const name of [entity.name, ...spellings.keys()]) {
    const land = country(name);
    if (land?.form === 'name') return `@${land.country}`;
  }
  return thingKey(entity.name);
}

/** A body's name without the country or union before it ("US Senate"). */
function withoutCountry(name: string): string | undefined {
  const [, opening = '', rest] =
    /^(\S+|United States|United Kingdom|United Nations|European Union) (\p{Lu}.*)$/u.exec(name) ?? [];
  if (/^(?:UN|U\.N\.|United Nations|EU|E\.U\.|European Union)$/.test(opening)) return rest;
  return country(opening) && country(opening)?.form !== 'capital' ? rest : undefined;
}
