import type { Candidate } from './candidate.ts';
import { caseEvidence } from './case.ts';
import { knownLength } from './known.ts';
import { longestKnown } from './knowledge.ts';
import { isNameWord } from './name-words.ts';
import { runEnd } from './runs.ts';
import { segment } from './segment.ts';
import { isCapitalised, type Word } from './word.ts';

/** Finds the stretches of words that may be names, in order, without overlap. Titles stand before them, not in them. */
export function findCandidates(text: string, words: readonly Word[]): Candidate[] {
  const evidence = caseEvidence(words);
  const couldName = words.map((word, index) => isNameWord(words, index, word, evidence));
  markKnown(text, words, couldName);
  const found: Candidate[] = [];
  let index = 0;
  while (index < words.length) {
    const end = runEnd(words, couldName, index);
    if (end < index) index++;
    else {
      found.push(...segment(text, words, evidence, index, end));
      index = end + 1;
    }
  }
  return found;
}

/** Known names of several words are names whatever their parts look like. */
function markKnown(text: string, words: readonly Word[], couldName: boolean[]): void {
  for (const [index, word] of words.entries()) {
    const longest = isCapitalised(word.text) ? longestKnown(word.text) : 1;
    if (longest < 2) continue;
    let end = index;
    while (end - index < longest - 1 && words[end + 1]?.block === word.block) end++;
    const length = knownLength(text, words, index, end);
    for (let at = index; length > 1 && at < index + length; at++) couldName[at] = true;
  }
}
