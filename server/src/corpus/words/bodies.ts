import { organisationNames } from '../../annotate/lexicon/organisation-aliases.ts';
import { functionWords } from './function-words.ts';
import { foldLetters } from './word.ts';

const withoutPoints = (name: string): string => name.replace(/\./g, '');

/** "WHO" and "IS" in a headline in capitals are words. */
const isWord = (name: string): boolean => functionWords.has(name.toLowerCase());

const byName = new Map(
  organisationNames.flatMap((all) => {
    const names = all.filter((name) => !isWord(name));
    const folded = names.map((name) => foldLetters(withoutPoints(name)));
    const shortest = folded.reduce((best, each) => (each.length < best.length ? each : best));
    return names.map((name): [string, string] => [name, shortest]);
  }),
);

const firstWords = new Set([...byName.keys()].map((name) => name.split(/[\s-]/)[0] ?? name));

/** The shortest of the names of a body that is known by several, folded, by any of them; letter case counts. */
export const body = (name: string): string | undefined => byName.get(name);

/** Whether the name of such a body may begin with a word; what belongs to it may be told by an ending. */
export const mayOpenBody = (word: string): boolean => firstWords.has(word.replace(/['’]s?$/, ''));

/** The most words that a name of such a body has. */
export const longestBodyName = Math.max(...[...byName.keys()].map((name) => name.split(/[\s-]/).length));
