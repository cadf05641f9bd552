import { isCapitalised, within, type Word } from '../word.ts';

/** What teams do to each other, as lemmas. */
const playing = /^(?:beat|defeat|draw|lose|win|thrash|edge|hammer|rout|trounce|stun|overcome)$/;
/** Words on either side of a name within which the score stands. */
const reach = 10;
/** Words between the verb and the team that "with", "to" or "over" leads to, at most. */
const longest = 6;

/** True for a team in a report of a match with its score: "Tarn beat Orel 2-1", "Tarn drew 0-0 with Orel". */
export function isInMatch(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const at = within(words, words[first]?.block);
  const before = at(first - 1);
  // "Tarn 3-1 Orel"
  if (isScore(at, last + 1) && isCapitalised(at(last + (at(last + 2)?.text.length === 1 ? 4 : 2))?.text ?? ''))
    return true;
  if (isScore(at, first - 1) && isCapitalised(at(first - 2)?.text ?? '')) return true;
  if (isScore(at, first - 3) && isCapitalised(at(first - 4)?.text ?? '')) return true;
  const isSubject = playing.test(at(last + 1)?.lemma ?? '');
  const isObject = before !== undefined && (playing.test(before.lemma) || isLedTo(at, first));
  return (isSubject || isObject) && isScoreNear(at, first, last);
}

/** "lost 3-0 to Tarn": a preposition behind a verb of the match. */
function isLedTo(at: (index: number) => Word | undefined, first: number): boolean {
  if (!/^(?:with|to|over|against)$/.test(at(first - 1)?.text ?? '')) return false;
  for (let index = first - 2; index > first - 2 - longest; index--)
    if (playing.test(at(index)?.lemma ?? '')) return true;
  return false;
}

/** Whether "2-1" stands near, in the same sentence. */
function isScoreNear(at: (index: number) => Word | undefined, first: number, last: number): boolean {
  for (let index = last + 1; index <= last + reach && at(index)?.text !== '.'; index++)
    if (isScore(at, index)) return true;
  for (let index = first - 1; index >= first - reach && at(index)?.text !== '.'; index--)
    if (isScore(at, index)) return true;
  return false;
}

const isScore = (at: (index: number) => Word | undefined, index: number): boolean =>
  /^\d{1,3}[-–]\d{1,3}$/.test(at(index)?.text ?? '') ||
  (/^\d{1,3}$/.test(at(index)?.text ?? '') &&
    /^[-–]$/.test(at(index + 1)?.text ?? '') &&
    at(index + 1)?.spaced === false &&
    /^\d{1,3}$/.test(at(index + 2)?.text ?? ''));
