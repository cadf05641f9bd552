// Scores which figures of different articles are put together, on invented events (test/gold/figures): of those that are
// of one thing, how many are found, and of those that are put together, how many are right.
//   node --import tsx scripts/score-figures.mjs [--held] [--list]
import { compareFigures } from '../server/src/corpus/matching/compare-figures.ts';
import { createFigureIndex } from '../server/src/corpus/linking/figures/links.ts';
import { figuresOf } from '../server/src/corpus/linking/figures/passage.ts';
import { mayBeCompared } from '../server/src/corpus/linking/figures/score.ts';
import { finish } from '../server/src/corpus/steps.ts';
import { share } from './linked-events.mjs';
import { eventsOf } from './marked-figures.mjs';

const options = process.argv.slice(2);
const held = options.includes('--held');
const relations = ['agree', 'compatible', 'conflict'];
const counts = Object.fromEntries(relations.map((name) => [name, { found: 0, all: 0, reported: 0 }]));
const places = ({ unit, figure }) => `${unit.article.path} ${figure.start}`;
const words = ({ unit: { article, start, end }, figure }) =>
  `${article.text.slice(start, figure.start)}[${article.text.slice(figure.start, figure.end)}]${article.text.slice(figure.end, end)}`;

for (const { name, readings, thingOf } of eventsOf(held ? 'held' : 'learned')) {
  const index = createFigureIndex();
  for (const reading of readings) finish(index.put(reading));
  const together = new Set(
    finish(index.clusters()).flatMap((cluster) =>
      cluster.flatMap((one) => cluster.map((other) => `${places(one)} ${places(other)}`)),
    ),
  );
  const figures = readings.flatMap((reading) =>
    figuresOf(reading).flatMap((passage) => {
      const thing = thingOf(reading.article.path, passage.figure);
      return thing === undefined ? [] : [{ passage, thing }];
    }),
  );
  figures.forEach(({ passage: one, thing }, at) => {
    for (const { passage: other, thing: its } of figures.slice(at + 1)) {
      if (one.unit.article === other.unit.article || !mayBeCompared(one, other)) continue;
      const count = counts[compareFigures(one.figure, other.figure)];
      const isFound = together.has(`${places(one)} ${places(other)}`);
      if (isFound) count.reported += 1;
      if (thing === its) count.all += 1;
      if (isFound && thing === its) count.found += 1;
      if (isFound !== (thing === its) && options.includes('--list')) {
        console.log(`${isFound ? 'wrongly together' : 'not together'} [${name}]\n   ${words(one)}\n   ${words(other)}`);
      }
    }
  });
}
for (const [relation, { found, all, reported }] of Object.entries(counts)) {
  console.log(`values that ${relation}: found ${share(found, all)}, right of those together ${share(found, reported)}`);
}
