import { isState, stateOfAbbreviation } from '../../lexicon/places.ts';
import { lastBefore, type NamedCluster } from '../coreference/cluster.ts';
import { findDefinite, type Description } from './definite.ts';
import { matches, type RoleHolder } from './descriptions.ts';
import { isDemonym, isRoleNoun } from '../knowledge.ts';
import type { TypedName } from '../typing/typing.ts';
import { isCapitalised, type Word } from '../word.ts';

/** What an article says of a person in passing. */
interface Traits {
  readonly cluster: NamedCluster;
  readonly ages: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  /** The nouns of the person's roles ("sen.", "governor"). */
  readonly offices: readonly string[];
}

/** Paragraphs back to which somebody is in the reader's mind. */
const memory = 3;
/** People that are looked at, and mentions of each: a list of names must not take quadratic time. */
const mostPeople = 100;
const mostMentions = 20;
/** Words between an age and the noun it belongs to. */
const mostBetween = 3;

const partyOfLetter = new Map([
  ['R', 'republican'],
  ['D', 'democrat'],
]);
const party = /^(?:Republican|Democrat)$/;
const office = /^(?:senator|congressman|congresswoman|lawmaker|governor|representative)$/;

/** Finds "the 42-year-old", "the Texas Republican", "the Ohio senator" and the one person of whom the article says so. */
export function findByTraits(
  words: readonly Word[],
  holders: readonly RoleHolder[],
  isTaken: (start: number) => boolean,
): Description[] {
  let people: readonly Traits[] | undefined;
  return findDefinite(words, isTaken, (index, word) => {
    const aged = ageAfter(words, index);
    const described = aged === undefined ? stateAfter(words, index) : undefined;
    if (aged === undefined && described === undefined) return undefined;
    people ??= holders
      .filter(({ cluster }) => cluster.type === 'person')
      .slice(0, mostPeople)
      .map((holder) => traitsOf(words, holder));
    const present = people.filter((person) => isNear(words, person, word, memory));
    const cluster =
      aged === undefined
        ? described && ofState(present, described.state, described.noun)
        : ofAge(words, present, aged.age, word);
    const end = (aged ?? described)?.end;
    if (cluster === undefined || end === undefined) return undefined;
    return { end, cluster, evidence: `“${aged?.age ?? described?.noun ?? ''}” for ${cluster.name}` };
  });
}

/** "42-year-old", "42-year-old driver" after "the"; undefined where a name or a thing follows. */
function ageAfter(words: readonly Word[], index: number): { age: string; end: number } | undefined {
  const age = ageAt(words, index + 1);
  const last = words[index + 1 + (age?.length ?? 0) - 1];
  if (age === undefined || last === undefined) return undefined;
  let end = last.end;
  for (let at = index + 1 + age.length; at <= index + age.length + mostBetween + 1; at++) {
    const word = words[at];
    if (word === undefined || word.block !== last.block) break;
    if (isRoleNoun(word.text) && !isCapitalised(word.text)) {
      const next = words[at + 1];
      if (next !== undefined && next.block === last.block && next.spaced && isCapitalised(next.text)) return undefined;
      if (next?.pos !== 'NOUN') return { age: age.years, end: word.end };
    }
    if (isDemonym(word.text)) end = word.end;
    else if (word.pos === 'NOUN' || word.pos === 'PROPN') return undefined;
    else if (word.pos !== 'ADJ') break;
  }
  return { age: age.years, end };
}

/** The years of "42-year-old" at an index, with how many words it takes. */
function ageAt(words: readonly Word[], index: number): { years: string; length: number } | undefined {
  const text = words[index]?.text ?? '';
  if (text.charCodeAt(0) < 0x30 || text.charCodeAt(0) > 0x39) return undefined;
  const whole = /^(\d\d?)-year-old$/.exec(text);
  if (whole?.[1] !== undefined) return { years: whole[1], length: 1 };
  const texts = words.slice(index, index + 5).map(({ text }) => text);
  if (!/^\d\d?$/.test(texts[0] ?? '') || texts.slice(1).join('') !== '-year-old') return undefined;
  return { years: texts[0] ?? '', length: 5 };
}

/** "Texas Republican", "New York congressman" after "the". */
function stateAfter(words: readonly Word[], index: number): { state: string; noun: string; end: number } | undefined {
  const block = words[index]?.block;
  if (!isCapitalised(words[index + 1]?.text ?? '')) return undefined;
  for (const length of [1, 2]) {
    const state = words
      .slice(index + 1, index + 1 + length)
      .map(({ text }) => text)
      .join(' ');
    const noun = words[index + 1 + length];
    const next = words[index + 2 + length];
    if (noun === undefined || noun.block !== block || !isState(state)) continue;
    if (!party.test(noun.text) && !office.test(noun.text)) continue;
    const goesOn =
      next !== undefined && next.block === block && next.spaced && (isCapitalised(next.text) || next.pos === 'NOUN');
    return goesOn || next?.text === '-' ? undefined : { state, noun: noun.text.toLowerCase(), end: noun.end };
  }
  return undefined;
}

