import { isFirstName, isRoleNoun } from '../knowledge.ts';
import { folded, isCapitalised, isHyphen, type Word } from '../word.ts';

/** What the whole article shows of a word's case. */
export interface CaseEvidence {
  /** True where the word stands capitalised where a capital is not expected. */
  isSeenCapitalised(text: string): boolean;
  isSeenLower(text: string): boolean;
  /** True where the word stands capitalised with no hyphen beside it. */
  standsAlone(text: string): boolean;
  /** True for the initials of capitalised words that stand together, small words between them left out. */
  areInitials(text: string): boolean;
  /** True where the word stands right after a first name: "Mara Porter" for "Porter". */
  isSurname(text: string): boolean;
}

/** Collects where words stand with and without capitals, from the parts of the article where case says something. */
export function caseEvidence(words: readonly Word[]): CaseEvidence {
  const capital = new Set<string>();
  const lower = new Set<string>();
  const alone = new Set<string>();
  const initials = new Map<string, boolean>();
  let surnames: ReadonlySet<string> | undefined;
  for (let index = 0; index < words.length; index++) {
    const { text = '', opens, shouted } = words[index] ?? {};
    if (!isCapitalised(text)) {
      if (!shouted) lower.add(text);
      continue;
    }
    if (!isHyphen(words[index - 1]?.text ?? '') && !isHyphen(words[index + 1]?.text ?? '')) alone.add(text);
    if (!shouted && !opens) capital.add(folded(text));
  }
  return {
    isSeenCapitalised: (text) => capital.has(folded(text)),
    isSeenLower: (text) => lower.has(folded(text)),
    standsAlone: (text) => alone.has(text),
    areInitials: (text) => {
      const known = initials.get(text) ?? findInitials(words, text);
      initials.set(text, known);
      return known;
    },
    isSurname: (text) => {
      surnames ??= afterFirstNames(words);
      return surnames.has(text);
    },
  };
}

/** Whether capitalised words that stand together start with these letters: "Tarn Free Press" for "TFP". */
function findInitials(words: readonly Word[], letters: string): boolean {
  let run = '';
  let block = -1;
  for (const { text, block: own, shouted } of words) {
    const isCapital = isCapitalised(text) && !shouted && !/^\p{Lu}+$/u.test(text);
    if (isCapital && own === block) run += text.charAt(0);
    else if (isCapital) run = text.charAt(0);
    else if (!/^(?:of|for|the|and|on)$/.test(text)) run = '';
    block = own;
    if (run.endsWith(letters)) return true;
  }
  return false;
}

/** The words that stand right after a first name somewhere. */
function afterFirstNames(words: readonly Word[]): Set<string> {
  const found = new Set<string>();
  for (let index = 1; index < words.length; index++) {
    const [before, word] = [words[index - 1], words[index]];
    if (word === undefined || !word.spaced || before?.block !== word.block) continue;
    if (isCapitalised(before.text) && isGivenName(before.text)) found.add(word.text);
  }
  return found;
}

const isGivenName = (text: string): boolean => isCapitalised(text) && isFirstName(text) && !isRoleNoun(text);

/** A question about the article's case with its answer. */
export interface Asked {
  readonly question: keyof CaseEvidence;
  readonly text: string;
  readonly answer: boolean;
}

/** The same evidence, and all that is asked of it from now on. */
export function listenTo(evidence: CaseEvidence): { readonly hearing: CaseEvidence; readonly asked: readonly Asked[] } {
  const asked: Asked[] = [];
  const hear =
    (question: keyof CaseEvidence) =>
    (text: string): boolean => {
      const answer = evidence[question](text);
      asked.push({ question, text, answer });
      return answer;
    };
  const hearing = {
    isSeenCapitalised: hear('isSeenCapitalised'),
    isSeenLower: hear('isSeenLower'),
    standsAlone: hear('standsAlone'),
    areInitials: hear('areInitials'),
    isSurname: hear('isSurname'),
  };
  return { hearing, asked };
}

/** Whether a question has the same answer as when it was asked. */
export const isStillTrue = (evidence: CaseEvidence, { question, text, answer }: Asked): boolean =>
  evidence[question](text) === answer;
