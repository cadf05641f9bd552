import { isCorrected } from '../../entities/corrections.ts';
import { firstNameGender } from '../../entities/knowledge.ts';
import { femaleHonorifics, maleHonorifics } from '../../lexicon/titles.ts';
import type { Entity } from '../../annotation.ts';
import { genderByPronouns } from './gender-by-pronouns.ts';
import type { Gender } from './genders.ts';
import type { Scene } from './scene.ts';

/** "Mrs Roe", where two people of the article bear that name: the one whom name and pronouns make a woman. */
export function namesake({ article, mentions, byId }: Scene, words: string, entity: Entity): Entity {
  const [address = '', surname = '', more] = words.split(/\s/);
  const gender = femaleHonorifics.has(address) ? 'female' : maleHonorifics.has(address) ? 'male' : null;
  if (gender === null || surname === '' || more !== undefined || entity.type !== 'person') return entity;
  if (isCorrected(entity, surname)) return entity;
  const family = [...byId.values()].filter(({ type, name }) => type === 'person' && name.endsWith(` ${surname}`));
  if (family.length < 2) return entity;
  const genderOf = (person: Entity): Gender | null => {
    const listed = firstNameGender(person.name.split(/\s/)[0] ?? '');
    const told = genderByPronouns(article, mentions, person, 1);
    return told ?? (listed === 'female' || listed === 'male' ? listed : null);
  };
  if ((genderOf(entity) ?? gender) === gender) return entity;
  const fitting = family.filter((person) => person !== entity && (genderOf(person) ?? gender) === gender);
  return (fitting.length === 1 ? fitting[0] : undefined) ?? entity;
}
