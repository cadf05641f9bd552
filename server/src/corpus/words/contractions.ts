const contractions: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
]);
const shortened: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);
const holdsIs = new Set(['it', 'that', 'there', 'he', 'she', 'what', 'here', 'who', 'where', 'how', 'let', 'this']);

const slang: ReadonlyMap<string, readonly string[]> = new Map([
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
  ['cannot', ['can', 'not']],
  ["y'all", ['you', 'all']],
]);

/** A part of a word with its place in that word, and the word it stands for. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** The words that a spoken form stands for ("gonna"), or undefined. The input is lower case. */
export function spokenForms(folded: string): readonly string[] | undefined {
  return slang.get(folded);
}

/** The words of a word with an apostrophe, each where it stands in it: "isn't", "they're", "Smith's". The input is lower case. */
export function contracted(folded: string): readonly Part[] {
  const negation = folded.endsWith("n't");
  const cut = negation ? folded.length - 3 : folded.indexOf("'");
  const [head, tail] = [folded.slice(0, cut), folded.slice(cut)];
  const stem = { start: 0, end: cut, folded: negation ? (shortened.get(head) ?? head) : head };
  const rest = { start: cut, end: folded.length };
  const isPossessive = tail === "'" || (tail === "'s" && !holdsIs.has(head));
  const second = tail === "'s" ? 'is' : contractions.get(tail);
  if (isPossessive) return head === '' ? [] : [{ ...stem, end: folded.length }];
  if (second === undefined) return [{ ...rest, start: 0, folded: folded.replace(/'/g, '') }];
  return [...(head === '' ? [] : [stem]), { ...rest, folded: second }];
}
