import { countryNamed } from '../lexicon/countries.ts';
import { stateOfAbbreviation } from '../lexicon/places.ts';
import { newCluster, type NamedCluster } from './cluster.ts';
import { isCountryOrState, typeOfKnown } from './knowledge.ts';
import { soundKey } from './sound.ts';
import type { TypedName } from './typing.ts';
import { folded } from './word.ts';

/** Places that news calls by a part of their name or by its letters. */
const shortNames = new Map([
  ['DC', 'washington'],
  ['D.C.', 'washington'],
  ['D.C', 'washington'],
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
  /\s(?:Province|Oblast|Island|Islands|River|Peninsula|Village|Region|Prefecture|Governorate|Valley|Desert|Strait)$/;

/** The name alone of "Balkan Peninsula", "Orel Oblast"; undefined where a state or a country has it too. */
function withoutKind(text: string): string | undefined {
  const name = text.replace(kinds, '');
  return name === text || isCountryOrState(name) ? undefined : placeKey(name);
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
  return [...new Set(byKey.values())];
}
