// Scores who says what in the invented reports of test/gold/attributions:
// npm run score:quotes -- [--part learned|held] [--list]
// What readers are shown is what the editor shows by default. `--list` prints what is wrong; that of the held part is not
// to be read.
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { readMarkedReports } from './marked-quotes.ts';
import { scoreReports } from './quote-score.ts';

const { values } = parseArgs({
  options: { part: { type: 'string', default: 'learned' }, list: { type: 'boolean', default: false } },
});
const part = v.parse(v.picklist(['learned', 'held']), values.part);
const score = scoreReports(readMarkedReports(part), (line) => {
  if (values.list) console.log(line);
});

const share = (some: number, all: number): string => `${some}/${all} = ${((100 * some) / all).toFixed(1)}`;
for (const [name, { marked, found, shown, exact }] of [
  ['speech', score.speech],
  ['in marks', score.inMarks],
] as const)
  console.log(
    `${part}, ${name}: found ${share(found, marked)}, shown ${share(shown, marked)}, of those found exact ${share(exact, found)}`,
  );
for (const [name, { right, wrong, nobody }] of [
  ['all', score.speakers],
  ['shown', score.speakersShown],
] as const)
  console.log(
    `${part}, speakers of ${name}: ${share(right, right + wrong + nobody)}, wrong ${wrong}, nobody ${nobody}`,
  );
console.log(`${part}, source right: ${share(score.sources.right, score.sources.of)}`);
console.log(`${part}, shown that are nobody’s: ${share(score.shown.nobodys, score.shown.of)}`);