/** True for somebody who was named in the last so many paragraphs. */
function isNear(words: readonly Word[], { cluster }: Traits, word: Word, paragraphs: number): boolean {
  const last = lastBefore(cluster.mentions, word.start);
  return last !== undefined && word.block - (words[last.first]?.block ?? -Infinity) <= paragraphs;
}

const onlyOne = (people: readonly Traits[]): NamedCluster | undefined =>
  people.length === 1 ? people[0]?.cluster : undefined;

/** Whom the article gives the age; else, where the age is new, the only person named in this paragraph and the last. */
function ofAge(words: readonly Word[], present: readonly Traits[], age: string, word: Word): NamedCluster | undefined {
  const told = present.filter(({ ages }) => ages.has(age));
  if (told.length > 0) return onlyOne(told);
  return onlyOne(present.filter((person) => person.ages.size === 0 && isNear(words, person, word, 1)));
}

/** The one of whom the article says that state and that party or office; else the only one in office who has none yet. */
function ofState(present: readonly Traits[], state: string, noun: string): NamedCluster | undefined {
  const isParty = noun === 'republican' || noun === 'democrat';
  const fitting = present.filter(({ parties, offices }) =>
    isParty ? parties.has(noun) : offices.some((each) => matches(noun, each)),
  );
  const told = fitting.filter(({ states }) => states.has(state));
  if (told.length > 0) return onlyOne(told);
  return onlyOne(
    present.filter(
      ({ states, parties, offices }) =>
        states.size === 0 &&
        offices.some((each) => matches(isParty ? 'lawmaker' : noun, each)) &&
        (!isParty || parties.size === 0 || parties.has(noun)),
    ),
  );
}

function traitsOf(words: readonly Word[], { cluster, roles }: RoleHolder): Traits {
  const [ages, parties, states] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const addState = (text: string | undefined): void => {
    if (text !== undefined && isCapitalised(text)) states.add(isState(text) ? text : (stateOfAbbreviation(text) ?? ''));
  };
  for (const mention of cluster.mentions.slice(0, mostMentions)) {
    const at = around(words, mention);
    const age = at(2)?.text ?? '';
    if (at(1)?.text === ',' && /^\d\d?$/.test(age) && /^[,.]$/.test(at(3)?.text ?? '')) ages.add(age);
    for (const index of [mention.titleFirst - 1, mention.titleFirst - 5, mention.last + 3]) {
      const years = words[index]?.block === words[mention.first]?.block ? ageAt(words, index) : undefined;
      if (years !== undefined) ages.add(years.years);
    }
    // "(R-Ohio)", ", D-N.Y.,", ", Republican of Ohio,"
    const mark = at(2)?.text ?? '';
    const named = partyOfLetter.get(mark) ?? (party.test(mark) ? mark.toLowerCase() : undefined);
    if (named !== undefined && /^[(,]$/.test(at(1)?.text ?? '') && /^(?:-|–|of)$/.test(at(3)?.text ?? '')) {
      parties.add(named);
      addState(stateAt(words, mention.last + 4));
    }
    // "Ohio Senator", "Republican Senator" before the name, "a Republican" after it
    for (let index = mention.titleFirst - 3; index < mention.first; index++) {
      const text = words[index]?.block === words[mention.first]?.block ? (words[index]?.text ?? '') : '';
      if (party.test(text)) parties.add(text.toLowerCase());
      if (index >= mention.titleFirst - 2) addState(stateAt(words, index));
    }
    if (/^(?:a|the)$/.test(mark) && at(1)?.text === ',')
      for (let offset = 3; offset <= 6; offset++) {
        const text = at(offset)?.text ?? ',';
        if (text === ',') break;
        if (party.test(text)) parties.add(text.toLowerCase());
        addState(stateAt(words, mention.last + offset));
      }
  }
  states.delete('');
  return { cluster, ages, parties, states, offices: roles.map(({ head }) => head) };
}

/** The words after a name by how far they are from it, within its block. */
const around =
  (words: readonly Word[], { last }: TypedName) =>
  (offset: number): Word | undefined =>
    words[last + offset]?.block === words[last]?.block ? words[last + offset] : undefined;

/** The state that a name of one or two words or an abbreviation starts at an index. */
function stateAt(words: readonly Word[], index: number): string | undefined {
  const [one, two] = [words[index]?.text ?? '', words[index + 1]?.text ?? ''];
  if (isState(`${one} ${two}`)) return `${one} ${two}`;
  return isState(one) ? one : stateOfAbbreviation(one);
}
