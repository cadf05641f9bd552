import { kinNouns } from '../../lexicon/context-words.ts';
import type { Gender, NamedCluster } from './cluster.ts';
import type { Generation } from './kin.ts';
import { soundsLike } from './sound.ts';
import type { TypedName } from '../typing/typing.ts';
import type { Word } from '../word.ts';

/** A person of an article while its names are joined. */
export interface Person {
  readonly cluster: NamedCluster;
  first: string | undefined;
  /** The names between, written out. */
  readonly middle: readonly string[];
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

/** Where a person was named who has not been named yet. */
export const unseen = { latest: -1, block: -1, beside: false };

/** Words before a name in which it may be told whose kin somebody is. */
const reachBeside = 9;

/** Notes where a person was named last. */
export function see(person: Person, words: readonly Word[], mention: TypedName): void {
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
export function pick(
  people: readonly Person[],
  part: string,
  gender: Gender | undefined,
  block: number,
): Person | undefined {
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
export function ofGeneration(people: readonly Person[], generation: Generation | undefined): readonly Person[] {
  if (generation === undefined) return people;
  const called = people.filter((person) => person.generation === generation);
  if (called.length > 0) return called;
  const isTold = people.some((person) => person.generation !== undefined);
  // "the elder Mr. Lind" where the article names only one Lind
  if (generation === 'elder' && !isTold) return [];
  return people.filter((person) => person.generation === undefined);
}
