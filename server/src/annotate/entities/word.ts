import type { Article, Block, BlockKind } from '../../article/article.ts';
import { memory } from '../../article/remember.ts';
import { ordinaryWords } from '../lexicon/filters.ts';
import { smallInTitles } from '../lexicon/name-parts.ts';

/** A token as the recognition of names looks at it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pos: string;
  readonly lemma: string;
  /** Index of the block, so that nothing is joined across blocks. */
  readonly block: number;
  readonly kind: BlockKind;
  /** True where a capital is expected of any word: at the start of a sentence, of a quotation, after a colon. */
  readonly opens: boolean;
  /** True where the words around are written in capitals or in title case, so that a capital says nothing. */
  readonly shouted: boolean;
  /** True where white space stands between the word before and this one. */
  readonly spaced: boolean;
}

/** True for a hyphen or a dash. */
export const isHyphen = (text: string): boolean => /^[-–‐]$/.test(text);

const isLetter = (text: string): boolean => {
  const code = text.charCodeAt(0) | 32;
  return code < 128 ? code >= 97 && code <= 122 : /^\p{L}/u.test(text);
};
/** Marks after which a capital is expected: a quotation keeps its sentences within one sentence of the block. */
const openers = /^(?:["“‘'`«„–—―:;•·*|]+|[.!?…]+)$/;

/** Marks that a sentence within the block may end with after its full stop. */
const closers = /^[”’»")]$/;

/** Share of a block's longer words that start with a capital above which its capitals say nothing. */
const shoutedShare = 0.6;

/** Share of ordinary words among the capitalised ones of a block above which its capitals are a style. */
const ordinaryShare = 0.4;

/** All words of an article in order. */
export function wordsOf({ text, blocks }: Article): Word[] {
  const all: Word[] = [];
  for (const [index, block] of blocks.entries()) for (const word of wordsIn(text, block, index)) all.push(word);
  return all;
}

/** The words of a block, and where it stood. */
interface Placed {
  readonly start: number;
  readonly index: number;
  readonly words: readonly Word[];
}

/** The blocks read lately, each where it stood last. */
const known = memory<{ latest: Placed }>(1000, 'twice');

/** The words of the block of an index: they depend on its text and kind. */
function wordsIn(text: string, block: Block, index: number): readonly Word[] {
  const { kind, start, end } = block;
  const here = known(`${kind} ${text.slice(start, end)}`, () => ({
    latest: { start, index, words: readWords(text, block, index) },
  }));
  const { latest } = here;
  if (latest.start !== start || latest.index !== index) {
    const by = start - latest.start;
    const words = latest.words.map((word) => ({ ...word, start: word.start + by, end: word.end + by, block: index }));
    here.latest = { start, index, words };
  }
  return here.latest.words;
}

function readWords(text: string, { kind, tokens, sentences }: Block, block: number): Word[] {
  const words: Word[] = [];
  const texts = tokens.map(({ start, end }) => text.slice(start, end));
  for (const { firstToken, lastToken } of sentences) {
    const shouted = isShouted(texts.slice(firstToken, lastToken), kind);
    // "14/16 2014 Young women cheer": a sentence opens after its numbers too.
    let isOpen = true;
    for (let at = firstToken; at < lastToken; at++) {
      const token = tokens[at];
      const own = texts[at];
      if (token === undefined || own === undefined) continue;
      const before = texts[at - 1] ?? '';
      const last = tokens[at - 1]?.end ?? token.start;
      // "the Teachers' Union"
      const isPossessive =
        before === "'" && tokens[at - 1]?.start === tokens[at - 2]?.end && (texts[at - 2] ?? '').endsWith('s');
      const opens =
        isOpen ||
        (!isLetter(before) &&
          !isPossessive &&
          (openers.test(before) || (closers.test(before) && openers.test(texts[at - 2] ?? '')))) ||
        hasLineEnd(text, last, token.start);
      isOpen &&= /^[\d/:–-]+$/.test(own);
      const owned = ownedName(own);
      const whole = owned ?? own;
      // Pages that were pasted glue a credit's label to the name: "CreditJane Doe".
      const glued = gluedLabel.test(whole) ? (label.exec(whole)?.[0].length ?? 0) : 0;
      const end = token.start + whole.length;
      words.push({
        start: token.start + glued,
        end,
        text: whole.slice(glued),
        pos: owned === undefined && glued === 0 ? token.pos : 'PROPN',
        lemma: token.lemma,
        block,
        kind,
        opens,
        shouted,
        spaced: at === 0 || last < token.start || glued > 0,
      });
      if (owned !== undefined) {
        words.push({
          start: end,
          end: token.end,
          text: own.slice(owned.length),
          pos: 'PART',
          lemma: "'s",
          block,
          kind,
          opens: false,
          shouted,
          spaced: false,
        });
      }
    }
  }
  return words;
}

/** Whether a line ends within a stretch of the text. */
function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === lineEnd) return true;
  return false;
}
const lineEnd = 0x0a;

const gluedLabel = /^(?:(?:Credit|Photo|Image|Getty)[a-z]*\p{Lu}\p{Ll}|(?:[Ee]x|[Pp]ro|[Aa]nti|[Tt]hen)-\p{Lu})/u;
/** A label, or what is put before a name: "ex-Tarn", "pro-Lind". */
const label =
  /^(?:(?:Credit|Photograph|Photo|Image|Getty)(?=\p{Lu}\p{Ll})|(?:[Ee]x|[Pp]ro|[Aa]nti|[Tt]hen)-(?=\p{Lu})(?!Semit))/u;

/** The name in a token that the tagger left together with its possessive. */
function ownedName(text: string): string | undefined {
  const mark = text.charCodeAt(text.length - 2);
  if (text.length < 4 || !text.endsWith('s') || (mark !== 0x27 && mark !== 0x2019)) return undefined;
  return isCapitalised(text) ? text.slice(0, -2) : undefined;
}

function isShouted(texts: readonly string[], kind: BlockKind): boolean {
  const isProse = kind === 'paragraph' || kind === 'metadata' || kind === 'caption';
  if (isProse && /[.!?”")]$/.test(texts.at(-1) ?? '') && texts.some((text) => /^\p{Ll}/u.test(text))) return false;
  const long = texts.filter((text) => text.length > 3 && isLetter(text));
  const capital = long.filter(isCapitalised).length;
  // "Empire Building", unlike "What are the Tarn Papers?"
  const isTitle = texts.every((text) => !isLetter(text) || isCapitalised(text) || smallInTitles.has(text));
  if (kind === 'subheading' && long.length >= 2 && isTitle) return true;
  if (kind === 'headline' && texts.length >= 4 && long.length >= 2 && capital === long.length) return true;
  if (long.length < 4 || capital <= long.length * shoutedShare) return false;
  // A list of names in their own capitals is not shouted: "(Tarn, Orel Province, February 2009) Mara Lind".
  const ordinary = long.filter((text) => isCapitalised(text) && ordinaryWords(text.toLowerCase())).length;
  return ordinary > capital * ordinaryShare;
}

/** Reads words by their index, and none outside a block. */
export const within =
  (words: readonly Word[], block: number | undefined) =>
  (index: number): Word | undefined =>
    words[index]?.block === block ? words[index] : undefined;

/** True for a word that starts with a capital letter. */
export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text);
}

/** True where the next word is capitalised and white space stands between. */
export function nextCapital(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next !== undefined && next.block === words[index]?.block && next.spaced && isCapitalised(next.text);
}

/** True for two or more capitals, with full stops or ampersands at most ("NATO", "U.S.", "AT&T"). */
export function isAcronym(text: string): boolean {
  const second = text.charCodeAt(1) | 32;
  if (second >= 97 && second <= 122 && !isCapitalised(text.charAt(1))) return false;
  return /^(?:\p{Lu}\.?){2,6}$/u.test(text) || /^\p{Lu}+&\p{Lu}+$/u.test(text);
}

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return true;
}

/** Without accents, in lower case, with straight apostrophes: what names are compared by. */
export function folded(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** The words in title case: "KAY NIETFELD" becomes "Kay Nietfeld". */
export function titleCase(text: string): string {
  return text.replace(/\p{L}[\p{L}'’]*/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}
