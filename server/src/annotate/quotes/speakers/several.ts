import type { Named } from './mentions.ts';
import { isPersonNoun, isPlural } from '../speaking-nouns.ts';
import { areNameWords, arePlainWords, lastWord } from './word-tests.ts';

/** True for names that commas and "and" join ("Roe, President Doe of Peru and the other leaders"). */
export function isList(text: string, start: number, end: number, within: readonly Named[]): boolean {
  const comma = text.slice(start, end).search(/,\s/);
  const words = comma < 0 ? '' : text.slice(start + comma + 1, end).replace(/[,\s]+$/, '');
  if (!/\sand\s/.test(words)) return false;
  const next = within.find((mention) => mention.start > start + comma && mention.kind === 'name');
  return next !== undefined && areNameWords(text.slice(start + comma + 1, next.start), 0, 3);
}

/** "Jo Roe, the chairman of the council, and Al Doe, its treasurer": the names of two, of the first of whom something is added. */
export function pairOfTitled(text: string, start: number, end: number, within: readonly Named[]): string | null {
  if (!text.slice(start, end).includes(', and ')) return null;
  const people = within.filter(({ kind, entity }) => kind === 'name' && entity.type === 'person');
  const [first] = people;
  const second = people.find(({ entity, end: last }) => entity !== first?.entity && last <= end + 1);
  if (!first || !second || !areNameWords(text.slice(start, first.end), 1, 6)) return null;
  const between = /^,\s[^,]+,\sand(\s.*)$/s.exec(text.slice(first.end, second.start))?.[1];
  return between !== undefined && areNameWords(between, 0, 4) ? `${first.entity.name} and ${second.entity.name}` : null;
}

/** "harbour workers and Mayor Jo Roe": people without names whom "and" joins to one with a name. */
export function joinedTo(text: string, start: number, end: number, within: readonly Named[]): boolean {
  const words = text.slice(start, end);
  const name = within.find(({ kind, entity, end: last }) => kind === 'name' && entity.type === 'person' && last <= end);
  const and = words.indexOf(' and ');
  if (
    !name ||
    and < 0 ||
    name.start < start + and ||
    within.some((each) => each.entity === name.entity && each.start < name.start)
  )
    return false;
  const noun = lastWord(words.slice(0, and));
  return isPersonNoun(noun) && isPlural(noun) && areNameWords(text.slice(start + and + 5, name.start), 0, 4);
}

/** True for two or more people or bodies that "and" joins ("both Roe and Doe"). */
export function coordinated(text: string, start: number, end: number, within: readonly Named[]): boolean {
  const all = within.filter((mention) => mention.kind === 'name' && mention.end <= end);
  const [one, other] = all;
  // "Oslo and Lima said": of places only where there is nothing else.
  const isWhole = one?.start === start && other?.end === end && one.entity !== other.entity;
  if (isWhole && text.slice(one.end, other.start) === ' and ') return true;
  const names = all.filter((mention) => mention.entity.type !== 'place');
  for (let at = 1; at < names.length; at++) {
    const left = names[at - 1];
    const right = names[at];
    if (!left || !right || left.entity === right.entity) continue;
    const between = /^,?\s+(?:and|&)\s+(.*)$/s.exec(text.slice(left.end, right.start))?.[1];
    if (
      between !== undefined &&
      arePlainWords(between, 0, 3) &&
      !/^(?:\S+\s+){0,2}(?:of|for|from|at)\s/.test(text.slice(start, left.start))
    )
      return true;
  }
  return false;
}
