// Makes server/src/corpus/matching/weights.ts: how much each likeness speaks for two passages telling the same thing.
// Learned by logistic regression from the pairs judged by reading (test/gold/pairs.json, but for those held back) and, at
// half the weight, from the groups of test/gold/alignments.json.
//   node --import tsx scripts/train-matching.mjs FOLDER_OF_EVENTS
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { annotate } from '../server/src/annotate/annotate.ts';
import { readArticle } from '../server/src/article/read.ts';
import { likeness } from '../server/src/corpus/matching/features.ts';
import { score } from '../server/src/corpus/matching/score.ts';
import { readUnits } from '../server/src/corpus/passages/units.ts';

const root = path.join(import.meta.dirname, '..');
const folder = process.argv[2];
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

const readings = new Map();
const reading = (file) => {
  if (!readings.has(file)) {
    readings.set(
      file,
      readUnits(annotate(readArticle({ path: file, text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') }))),
    );
  }
  return readings.get(file);
};
const covering = (file, { start, end }) =>
  reading(file).units.filter(
    (unit) =>
      Math.min(unit.end, end) - Math.max(unit.start, start) >= 0.5 * Math.min(unit.end - unit.start, end - start),
  );

const examples = [];
/** The likest two passages of two places stand for them. */
const learn = (left, right, label, weight) => {
  const pairs = left.flatMap((one) => right.map((other) => likeness(one, other)));
  const [best] = pairs.sort(
    (one, other) => other.overlap + other.containment - one.overlap - one.containment || score(other) - score(one),
  );
  if (best) examples.push({ likeness: best, label, weight });
};
for (const { event, left, right, label, held } of json(path.join(root, 'test/gold/pairs.json')).pairs) {
  if (held) continue;
  const [here, there] = [left, right].map((place) => covering(path.join(folder, event, place.file), place));
  learn(here, there, label === 'same' ? 1 : 0, 1);
}
for (const { members } of json(path.join(root, 'test/gold/alignments.json'))) {
  members.forEach((left, index) => {
    for (const right of members.slice(index + 1)) {
      if (left.article === right.article) continue;
      const [here, there] = [left, right].map((place) =>
        covering(path.join(root, `seeds/berlin-talks/${place.article}.txt`), place),
      );
      learn(here, there, 1, 0.5);
    }
  });
}

const features = Object.keys(examples[0].likeness);
const means = features.map((name) => examples.reduce((sum, each) => sum + each.likeness[name], 0) / examples.length);
const spreads = features.map(
  (name, index) =>
    Math.sqrt(examples.reduce((sum, each) => sum + (each.likeness[name] - means[index]) ** 2, 0) / examples.length) ||
    1,
);
const rows = examples.map((each) =>
  features.map((name, index) => (each.likeness[name] - means[index]) / spreads[index]),
);
const total = examples.reduce((sum, { weight }) => sum + weight, 0);
const penalty = 0.05;
const weights = features.map(() => 0);
const speeds = features.map(() => 0);
let [bias, biasSpeed] = [0, 0];
for (let round = 0; round < 3000; round++) {
  const slopes = features.map(() => 0);
  let biasSlope = 0;
  rows.forEach((row, index) => {
    const odds = row.reduce((sum, value, feature) => sum + value * weights[feature], bias);
    const error = (1 / (1 + Math.exp(-odds)) - examples[index].label) * examples[index].weight;
    row.forEach((value, feature) => (slopes[feature] += error * value));
    biasSlope += error;
  });
  weights.forEach((weight, feature) => {
    speeds[feature] = 0.9 * speeds[feature] - 0.3 * (slopes[feature] / total + penalty * weight);
    weights[feature] += speeds[feature];
  });
  biasSpeed = 0.9 * biasSpeed - (0.3 * biasSlope) / total;
  bias += biasSpeed;
}
const own = weights.map((weight, feature) => weight / spreads[feature]);
const ownBias = own.reduce((sum, weight, feature) => sum - weight * means[feature], bias);

writeFileSync(
  path.join(root, 'server/src/corpus/matching/weights.ts'),
  `import type { Likeness } from './features.ts';

/** How much each feature speaks for two passages telling the same thing: learned by scripts/train-matching.mjs. */
export const weights: readonly (readonly [feature: keyof Likeness, weight: number])[] = [
${features.map((name, index) => `  ['${name}', ${own[index].toFixed(2)}],`).join('\n')}
];
export const bias = ${ownBias.toFixed(2)};
`,
);
console.log(`${examples.length} examples`);
