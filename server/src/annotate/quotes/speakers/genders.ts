import type { Entity } from '../../annotation.ts';
import { firstNameGender } from '../../entities/knowledge.ts';
import { femaleHonorifics, femaleNouns, maleHonorifics, maleNouns } from '../../lexicon/titles.ts';

export type Gender = 'female' | 'male';

/** Whether a person is a woman or a man, by forms of address, nouns of the role and the first name; null where nothing tells. */
export function genderOf(text: string, person: Entity): Gender | null {
  return genderTold(text, person) ?? genderOfName(person) ?? byPossessive(text, person);
}

/** True for one of whom only the first name tells whether it is a woman or a man. */
export const hasOnlyName = (text: string, person: Entity): boolean =>
  genderTold(text, person) === null && genderOfName(person) !== null;

function genderTold(text: string, person: Entity): Gender | null {
  for (const mention of person.mentions.slice(0, 40)) {
    const before = text.slice(Math.max(0, mention.start - 40), mention.start).trimEnd();
    const words = [
      ...before.split(/\s+/).slice(-3),
      ...text.slice(mention.start, mention.end).split(/\s+/).slice(0, 1),
    ];
    // "her brother, Roe, left": an apposition.
    const kin = /\s(?:his|her|their)\s(?:[a-z]+\s)?([a-z-]+),$/i.exec(` ${before}`)?.[1] ?? '';
    if (/^[,.]/.test(text.slice(mention.end, mention.end + 1))) {
      if (femaleNouns.has(kin)) return 'female';
      if (maleNouns.has(kin)) return 'male';
    }
    for (const [index, word] of words.entries()) {
      // A form of address stands directly before the name; a noun such as "spokeswoman" may stand a word before it.
      const near = index >= words.length - 2;
      if (near && femaleHonorifics.has(word)) return 'female';
      if (near && maleHonorifics.has(word) && !/^(?:Father|Brother)$/.test(word)) return 'male';
      if (near && mention.kind === 'name' && femaleNouns.has(word.toLowerCase())) return 'female';
      if (near && mention.kind === 'name' && maleNouns.has(word.toLowerCase())) return 'male';
    }
  }
  for (const word of (person.role ?? '').toLowerCase().split(/[^\p{L}-]+/u)) {
    if (femaleNouns.has(word)) return 'female';
    if (maleNouns.has(word)) return 'male';
  }
  return null;
}

function genderOfName({ name }: Entity): Gender | null {
  const [first] = name.split(/\s+/);
  const gender = first ? firstNameGender(first) : undefined;
  return gender === 'female' || gender === 'male' ? gender : null;
}

/** "said Roe, standing in her kitchen", "Roe, who lost his home": the possessive of a clause that adds to a name. */
function byPossessive(text: string, { mentions }: Entity): Gender | null {
  for (const { kind, end } of mentions.slice(0, 12)) {
    const added =
      kind === 'name' ? /^, (?:[a-z]+ing|who)\s[^,.;:“”"]{0,60}?\b(his|her)\s/.exec(text.slice(end, end + 80)) : null;
    if (added) return added[1] === 'her' ? 'female' : 'male';
  }
  return null;
}

/** Whether a noun, in lower case, is said of a woman or a man; null where it may be either. */
export const genderOfNoun = (noun: string): Gender | null =>
  femaleNouns.has(noun) ? 'female' : maleNouns.has(noun) ? 'male' : null;
