import type { Entity } from '../../annotation.ts';
import { firstNameGender } from '../../entities/knowledge.ts';
import { femaleHonorifics, femaleNouns, maleHonorifics, maleNouns } from '../../lexicon/titles.ts';

export type Gender = 'female' | 'male';

/** Whether a person is a woman or a man, by forms of address, nouns of the role and the first name; null where nothing tells. */
export function genderOf(text: string, person: Entity): Gender | null {
  for (const mention of person.mentions.slice(0, 40)) {
    const before = text.slice(Math.max(0, mention.start - 40), mention.start).trimEnd();
    const words = [
      ...before.split(/\s+/).slice(-3),
      ...text.slice(mention.start, mention.end).split(/\s+/).slice(0, 1),
    ];
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
  const [first, ...rest] = person.name.split(/\s+/);
  const gender = first && rest.length > 0 ? firstNameGender(first) : undefined;
  return gender === 'female' || gender === 'male' ? gender : null;
}
