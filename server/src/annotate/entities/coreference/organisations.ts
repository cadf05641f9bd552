import { countryNamed } from '../../lexicon/countries.ts';
import { usualName } from '../../lexicon/organisation-aliases.ts';
import { companyEndings, newsOutlets } from '../../lexicon/organisations.ts';
import { newCluster, type NamedCluster } from './cluster.ts';
import { isDemonym, isOrganisationHead, typeOfKnown } from '../knowledge.ts';
import { nameParts } from '../detection/name-parts.ts';
import type { TypedName } from '../typing/typing.ts';
import { folded, isAcronym, type Word } from '../word.ts';

const smallWords = new Set(['of', 'the', 'for', 'and', 'on', 'in', '&', "'s", '’s', "'", '’', '-']);

/** The initials of a long name: "Rail Accident Investigation Branch" gives "raib", "Tarn Central Television" also "tctv". */
function initialsOf(name: string): string[] {
  const letters = name
    .split(/[\s-]+/)
    .filter((word) => !smallWords.has(word.toLowerCase()))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
  return / Television$/.test(name) ? [letters, `${letters}v`] : [letters];
}

/** What an organisation is joined by: "the Department of the Treasury" has the key of "Treasury Department". */
function organisationKey(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/^[Tt]he /, '');
  return folded(usualName.get(plain) ?? plain)
    .replace(/\.(?=\p{L}|$)/gu, '')
    .replace(/(?<=\p{L})[-–‐](?=\p{L})/gu, ' ')
    .replace(/^(department|ministry|university) of (?:the )?(.+)$/, '$2 $1')
    .replace(/^(?:u\.?s\.?|united states) (?=\p{L})/u, 'us ')
    .replace(/^(?:u\.?n\.?|united nations) (?=\p{L})/u, 'un ')
    .replace(/^(?:e\.?u\.?|european union) (?=\p{L})/u, 'eu ');
}

/** The key of a body of a country without that country: "Russian Foreign Ministry", "U.S. Senate". */
function withoutCountry(text: string): string | undefined {
  const match =
    /^(?:the )?(United States|United Kingdom|United Nations|European Union|South Korean|North Korean|\S+) (\p{Lu}.*)$/iu.exec(
      text,
    );
  const [, owner, rest] = match ?? [];
  const isOwner =
    owner !== undefined &&
    (isDemonym(owner) || countryNamed(owner) || /^(?:U\.?N\.?|E\.?U\.?|United Nations|European Union)$/.test(owner));
  if (!isOwner || rest === undefined) return undefined;
  return isOrganisationHead(/\S+$/.exec(rest)?.[0] ?? '') || typeOfKnown(rest) === 'organisation'
    ? organisationKey(rest)
    : undefined;
}

/** A company's name without what says only that it is one: "Quillon Systems Group Inc." is "quillon systems". */
function withoutEnding(text: string): string {
  const parts = text.replaceAll(',', '').split(/\s+/);
  while (parts.length > 1 && isEnding(parts.at(-1) ?? '')) parts.pop();
  return organisationKey(parts.join(' '));
}

const isEnding = (word: string): boolean =>
  companyEndings.has(word) || /^(?:Company|Corporation|Incorporated|Limited|Airlines|Airways|Lines|Air|&)$/.test(word);

/** Organisations that are looked at for one short name. */
const mostAlike = 4;
/** How many times as often as the next one an organisation has to be named so that its short name is meant. */
const dominance = 3;

/** The only one, or the one that the article is about: "the Council" after many mentions of the Security Council. */
function onlyOf(clusters: readonly NamedCluster[] = []): NamedCluster | undefined {
  const [first, second] = [...clusters].sort((left, right) => right.mentions.length - left.mentions.length);
  const isAlone = second === undefined || (first?.mentions.length ?? 0) >= dominance * second.mentions.length;
  return isAlone ? first : undefined;
}

