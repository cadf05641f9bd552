import { featureCount, lexicalFeatures, writeFeatures } from '../../src/article/tagger/features.ts';
import { addKnown, filterBits, slotOf, tableBits } from '../../src/article/tagger/model.ts';
import { tags } from '../../src/article/tagger/tags.ts';
import { capitalsOf } from '../../src/article/tagger/shapes.ts';
import { hashOf, margin, nameless, readWords } from '../../src/article/tagger/words.ts';
import { makeRandom, shuffle } from '../random.ts';
import type { Paragraph } from './read.ts';

export interface FitOptions {
  readonly seed: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of the features that name words hidden at each step. */
  readonly dropout: number;
  /** Least occurrences of a word that is learned by name. */
  readonly knownFrom: number;
  /** A word with fewer occurrences is shown now and then as if it were not known. */
  readonly rare: number;
  readonly hideRare: number;
  /** Share of the paragraphs shown in Title Case, in CAPITALS. */
  readonly title: number;
  readonly shouted: number;
  /** The weights are the mean of those after each epoch from this one. */
  readonly averageFrom: number;
  readonly report: (line: string) => void;
}

/** What was learned: the weights by slot, and the filter of known words. */
export interface FittedTagger {
  readonly weights: Float32Array;
  readonly known: Uint8Array;
}

export const defaults: Omit<FitOptions, 'report'> = {
  seed: 1,
  epochs: 5,
  rate: 0.1,
  dropout: 0.15,
  knownFrom: 6,
  hideRare: 0.25,
  rare: 50,
  title: 0.06,
  shouted: 0.03,
  averageFrom: 2,
};

const lexical = new Set(lexicalFeatures);
const isLexical = Uint8Array.from({ length: featureCount }, (_, index) => (lexical.has(index) ? 1 : 0));

/** Learns the weights: logistic regression by AdaGrad over the paragraphs, each tag given the tags it had before it itself. */
export function fit(paragraphs: readonly Paragraph[], options: FitOptions): FittedTagger {
  const random = makeRandom(options.seed);
  const weights = new Float32Array(1 << tableBits);
  const squares = new Float32Array(1 << tableBits).fill(1e-3);
  const plain = paragraphs.filter(({ text, tokens }) => capitalsOf(text, tokens) === 0);
  const counts = countWords(plain);
  const known = new Uint8Array(1 << (filterBits - 3));
  let size = 0;
  for (const [word, count] of counts)
    if (count >= options.knownFrom) {
      addKnown(known, hashOf(word));
      size++;
    }
  options.report(`${String(size)} known words`);
  const order = Int32Array.from(plain, (_, index) => index);
  const features = new Int32Array(featureCount);
  const shown = new Uint8Array(featureCount);
  const powers = new Float64Array(tags.length);
  const sums = new Float32Array(1 << tableBits);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    let all = 0;
    for (const place of order) {
      const { text, tokens, gold } = cased(plain[place] as Paragraph, random(), options);
      const words = readWords(text, tokens, capitalsOf(text, tokens), known);
      for (let index = 0; index < words.count; index++) {
        if ((counts.get(words.lowers[index] ?? '') ?? 0) < options.rare && random() < options.hideRare)
          nameless(words, index + margin, words.lowers[index] ?? '');
      }
      let last = -1;
      let lastButOne = -1;
      for (let index = 0; index < words.count; index++) {
        const set = words.sets[index + margin] as number;
        let best = 31 - Math.clz32(set);
        if ((set & (set - 1)) !== 0) {
          const right = gold[index] as number;
          writeFeatures(words, index, last, lastButOne, features);
          for (let f = 0; f < featureCount; f++) shown[f] = isLexical[f] === 1 && random() < options.dropout ? 0 : 1;
          best = score(set, features, shown, weights, powers);
          if (right >= 0 && ((set >> right) & 1) === 1) {
            all++;
            if (best !== right) wrong++;
            step(set, right, features, shown, weights, squares, powers, options.rate);
          }
        }
        lastButOne = last;
        last = best;
      }
    }
    if (epoch >= options.averageFrom)
      for (let slot = 0; slot < sums.length; slot++) sums[slot] = (sums[slot] as number) + (weights[slot] as number);
    options.report(`epoch ${String(epoch + 1)}: ${((100 * wrong) / all).toFixed(2)} % of ${String(all)} wrong`);
  }
  return { weights: sums, known };
}

function countWords(paragraphs: readonly Paragraph[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, tokens } of paragraphs) {
    for (const [start, end] of tokens) {
      const word = text.slice(start, end).toLowerCase().replaceAll('’', "'");
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

function cased(paragraph: Paragraph, chance: number, { title, shouted }: FitOptions): Paragraph {
  if (chance >= title + shouted) return paragraph;
  const { text } = paragraph;
  const pattern = chance < title ? /(?<![A-Za-z’'])[a-z](?=[a-z]{3})/g : /[a-z]/g;
  return { ...paragraph, text: text.replace(pattern, (letter) => letter.toUpperCase()) };
}

function score(
  set: number,
  features: Int32Array,
  shown: Uint8Array,
  weights: Float32Array,
  sums: Float64Array,
): number {
  let best = 0;
  let most = -Infinity;
  for (let rest = set; rest !== 0; rest &= rest - 1) {
    const tag = 31 - Math.clz32(rest & -rest);
    let sum = 0;
    for (let f = 0; f < featureCount; f++) {
      if (shown[f] === 1) sum += weights[slotOf(features[f] as number, tag)] as number;
    }
    sums[tag] = sum;
    if (sum > most) {
      most = sum;
      best = tag;
    }
  }
  return best;
}

function step(
  set: number,
  right: number,
  features: Int32Array,
  shown: Uint8Array,
  weights: Float32Array,
  squares: Float32Array,
  sums: Float64Array,
  rate: number,
): void {
  let most = -Infinity;
  for (let tag = 0; tag < tags.length; tag++) if (((set >> tag) & 1) === 1) most = Math.max(most, sums[tag] as number);
  let all = 0;
  for (let tag = 0; tag < tags.length; tag++) {
    if (((set >> tag) & 1) === 0) continue;
    sums[tag] = Math.exp((sums[tag] as number) - most);
    all += sums[tag] as number;
  }
  for (let tag = 0; tag < tags.length; tag++) {
    if (((set >> tag) & 1) === 0) continue;
    const gradient = (sums[tag] as number) / all - (tag === right ? 1 : 0);
    if (Math.abs(gradient) < 0.002) continue;
    for (let f = 0; f < featureCount; f++) {
      if (shown[f] === 0) continue;
      const slot = slotOf(features[f] as number, tag);
      squares[slot] = (squares[slot] as number) + gradient * gradient;
      weights[slot] = (weights[slot] as number) - (rate * gradient) / Math.sqrt(squares[slot] as number);
    }
  }
}
