// Draws the articles of the blind part of test/gold/names.json: npx tsx server/training/draw-names.ts [COUNT]
// One article of each of COUNT (10) events under CORPORA (default ../shared/corpora) of which the gold has none yet, by
// a fixed seed. The first half of them is for looking at kinds of errors, the second for the final figure.
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { makeRandom } from './random.ts';

const corpora = process.env.CORPORA ?? '../shared/corpora';
const count = Number(process.argv[2] ?? 10);
const random = makeRandom(20);
const goldSchema = v.array(v.object({ event: v.string(), part: v.string() }));
const gold = v.parse(
  goldSchema,
  JSON.parse(readFileSync(new URL('../../test/gold/names.json', import.meta.url), 'utf8')),
);
const drawnBefore = new Set(gold.filter(({ part }) => !part.startsWith('blind')).map(({ event }) => event));
const remaining = readdirSync(`${corpora}/events`)
  .sort()
  .filter((event) => !drawnBefore.has(event));

for (let draw = 0; draw < count; draw++) {
  const [event] = remaining.splice(Math.floor(random() * remaining.length), 1);
  if (event === undefined) break;
  const files = readdirSync(`${corpora}/events/${event}`)
    .sort()
    .filter((file) => file.endsWith('.txt'));
  console.log(`${event}/${files[Math.floor(random() * files.length)] ?? ''}`);
}
