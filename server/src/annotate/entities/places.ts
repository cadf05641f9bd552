import { countryNamed } from '../lexicon/countries.ts';
import { stateOfAbbreviation } from '../lexicon/places.ts';
import { newCluster, type NamedCluster } from './cluster.ts';
import { typeOfKnown } from './knowledge.ts';
import { soundKey } from './sound.ts';
import type { TypedName } from './typing.ts';
import { folded } from './word.ts';

/** What a place is joined by: the country or the state that its name, alias or abbreviation stands for. */
function placeKey(text: string): string {
  const straight = text.replaceAll('’', "'");
  if (/^D\.?C\.?$/.test(text)) return 'washington';
  return folded(countryNamed(straight)?.name ?? stateOfAbbreviation(straight) ?? straight);
}

/** Joins the mentions that name the same place. */
export function joinPlaces(mentions: readonly TypedName[]): NamedCluster[] {
  const byKey = new Map<string, NamedCluster>();
  const bySound = new Map<string, { readonly cluster: NamedCluster; readonly isKnown: boolean }>();
  for (const mention of mentions) {
    const key = placeKey(mention.text);
    const sound = soundKey(key) ?? key;
    const known = typeOfKnown(mention.text) !== undefined;
    const alike = bySound.get(sound);
    // Tunis is not Tunisia: two names that are both generally known are two places.
    const cluster = byKey.get(key) ?? (known && alike?.isKnown ? undefined : alike?.cluster);
    if (cluster) {
      cluster.mentions.push(mention);
      if (mention.text.length > cluster.name.length && /\p{Ll}/u.test(mention.text)) cluster.name = mention.text;
      byKey.set(key, cluster);
    } else {
      const fresh = newCluster('place', mention);
      byKey.set(key, fresh);
      bySound.set(sound, { cluster: fresh, isKnown: known });
    }
  }
  return [...new Set(byKey.values())];
}
