// Scores the claims of real articles against sentences labelled by hand (test/gold/claims-articles.json):
//   node --import tsx scripts/score-claims.mjs [FOLDER_OF_EVENTS] [--part NAME] [--list]
// What went wrong in the part held back is never listed.
import { parts, scoreClaims } from '../test/gold/claims.ts';
import { eventsFolder, share } from './linked-events.mjs';

const options = process.argv.slice(2);
const wanted = options.includes('--part') ? options.splice(options.indexOf('--part'), 2)[1] : null;
const folder = eventsFolder(options);

for (const part of parts) {
  if (wanted !== null && wanted !== part) continue;
  const { misses, ...rates } = scoreClaims(folder, [part]);
  if (rates.found[1] === 0) continue;
  const shown = Object.entries(rates).map(([what, [right, of]]) => `${what} ${share(right, of)}`);
  console.log(`${part.padEnd(8)}${shown.join('   ')}`);
  if (options.includes('--list') && part !== 'held') console.log(misses.join('\n'));
}
