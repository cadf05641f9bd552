// Makes server/src/corpus/words/background.ts: how much each common word of news tells, learned from a folder of articles.
//   node --import tsx scripts/train-word-weights.mjs FOLDER_OF_EVENTS [JSONL_OF_ARTICLES ...]
// Only the stems of words that at least 12 paragraphs have are kept, each with its rounded weight ln(paragraphs / paragraphs with it).
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readWords } from '../server/src/corpus/words/words.ts';

const [folder, ...jsonl] = process.argv.slice(2);
const texts = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .concat(
    jsonl.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).text),
    ),
  );

const counts = new Map();
let paragraphs = 0;
for (const text of texts) {
  for (const paragraph of new Set(text.split(/\n+/).filter((line) => line.length > 60))) {
    paragraphs += 1;
    const keys = new Set(readWords(paragraph, 0, paragraph.length, []).map(({ key }) => key));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}

const least = 12;
const bands = new Map();
for (const [key, count] of counts) {
  if (count < least || key.startsWith('#')) continue;
  const band = Math.round(2 * Math.log(paragraphs / count));
  bands.set(band, [...(bands.get(band) ?? []), key]);
}
const rarest = Math.round(2 * Math.log(paragraphs / (least / 4))) / 2;
const lines = [...bands]
  .sort(([left], [right]) => left - right)
  .map(
    ([band, keys]) =>
      `${band / 2} ${keys
        .sort()
        .map((key) => key.replaceAll(' ', '_'))
        .join(' ')}`,
  );

writeFileSync(
  path.join(import.meta.dirname, '../server/src/corpus/words/background.ts'),
  `// Made by scripts/train-word-weights.mjs from ${paragraphs.toLocaleString('en')} paragraphs of news.
// A line is a weight and the stems that have it.
const bands = String.raw\`
${lines.join('\n').replaceAll('`', '')}
\`;

/** How much the common stems of news tell: the natural logarithm of how rare they are among its paragraphs. */
export const background: ReadonlyMap<string, number> = new Map(
  bands
    .trim()
    .split('\\n')
    .flatMap((line) => {
      const [weight, ...stems] = line.split(' ');
      return stems.map((stem): [string, number] => [stem.replaceAll('_', ' '), Number(weight)]);
    }),
);

/** What a stem tells that is not among them. */
export const rarest = ${rarest};
`,
);
console.log(`${counts.size} stems, ${[...bands.values()].flat().length} kept, ${paragraphs} paragraphs`);
