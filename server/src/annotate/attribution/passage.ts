import type { Block, Token } from '../../article/article.ts';
import { tellsOfEvent } from '../tells-of-event.ts';

/** The universal parts of speech, in the order of their numbers in `Passage.pos`; 0 stands for none. */
const partsOfSpeech = 'NONE NOUN PROPN VERB AUX ADJ ADV ADP DET PRON NUM PART CCONJ SCONJ PUNCT SYM INTJ X SPACE'.split(
  ' ',
);

const posNumbers = new Map(partsOfSpeech.map((pos, number) => [pos, number]));

export const pos = {
  none: 0,
  noun: 1,
  properNoun: 2,
  verb: 3,
  auxiliary: 4,
  adjective: 5,
  adverb: 6,
  adposition: 7,
  determiner: 8,
  pronoun: 9,
  number: 10,
  particle: 11,
  coordinator: 12,
  subordinator: 13,
  punctuation: 14,
} as const;

/** Classes of marks, in `Passage.mark`. */
export const mark = {
  none: 0,
  comma: 1,
  stop: 2,
  question: 3,
  colon: 4,
  semicolon: 5,
  dash: 6,
  bracket: 7,
  opening: 8,
  closing: 9,
  hyphen: 10,
  ellipsis: 11,
  other: 12,
} as const;

/**
 * What the models see of a paragraph: an attribute a token, words as 32-bit hashes.
 * A paragraph that ends in a colon and the one after it make one passage.
 */
export interface Passage {
  readonly tokens: readonly Token[];
  readonly length: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  /** The last three letters. */
  readonly suffix: Int32Array;
  readonly pos: Uint8Array;
  /** Letter case and digits, in eight classes. */
  readonly shape: Uint8Array;
  readonly mark: Uint8Array;
  /** 0 outside quotation marks, else the number of the quotation that the token stands in, its marks included. */
  readonly quotation: Uint32Array;
  /** Index of the token's sentence. */
  readonly sentence: Uint32Array;
  /** First token of the sentence, and the one after its last. */
  readonly sentenceStart: Uint32Array;
  readonly sentenceEnd: Uint32Array;
  /** The number of the token's noun phrase, counted from 1; 0 outside one. */
  readonly phrase: Uint32Array;
  /** The last token of the token's noun phrase; its own index outside one. */
  readonly head: Uint32Array;
  /** How often a word like this is a cue, in classes from 1 (never) to 8 (nearly always); 0 for a rare word. */
  readonly likeness: Uint8Array;
  /** How often a noun phrase with a head like this is a source, in classes from 1 to 7; 0 for a rare word. */
  readonly speaking: Uint8Array;
}

/**
 * What is known of words, by `keyOf` their lemma and part of speech: `likeness` in the lowest four bits, `speaking` in the
 * next three, and whether the word is seen in lower case in the one after these.
 */
export type Lexicon = ReadonlyMap<number, number>;

/** The bit of a lexicon's entry that tells that the word is seen in lower case. */
export const seenInLowerCase = 128;

const keyOf = (lemma: number, tag: number): number => Math.imul(lemma ^ tag, 0x9e3779b1);

/** The key of a token in the lexicon. */
export const lexiconKey = ({ lemma, pos }: Passage, at: number): number =>
  keyOf(lemma[at] as number, pos[at] as number);

/** True for a proper noun that is a common word too ("President", "House") or an abbreviation ("Sen."). */
function isCommon({ lemma }: Passage, at: number, lexicon: Lexicon, token: Token | undefined): boolean {
  const entry = lexicon.get(keyOf(lemma[at] as number, pos.noun)) ?? 0;
  return (entry & seenInLowerCase) !== 0 || (token?.lemma.length !== 2 && (token?.lemma.endsWith('.') ?? false));
}

const seed = 0x811c9dc5 | 0;

function hashLetter(hash: number, letter: number): number {
  const lower = letter >= 65 && letter <= 90 ? letter + 32 : letter === 0x2019 ? 39 : letter;
  return Math.imul(hash ^ lower, 0x01000193);
}

