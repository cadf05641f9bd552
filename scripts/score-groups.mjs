// Scores linking on groups judged by reading (test/gold/groups.json): of those that are still reported, how many are right.
//   node --import tsx scripts/score-groups.mjs [FOLDER_OF_EVENTS] [--list]
// A group is still reported where one group has a passage for each of its own.
import { covers, eventsFolder, goldOf, linkEvents, share } from './linked-events.mjs';

const options = process.argv.slice(2);
const folder = eventsFolder(options);
const { groups } = goldOf('groups.json');
const linked = linkEvents(
  folder,
  groups.map(({ event }) => event),
);
for (const drawn of new Set(groups.map(({ draw }) => draw))) {
  const counts = { right: [0, 0], wrong: [0, 0] };
  for (const { event, members, right, draw } of groups) {
    if (draw !== drawn) continue;
    const reported = linked
      .groups(event)
      .some((group) => members.every((place) => group.members.some((each) => covers(each, event, place))));
    const count = counts[right ? 'right' : 'wrong'];
    count[0] += reported ? 1 : 0;
    count[1] += 1;
    if (options.includes('--list') && reported !== right) {
      console.log(`${right ? 'no more reported' : 'wrong and reported'} [${event}]`);
      for (const place of members) console.log(`   ${linked.words(event, place)}`);
    }
  }
  const [kept, of] = counts.right;
  const [left, ofWrong] = counts.wrong;
  console.log(`draw ${String(drawn)}: right as drawn            ${share(of, of + ofWrong)}`);
  console.log(`draw ${String(drawn)}: right of those reported   ${share(kept, kept + left)}`);
  console.log(`draw ${String(drawn)}: right ones kept           ${share(kept, of)}`);
}
