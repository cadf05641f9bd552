import { firstFrom } from '../../../article/ordered.ts';
import { kinNouns } from '../../lexicon/context-words.ts';
import { isRoleNoun, singular } from '../knowledge.ts';
import { countryIn, headAt, type Role } from './roles.ts';
import { lastBefore, type NamedCluster } from '../coreference/cluster.ts';
import { findDefinite, type Description } from './definite.ts';
import { isCapitalised, type Word } from '../word.ts';

/** An entity with the roles that the article gives it. */
export interface RoleHolder {
  readonly cluster: NamedCluster;
  readonly roles: readonly Role[];
}

/** Roles that a more general word can stand for. */
const broader = new Map<string, RegExp>([
  [
    'leader',
    /^(?:president|prime minister|chancellor|premier|king|queen|dictator|emperor|sultan|taoiseach|emir|ayatollah|chairman|head|speaker|governor|mayor)$/,
  ],
  ['premier', /^prime minister$/],
  ['diplomat', /^(?:foreign minister|secretary of state|ambassador|envoy|representative|head|secretary)$/],
  ['politician', /^(?:minister|senator|lawmaker|mp|congressman|congresswoman|leader|governor|mayor)$/],
  ['lawmaker', /^(?:senator|representative|congressman|congresswoman|mp|sen\.|rep\.)$/],
  ['minister', /minister$/],
  ['official', /^(?:director|secretary|minister|commissioner)$/],
  ['senator', /^sen\.$/],
  ['congressman', /^(?:rep\.|representative)$/],
  ['congresswoman', /^(?:rep\.|representative)$/],
  ['governor', /^gov\.$/],
  ['general', /^gen\.$/],
  ['executive', /^(?:chief executive|director|president|chairman)$/],
]);
/** Whether a described role can mean a role that somebody has: "the lawmaker" a senator. */
export const matches = (described: string, role: string): boolean =>
  described === role || (broader.get(described)?.test(role) ?? false);

/** People with roles that are looked at: no article has more, and a list of names must not take quadratic time. */
const mostPeople = 100;

/** Longest description, in words before its noun. */
const longest = 6;

/** Finds "the … leader" and its like and the entity for which the article gives grounds; what stays open is left out. */
export function findDescriptions(
  words: readonly Word[],
  holders: readonly RoleHolder[],
  isTaken: (start: number) => boolean,
): Description[] {
  const people = holders
    .filter(({ cluster, roles }) => cluster.type === 'person' && roles.length > 0)
    .slice(0, mostPeople);
  if (people.length === 0) return [];
  return findDefinite(words, isTaken, (index, word) => {
    const noun = nounAfter(words, index);
    if (noun < 0) return undefined;
    const head = headAt(words, index + 1, noun);
    const country = countryIn(words, index + 1, noun) ?? ofCountry(words, noun);
    const told = new Set([...modifiersOf(words, index + 1, noun, head), ...kinAfter(words, noun)]);
    const cluster = resolve(words, people, (role) => fits(role, head, told), country, word);
    const end = words[noun]?.end;
    if (cluster === undefined || end === undefined) return undefined;
    const role = people.find((person) => person.cluster === cluster)?.roles.find((each) => fits(each, head, told));
    return { end, cluster, evidence: `“${head}” for ${cluster.name}, ${role?.by ?? 'role'} in this article` };
  });
}

