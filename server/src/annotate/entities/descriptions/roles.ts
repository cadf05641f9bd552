import type { Span } from '../../../article/article.ts';
import { countryNamed, countryOfDemonym } from '../../lexicon/countries.ts';
import { honorifics } from '../../lexicon/titles.ts';
import { isRoleNoun, singular } from '../knowledge.ts';
import type { TypedName } from '../typing/typing.ts';
import { isCapitalised, type Word } from '../word.ts';

/** What the article says somebody is: the words, and what they mean. */
export interface Role {
  readonly span: Span;
  /** The role noun in the singular, lower case ("chancellor", "prime minister"). */
  readonly head: string;
  /** All words of the role, in lower case. */
  readonly words: ReadonlySet<string>;
  /** The country of the role by its usual name, where the words give one. */
  readonly country: string | undefined;
  /** How the words stand to the name. */
  readonly by: 'title' | 'apposition' | 'predicate';
}

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const determiners = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our']);
/** Longest phrase for a role, in words. */
const longestRole = 16;

/** The roles that stand beside a mention of a person: the title before it, appositions, "X is the …". */
export function rolesBeside(words: readonly Word[], mention: TypedName): Role[] {
  return [
    titleBefore(words, mention),
    appositionBefore(words, mention),
    appositionAfter(words, mention),
    predicate(words, mention),
  ].filter((role) => role !== undefined);
}

const inBlock = (words: readonly Word[], index: number, block: number | undefined): Word | undefined =>
  words[index]?.block === block ? words[index] : undefined;

/** "German Chancellor", "US special envoy", "Trump’s son-in-law" right before the name. */
function titleBefore(words: readonly Word[], { first }: TypedName): Role | undefined {
  const last = first - 1;
  const block = words[first]?.block;
  const head = inBlock(words, last, block);
  if (head === undefined || !isRoleWord(words, last)) return undefined;
  const from = phraseStart(words, last, block);
  // "a President Lind" is one who may come.
  if (isCapitalised(head.text) && /^an?$/i.test(words[from]?.text ?? '')) return undefined;
  // "the candidate for president Mara Lind"
  if (!isCapitalised(head.text) && inBlock(words, from - 1, block)?.text === 'for') return undefined;
  return roleOf(words, from, last, 'title');
}

function isRoleWord(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? '';
  if (honorifics.has(text)) return false;
  if (/^(?:Sen|Rep|Gov|Gen|Col|Lt|Maj|Capt|Sgt|Adm)\.$/.test(text)) return true;
  return (
    isRoleNoun(text) &&
    (words[index]?.pos !== 'VERB' || isCapitalised(text)) &&
    singular(text.toLowerCase()) === text.toLowerCase()
  );
}

