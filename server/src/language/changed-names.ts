import type { Correction } from '../annotate/entities/corrections.ts';

/** Whether a text may have one of the names of which something else is said now than before. */
export function concerns(text: string, before: readonly Correction[], now: readonly Correction[]): boolean {
  const [old, fresh] = [before, now].map((list) => new Set(list.map((each) => JSON.stringify(each))));
  const isChanged = (each: Correction): boolean => old?.has(JSON.stringify(each)) !== fresh?.has(JSON.stringify(each));
  return [...before, ...now].filter(isChanged).some(({ name }) => text.includes(longestWord(name)));
}

/** A name's longest word: what it has in common with a name that a line or an apostrophe breaks otherwise. */
const longestWord = (name: string): string =>
  name.split(/[\s'’]+/).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
