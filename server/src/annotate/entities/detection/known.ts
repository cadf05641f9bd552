import { longestKnown, typeOfKnown } from '../knowledge.ts';
import type { Word } from '../word.ts';

/** Words of the longest generally known name that starts at `index`; 0 where none does. */
export function knownLength(text: string, words: readonly Word[], index: number, last: number): number {
  const start = words[index]?.start ?? 0;
  const longest = longestKnown(words[index]?.text ?? '');
  for (let length = Math.min(longest, last - index + 1); length > 0; length--) {
    const end = words[index + length - 1]?.end ?? 0;
    if (typeOfKnown(text.slice(start, end)) !== undefined) return length;
  }
  return 0;
}
