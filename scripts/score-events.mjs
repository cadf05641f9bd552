// Scores the splitting of a mixed folder: the articles of all events thrown together, by B-cubed (Bagga and Baldwin 1998),
// for all events and for two halves of them; and how many events are split when each is alone in its folder.
//   node --import tsx scripts/score-events.mjs [FOLDER_OF_EVENTS] [--dates] [--list]
// With --dates the articles have the metadata of their manifests, without it their texts alone. The texts are not in the repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../server/src/article/read.ts';
import { createSplit } from '../server/src/corpus/events/split.ts';

const options = process.argv.slice(2);
const folder =
  options.find((option) => !option.startsWith('--')) ?? path.join(import.meta.dirname, '../../shared/corpora/events');
if (!existsSync(folder)) {
  console.log(`skipped: the events are not here (${folder})`);
  process.exit();
}

const events = readdirSync(folder)
  .sort()
  .filter((event) => existsSync(path.join(folder, event, 'event.json')))
  .map((event) => {
    const { sources } = JSON.parse(readFileSync(path.join(folder, event, 'event.json'), 'utf8'));
    const articles = sources.map(({ file, ...metadata }) => {
      const text = readFileSync(path.join(folder, event, file), 'utf8').replace(/^\uFEFF/, '');
      const known = options.includes('--dates') ? metadata : {};
      const article = readArticle({ path: `${event}/${file}`, text, metadata: known });
      return { ...article, entities: [], quotes: [], figures: [], claims: [] };
    });
    return { event, articles };
  });

function split(chosen) {
  const index = createSplit();
  for (const { articles } of chosen) for (const article of articles) index.put(article);
  return index.all().map((places) => places.map((place) => place.path));
}

/** For each article, the share of its cluster that is on its event, and of its event that is in its cluster. */
function bCubed(clusters) {
  const sizes = new Map();
  const eventOf = (file) => file.slice(0, file.indexOf('/'));
  for (const file of clusters.flat()) sizes.set(eventOf(file), (sizes.get(eventOf(file)) ?? 0) + 1);
  let [precision, recall] = [0, 0];
  for (const cluster of clusters)
    for (const file of cluster) {
      const same = cluster.filter((other) => eventOf(other) === eventOf(file)).length;
      precision += same / cluster.length;
      recall += same / sizes.get(eventOf(file));
    }
  const of = clusters.flat().length;
  return { precision: precision / of, recall: recall / of, f: (2 * precision * recall) / (precision + recall) / of };
}

const percent = (share) => `${(100 * share).toFixed(1)}%`;
function print(what, chosen) {
  const clusters = split(chosen);
  const { precision, recall, f } = bCubed(clusters);
  const count = `${chosen.length} events, ${clusters.flat().length} articles, ${clusters.length} found`;
  console.log(
    `${what.padEnd(10)} F1 ${percent(f)}  precision ${percent(precision)}  recall ${percent(recall)}  (${count})`,
  );
  return clusters;
}

const clusters = print('all', events);
print(
  'half',
  events.filter((_, index) => ((index * 7919) % events.length) % 2 === 0),
);
print(
  'other half',
  events.filter((_, index) => ((index * 7919) % events.length) % 2 === 1),
);
const parted = events.filter((event) => split([event]).length > 1);
console.log(`split though alone: ${parted.length} of ${events.length}`);
if (options.includes('--list')) {
  for (const cluster of clusters) {
    const names = new Set(cluster.map((file) => path.dirname(file)));
    if (names.size > 1) console.log(`together: ${[...names].join(', ')}`);
  }
  for (const event of parted)
    console.log(
      `split: ${split([event])
        .map((files) => files.map((file) => path.basename(file)).join(', '))
        .join(' | ')}`,
    );
}
