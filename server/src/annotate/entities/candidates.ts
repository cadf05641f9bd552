import { memory } from '../../article/remember.ts';
import { type Asked, caseEvidence, type CaseEvidence, isStillTrue, listenTo } from './detection/case.ts';
import { knownLength } from './detection/known.ts';
import { longestKnown } from './knowledge.ts';
import { lookAt, type Looked, moved } from './evidence/look.ts';
import { isNameWord } from './detection/name-words.ts';
import { runEnd } from './detection/runs.ts';
import { segment } from './detection/segment.ts';
import { isCapitalised, type Word } from './word.ts';

/**
 * Finds the stretches of words that may be names, in order, without overlap. Titles stand before them, not in them. What
 * a paragraph holds depends on its own words and on what the article shows of their case: it is read again where either
 * has changed.
 */
export function findCandidates(text: string, words: readonly Word[]): Looked[] {
  const evidence = caseEvidence(words);
  const all: Looked[] = [];
  for (const [from, to] of paragraphsOf(words)) {
    const start = words[from]?.start ?? 0;
    const own = text.slice(start, words[to - 1]?.end ?? start);
    const paragraph = known(`${words[from]?.kind ?? ''} ${own}`, () => ({ latest: undefined }));
    let reading = paragraph.latest;
    if (reading === undefined || !reading.asked.every((question) => isStillTrue(evidence, question))) {
      const { asked, hearing } = listenTo(evidence);
      reading = { from, start, asked, found: readParagraph(text, words.slice(from, to), hearing, from) };
      paragraph.latest = reading;
    }
    const { found } = reading;
    const [by, units] = [from - reading.from, start - reading.start];
    for (const each of found) all.push(by === 0 && units === 0 ? each : moved(each, by, units));
  }
  return all;
}

/** What was found in a paragraph, and the questions about the rest of the article on whose answers that rests. */
interface Reading {
  /** Index of its first word, and where that starts. */
  readonly from: number;
  readonly start: number;
  readonly asked: readonly Asked[];
  readonly found: readonly Looked[];
}

/** The paragraphs read lately, each with its latest reading. */
const known = memory<{ latest: Reading | undefined }>(1000, 'twice');

/** The words of each block as indexes `[from, to)`. */
function paragraphsOf(words: readonly Word[]): [number, number][] {
  const found: [number, number][] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    while (words[to]?.block === words[from]?.block) to++;
    found.push([from, to]);
  }
  return found;
}

/** The candidates of a paragraph whose first word is the article's word number `offset`. */
function readParagraph(text: string, words: readonly Word[], evidence: CaseEvidence, offset: number): Looked[] {
  const couldName = words.map((word, index) => isNameWord(words, index, word, evidence));
  markKnown(text, words, couldName);
  const found: Looked[] = [];
  let index = 0;
  while (index < words.length) {
    const end = runEnd(words, couldName, index);
    if (end < index) index++;
    else {
      for (const candidate of segment(text, words, evidence, index, end)) {
        const looked = lookAt(words, candidate);
        if (looked.inTitle !== 'certain') found.push(moved(looked, offset, 0));
      }
      index = end + 1;
    }
  }
  return found;
}

/** Known names of several words are names whatever their parts look like. */
function markKnown(text: string, words: readonly Word[], couldName: boolean[]): void {
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || !isCapitalised(word.text)) continue;
    const longest = longestKnown(word.text);
    if (longest < 2) continue;
    let end = index;
    while (end - index < longest - 1 && words[end + 1]?.block === word.block) end++;
    const length = knownLength(text, words, index, end);
    for (let at = index; length > 1 && at < index + length; at++) couldName[at] = true;
  }
}
