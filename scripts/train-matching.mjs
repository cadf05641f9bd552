// Makes server/src/corpus/matching/weights.ts: how much each likeness speaks for two passages telling the same thing.
// Learned by logistic regression from pairs judged by reading (test/gold/pairs.json, but for those held back, and
// test/gold/pairs-to-learn.json) and, at half the weight, from the groups of test/gold/alignments.json.
//   node --import tsx scripts/train-matching.mjs [FOLDER_OF_EVENTS]
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { annotate } from '../server/src/annotate/annotate.ts';
import { readArticle } from '../server/src/article/read.ts';
import { features } from '../server/src/corpus/matching/features.ts';
import { likeness } from '../server/src/corpus/matching/likeness.ts';
import { readUnits } from '../server/src/corpus/passages/units.ts';
import { eventsFolder, goldOf } from './linked-events.mjs';
import { fit } from './logistic-regression.mjs';

const root = path.join(import.meta.dirname, '..');
const folder = eventsFolder(process.argv.slice(2));

const readings = new Map();
const reading = (file) => {
  if (!readings.has(file)) {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    readings.set(file, readUnits(annotate(readArticle({ path: file, text }))));
  }
  return readings.get(file);
};
const measure = (one, other) => {
  const alike = one.article.path < other.article.path ? likeness(one, other) : likeness(other, one);
  return features.map((name) => alike[name]);
};
const common = (unit, { start, end }) => Math.min(unit.end, end) - Math.max(unit.start, start);
/** How much a passage and a place have in common of what they have together. */
const overlap = (unit, place) =>
  common(unit, place) / (Math.max(unit.end, place.end) - Math.min(unit.start, place.start));
/** Whether a passage and a place share at least half of the shorter. */
const touches = (unit, place) => common(unit, place) >= 0.5 * Math.min(unit.end - unit.start, place.end - place.start);
/** The passages that are nearly a place; where there are none, those that touch it. */
const covering = (file, place) => {
  const { units } = reading(file);
  const near = units.filter((unit) => overlap(unit, place) >= 0.7);
  return near.length > 0 ? near : units.filter((unit) => touches(unit, place));
};

/** Each example is a bag of pairs of passages, of which at least one is the pair that was judged. */
const examples = [];
const learn = (left, right, label, weight) => {
  const rows = left.flatMap((one) => right.map((other) => measure(one, other)));
  if (rows.length > 0) examples.push({ rows, label, weight });
};

for (const { event, left, right, label, held } of [
  ...goldOf('pairs.json').pairs,
  ...goldOf('pairs-to-learn.json').pairs,
]) {
  if (held) continue;
  const [here, there] = [left, right].map((place) => covering(path.join(folder, event, place.file), place));
  learn(here, there, label === 'same' ? 1 : 0, 1);
}
for (const { members } of goldOf('alignments.json')) {
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

const penalty = 0.01;

// Which pair of a bag stands for it is found in turns with the weights: at first the one with the most in common.
const first = features.map((name) => (['nearContainment', 'overlap', 'contextNear'].includes(name) ? 1 : 0));
let model = { weights: first, bias: 0 };
for (let turn = 0; turn < 4; turn++) {
  const points = (row) => row.reduce((sum, value, index) => sum + value * model.weights[index], 0);
  model = fit(
    examples.map(({ rows, label, weight }) => ({
      row: rows.reduce((best, row) => (points(row) > points(best) ? row : best)),
      label,
      weight,
    })),
    penalty,
  );
}

writeFileSync(
  path.join(root, 'server/src/corpus/matching/weights.ts'),
  `import type { Feature } from './features.ts';

/** How much each feature speaks for two passages telling the same thing: learned by scripts/train-matching.mjs. */
export const weights: Readonly<Record<Feature, number>> = {
${features.map((name, index) => `  ${name}: ${String(Number(model.weights[index].toFixed(2)))},`).join('\n')}
};
export const bias = ${String(Number(model.bias.toFixed(2)))};
`,
);
console.log(`${examples.length} examples`);
