/** The words or phrases of a list that `|` and line ends separate. */
export const listOf = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** They as a set. */
export const words = (text: string): ReadonlySet<string> => new Set(listOf(text));