/** Index of the role noun that a definite description ends with; -1 where what follows "the" is none. */
function nounAfter(words: readonly Word[], index: number): number {
  const block = words[index]?.block;
  for (let at = index + 1; at <= index + longest; at++) {
    const word = words[at];
    if (word === undefined || word.block !== block) return -1;
    const next = words[at + 1];
    const goesOn =
      next !== undefined &&
      next.block === block &&
      next.spaced &&
      (isCapitalised(next.text) || next.pos === 'NOUN' || isRoleNoun(next.text));
    const lower = word.text.toLowerCase();
    if (isRoleNoun(word.text) && word.pos !== 'VERB' && singular(lower) === lower && !goesOn) {
      return /^['’]s?$/.test(next?.text ?? '') || next?.text !== '-' ? at : -1;
    }
    if (!['NOUN', 'PROPN', 'ADJ', 'PUNCT'].includes(word.pos) && !isRoleNoun(word.text)) return -1;
    if (word.pos === 'PUNCT' && word.text !== '-') return -1;
  }
  return -1;
}

/** Words that tell nothing apart. */
const idle =
  /^(?:new|current|present|embattled|longtime|long-time|controversial|popular|powerful|young|old|young|veteran|billionaire|top|senior|chief|outspoken|famous|-|–|of|the|and|year|\d+)$/;

/** The words of a description, in lower case, that the role must have too: not those for its country. */
function modifiersOf(words: readonly Word[], from: number, noun: number, head: string): Set<string> {
  const told = new Set<string>();
  for (let at = from; at < noun; at++) {
    const text = words[at]?.text ?? '';
    const lower = text.toLowerCase();
    if (idle.test(lower) || head.startsWith(`${lower} `) || countryIn(words, at, at + 1) !== undefined) continue;
    if (at > from && countryIn(words, at - 1, at) !== undefined) continue;
    told.add(lower);
  }
  return told;
}

/** Whose kin somebody is, in lower case: "the son of Otto Lind" is not the son of anybody else. */
function kinAfter(words: readonly Word[], noun: number): readonly string[] {
  const [kin, of, name] = [words[noun], words[noun + 1], words[noun + 2]];
  const isTold = kinNouns.has(kin?.lemma ?? '') && of?.text === 'of' && name?.block === kin?.block;
  return isTold && isCapitalised(name?.text ?? '') ? [name?.text.toLowerCase() ?? ''] : [];
}

/** Whether a description can mean the holder of a role: "the majority leader" is no president, nor "the president" a former one. */
function fits(role: Role, head: string, told: ReadonlySet<string>): boolean {
  if (!matches(head, role.head)) return false;
  if ([...told].some((word) => !role.words.has(word))) return false;
  return ['former', 'ex', 'late', 'deputy', 'vice', 'acting'].every(
    (word) => told.has(word) === role.words.has(word) || head.startsWith(word),
  );
}

/** "the president of France". */
function ofCountry(words: readonly Word[], noun: number): string | undefined {
  return words[noun + 1]?.text === 'of' ? countryIn(words, noun + 2, noun + 4) : undefined;
}

/** Blocks after which somebody named now and then is no longer meant by "the president" alone. */
const memory = 3;
/** Mentions by name from which an article is about somebody throughout. */
const mainPerson = 5;

/** Whether a person is in the reader's mind: named in the last blocks, or all through the article. */
function isPresent(words: readonly Word[], { mentions }: NamedCluster, word: Word): boolean {
  if (mentions.length >= mainPerson) return true;
  const last = lastBefore(mentions, word.start);
  return last !== undefined && word.block - (words[last.first]?.block ?? -Infinity) <= memory;
}

/** Whether the sentence up to a description tells of another country than those of a role: "Here in Panama the president". */
function isElsewhere(words: readonly Word[], { start, block }: Word, countries: ReadonlySet<string>): boolean {
  if (countries.size === 0) return false;
  let from = firstFrom(words, start);
  const to = from;
  while (to - from < longestSentence && words[from - 1]?.block === block && !words[from]?.opens) from--;
  let isElse = false;
  for (let index = from; index < to; index++) {
    const found = countryIn(words, index, index);
    if (found !== undefined && countries.has(found)) return false;
    if (found !== undefined && /^[Ii]n$/.test(words[index - 1]?.text ?? '')) isElse = true;
  }
  return isElse;
}

/** Words of a sentence before a description that are looked through at most. */
const longestSentence = 40;

function resolve(
  words: readonly Word[],
  people: readonly RoleHolder[],
  isMeant: (role: Role) => boolean,
  country: string | undefined,
  word: Word,
): NamedCluster | undefined {
  const known = people.filter(({ cluster }) => (cluster.mentions[0]?.start ?? Infinity) < word.start);
  const fitting = known.filter(({ roles }) => roles.some(isMeant));
  const countriesOf = ({ roles }: RoleHolder): Set<string> =>
    new Set(roles.map((role) => role.country).filter((each) => each !== undefined));
  const same =
    country === undefined
      ? fitting.filter((person) => !isElsewhere(words, word, countriesOf(person)))
      : fitting.filter((person) => countriesOf(person).has(country));
  const open = country === undefined ? [] : fitting.filter((person) => countriesOf(person).size === 0);
  const pool = same.length > 0 ? same : open;
  const [only] = pool;
  if (pool.length === 1 && only !== undefined)
    return country !== undefined || isPresent(words, only.cluster, word) ? only.cluster : undefined;
  // Several fit: only one that is named far more often than the others is meant without more words.
  const ranked = pool.map(({ cluster }) => cluster).sort((left, right) => right.mentions.length - left.mentions.length);
  const [most, next] = ranked;
  return most !== undefined && next !== undefined && most.mentions.length >= 3 * next.mentions.length
    ? most
    : undefined;
}
