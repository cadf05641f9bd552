/** A set of the words or phrases in a list that `|` and line ends separate. */
export function words(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/[|\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
}
