import { folded, isCapitalised, type Word } from './word.ts';

/** What the whole article shows of a word's case. */
export interface CaseEvidence {
  /** True where the word stands capitalised where a capital is not expected. */
  isSeenCapitalised(text: string): boolean;
  isSeenLower(text: string): boolean;
  /** True where the word stands capitalised with no hyphen beside it. */
  standsAlone(text: string): boolean;
}

/** Collects where words stand with and without capitals, from the parts of the article where case says something. */
export function caseEvidence(words: readonly Word[]): CaseEvidence {
  const capital = new Set<string>();
  const lower = new Set<string>();
  const alone = new Set<string>();
  for (const [index, { text, opens, shouted }] of words.entries()) {
    if (isCapitalised(text) && !isHyphen(words[index - 1]) && !isHyphen(words[index + 1])) alone.add(text);
    if (shouted) continue;
    if (!isCapitalised(text)) lower.add(text);
    else if (!opens) capital.add(folded(text));
  }
  return {
    isSeenCapitalised: (text) => capital.has(folded(text)),
    isSeenLower: (text) => lower.has(folded(text)),
    standsAlone: (text) => alone.has(text),
  };
}

const isHyphen = (word: Word | undefined): boolean => word !== undefined && /^[-–‐]$/.test(word.text);
