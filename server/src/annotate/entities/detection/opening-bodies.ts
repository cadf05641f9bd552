import { isBodyNoun } from '../../lexicon/bodies.ts';
import { isOrganisationHead, isRoleNoun } from '../knowledge.ts';
import { nextCapital, type Word } from '../word.ts';

/** "Insurer" in "Insurer Tarn paid": a sentence opens with what the body is; not "Bank Tarn", which may be its name. */
export function isOpeningBody(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.opens !== true || word.shouted || isOrganisationHead(word.text) || !nextCapital(words, index)) return false;
  return isBodyNoun(word.text.toLowerCase()) && !isRoleNoun(word.text);
}
