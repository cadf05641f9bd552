// Scores the names that the engine finds against test/gold/names.json: npx tsx server/training/score-names.ts [--final] [--list]
// The articles' texts are not in the repository: they are read from CORPORA (default ../shared/corpora), else there is nothing to score.
// Without --final only the half that tuning may look at is scored.
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { findEntities } from '../src/annotate/entities/entities.ts';
import { readArticle } from '../src/article/read.ts';

const mentionSchema = v.tuple([v.number(), v.number(), v.picklist(['person', 'organisation', 'place']), v.string()]);
const goldSchema = v.array(
  v.object({
    event: v.string(),
    file: v.string(),
    half: v.picklist(['tuning', 'final']),
    mentions: v.array(mentionSchema),
  }),
);

const corpora = process.env.CORPORA ?? '../shared/corpora';
if (!existsSync(corpora)) {
  console.log(`No texts under ${corpora}: nothing to score.`);
  process.exit(0);
}
const half = process.argv.includes('--final') ? 'final' : 'tuning';
const list = process.argv.includes('--list');
const gold = v.parse(
  goldSchema,
  JSON.parse(readFileSync(new URL('../../test/gold/names.json', import.meta.url), 'utf8')),
);

/** A predicted mention fits a gold one where they share at least this part of the longer of the two. */
const leastOverlap = 0.6;
const overlap = (a: number, b: number, c: number, d: number): number => Math.max(0, Math.min(b, d) - Math.max(a, c));

let found = 0;
let typed = 0;
let total = 0;
let predicted = 0;
let used = 0;
let cubedPrecision = 0;
let cubedRecall = 0;
for (const { event, file, mentions } of gold.filter((article) => article.half === half)) {
  const text = readFileSync(`${corpora}/events/${event}/${file}`, 'utf8');
  const names = findEntities(readArticle({ path: file, text })).flatMap(({ id, type, mentions: all }) =>
    all.filter(({ kind }) => kind === 'name').map(({ start, end }) => ({ start, end, id, type })),
  );
  const matched = new Map<number, (typeof names)[number]>();
  for (const [index, [start, end, type]] of mentions.entries()) {
    const name = names.find(
      (each) =>
        overlap(each.start, each.end, start, end) >= leastOverlap * Math.max(each.end - each.start, end - start),
    );
    const shown =
      `${event}: ${text.slice(Math.max(0, start - 20), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`.replace(
        /\s+/g,
        ' ',
      );
    if (name === undefined) {
      if (list) console.log(`missed ${type} ${shown}`);
      continue;
    }
    matched.set(index, name);
    found++;
    if (name.type === type) typed++;
    else if (list) console.log(`${name.type} for ${type} ${shown}`);
  }
  const right = new Set(matched.values());
  for (const name of names) {
    if (list && !right.has(name))
      console.log(`no name: ${name.type} ${event}: ${text.slice(name.start - 15, name.end + 15)}`.replace(/\s+/g, ' '));
  }
  total += mentions.length;
  predicted += names.length;
  used += right.size;
  for (const [index, name] of matched) {
    const entity = mentions[index]?.[3];
    const same = [...matched].filter(([other, each]) => each.id === name.id && mentions[other]?.[3] === entity).length;
    cubedPrecision += same / [...matched.values()].filter((each) => each.id === name.id).length;
    cubedRecall += same / mentions.filter(([, , , other]) => other === entity).length;
    if (list && same === 1 && mentions.filter(([, , , other]) => other === entity).length > 2)
      console.log(`apart: ${event} ${entity ?? ''} ${String(name.start)}`);
  }
}
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const precision = cubedPrecision / found;
const recall = cubedRecall / total;
console.log(`${half} half: ${String(total)} mentions, ${String(predicted)} predicted`);
console.log(`found ${share(found, total)}, typed right ${share(typed, total)}, precision ${share(used, predicted)}`);
console.log(
  `who is who, B-cubed: precision ${share(precision, 1)}, recall ${share(recall, 1)}, F1 ${share(2 * precision * recall, precision + recall)}`,
);
