import { isRoleNoun, singular } from './knowledge.ts';
import { countryIn, headAt, type Role } from './roles.ts';
import type { NamedCluster } from './who.ts';
import { isCapitalised, type Word } from './word.ts';

/** A mention that describes an entity: "the US leader", "the German chancellor". */
export interface Description {
  readonly start: number;
  readonly end: number;
  readonly cluster: NamedCluster;
  readonly evidence: string;
}

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
const matches = (described: string, role: string): boolean =>
  described === role || (broader.get(described)?.test(role) ?? false);

/** People with roles that are looked at: no article has more, and a list of names must not take quadratic time. */
const mostPeople = 100;

/** Longest description, in words before its noun. */
const longest = 6;

/** Finds "the … leader" and its like and the entity for which the article gives grounds; what stays open is left out. */
export function findDescriptions(
  words: readonly Word[],
  holders: readonly RoleHolder[],
  taken: ReadonlySet<number>,
): Description[] {
  const people = holders
    .filter(({ cluster, roles }) => cluster.type === 'person' && roles.length > 0)
    .slice(0, mostPeople);
  const found: Description[] = [];
  if (people.length === 0) return found;
  for (const [index, word] of words.entries()) {
    if ((word.text !== 'the' && word.text !== 'The') || taken.has(word.start)) continue;
    const noun = nounAfter(words, index);
    if (noun < 0) continue;
    const head = headAt(words, index + 1, noun);
    const country = countryIn(words, index + 1, noun) ?? ofCountry(words, noun);
    const cluster = resolve(people, head, country, word.start);
    const end = words[noun]?.end;
    if (cluster !== undefined && end !== undefined) {
      const role = people.find((person) => person.cluster === cluster)?.roles.find((each) => matches(head, each.head));
      found.push({
        start: word.start,
        end,
        cluster,
        evidence: `“${head}” for ${cluster.name}, ${role?.by ?? 'role'} in this article`,
      });
    }
  }
  return found;
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

/** "the president of France". */
function ofCountry(words: readonly Word[], noun: number): string | undefined {
  return words[noun + 1]?.text === 'of' ? countryIn(words, noun + 2, noun + 4) : undefined;
}

function resolve(
  people: readonly RoleHolder[],
  head: string,
  country: string | undefined,
  before: number,
): NamedCluster | undefined {
  const known = people.filter(({ cluster }) => (cluster.mentions[0]?.start ?? Infinity) < before);
  const fitting = known.filter(({ roles }) => roles.some((role) => matches(head, role.head)));
  const countriesOf = ({ roles }: RoleHolder): Set<string> =>
    new Set(roles.map((role) => role.country).filter((each) => each !== undefined));
  const same = country === undefined ? fitting : fitting.filter((person) => countriesOf(person).has(country));
  const open = country === undefined ? [] : fitting.filter((person) => countriesOf(person).size === 0);
  const pool = same.length > 0 ? same : open;
  if (pool.length === 1) return pool[0]?.cluster;
  // Several fit: only one that is named far more often than the others is meant without more words.
  const ranked = pool.map(({ cluster }) => cluster).sort((left, right) => right.mentions.length - left.mentions.length);
  const [most, next] = ranked;
  return most !== undefined && next !== undefined && most.mentions.length >= 3 * next.mentions.length
    ? most
    : undefined;
}
