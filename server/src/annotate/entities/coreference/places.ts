import { countryNamed } from '../../lexicon/countries.ts';
import { placeHeads, stateOfAbbreviation } from '../../lexicon/places.ts';
import { newCluster, type NamedCluster } from './cluster.ts';
import { isCountryOrState, isDemonym, isFirstName, typeOfKnown } from '../knowledge.ts';
import { soundKey } from './sound.ts';
import type { TypedName } from '../typing/typing.ts';
import { folded } from '../word.ts';

/** Places that news calls by a part of their name or by its letters. */
const shortNames = new Map([
  ['DC', 'washington'],
  ['D.C.', 'washington'],
  ['D.C', 'washington'],
  ['Red Planet', 'mars'],
  ['LA', 'los angeles'],
  ['L.A.', 'los angeles'],
  ['Vegas', 'las vegas'],
  ['NYC', 'new york city'],
  ['N.Y.C.', 'new york city'],
  ['Frisco', 'san francisco'],
  ['LAX', 'los angeles international airport'],
]);

/** What a place is joined by: the country or the state that its name, alias or abbreviation stands for. */
function placeKey(text: string): string {
  const straight = text.replaceAll('’', "'");
  const full = shortNames.get(straight);
  if (full !== undefined) return full;
  return folded(countryNamed(straight)?.name ?? stateOfAbbreviation(straight) ?? straight);
}

/** Kinds of places whose name is often given without the kind: not cities and counties, which share names with others. */
const kinds =
  /\s(?:State|Province|Oblast|Island|Islands|River|Peninsula|Village|Region|Prefecture|Governorate|Valley|Desert|Strait)$/;
/** Kinds of buildings that go by their name alone, where no town has it. */
const buildings = /\s(?:Prison|Jail|Cosmodrome|Camp|Stadium|Arena|Airport)$/;

/** The name alone of "Balkan Peninsula", "Orel Oblast"; undefined where a state or a country has it too. */
function withoutKind(text: string): string | undefined {
  const building = text.replace(buildings, '');
  if (building !== text && typeOfKnown(building) === undefined && !isFirstName(building)) return placeKey(building);
  const name = text.replace(kinds, '');
  return name === text || isCountryOrState(name) ? undefined : placeKey(name);
}

/** The name alone of "French Riviera", "London Heathrow Airport": without the country or town in front. */
function withoutWhere(text: string): string | undefined {
  for (let space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
    const where = text.slice(0, space);
    if (isDemonym(where) || typeOfKnown(where) === 'place') return text.slice(space + 1);
  }
  return undefined;
}

/** Joins short names of places with the only longer one that they can be: "the Riviera", "the Cape". */
function joinShort(clusters: readonly NamedCluster[]): NamedCluster[] {
  const longer = new Map<string, NamedCluster | null>();
  for (const cluster of clusters) {
    const { name } = cluster;
    if (!name.includes(' ')) continue;
    const ends = [name.slice(0, name.indexOf(' ')), name.slice(name.lastIndexOf(' ') + 1)];
    for (const short of new Set([withoutWhere(name), ...ends.filter((end) => placeHeads.has(end))]))
      if (short !== undefined) longer.set(short, longer.has(short) ? null : cluster);
  }
  return clusters.filter((cluster) => {
    const full = longer.get(cluster.name);
    if (!full || full === cluster || isCountryOrState(cluster.name)) return true;
    full.mentions.push(...cluster.mentions);
    full.evidence.add(`“${cluster.name}” after “${full.name}”`);
    return false;
  });
}

/** Joins the mentions that name the same place. */
export function joinPlaces(mentions: readonly TypedName[]): NamedCluster[] {
  const byKey = new Map<string, NamedCluster>();
  const bySound = new Map<string, { readonly cluster: NamedCluster; readonly isKnown: boolean }>();
  for (const mention of mentions) {
    const text = mention.text.replace(/\s+/g, ' ');
    const key = placeKey(text);
    const name = withoutKind(text);
    const sound = soundKey(key) ?? key;
    const known = typeOfKnown(text) !== undefined;
    const alike = bySound.get(sound);
    // Tunis is not Tunisia: two names that are both generally known are two places.
    const cluster =
      byKey.get(key) ??
      (name === undefined ? undefined : byKey.get(name)) ??
      (known && alike?.isKnown ? undefined : alike?.cluster) ??
      newCluster('place', mention);
    if (cluster.mentions.at(-1) !== mention) {
      cluster.mentions.push(mention);
      if (text.length > cluster.name.length && /\p{Ll}/u.test(text)) cluster.name = text;
    } else bySound.set(sound, { cluster, isKnown: known });
    byKey.set(key, cluster);
    if (name !== undefined) byKey.set(name, cluster);
  }
  return joinShort([...new Set(byKey.values())]);
}
