import { filterBits } from '../../src/article/tagger/model.ts';
import { capitalsOf, shapes } from '../../src/article/tagger/shapes.ts';
import { numberOf, type Tag } from '../../src/article/tagger/tags.ts';
import { margin, readWords } from '../../src/article/tagger/words.ts';
import type { Paragraph } from './read.ts';

/** How often a word stands within sentences with a capital, and how often without one by its tags there. */
export interface Use {
  capital: number;
  readonly small: Map<number, number>;
}

const name = numberOf('PROPN');
const noun = numberOf('NOUN');
const common = new Set((['NOUN', 'ADJ', 'VB', 'VBN', 'VBG'] satisfies Tag[]).map(numberOf));
const namesOnwards = new Set<number>([shapes.capital, shapes.capitals, shapes.inner]);

/** A word is a name, or none, where this share of its uses within sentences says so, of at least so many uses. */
const settled = 0.9;
const leastUses = 5;
/** The share for an adjective before a name ("Former President Roe"), which the annotation draws into the name. */
const settledBeforeName = 0.95;

/** How the words of paragraphs are written within sentences, in lower case. */
export function usesOf(paragraphs: readonly Paragraph[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const { text, tokens, gold } of paragraphs) {
    if (capitalsOf(text, tokens) !== 0) continue;
    const { shape, lowers } = readWords(text, tokens, 0, nothingKnown);
    for (const [at, word] of lowers.entries()) {
      const tag = gold[at] as number;
      const written = shape[at + margin];
      if (tag < 0 || (written !== shapes.lower && written !== shapes.capital)) continue;
      const use = uses.get(word) ?? { capital: 0, small: new Map<number, number>() };
      uses.set(word, use);
      if (written === shapes.capital) use.capital++;
      else use.small.set(tag, (use.small.get(tag) ?? 0) + 1);
    }
  }
  return uses;
}

const nothingKnown = new Uint8Array(1 << (filterBits - 3));

/**
 * The paragraphs with better tags for the words that open a sentence: the annotation takes many a common word there for a
 * name, and now and then a name for a noun. What the word is within sentences decides.
 */
export function settleOpenings(paragraphs: readonly Paragraph[], uses: ReadonlyMap<string, Use>): Paragraph[] {
  return paragraphs.map((paragraph) => {
    const { text, tokens } = paragraph;
    const { shape, lowers } = readWords(text, tokens, capitalsOf(text, tokens), nothingKnown);
    const gold = paragraph.gold.map((tag, at) => {
      const use = uses.get(lowers[at] ?? '');
      if (shape[at + margin] !== shapes.opening || use === undefined) return tag;
      return settle(tag, use, namesOnwards.has(shape[at + margin + 1] as number));
    });
    return { ...paragraph, gold };
  });
}

function settle(tag: number, { capital, small }: Use, beforeName: boolean): number {
  const [[likeliest = -1] = []] = [...small].sort((left, right) => right[1] - left[1]);
  const all = [...small.values()].reduce((sum, count) => sum + count, capital);
  if (all < leastUses) return tag;
  if (tag === name) {
    const isCommon = beforeName
      ? likeliest !== noun && all - capital >= settledBeforeName * all
      : all - capital >= settled * all;
    return isCommon ? likeliest : tag;
  }
  if (!common.has(tag) || (tag !== noun && !beforeName)) return tag;
  return capital >= settled * all ? name : tag;
}