/** Initials that stand in brackets right behind the name that they stand for, whatever they are made of: "(NORAD)". */
function initialsBehind(words: readonly Word[], mentions: readonly TypedName[]): ReadonlyMap<TypedName, TypedName> {
  const found = new Map<TypedName, TypedName>();
  for (let index = 1; index < mentions.length; index++) {
    const [before, mention] = [mentions[index - 1], mentions[index]];
    if (before === undefined || mention === undefined || mention.first !== before.last + 2) continue;
    if (words[mention.first - 1]?.text !== '(' || words[mention.last + 1]?.text !== ')') continue;
    // "Organization of Tarn (OECT)", unlike "Tarn News (AP)"
    const isOwn = mention.known === undefined || mention.text.charAt(0) === before.text.charAt(0);
    if (before.last > before.first && isOwn && isAcronym(mention.text) && !newsOutlets.has(mention.text))
      found.set(mention, before);
  }
  return found;
}

/** Joins the mentions that name the same organisation: acronyms with their long form, short names with the full one. */
export function joinOrganisations(words: readonly Word[], mentions: readonly TypedName[]): NamedCluster[] {
  const byKey = new Map<string, NamedCluster>();
  const ordered = [...mentions].sort(
    (left, right) => right.last - right.first - (left.last - left.first) || left.start - right.start,
  );
  const acronyms = new Map<string, NamedCluster>();
  /** The two letters of names of two words: "GS" for "Goldman Sachs". */
  const letters = new Map<string, NamedCluster>();
  const bare = new Map<string, NamedCluster>();
  const shortened = new Map<string, NamedCluster[]>();
  const owned = new Map<string, NamedCluster[]>();
  const add = (map: Map<string, NamedCluster[]>, key: string, cluster: NamedCluster): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [cluster]);
    else if (list.length < mostAlike && !list.includes(cluster)) list.push(cluster);
  };
  const introduced = initialsBehind(words, mentions);
  const clusterOf = new Map<TypedName, NamedCluster>();
  for (const mention of ordered) {
    const key = organisationKey(mention.text);
    const short = withoutEnding(mention.text);
    // "The Times", "All Nippon Airways"
    const parts = nameParts(words, mention)
      .map(folded)
      .filter((part, index) => index > 0 || !/^(?:the|all)$/.test(part));
    const mayShorten = mention.known === undefined || newsOutlets.has(mention.text);
    const cluster =
      byKey.get(key) ??
      clusterOf.get(introduced.get(mention) ?? mention) ??
      (isAcronym(mention.text) || short !== key || (parts.length === 1 && short.length > 3)
        ? acronyms.get(short.replaceAll('.', ''))
        : undefined) ??
      (mention.known === undefined && /^\p{Lu}{2}$/u.test(mention.text) ? letters.get(key) : undefined) ??
      bare.get(short) ??
      onlyOf(owned.get(key)) ??
      (parts.length === 1 && mayShorten ? onlyOf(shortened.get(parts[0] ?? '')) : undefined) ??
      (parts.length === 2 && mayShorten ? onlyOf(shortened.get(key)) : undefined) ??
      newCluster('organisation', mention);
    if (cluster.mentions.at(-1) !== mention) {
      cluster.mentions.push(mention);
      // The article calls it by the shorter name.
      if (/^ (?:&|and) /.test(cluster.name.slice(mention.text.length)) && cluster.name.startsWith(mention.text))
        cluster.name = mention.text;
    } else {
      bare.set(short, cluster);
      const rest = withoutCountry(mention.text);
      if (rest !== undefined) add(owned, rest, cluster);
      if (parts.length > 2) {
        const opening = organisationKey(`${nameParts(words, mention).slice(0, 2).join(' ')}`);
        if (key.startsWith(`${opening} `)) add(shortened, opening, cluster);
      }
      if (parts.length > 2) for (const initials of initialsOf(mention.text)) acronyms.set(initials, cluster);
      if (parts.length > 1) byKey.set(key.replaceAll(' ', ''), cluster);
      // "Tarn Zoo & Botanical Garden"
      const opening = /^(.+ \S+) (?:&|and) /.exec(mention.text)?.[1] ?? '';
      if (isOrganisationHead(/\S+$/.exec(opening)?.[0] ?? '')) byKey.set(organisationKey(opening), cluster);
    }
    if (parts.length === 2 && /^\S+ \S+$/.test(mention.text))
      for (const initials of initialsOf(mention.text)) letters.set(initials, cluster);
    if (introduced.size > 0) clusterOf.set(mention, cluster);
    if (parts.length > 1)
      for (const part of [parts[0], parts.at(-1)]) if (part !== undefined) add(shortened, part, cluster);
    byKey.set(key, cluster);
  }
  return [...new Set(byKey.values())];
}
