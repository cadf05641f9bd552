// Scores linking on pairs of passages judged by reading: same pairs together, others apart.
//   node --import tsx scripts/score-pairs.mjs [FOLDER_OF_EVENTS] [--held | --blind] [--list]
// Without --held the pairs of test/gold/pairs.json to learn from are scored, with it those held back, which are hard;
// with --blind those of test/gold/pairs-blind.json, drawn at random among clauses that share words.
import { covers, eventsFolder, goldOf, linkEvents, share } from './linked-events.mjs';

const options = process.argv.slice(2);
const folder = eventsFolder(options);
const pairs = options.includes('--blind')
  ? goldOf('pairs-blind.json').pairs
  : goldOf('pairs.json').pairs.filter(({ held }) => held === options.includes('--held'));
const linked = linkEvents(
  folder,
  pairs.map(({ event }) => event),
);
const counts = { same: [0, 0], apart: [0, 0] };
for (const { event, left, right, label } of pairs) {
  const together = linked
    .groups(event)
    .some(({ members }) => [left, right].every((place) => members.some((each) => covers(each, event, place))));
  const asJudged = together === (label === 'same');
  counts[label][0] += asJudged ? 1 : 0;
  counts[label][1] += 1;
  if (options.includes('--list') && !asJudged) {
    console.log(`${together ? 'not apart' : 'not together'} [${event}]`);
    for (const place of [left, right]) console.log(`   ${linked.words(event, place)}`);
  }
}
console.log(`same pairs together  ${share(...counts.same)}`);
console.log(`others apart         ${share(...counts.apart)}`);
