import { isCapitalised, within, type Word } from '../word.ts';

/** A noun by which the text calls a name, with the words that stand before it. */
export interface Calling {
  /** Indexes of the first word of the phrase and of its noun. */
  readonly from: number;
  readonly noun: number;
}

const inPhrase = /^(?:NOUN|ADJ|PROPN|NUM|PART)$/;
/** Words of a phrase at most. */
const longest = 8;

/** The nouns right at a name: "the rocket company Tarn", "Tarn, a rocket company", "the vessel, the Tarn", "a device called Tarn". */
export function callingsOf(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
): Calling[] {
  const block = words[first]?.block;
  const at = within(words, block);
  const found: Calling[] = [];
  const before = nounBefore(at, first, last);
  if (before !== undefined && (isNoun(at(before)) || isPlural(at(before)))) {
    let from = before;
    while (before - from < longest && /^(?:NOUN|ADJ)$/.test(at(from - 1)?.pos ?? '')) from--;
    found.push({ from, noun: before });
  }
  const isLinked = at(last + 1)?.text === ',' || /^(?:is|was)$/.test(at(last + 1)?.text ?? '');
  if (!isLinked || !/^(?:a|an|the|its|his|her|their|one)$/.test(at(last + 2)?.text ?? '')) return found;
  let noun = -1;
  for (let index = last + 3; index < last + 3 + longest; index++) {
    // "a question-and-answer site similar to Orel"
    if (noun > 0 && at(index)?.pos === 'ADJ' && at(index + 1)?.pos === 'ADP') break;
    const isJoined = at(index - 1)?.text === '-' && at(index)?.spaced === false;
    if (!inPhrase.test(at(index)?.pos ?? '') && at(index)?.text !== '-' && !isJoined && !isParticiple(at, index)) break;
    noun = isNoun(at(index)) ? index : -1;
  }
  // "Directed by Tarn, the film opens on Monday": what follows is a sentence.
  const goesOn = /^(?:VERB|AUX)$/.test(at(noun + 1)?.pos ?? '') && at(last + 1)?.text === ',';
  if (noun > 0 && !(goesOn && at(last + 2)?.text === 'the')) found.push({ from: last + 3, noun });
  return found;
}

/** "leading" in "a leading human rights group". */
const isParticiple = (at: (index: number) => Word | undefined, index: number): boolean =>
  at(index)?.pos === 'VERB' &&
  /(?:ing|ed)$/.test(at(index)?.text ?? '') &&
  /^(?:NOUN|ADJ)$/.test(at(index + 1)?.pos ?? '');

const isNoun = (word: Word | undefined): boolean => word?.pos === 'NOUN' && !isCapitalised(word.text);

/** Index of the noun before a name, with what may stand between. */
function nounBefore(at: (index: number) => Word | undefined, first: number, last: number): number | undefined {
  const text = at(first - 1)?.text ?? '';
  const before = at(first - 2)?.text ?? '';
  if (/^(?:called|named|dubbed|titled|entitled|codenamed|nicknamed|christened)$/.test(text))
    return lastNoun(at, first - 2);
  if (text === 'as' && /^(?:known|marketed|branded)$/.test(before)) return lastNoun(at, first - 3);
  // "companies like Tarn", "cities such as Orel"
  if (text === 'like' && isPlural(at(first - 2))) return first - 2;
  // "phones like the Tarn Phone"
  if (text === 'the' && before === 'like' && isPlural(at(first - 3))) return first - 3;
  if (text === 'as' && before === 'such' && isPlural(at(first - 3))) return first - 3;
  if (text === 'including' && isPlural(at(first - (before === ',' ? 3 : 2)))) return first - (before === ',' ? 3 : 2);
  // "the gorilla (Blue Bo)"
  if (text === '(' && at(last + 1)?.text === ')') return first - 2;
  // "the film “Tarn Night”"
  if (
    /^["“‘']$/.test(text) &&
    /^["”’']$/.test(at(last + (/^[,.]$/.test(at(last + 1)?.text ?? '') ? 2 : 1))?.text ?? '')
  )
    return first - 2;
  // "the vessel, the Tarn,"
  if (/^(?:the|a)$/.test(text) && at(first - 2)?.text === ',') return first - 3;
  // "two cyclones, Mara and Odd"
  if (text === ',' && at(last + 1)?.text === 'and' && isPlural(at(first - 2))) return first - 2;
  if (text === 'and' && before !== ',' && at(first - 3)?.text === ',' && isPlural(at(first - 4))) return first - 4;
  // "a law firm, Tarn Berg, which", unlike "the head of the group, Tarn Berg,"
  if (text === ',' && /^(?:,|\.|\(|;)$/.test(at(last + 1)?.text ?? ''))
    return beforeWhere(at, first - 2) ?? (ofPhrase(at, first - 2) ? first - 1 : first - 2);
  return first - 1;
}

/** The noun of "the largest exchange in the world" from its last word; undefined where no such phrase ends there. */
function beforeWhere(at: (index: number) => Word | undefined, end: number): number | undefined {
  const isWhere = /^(?:world|country|region|state|area|city)$/.test(at(end)?.text ?? '');
  return isWhere && at(end - 1)?.text === 'the' && at(end - 2)?.text === 'in' ? end - 3 : undefined;
}

const isPlural = (word: Word | undefined): boolean => word?.pos === 'NOUN' && /[^s]s$/.test(word.text);

/** True where the noun phrase that ends at an index belongs to another noun by "of". */
function ofPhrase(at: (index: number) => Word | undefined, end: number): boolean {
  let from = end;
  while (end - from < longest && /^(?:NOUN|ADJ|PROPN|DET)$/.test(at(from - 1)?.pos ?? '')) from--;
  return /^(?:of|for|at|in)$/.test(at(from - 1)?.text ?? '');
}

/** The last noun of the words before "called": "another company he has launched, called Tarn". */
function lastNoun(at: (index: number) => Word | undefined, from: number): number | undefined {
  for (let index = from; index > from - longest; index--) {
    const word = at(index);
    if (word === undefined || /^[.;:]$/.test(word.text)) return undefined;
    // "an option in Preferences called Tarn"
    if (word.pos === 'NOUN' && !isCapitalised(word.text)) return index;
  }
  return undefined;
}
