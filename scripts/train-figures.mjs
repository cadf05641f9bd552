// Makes server/src/corpus/linking/figures/weights.ts: how much each likeness speaks for two figures being of the same thing,
// and, where their values part, how much it tells that they go better with each other than with others.
// Learned by logistic regression from the figures of invented events (test/gold/figures/learned).
//   node --import tsx scripts/train-figures.mjs
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { figureFeatures, figureLikeness } from '../server/src/corpus/linking/figures/likeness.ts';
import { figuresOf } from '../server/src/corpus/linking/figures/passage.ts';
import { createRivals } from '../server/src/corpus/linking/figures/rivals.ts';
import { mayBeCompared, rivalFeatures } from '../server/src/corpus/linking/figures/score.ts';
import { compareFigures } from '../server/src/corpus/matching/compare-figures.ts';
import { fit } from './logistic-regression.mjs';
import { eventsOf } from './marked-figures.mjs';

const penalty = 0.0002;

/** For each event, its pairs of figures of different articles. */
const events = eventsOf('learned').map(({ readings, thingOf }) => {
  const articles = readings.map((reading) =>
    figuresOf(reading).map((passage) => ({ passage, thing: thingOf(reading.article.path, passage.figure) })),
  );
  return articles.flatMap((here, index) =>
    articles.slice(index + 1).flatMap((there) =>
      here.flatMap(({ passage: left, thing }) =>
        there
          .filter(({ passage: right }) => mayBeCompared(left, right))
          .map(({ passage: right, thing: other }) => {
            const alike = figureLikeness(left, right);
            return {
              ...{ left, right, row: figureFeatures.map((name) => alike[name]) },
              isMarked: thing !== undefined && other !== undefined,
              label: thing !== undefined && thing === other ? 1 : 0,
            };
          }),
      ),
    ),
  );
});
const examples = events.flat().filter(({ isMarked }) => isMarked);
const { weights, bias } = fit(examples, penalty);

/** Pairs whose values part, with their leads by weights that were learned without their event. */
const amongRivals = events.flatMap((pairs) => {
  const without = fit(
    events.filter((other) => other !== pairs).flatMap((other) => other.filter(({ isMarked }) => isMarked)),
    penalty,
  );
  const rivals = createRivals();
  for (const { left, right, row } of pairs)
    rivals.put(
      left,
      right,
      row.reduce((sum, value, at) => sum + value * without.weights[at], without.bias),
    );
  return pairs.flatMap(({ left, right, isMarked, label }) => {
    const leads = rivals.leads(left, right);
    const agreement = compareFigures(left.figure, right.figure);
    if (!isMarked || !leads || agreement === 'agree') return [];
    const told = { ...leads, conflict: Number(agreement === 'conflict') };
    return [{ row: rivalFeatures.map((name) => told[name]), label }];
  });
});
const rival = fit(amongRivals, penalty);

const record = (names, values) =>
  names.map((name, index) => `  ${name}: ${String(Number(values[index].toFixed(2)))},`).join('\n');
writeFileSync(
  path.join(import.meta.dirname, '../server/src/corpus/linking/figures/weights.ts'),
  `import type { FigureFeature } from './likeness.ts';
import type { RivalFeature } from './score.ts';

/** How much each feature speaks for two figures being of the same thing: learned by scripts/train-figures.mjs. */
export const weights: Readonly<Record<FigureFeature, number>> = {
${record(figureFeatures, weights)}
};
export const bias = ${String(Number(bias.toFixed(2)))};

/** The same for values that part, by their log odds and their leads over others. */
export const rivalWeights: Readonly<Record<RivalFeature, number>> = {
${record(rivalFeatures, rival.weights)}
};
export const rivalBias = ${String(Number(rival.bias.toFixed(2)))};
`,
);
const ofOneThing = (pairs) => pairs.filter(({ label }) => label === 1).length;
console.log(`${examples.length} pairs, ${ofOneThing(examples)} of one thing`);
console.log(`${amongRivals.length} with values that part and rivals, ${ofOneThing(amongRivals)} of one thing`);
