import type { Candidate } from './candidate.ts';
import { isCapitalised, isHyphen, type Word } from '../word.ts';

/** The words of a name that carry it: without particles, initials' stops, suffixes. */
export function nameParts(words: readonly Word[], { first, last }: Candidate): string[] {
  const parts: string[] = [];
  for (let index = first; index <= last; index++) {
    const word = words[index];
    if (word !== undefined && isCapitalised(word.text) && !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word.text)) {
      const before = words[index - 1];
      // Not "al-Lind" to what stands before "al".
      const isBehindHyphen = before !== undefined && isHyphen(before.text);
      const isJoined = index > first + 1 && isBehindHyphen && isCapitalised(words[index - 2]?.text ?? '');
      if (isJoined && parts.length > 0) parts[parts.length - 1] = `${parts.at(-1) ?? ''}-${word.text}`;
      else parts.push(word.text);
    }
  }
  return parts;
}