/** Hash of `text[start, end)`, the same for both cases of a Latin letter and for both apostrophes. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = hashLetter(hash, text.charCodeAt(at));
  return hash;
}

function shapeOf(text: string, start: number, end: number): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const letter = text.charCodeAt(at);
    if (letter >= 65 && letter <= 90) upper++;
    else if (letter >= 48 && letter <= 57) digits++;
    else if ((letter >= 97 && letter <= 122) || letter > 0x2fff || (letter >= 0xc0 && letter < 0x2000)) lower++;
  }
  const first = text.charCodeAt(start);
  if (digits) return upper + lower ? 6 : 5;
  if (!upper) return lower ? 1 : 0;
  if (!lower) return upper === 1 ? 4 : 3;
  return first >= 65 && first <= 90 ? 2 : 7;
}

const markClasses = new Map<string, number>([
  [',', mark.comma],
  ['.', mark.stop],
  ['!', mark.stop],
  ['?', mark.question],
  [':', mark.colon],
  [';', mark.semicolon],
  ['—', mark.dash],
  ['–', mark.dash],
  ['--', mark.dash],
  ['(', mark.bracket],
  [')', mark.bracket],
  ['[', mark.bracket],
  [']', mark.bracket],
  ['-', mark.hyphen],
  ['…', mark.ellipsis],
  ['...', mark.ellipsis],
]);

const inPhrase = new Set<number>([pos.noun, pos.properNoun, pos.adjective, pos.determiner, pos.number, pos.pronoun]);
const mayHead = new Set<number>([pos.noun, pos.properNoun, pos.pronoun, pos.number]);

/** Makes the passage of the blocks, which stand one after the other in `text`. Time linear in their length. */
export function readPassage(text: string, blocks: readonly Block[], lexicon: Lexicon): Passage {
  const only = blocks.length === 1 ? blocks[0] : undefined;
  const tokens = only ? only.tokens : blocks.flatMap((block) => block.tokens);
  const length = tokens.length;
  const passage = {
    tokens,
    length,
    word: new Int32Array(length),
    lemma: new Int32Array(length),
    suffix: new Int32Array(length),
    pos: new Uint8Array(length),
    shape: new Uint8Array(length),
    mark: new Uint8Array(length),
    quotation: new Uint32Array(length),
    sentence: new Uint32Array(length),
    sentenceStart: new Uint32Array(length),
    sentenceEnd: new Uint32Array(length),
    phrase: new Uint32Array(length),
    head: new Uint32Array(length),
    likeness: new Uint8Array(length),
    speaking: new Uint8Array(length),
  };
  tokens.forEach((token, at) => {
    passage.word[at] = hashText(text, token.start, token.end);
    passage.lemma[at] = hashText(token.lemma);
    passage.suffix[at] = hashText(text, Math.max(token.start, token.end - 3), token.end);
    passage.pos[at] = posNumbers.get(token.pos) ?? 0;
    passage.shape[at] = shapeOf(text, token.start, token.end);
    if (token.end - token.start <= 3 && passage.shape[at] === 0)
      passage.mark[at] = markClasses.get(text.slice(token.start, token.end)) ?? mark.other;
  });
  for (let at = 0; at < length; at++) {
    const entry = lexicon.get(lexiconKey(passage, at)) ?? 0;
    passage.likeness[at] = entry & 15;
    passage.speaking[at] = (entry >> 4) & 7;
    // A name says no more than that it is one, or the models would learn who was in the news in the training's year.
    if (passage.pos[at] === pos.properNoun && !isCommon(passage, at, lexicon, tokens[at]))
      passage.word[at] = passage.lemma[at] = passage.suffix[at] = nameHash ^ (passage.shape[at] as number);
  }
  let first = 0;
  let sentence = 0;
  let quotation = 0;
  for (const block of blocks) {
    for (const { firstToken, lastToken } of block.sentences) {
      const start = first + firstToken;
      const end = first + lastToken;
      passage.sentence.fill(sentence, start, end);
      passage.sentenceStart.fill(start, start, end);
      passage.sentenceEnd.fill(end, start, end);
      sentence++;
    }
    let at = first;
    const blockEnd = first + block.tokens.length;
    for (const { start, end, closed } of block.quotations) {
      quotation++;
      while (at < blockEnd && (tokens[at]?.start ?? 0) < start) at++;
      if (at < blockEnd) passage.mark[at] = mark.opening;
      while (at < blockEnd && (tokens[at]?.start ?? 0) < end) passage.quotation[at++] = quotation;
      if (closed && at > first) passage.mark[at - 1] = mark.closing;
    }
    first = blockEnd;
  }
  markPhrases(passage);
  return passage;
}

/** Finds noun phrases by their parts of speech: a run of what may stand in one, up to its last noun. */
function markPhrases(passage: Passage): void {
  const { length, phrase, head } = passage;
  let number = 0;
  for (let at = 0; at < length;) {
    head[at] = at;
    if (!inPhrase.has(passage.pos[at] as number)) {
      at++;
      continue;
    }
    let end = at + 1;
    let last = mayHead.has(passage.pos[at] as number) ? at : -1;
    while (end < length && passage.sentence[end] === passage.sentence[at]) {
      const tag = passage.pos[end] as number;
      const possessive = tag === pos.particle && passage.suffix[end] === possessiveHash;
      const hyphen =
        passage.mark[end] === mark.hyphen && end + 1 < length && inPhrase.has(passage.pos[end + 1] as number);
      if (!inPhrase.has(tag) && !possessive && !hyphen) break;
      if ((tag === pos.determiner || tag === pos.pronoun) && last >= 0 && !possessive) break;
      if (mayHead.has(tag)) last = end;
      end++;
    }
    if (last >= 0) {
      number++;
      for (let i = at; i <= last; i++) {
        phrase[i] = number;
        head[i] = last;
      }
      for (let i = last + 1; i < end; i++) head[i] = i;
    } else for (let i = at; i < end; i++) head[i] = i;
    at = end;
  }
}

const nameHash = hashText('<name>');
const possessiveHash = hashText("'s");

/** The blocks that are read for attributions, those together that make one passage. */
export function passageBlocks(text: string, blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let open = false;
  for (const block of blocks) {
    if (!tellsOfEvent(block) || block.tokens.length === 0) continue;
    const last = groups.at(-1);
    if (open && last && block.kind === 'paragraph') last.push(block);
    else groups.push([block]);
    // One more block only: what follows a list of introductions is no one's content.
    open = block.kind === 'paragraph' && (groups.at(-1)?.length ?? 0) === 1 && text[block.end - 1] === ':';
  }
  return groups;
}
