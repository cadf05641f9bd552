// Makes server/src/corpus/linking/figures/weights.ts: how much each likeness speaks for two figures being of the same thing.
// Learned by logistic regression from the figures of invented events (test/gold/figures/learned).
//   node --import tsx scripts/train-figures.mjs
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { figureFeatures, figureLikeness } from '../server/src/corpus/linking/figures/likeness.ts';
import { figuresOf } from '../server/src/corpus/linking/figures/passage.ts';
import { mayBeCompared } from '../server/src/corpus/linking/figures/score.ts';
import { fit } from './logistic-regression.mjs';
import { eventsOf } from './marked-figures.mjs';

const penalty = 0.0002;

const examples = eventsOf('learned').flatMap(({ readings, thingOf }) => {
  const articles = readings.map((reading) =>
    figuresOf(reading).flatMap((passage) => {
      const thing = thingOf(reading.article.path, passage.figure);
      return thing === undefined ? [] : [{ passage, thing }];
    }),
  );
  return articles.flatMap((here, index) =>
    articles.slice(index + 1).flatMap((there) =>
      here.flatMap((one) =>
        there
          .filter((other) => mayBeCompared(one.passage, other.passage))
          .map((other) => {
            const alike = figureLikeness(one.passage, other.passage);
            return { row: figureFeatures.map((name) => alike[name]), label: one.thing === other.thing ? 1 : 0 };
          }),
      ),
    ),
  );
});
const { weights, bias } = fit(examples, penalty);

writeFileSync(
  path.join(import.meta.dirname, '../server/src/corpus/linking/figures/weights.ts'),
  `import type { FigureFeature } from './likeness.ts';

/** How much each feature speaks for two figures being of the same thing: learned by scripts/train-figures.mjs. */
export const weights: Readonly<Record<FigureFeature, number>> = {
${figureFeatures.map((name, index) => `  ${name}: ${String(Number(weights[index].toFixed(2)))},`).join('\n')}
};
export const bias = ${String(Number(bias.toFixed(2)))};
`,
);
console.log(`${examples.length} pairs, ${examples.filter(({ label }) => label === 1).length} of one thing`);
