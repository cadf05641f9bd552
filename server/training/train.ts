// Learns the extractor of attributions: node .cache/train.mjs --corpus FOLDER [--date YYYY-MM-DD] [--every N]
// FOLDER holds polnear-{train,dev}.jsonl and polnear-corenlp-train.jsonl.gz. It writes the weights and their model card.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { attributionsOf } from '../src/annotate/attribution/attribution.ts';
import { unpackModel } from '../src/annotate/attribution/model.ts';
import { passageBlocks } from '../src/annotate/attribution/passage.ts';
import { readCorpus, tagAgain } from './corpus.ts';
import { modelCard, type Results } from './model-card.ts';
import { score } from './score.ts';
import { crossFit } from './tagger/cross-fit.ts';
import { settleOpenings, usesOf } from './tagger/openings.ts';
import { readParagraphs } from './tagger/read.ts';
import { defaults, trainModel } from './train-model.ts';
import { moduleOf, packModel } from './write-model.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    date: { type: 'string', default: 'unknown' },
    every: { type: 'string', default: '1' },
    output: { type: 'string', default: 'server/src/annotate/attribution' },
  },
});
if (!values.corpus) {
  console.error('usage: npm run train -- --corpus FOLDER [--date YYYY-MM-DD] [--every N] [--output FOLDER]');
  process.exit(1);
}
const { corpus, output } = values;
const started = performance.now();
const seconds = () => Math.round((performance.now() - started) / 1000);
const report = (line: string) => {
  console.log(`${String(seconds()).padStart(5)} s  ${line}`);
};

// At work the tagger meets articles that it has not seen; so it has to be here.
const paragraphs = readParagraphs(corpus, 'train');
const taggers = crossFit(settleOpenings(paragraphs, usesOf(paragraphs)), defaults.folds);
report('taggers learned');
const training = tagAgain(readCorpus(path.join(corpus, 'polnear-train.jsonl'), Number(values.every)), taggers);
const packed = packModel(trainModel(training, { ...defaults, report }));
const size = packed.head.length + packed.cues.length + packed.spans.length;

// What is measured is the model as it was written.
const model = unpackModel(packed);
const development = readCorpus(path.join(corpus, 'polnear-dev.jsonl'));
const predicted = development.map(({ article }) =>
  attributionsOf(model, article.text, passageBlocks(article.text, article.blocks)),
);
const results: Results[] = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8].map((confidence) => ({
  confidence,
  score: score(
    development,
    predicted.map((each) => each.filter((attribution) => attribution.confidence >= confidence)),
  ),
}));
for (const each of results) report(`${each.confidence}: ${JSON.stringify(each.score)}`);

writeFileSync(path.join(output, 'weights.ts'), moduleOf(packed));
writeFileSync(
  path.join(output, 'model-card.md'),
  modelCard({ date: values.date, training, development, bytes: size, options: defaults, results }),
);
report(`wrote ${String(size)} bytes of weights and the model card to ${output}`);
