import { femaleHonorifics, maleHonorifics } from '../../lexicon/titles.ts';
import { displayName, newCluster, type Gender, type NamedCluster } from './cluster.ts';
import { compatibleFirst, isOtherSpelling } from './first-names.ts';
import { generationOf } from './kin.ts';
import { firstNameGender, isFirstName } from '../knowledge.ts';
import { nameParts } from '../detection/name-parts.ts';
import { ofGeneration, pick, see, unseen, type Person } from './namesakes.ts';
import { soundKey } from './sound.ts';
import type { TypedName } from '../typing/typing.ts';
import { initialsOf } from '../typing/weigh.ts';
import { folded, type Word } from '../word.ts';

/** People of one name that are told apart: lists of namesakes must not take quadratic time. */
const mostNamesakes = 20;
const possessive = /['’]s?$/;
/** "Al-Tarni" for "Otto al-Tarni". */
const article = /^(?:al|el)-(?=\p{L}{3})/u;
/** The number of a monarch or a pope. */
const regnal = /(?<=\s)(?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI?)$/;

function genderOf(words: readonly Word[], mention: TypedName, parts: readonly string[]): Gender | undefined {
  for (let index = mention.titleFirst; index < mention.first; index++) {
    const word = words[index]?.text ?? '';
    if (maleHonorifics.has(word)) return 'male';
    if (femaleHonorifics.has(word)) return 'female';
  }
  const gender = parts.length > 1 ? firstNameGender(parts[0] ?? '') : undefined;
  return gender === 'either' ? undefined : gender;
}

/** Joins the mentions that name the same person. */
export function joinPersons(words: readonly Word[], mentions: readonly TypedName[]): NamedCluster[] {
  const people: Person[] = [];
  const byPart = new Map<string, Person[]>();
  const index = (person: Person, part: string): void => {
    if (person.parts.has(part)) return;
    person.parts.add(part);
    const list = byPart.get(part);
    if (list === undefined) byPart.set(part, [person]);
    else if (list.length < mostNamesakes) list.push(person);
  };
  const bySound = new Map<string, Person[]>();
  const hear = (person: Person, surname: string): void => note(bySound, soundKey(surname), person);
  const heard = (surname: string): readonly Person[] => bySound.get(soundKey(surname) ?? '') ?? [];
  /** By the letters with which first names open and end. */
  const byGiven = new Map<string, Person[]>();
  /** The only one whose first name this is in another spelling. */
  const spelledGiven = (given: string): readonly Person[] => {
    const alike = (byGiven.get(endsOf(given)) ?? []).filter(({ first = '' }) => isOtherSpelling(first, given));
    return alike.length === 1 ? alike : [];
  };
  /** The names without their hyphens and spaces: "Kim Mon-un" is "Kim Mon Un". */
  const byWhole = new Map<string, Person>();
  const fullNames = new Map<TypedName, Person>();
  for (const mention of mentions) {
    const own = nameParts(words, mention).map((part) => folded(part.replace(possessive, '')));
    // "Elizabeth II" is no Elizabeth of the article.
    const numeral = own.length === 1 ? regnal.exec(mention.text)?.[0] : undefined;
    const parts = numeral === undefined ? own : [...own, numeral];
    const last = parts.at(-1) ?? folded(mention.text);
    const gender = genderOf(words, mention, nameParts(words, mention));
    if (parts.length < 2) continue;
    const first = parts[0] ?? '';
    const surnames = [...(byPart.get(last) ?? []), ...heard(last)];
    const junior = /\bJr\b/.test(mention.text);
    const generation = generationOf(words, mention);
    const middle = parts.slice(1, -1).filter((part) => /\p{L}{3}/u.test(part));
    const fitting = surnames.filter(
      (person) =>
        person.first !== undefined &&
        compatibleFirst(person.first, first) &&
        compatibleMiddle(person.middle, middle) &&
        // "his father, Otto Lind" is not the "Otto Lind Jr." named before.
        !(generation === 'elder' && person.junior),
    );
    // A "Mara Lind Jr." named after a "Mara Lind" is somebody else; one who is named first goes by either name, and so
    // does the "Mara J. Lind Jr." of a report whose headline has "Mara Lind".
    const isFormal = / \p{Lu}\. /u.test(mention.text);
    const initials = parts.length === 2 ? initialsOf(parts) : undefined;
    const joined = folded(mention.text).replace(/[^\p{L}]/gu, '');
    const same =
      byWhole.get(joined) ??
      ofLongerName(byPart.get(first), mention.text) ??
      fitting.find((person) => person.junior === junior) ??
      fitting.find(
        (person) => !junior || person.first !== first || (isFormal && isOnlyInHeading(words, person.cluster)),
      );
    if (same) {
      addMention(same.cluster, mention, gender);
      if (isFuller(mention.text, same.cluster.name) && isReport(words, mention))
        same.cluster.name = displayName(mention.text, 'person');
      same.generation ??= generation;
      if (same.last !== last) same.cluster.evidence.add(`“${mention.text}” is spelled like “${same.cluster.name}”`);
      for (const part of parts) index(same, part);
      hear(same, last);
      fullNames.set(mention, same);
    } else {
      const cluster = newCluster('person', mention);
      cluster.gender = gender;
      const person: Person = {
        cluster,
        first,
        middle,
        last,
        junior,
        generation,
        ...unseen,
        short: new Map(),
        parts: new Set(),
      };
      people.push(person);
      for (const part of parts) index(person, part);
      if (initials !== undefined) index(person, initials);
      hear(person, last);
      note(byGiven, endsOf(first), person);
      if (!junior) byWhole.set(joined, person);
      fullNames.set(mention, person);
    }
  }
  /** Whether the report has the surname alone several times before it names a Jr.: that is somebody else. */
  const calledBefore = new Map<Person, boolean>();
  const isCalledBefore = (person: Person): boolean => {
    const isBare = ({ first, last, text, start }: TypedName): boolean =>
      first === last && start < startOf(person) && folded(text) === person.last && words[first]?.kind === 'paragraph';
    const isCalled = calledBefore.get(person) ?? mentions.filter(isBare).length >= 2;
    calledBefore.set(person, isCalled);
    return isCalled;
  };
  for (const mention of mentions) {
    const full = fullNames.get(mention);
    if (full !== undefined) {
      see(full, words, mention);
      continue;
    }
    const part = folded((nameParts(words, mention).at(-1) ?? mention.text).replace(possessive, '')).replace(
      article,
      '',
    );
    const gender = genderOf(words, mention, [mention.text]);
    const known = byPart.get(part) ?? [];
    const isFamily = known.length === 0 && part.endsWith('s') && byPart.has(part.slice(0, -1));
    const isBare = mention.first === mention.last && mention.titleFirst === mention.first;
    const surnames = known.length > 0 || isFamily ? known : heard(part);
    const spelled = surnames.length > 0 || !isBare ? surnames : spelledGiven(part);
    const generation = generationOf(words, mention);
    // "his father, Otto" says it of the one whose first name is Otto.
    const own = spelled.filter((one) => !(one.junior && mention.start < startOf(one) && isCalledBefore(one)));
    const pool = own.some(({ first }) => first === part) ? own : ofGeneration(own, generation);
    const person = pick(pool, part, gender, words[mention.first]?.block ?? -1);
    if (person) {
      person.generation ??= generation;
      addMention(person.cluster, mention, gender);
      see(person, words, mention);
      person.short.set(part, (person.short.get(part) ?? 0) + 1);
      person.cluster.evidence.add(`“${mention.text}” after “${person.cluster.name}”`);
    } else {
      const cluster = newCluster('person', mention);
      cluster.gender = gender;
      const fresh: Person = {
        cluster,
        first: undefined,
        middle: [],
        last: part,
        junior: false,
        generation,
        ...unseen,
        short: new Map(),
        parts: new Set(),
      };
      see(fresh, words, mention);
      // A parent without a first name does not become the one whom the surname means.
      if (own.length > 0) fresh.beside = true;
      people.push(fresh);
      index(fresh, part);
      hear(fresh, part);
    }
  }
  return people.map(({ cluster }) => cluster);
}

const startOf = ({ cluster }: Person): number => cluster.mentions[0]?.start ?? Infinity;

/** Adds a person to those of a key, where there is one. */
function note(map: Map<string, Person[]>, key: string | null, person: Person): void {
  const list = key === null ? undefined : map.get(key);
  if (list === undefined && key !== null) map.set(key, [person]);
  else if (list !== undefined && list.length < mostNamesakes && !list.includes(person)) list.push(person);
}

const endsOf = (name: string): string => name.charAt(0) + name.charAt(name.length - 1);

/** "Otto Addo Lind" is not "Otto Agyek Lind". */
const compatibleMiddle = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === 0 || right.length === 0 || left.some((one) => right.some((other) => compatibleFirst(one, other)));

/** The person whose name of three parts or more ends with these: "Lind Berg" after "Mara Lind Berg". */
function ofLongerName(people: readonly Person[] = [], text: string): Person | undefined {
  if (isFirstName(text.slice(0, text.indexOf(' ')))) return undefined;
  const longest = text.length + longestBefore;
  return people.find(({ cluster: { name } }) => name.length <= longest && name.endsWith(` ${text}`));
}

/** Code units that stand before the shorter name at most. */
const longestBefore = 25;

/** False in what stands around the report: nobody is called by a name from there. */
const isReport = (words: readonly Word[], { first }: TypedName): boolean =>
  !['promo', 'metadata', 'credit'].includes(words[first]?.kind ?? '');

const isOnlyInHeading = (words: readonly Word[], { mentions }: NamedCluster): boolean =>
  mentions.every(({ first }) => /^(?:headline|standfirst)$/.test(words[first]?.kind ?? ''));

const isFuller = (text: string, name: string): boolean =>
  text.split(/\s+/).length > name.split(/\s+/).length && !/[[("“]/.test(text);

function addMention(cluster: NamedCluster, mention: TypedName, gender: Gender | undefined): void {
  cluster.mentions.push(mention);
  cluster.gender ??= gender;
}
