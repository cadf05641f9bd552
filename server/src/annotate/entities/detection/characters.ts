import { ordinaryWords, surnames } from '../../lexicon/filters.ts';
import { isCountryOrState, isFirstName } from '../knowledge.ts';
import { isCapitalised, type Word } from '../word.ts';

/** Words on either side within which another character stands in brackets or with them. */
const reach = 40;
/** Words of an actor's name at most. */
const longest = 5;

/** Nouns for people that no title is made of and that end the names of characters: "Iron Man". */
export const endsCharacter = /^(?:Man|Woman|Boy|Girl|Widow)$/;

/** True for "Captain America", "Doctor Strange": a name of which the title is part, before a word that is no surname. */
export function isTitledCharacter(title: string, name: string): boolean {
  if (title !== 'Captain' && title !== 'Doctor' && title !== 'Mister') return false;
  // News writes "Dr." before the surname of a doctor.
  const isNoSurname = title === 'Doctor' || !surnames(name);
  return isCountryOrState(name) || (ordinaryWords(name.toLowerCase()) && isNoSurname && !isFirstName(name));
}

/** True for a name in a list of characters, or of persons, with a person in brackets behind each: "Blue Comet (Mara Lind)". */
export function isInCast(words: readonly Word[], last: number): boolean {
  if (!isCast(words, last + 1)) return false;
  const block = words[last]?.block;
  for (let index = Math.max(0, last - reach); index < last + reach; index++)
    if (index !== last + 1 && words[index]?.block === block && isCast(words, index)) return true;
  return false;
}

/** True where a person's full name stands in brackets at an index, after a capitalised word. */
function isCast(words: readonly Word[], index: number): boolean {
  if (words[index]?.text !== '(' || !isCapitalised(words[index - 1]?.text ?? '')) return false;
  if (!isFirstName(words[index + 1]?.text ?? '')) return false;
  let end = index + 2;
  while (end - index <= longest && isCapitalised(words[end]?.text ?? '')) end++;
  return end > index + 2 && words[end]?.text === ')';
}
