import type { Entity } from '../../annotation.ts';
import { isCapitalised } from './word-tests.ts';

/** True where a text has a noun, in lower case, as a word of its own. */
function hasWord(text: string, noun: string): boolean {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(noun); at >= 0; at = lower.indexOf(noun, at + 1))
    if (!isLetter(lower[at - 1] ?? '') && !isLetter(lower[at + noun.length] ?? '')) return true;
  return false;
}

const isLetter = (character: string): boolean => /\p{L}/u.test(character);

/** Nouns and how they are written before a name. */
const shortTitles: Readonly<Record<string, string>> = {
  admiral: 'adm.',
  captain: 'capt.',
  colonel: 'col.',
  commander: 'cmdr.',
  detective: 'det.',
  doctor: 'dr.',
  general: 'gen.',
  governor: 'gov.',
  lieutenant: 'lt.',
  professor: 'prof.',
  representative: 'rep.',
  reverend: 'rev.',
  senator: 'sen.',
  sergeant: 'sgt.',
};

/** Where the title begins that these words before a name end with: a noun and what is written like a name after it. */
function titleAt(words: readonly string[]): number {
  let at = words.length;
  while (at > 0 && (isCapitalised(words[at - 1] ?? '') || /^(?:of|the|for|and)$/.test(words[at - 1] ?? ''))) at--;
  return Math.max(0, at - 1);
}

/** True where a noun, in lower case, is said of a person: in the role, before the name or right after it. */
export function hasRole(text: string, person: Entity, noun: string): boolean {
  if (noun === '') return false;
  if (person.role && hasWord(person.role, noun)) return true;
  return person.mentions.slice(0, 12).some(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 40), start);
    // "Chancellor Roe", "his brother, Roe": what stands before the name since the last mark.
    const since =
      before
        .replace(/,\s$/, ' ')
        .split(/[,;.]\s/)
        .at(-1) ?? '';
    const words = since.trim().split(' ').slice(-5);
    const title = words.slice(before.endsWith(', ') ? 0 : titleAt(words)).join(' ');
    const after = /^,? (?:the|a|an|who is|who was)\b[^,.;]{0,60}/u.exec(text.slice(end, end + 80))?.[0] ?? '';
    const short = shortTitles[noun];
    const isShort = short !== undefined && before.trimEnd().toLowerCase().endsWith(short);
    return isShort || hasWord(title, noun) || hasWord(after, noun) || hasWord(text.slice(start, end), noun);
  });
}

/** "the president of Peru": Peru. */
export const whoseIn = (words: string): string | null =>
  /\s(?:of|for)\s(?:the\s)?(\p{Lu}[^\s,]+)/u.exec(words)?.[1] ?? null;

/** "the president of Peru": true where that name stands beside the person's too. */
export const standsBy = (text: string, { role, mentions }: Entity, name: string): boolean =>
  role?.includes(name) === true ||
  mentions.slice(0, 12).some(({ kind, start, end }) => {
    const before = text.slice(Math.max(0, start - 80), start).split(/[.!?]\s|\n/);
    const [after = ''] = text.slice(end, end + 80).split(/[.!?]\s|\n/);
    return kind === 'name' && (before.at(-1)?.includes(name) === true || after.includes(name));
  });

/** "the Port League, an industry group,": true where the noun, in lower case, heads what is added to a name. */
export function isCalled(text: string, { mentions }: Entity, noun: string): boolean {
  return mentions.slice(0, 12).some(({ end }) => {
    const added = /^,\s(?:the|an?)\s([^,.;:()]{1,80})/.exec(text.slice(end, end + 90))?.[1] ?? '';
    const phrase = added.toLowerCase().split(/\s(?:at|based|behind|by|for|from|in|of|on|that|which|with)\s/)[0] ?? '';
    return phrase.split(/\s/).at(-1) === noun;
  });
}

/** "his lawyer, Jo Roe", "Doe’s lawyer Jo Roe": true for one who was introduced as somebody’s. */
export const isOwnedBy = (text: string, { mentions }: Entity, noun: string): boolean =>
  mentions.slice(0, 12).some(({ kind, start }) => {
    const before = text.slice(Math.max(0, start - 60), start).toLowerCase();
    const owned = /(?:\s(?:his|her|its|their)|['’]s?)\s([^,.;:]*?),?\s$/.exec(before)?.[1] ?? '';
    return kind === 'name' && hasWord(owned, noun);
  });
