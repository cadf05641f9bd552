import { kinNouns } from '../lexicon/context-words.ts';
import { femaleHonorifics, maleHonorifics } from '../lexicon/titles.ts';
import { displayName, newCluster, type Gender, type NamedCluster } from './cluster.ts';
import { compatibleFirst } from './first-names.ts';
import { generationOf, type Generation } from './kin.ts';
import { firstNameGender, isFirstName } from './knowledge.ts';
import { nameParts } from './name-parts.ts';
import { soundKey, soundsLike } from './sound.ts';
import type { TypedName } from './typing.ts';
import { initialsOf } from './weigh.ts';
import { folded, type Word } from './word.ts';

interface Person {
  readonly cluster: NamedCluster;
  first: string | undefined;
  last: string;
  /** True where the name that is given first ends in "Jr.". */
  readonly junior: boolean;
  /** Whether the article calls this one the parent or the child of another. */
  generation: Generation | undefined;
  /** Where the last mention so far starts; below 0 before the first. */
  latest: number;
  /** The block of the last mention so far; below 0 before the first. */
  block: number;
  /** Whether the last mention so far stands beside another person's ("and", "his wife"). */
  beside: boolean;
  /** Mentions so far by each part of the name alone. */
  readonly short: Map<string, number>;
  /** All parts of the full name, folded. */
  readonly parts: Set<string>;
}

/** People of one name that are told apart: lists of namesakes must not take quadratic time. */
const mostNamesakes = 20;
const possessive = /['’]s?$/;

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
  const hear = (person: Person, surname: string): void => {
    const key = soundKey(surname);
    if (key === null) return;
    const list = bySound.get(key);
    if (list === undefined) bySound.set(key, [person]);
    else if (list.length < mostNamesakes && !list.includes(person)) list.push(person);
  };
  const heard = (surname: string): readonly Person[] => bySound.get(soundKey(surname) ?? '') ?? [];
  /** The names without their hyphens and spaces: "Kim Mon-un" is "Kim Mon Un". */
  const byWhole = new Map<string, Person>();
  const fullNames = new Map<TypedName, Person>();
  for (const mention of mentions) {
    const parts = nameParts(words, mention).map((part) => folded(part.replace(possessive, '')));
    const last = parts.at(-1) ?? folded(mention.text);
    const gender = genderOf(words, mention, nameParts(words, mention));
    if (parts.length < 2) continue;
    const first = parts[0] ?? '';
    const surnames = [...(byPart.get(last) ?? []), ...heard(last)];
    const junior = /\bJr\b/.test(mention.text);
    const generation = generationOf(words, mention);
    const fitting = surnames.filter(
      (person) =>
        person.first !== undefined &&
        compatibleFirst(person.first, first) &&
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
      if (!junior) byWhole.set(joined, person);
      fullNames.set(mention, person);
    }
  }
  for (const mention of mentions) {
    const full = fullNames.get(mention);
    if (full !== undefined) {
      see(full, words, mention);
      continue;
    }
    const part = folded((nameParts(words, mention).at(-1) ?? mention.text).replace(possessive, ''));
    const gender = genderOf(words, mention, [mention.text]);
    const known = byPart.get(part) ?? [];
    const isFamily = known.length === 0 && part.endsWith('s') && byPart.has(part.slice(0, -1));
    const spelled = known.length > 0 || isFamily ? known : heard(part);
    const generation = generationOf(words, mention);
    // "his father, Otto" says it of the one whose first name is Otto.
    const pool = spelled.some(({ first }) => first === part) ? spelled : ofGeneration(spelled, generation);
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
        last: part,
        junior: false,
        generation,
        ...unseen,
        short: new Map(),
        parts: new Set(),
      };
      see(fresh, words, mention);
      // A parent without a first name does not become the one whom the surname means.
      if (spelled.length > 0) fresh.beside = true;
      people.push(fresh);
      index(fresh, part);
      hear(fresh, part);
    }
  }
  return people.map(({ cluster }) => cluster);
}

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
  text.split(/\s+/).length > name.split(/\s+/).length && !/[("“]/.test(text);

const unseen = { latest: -1, block: -1, beside: false };

/** Words before a name in which it may be told whose kin somebody is. */
const reachBeside = 9;

/** Notes where a person was named last. */
function see(person: Person, words: readonly Word[], mention: TypedName): void {
  person.latest = mention.start;
  person.block = words[mention.first]?.block ?? -1;
  person.beside = false;
  for (let index = mention.first - 1; index >= mention.first - reachBeside; index--) {
    const word = words[index];
    if (word?.block !== person.block || /^[.;!?”"]$/.test(word.text)) return;
    const isNear = index >= mention.first - 4;
    // "his wife Mara Lind", "the son of the former driver Jos Lind"
    if (kinNouns.has(word.lemma) && (isNear || words[index + 1]?.text === 'of')) person.beside = true;
    if (isNear && word.text === 'and') person.beside = true;
  }
}

/**
 * Chooses among people who share a name part: the right gender, the part as a surname; then the one whom the article
 * calls so, unless another has been named since, in this block, and not beside somebody.
 */
function pick(people: readonly Person[], part: string, gender: Gender | undefined, block: number): Person | undefined {
  const fitting = people.filter(
    ({ cluster }) => gender === undefined || cluster.gender === undefined || cluster.gender === gender,
  );
  const surname = fitting.filter((person) => person.last === part || soundsLike(person.last, part));
  const pool = surname.length > 0 ? surname : fitting;
  const earlier = pool.filter(({ latest }) => latest >= 0);
  const [first] = earlier;
  if (first === undefined) return pool[0];
  const latest = earlier.reduce((one, other) => (other.latest > one.latest ? other : one));
  const called = (person: Person): number => person.short.get(part) ?? 0;
  const usual = earlier.reduce((one, other) => (called(other) > called(one) ? other : one));
  if (latest === usual || (latest.block === block && !latest.beside)) return latest;
  // Where nobody has been called so yet: "Kim" after "Kim Mon Un", though "Kim Mon Il" was named before.
  return called(usual) === 0 && !latest.beside ? latest : usual;
}

/** Those who can be the elder or the younger of one name: who is called so, else who is not called the other. */
function ofGeneration(people: readonly Person[], generation: Generation | undefined): readonly Person[] {
  if (generation === undefined) return people;
  const called = people.filter((person) => person.generation === generation);
  if (called.length > 0) return called;
  const isTold = people.some((person) => person.generation !== undefined);
  // "the elder Mr. Lind" where the article names only one Lind
  if (generation === 'elder' && !isTold) return [];
  return people.filter((person) => person.generation === undefined);
}

function addMention(cluster: NamedCluster, mention: TypedName, gender: Gender | undefined): void {
  cluster.mentions.push(mention);
  cluster.gender ??= gender;
}
