/** The words of a list that stands as they are read, with spaces between. */
export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
