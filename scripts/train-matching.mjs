// Makes server/src/corpus/matching/weights.ts: how much each likeness speaks for two passages telling the same thing.
// Learned by logistic regression from pairs judged by reading (test/gold/pairs.json, but for those held back, and
// test/gold/pairs-to-learn.json) and, at half the weight, from the groups of test/gold/alignments.json.
//   node --import tsx scripts/train-matching.mjs [FOLDER_OF_EVENTS]
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { annotate } from '../server/src/annotate/annotate.ts';
import { readArticle } from '../server/src/article/read.ts';
import { features, likeness } from '../server/src/corpus/matching/features.ts';
import { readUnits } from '../server/src/corpus/passages/units.ts';

const root = path.join(import.meta.dirname, '..');
const folder = process.argv[2] ?? path.join(root, '../shared/corpora/events');
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

const readings = new Map();
const reading = (file) => {
  if (!readings.has(file)) {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    readings.set(file, readUnits(annotate(readArticle({ path: file, text }))));
  }
  return readings.get(file);
};
/** How much a passage and a place have in common of what they have together. */
const overlap = (unit, { start, end }) =>
  Math.max(0, Math.min(unit.end, end) - Math.max(unit.start, start)) /
  (Math.max(unit.end, end) - Math.min(unit.start, start));
/** The passages that are nearly a place; where there are none, those that share at least half of the shorter with it. */
const covering = (file, place) => {
  const { units } = reading(file);
  const near = units.filter((unit) => overlap(unit, place) >= 0.7);
  const { start, end } = place;
  return near.length > 0
    ? near
    : units.filter(
        (unit) =>
          Math.min(unit.end, end) - Math.max(unit.start, start) >= 0.5 * Math.min(unit.end - unit.start, end - start),
      );
};

/** Each example is a bag of pairs of passages, of which at least one is the pair that was judged. */
const examples = [];
const learn = (left, right, label, weight) => {
  const rows = left.flatMap((one) =>
    right.map((other) => {
      const alike = one.article.path < other.article.path ? likeness(one, other) : likeness(other, one);
      return features.map((name) => alike[name]);
    }),
  );
  if (rows.length > 0) examples.push({ rows, label: label === 'same' ? 1 : 0, weight });
};
for (const { event, left, right, label, held } of [
  ...json(path.join(root, 'test/gold/pairs.json')).pairs,
  ...json(path.join(root, 'test/gold/pairs-to-learn.json')).pairs,
]) {
  if (held) continue;
  const [here, there] = [left, right].map((place) => covering(path.join(folder, event, place.file), place));
  learn(here, there, label, 1);
}
for (const { members } of json(path.join(root, 'test/gold/alignments.json'))) {
  members.forEach((left, index) => {
    for (const right of members.slice(index + 1)) {
      if (left.article === right.article) continue;
      const [here, there] = [left, right].map((place) =>
        covering(path.join(root, `seeds/berlin-talks/${place.article}.txt`), place),
      );
      learn(here, there, 'same', 0.5);
    }
  });
}

const penalty = 0.003;
const rounds = 2000;

/** Logistic regression on values of mean 0 and spread 1, by gradient descent with momentum. */
function fit(rows) {
  const means = features.map((_, index) => rows.reduce((sum, row) => sum + row[index], 0) / rows.length);
  const spreads = features.map(
    (_, index) => Math.sqrt(rows.reduce((sum, row) => sum + (row[index] - means[index]) ** 2, 0) / rows.length) || 1,
  );
  const values = rows.map((row) => row.map((value, index) => (value - means[index]) / spreads[index]));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = features.map(() => 0);
  const speeds = features.map(() => 0);
  let [bias, biasSpeed] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const slopes = features.map(() => 0);
    let biasSlope = 0;
    values.forEach((row, index) => {
      const odds = row.reduce((sum, value, feature) => sum + value * weights[feature], bias);
      const error = (1 / (1 + Math.exp(-odds)) - examples[index].label) * examples[index].weight;
      row.forEach((value, feature) => (slopes[feature] += error * value));
      biasSlope += error;
    });
    weights.forEach((weight, feature) => {
      speeds[feature] = 0.9 * speeds[feature] - 0.2 * (slopes[feature] / total + penalty * weight);
      weights[feature] += speeds[feature];
    });
    biasSpeed = 0.9 * biasSpeed - (0.2 * biasSlope) / total;
    bias += biasSpeed;
  }
  const own = weights.map((weight, feature) => weight / spreads[feature]);
  return { own, bias: own.reduce((sum, weight, feature) => sum - weight * means[feature], bias) };
}

// Which pair of a bag stands for it is found in turns with the weights: at first the one with the most in common.
const first = features.map((name) => (['nearContainment', 'overlap', 'contextNear'].includes(name) ? 1 : 0));
let model = { own: first, bias: 0 };
for (let turn = 0; turn < 4; turn++) {
  const points = (row) => row.reduce((sum, value, index) => sum + value * model.own[index], 0);
  model = fit(examples.map(({ rows }) => rows.reduce((best, row) => (points(row) > points(best) ? row : best))));
}

writeFileSync(
  path.join(root, 'server/src/corpus/matching/weights.ts'),
  `import type { Feature } from './features.ts';

/** How much each feature speaks for two passages telling the same thing: learned by scripts/train-matching.mjs. */
export const weights: Readonly<Record<Feature, number>> = {
${features.map((name, index) => `  ${name}: ${model.own[index].toFixed(2)},`).join('\n')}
};
export const bias = ${model.bias.toFixed(2)};
`,
);
console.log(`${examples.length} examples`);
