// Learns the tagger: npm run train:tagger -- --corpus FOLDER [--date YYYY-MM-DD] [--output FOLDER]
// FOLDER holds polnear-{train,dev}.jsonl and polnear-corenlp-{train,dev}.jsonl.gz. It writes the weights and their model card.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { unpackTagger } from '../src/article/tagger/packed.ts';
import { taggerCard } from './tagger/card.ts';
import { evaluate } from './tagger/evaluate.ts';
import { defaults, fit } from './tagger/fit.ts';
import { settleOpenings, usesOf } from './tagger/openings.ts';
import { readParagraphs } from './tagger/read.ts';
import { moduleOf, packTagger } from './tagger/write.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    date: { type: 'string', default: 'unknown' },
    output: { type: 'string', default: 'server/src/article/tagger' },
  },
});
if (!values.corpus) {
  console.error('usage: npm run train:tagger -- --corpus FOLDER [--date YYYY-MM-DD] [--output FOLDER]');
  process.exit(1);
}
const annotated = readParagraphs(values.corpus, 'train');
const uses = usesOf(annotated);
const training = settleOpenings(annotated, uses);
const development = settleOpenings(readParagraphs(values.corpus, 'dev'), uses);
const packed = packTagger(
  fit(training, {
    ...defaults,
    report: (line) => {
      console.log(line);
    },
  }),
);
// What is measured is the model as it was written.
const results = evaluate(training, development, unpackTagger(packed));
console.log(JSON.stringify(results));
const bytes = packed.weights.length + packed.known.length;
writeFileSync(path.join(values.output, 'weights.ts'), moduleOf(packed));
writeFileSync(
  path.join(values.output, 'model-card.md'),
  taggerCard({ date: values.date, training, development, bytes, options: defaults, results }),
);
console.log(`wrote ${String(bytes)} bytes of weights and the model card to ${values.output}`);