/** Walks back from the last word of a noun phrase over its modifiers and its possessor, at most to its determiner. */
function phraseStart(words: readonly Word[], last: number, block: number | undefined): number {
  let at = last;
  while (last - at < longestRole) {
    const before = inBlock(words, at - 1, block);
    if (before === undefined) return at;
    if (/^(?:the|a|an)$/i.test(before.text)) return at - 1;
    const isPart =
      nominal.has(before.pos) ||
      isRoleNoun(before.text) ||
      (/^['’]s?$/.test(before.text) && inBlock(words, at - 2, block)?.pos === 'PROPN') ||
      (/^(?:-|–|in|of|and|for)$/.test(before.text) && isInnerLink(words, at - 1, block));
    if (!isPart || !/[\p{L}\p{N}'’-]/u.test(before.text)) return at;
    at--;
  }
  return at;
}

/** The links of "son-in-law", "Secretary of State", "vice-president". */
function isInnerLink(words: readonly Word[], index: number, block: number | undefined): boolean {
  const text = words[index]?.text ?? '';
  const before = inBlock(words, index - 1, block);
  const after = inBlock(words, index + 1, block);
  if (before === undefined || after === undefined) return false;
  if (/^[-–]$/.test(text)) return !(words[index]?.spaced ?? true);
  if (text === 'in') return before.text === '-' && after.text === '-';
  return isCapitalised(before.text) && isCapitalised(after.text) && text === 'of';
}

/** "…, the German chancellor," after the name. */
function appositionAfter(words: readonly Word[], { first, last }: TypedName): Role | undefined {
  const block = words[last]?.block;
  if (inBlock(words, last + 1, block)?.text !== ',') return undefined;
  const from = last + 2;
  const end = phraseEnd(words, from, block);
  if (end < from || isNextSubject(words, first, from, end)) return undefined;
  return roleOf(words, from, end, 'apposition');
}

/** Words of an opening phrase that are looked through at most. */
const longestOpening = 20;

/** "In an interview with Mr. Lind, the governor pointed to …": after a phrase that opens the sentence, its subject. */
function isNextSubject(words: readonly Word[], first: number, from: number, end: number): boolean {
  const block = words[first]?.block;
  if (words[from]?.text !== 'the' || !/^(?:VERB|AUX)$/.test(inBlock(words, end + 1, block)?.pos ?? '')) return false;
  for (let at = first - 1; at >= first - longestOpening; at--) {
    const word = inBlock(words, at, block);
    if (word?.opens) return word.pos === 'ADP' || word.text.endsWith('ing');
    if (word === undefined || /^(?:VERB|AUX)$/.test(word.pos) || word.text === ',') return false;
  }
  return false;
}

/** "the German chancellor, Tomas Berg," before the name. */
function appositionBefore(words: readonly Word[], { first, last }: TypedName): Role | undefined {
  const block = words[first]?.block;
  if (inBlock(words, first - 1, block)?.text !== ',' || !isRoleWord(words, first - 2)) return undefined;
  const after = inBlock(words, last + 1, block);
  if (after !== undefined && !/^[,.;:)”"]$/.test(after.text)) return undefined;
  const from = phraseStart(words, first - 2, block);
  if (!determiners.has(words[from]?.text.toLowerCase() ?? '') && from === first - 2) return undefined;
  return roleOf(words, from, first - 2, 'apposition');
}

/** "X is the mayor of …". */
function predicate(words: readonly Word[], { last }: TypedName): Role | undefined {
  const block = words[last]?.block;
  if (!/^(?:is|was)$/.test(inBlock(words, last + 1, block)?.text ?? '')) return undefined;
  if (!determiners.has(inBlock(words, last + 2, block)?.text ?? '')) return undefined;
  const end = phraseEnd(words, last + 2, block);
  return end < last + 3 ? undefined : roleOf(words, last + 2, end, 'predicate');
}

/** The last word of a noun phrase that starts at `from` and has a role noun as its head; below `from` where there is none. */
function phraseEnd(words: readonly Word[], from: number, block: number | undefined): number {
  let hasHead = false;
  let at = from;
  for (; at < from + longestRole; at++) {
    const word = inBlock(words, at, block);
    if (word === undefined || /^[,.;:()“”"—–?!]$/.test(word.text)) break;
    // "the head doctor in Mara-i-Lind"
    if (at > from && !word.spaced && /^[-–]$/.test(words[at - 1]?.text ?? '')) continue;
    if (/^(?:who|which|that|whose|where|when|said|says|told|as|but|while|and|or)$/.test(word.text)) {
      if (/^(?:and|or)$/.test(word.text) && hasHead && nominal.has(words[at + 1]?.pos ?? '')) continue;
      break;
    }
    if (
      (word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'PRON') &&
      !isCapitalised(word.text) &&
      !isRoleNoun(word.text) &&
      !determiners.has(word.text)
    ) {
      if (hasHead || word.pos !== 'VERB') break;
    }
    if (!hasHead && /^(?:of|for|in|at|to|from|with|on|by)$/.test(word.text)) return from - 1;
    if (isRoleWord(words, at)) hasHead = true;
    else if (hasHead && word.pos === 'PROPN' && isRoleWord(words, at - 1)) return from - 1;
  }
  while (
    hasHead &&
    at > from &&
    /^(?:to|of|for|in|at|from|with|on|by|and|or|the|a|an|[-–])$/.test(words[at - 1]?.text ?? '')
  )
    at--;
  return hasHead ? at - 1 : from - 1;
}

function roleOf(words: readonly Word[], from: number, to: number, by: Role['by']): Role | undefined {
  const start = words[from]?.start;
  const end = words[to]?.end;
  if (start === undefined || end === undefined) return undefined;
  let head = '';
  for (let at = from; at <= to; at++) {
    const text = words[at]?.text ?? '';
    if (head !== '' && /^(?:of|for|in|at|to|from|with|on)$/.test(text)) break;
    // "the president’s advisory board"
    const isOwner = at === to ? false : /^['’]s?$/.test(words[at + 1]?.text ?? '');
    if (isRoleWord(words, at) && !isOwner) head = headAt(words, from, at);
  }
  const all = new Set(words.slice(from, to + 1).map(({ text }) => text.toLowerCase()));
  return head === '' ? undefined : { span: [start, end], head, words: all, country: countryIn(words, from, to), by };
}

/** The role noun with the modifier that makes another role of it ("prime minister", "foreign minister"). */
export function headAt(words: readonly Word[], from: number, at: number): string {
  const noun = (words[at]?.text ?? '').toLowerCase();
  const before = at > from ? (words[at - 1]?.text ?? '').toLowerCase() : '';
  return /^(?:prime|foreign|vice|defence|defense|finance|interior|press|attorney|secretary|police|chief)$/.test(before)
    ? `${before} ${noun}`
    : noun;
}

/** The usual name of the country that a stretch of words names, by its name or its adjective. */
export function countryIn(words: readonly Word[], from: number, to: number): string | undefined {
  for (let at = from; at <= to; at++) {
    const text = words[at]?.text ?? '';
    if (!isCapitalised(text)) continue;
    const country = countryOfDemonym(text) ?? countryNamed(text);
    if (country !== undefined) return country.name;
    const next = words[at + 1];
    if (next !== undefined && at < to) {
      const pair = `${text} ${next.text}`;
      const two = countryNamed(pair) ?? countryOfDemonym(pair);
      if (two !== undefined) return two.name;
    }
  }
  return undefined;
}
