import type { Profile } from '../passages/profile.ts';
import type { Word } from '../words/word.ts';

/** The most words of a passage that are compared in order. */
const longestSequence = 120;

/** A passage with the places of each of its words, to be compared with others. */
export interface Ordered {
  readonly profile: Profile;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

export function orderWords(profile: Profile): Ordered {
  const places = new Map<string, number[]>();
  const length = Math.min(profile.words.length, longestSequence);
  for (let place = 0; place < length; place++) {
    const { plain } = profile.words[place] as Word;
    const known = places.get(plain);
    if (known) known.push(place);
    else places.set(plain, [place]);
  }
  return { profile, places };
}

/** What two passages have of the same words in the same order. */
interface Sequences {
  /** The most words that both have in the same order, others between them. */
  readonly sequence: number;
  /** The most words that both have one right after the other. */
  readonly run: number;
}

/** The longest common subsequence and substring of two passages' words, by the words they share (Hunt and Szymanski 1977). */
export function commonSequences({ words }: Profile, { places }: Ordered): Sequences {
  /** By the length, less one, of a common subsequence: the first place of the other passage where one ends. */
  const ends: number[] = [];
  /** By place of the other passage: how many words in a row end there, and at which of these words that was seen. */
  const runs: number[] = [];
  const seen: number[] = [];
  let run = 0;
  const length = Math.min(words.length, longestSequence);
  for (let index = 0; index < length; index++) {
    const equal = places.get((words[index] as Word).plain);
    if (equal === undefined) continue;
    // Backwards, so that no word is counted twice.
    for (let each = equal.length - 1; each >= 0; each--) {
      const place = equal[each] as number;
      let rank = ends.length;
      while (rank > 0 && (ends[rank - 1] as number) >= place) rank--;
      ends[rank] = place;
      const inRow = place > 0 && seen[place - 1] === index - 1 ? (runs[place - 1] as number) + 1 : 1;
      runs[place] = inRow;
      seen[place] = index;
      if (inRow > run) run = inRow;
    }
  }
  return { sequence: ends.length, run };
}

/** How many words the passage that has fewer has, as far as they are compared in order. */
export function fewestWords(left: Profile, right: Profile): number {
  return Math.min(left.words.length, right.words.length, longestSequence);
}
