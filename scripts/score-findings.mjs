// Scores the rules on findings judged by reading (test/gold/findings.json): of those that were wanted, how many are still
// reported, and of those judged that are still reported, how many are wanted.
//   node --import tsx scripts/score-findings.mjs [FOLDER_OF_EVENTS] [--list]
// A finding is still reported where one of its rule lies at its place. Rules that are off by default are turned on.
import { rules } from '../server/src/rules/rules.ts';
import { covers, eventsFolder, goldOf, linkEvents, share } from './linked-events.mjs';

const options = process.argv.slice(2);
const folder = eventsFolder(options);
const judged = goldOf('findings.json').findings;
const tallies = new Map(rules.map(({ code }) => [code, { wanted: 0, drawn: 0, kept: 0, left: 0, now: 0 }]));
for (const event of new Set(judged.map((each) => each.event))) {
  const linked = linkEvents(folder, [event]);
  const { articles } = linked.linked(event);
  const found = rules.flatMap((rule) =>
    articles.flatMap((article) =>
      rule.check(article, linked.linked(event)).map((finding) => ({ ...finding, rule: rule.code })),
    ),
  );
  for (const { rule } of found) tallies.get(rule).now += 1;
  for (const place of judged.filter((each) => each.event === event)) {
    const reported = found.some((finding) => finding.rule === place.rule && covers(finding, event, place));
    const tally = tallies.get(place.rule);
    tally.drawn += 1;
    tally.wanted += place.wanted ? 1 : 0;
    if (reported) tally[place.wanted ? 'kept' : 'left'] += 1;
    if (options.includes('--list') && reported !== place.wanted) {
      console.log(
        `${place.wanted ? 'no more reported' : 'not wanted, and reported'} ${place.rule} [${event}/${place.file}]`,
      );
      console.log(`   ${linked.words(event, place)}`);
    }
  }
}
console.log('rule                   wanted as drawn     of those reported   wanted ones kept    reported now');
for (const [rule, { wanted, drawn, kept, left, now }] of tallies) {
  if (drawn === 0) continue;
  const row = [
    share(wanted, drawn),
    kept + left === 0 ? '-' : share(kept, kept + left),
    wanted === 0 ? '-' : share(kept, wanted),
  ];
  console.log(`${rule.padEnd(23)}${row.map((each) => each.padEnd(20)).join('')}${String(now)}`);
}
