import { type Lexeme, wordsAt } from './lexemes.ts';

/**
 * What a hedge does to a value: `about` loosens it to both sides, `nearly` downwards, `justOver` upwards, `atLeast` and
 * `atMost` leave one side open, `between` announces two bounds.
 */
export type Loosening = 'about' | 'nearly' | 'justOver' | 'atLeast' | 'atMost' | 'between';

/** The hedge at a place: what it does and the index of the lexeme after it. */
export interface Hedge {
  readonly loosening: Loosening;
  readonly next: number;
}

const before: readonly (readonly [Loosening, string])[] = [
  [
    'about',
    'approximately|roughly|about|around|an estimated|estimated|circa|some|somewhere around|in the region of|in the order of|on the order of|perhaps|maybe|more or less|something like|in the neighborhood of|in the neighbourhood of|an average of|on average',
  ],
  [
    'nearly',
    'nearly|almost|close to|just under|just shy of|just short of|a little under|a little less than|slightly less than|slightly under|just below|virtually|approaching|not quite',
  ],
  ['justOver', 'just over|just above|a little over|a little more than|slightly more than|slightly over|just more than'],
  [
    'atLeast',
    'at least|more than|over|well over|well above|above|upwards of|upward of|in excess of|north of|no fewer than|no less than|not less than|a minimum of|exceeding|greater than|as few as|as little as|much more than|far more than|surpassing|topping',
  ],
  [
    'atMost',
    'up to|at most|as many as|as much as|less than|fewer than|under|well under|below|no more than|not more than|a maximum of|much less than|far fewer than|far less than|as long as|as high as',
  ],
  ['between', 'between'],
];

const after: readonly (readonly [Loosening, string])[] = [
  ['about', 'or so|odd|- odd|ish|- ish|- something'],
  [
    'atLeast',
    'or more|or older|and older|or over|and over|or higher|or above|and above|and up|or greater|or longer|plus|- plus|+',
  ],
  ['atMost', 'or less|or fewer|or under|and under|or younger|and younger|or lower|or below'],
];

type Phrases = ReadonlyMap<string, readonly (readonly [words: readonly string[], loosening: Loosening])[]>;

function byFirstWord(table: readonly (readonly [Loosening, string])[]): Phrases {
  const phrases = new Map<string, (readonly [readonly string[], Loosening])[]>();
  for (const [loosening, list] of table)
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      phrases.set(first, [...(phrases.get(first) ?? []), [words, loosening]]);
    }
  for (const list of phrases.values()) list.sort((a, b) => b[0].length - a[0].length);
  return phrases;
}

const hedgesBefore = byFirstWord(before);
const hedgesAfter = byFirstWord(after);

function phraseAt(phrases: Phrases, lexemes: readonly Lexeme[], at: number): Hedge | null {
  for (const [words, loosening] of phrases.get(lexemes[at]?.lower ?? '') ?? []) {
    const length = wordsAt(lexemes, at, words);
    if (length > 0) return { loosening, next: at + length };
  }
  return null;
}

/** Words after which "about" introduces a topic. */
const topic =
  /^(talk|speak|ask|know|concern|worry|question|information|report|think|say|tell|learn|discuss|discussion|complain|complaint|warn|warning|story|book|word|debate|doubt|fear|hear|write|read|care|lie|joke|detail|argue|conversation|optimistic|cautious|what|bring|come|set|go|all)$/;

/** The hedge that begins at `at` and may loosen a value after it. */
export function hedgeBeforeAt(lexemes: readonly Lexeme[], at: number): Hedge | null {
  const found = phraseAt(hedgesBefore, lexemes, at);
  if (found === null) return null;
  const previous = lexemes[at - 1];
  if (lexemes[at]?.lower === 'about' && previous !== undefined && topic.test(previous.lemma)) return null;
  return found;
}

/** The hedge that follows a value ("or more", "or so", "+"). */
export function hedgeAfterAt(lexemes: readonly Lexeme[], at: number): Hedge | null {
  const found = phraseAt(hedgesAfter, lexemes, at);
  const mark = lexemes[at];
  return found !== null && mark?.kind === 'mark' && !mark.glued ? null : found;
}

/** The hedge of a figure by its words, as {@link hedgeBeforeAt} and {@link hedgeAfterAt} would read it; null for none. */
export function looseningOf(words: string | null): Loosening | null {
  return words === null ? null : (byPhrase.get(words) ?? null);
}

const byPhrase: ReadonlyMap<string, Loosening> = new Map(
  // The first one of a phrase counts, and a map keeps the last.
  [...before, ...after]
    .flatMap(([loosening, list]) => list.split('|').map((phrase): [string, Loosening] => [phrase, loosening]))
    .reverse(),
);
