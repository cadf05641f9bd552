// Scores linking on groups made by hand from the texts alone (test/gold/alignments-events.json): which pairs of passages
// of different articles are together, in what relation, which of the pairs reported the gold has together, captions
// apart, and which of the groups reported keep to one group of the gold.
//   node --import tsx scripts/score-alignments.mjs [FOLDER_OF_EVENTS] [--held | --tune | --fresh] [--list]
// Without a further word the groups to look at are scored; with --held those held back, with --tune those that thresholds
// are chosen by (test/gold/alignments-to-tune.json), with --fresh those kept for one look at the end
// (test/gold/alignments-fresh.json).
import { acceptable } from '../test/gold/score.ts';
import { covers, eventsFolder, goldOf, linkEvents, share } from './linked-events.mjs';

const options = process.argv.slice(2);
const folder = eventsFolder(options);
const list = options.includes('--list');
const file = ['tune', 'fresh'].find((name) => options.includes(`--${name}`));
const { groups: all, captions } = goldOf(
  file ? { tune: 'alignments-to-tune.json', fresh: 'alignments-fresh.json' }[file] : 'alignments-events.json',
);
const gold = file ? all : all.filter(({ held }) => held === options.includes('--held'));
const events = [...new Set(gold.map(({ event }) => event))];
const linked = linkEvents(folder, events);

const counts = { pairs: [0, 0], groups: [0, 0], relations: [0, 0], reported: [0, 0], keep: [0, 0] };
for (const event of events) {
  const groups = linked.groups(event);
  const has = (group, place) => group.members.some((member) => covers(member, event, place));
  const wanted = gold.filter((each) => each.event === event);
  const tally = { pairs: [0, 0], groups: [0, 0], relations: [0, 0], reported: [0, 0], keep: [0, 0] };
  for (const { id, relation, members } of wanted) {
    let [together, pairs] = [0, 0];
    members.forEach((left, index) => {
      for (const right of members.slice(index + 1)) {
        if (left.file === right.file) continue;
        const found = groups.some((group) => has(group, left) && has(group, right));
        pairs += 1;
        if (found) together += 1;
        else if (list) {
          console.log(`not together [${event} ${id}]`);
          for (const place of [left, right]) console.log(`   ${linked.words(event, place)}`);
        }
      }
    });
    tally.pairs[0] += together;
    tally.pairs[1] += pairs;
    tally.groups[0] += together / pairs;
    tally.groups[1] += 1;
    const hits = (group) => members.filter((place) => has(group, place)).length;
    const best = groups.reduce((most, group) => (most && hits(most) >= hits(group) ? most : group), undefined);
    const right = best && hits(best) >= 2 && acceptable[relation].includes(best.relation);
    tally.relations[0] += right ? 1 : 0;
    tally.relations[1] += 1;
    if (list && !right) {
      console.log(`relation [${event} ${id}] ${relation}, got ${best && hits(best) >= 2 ? best.relation : 'no group'}`);
    }
  }
  const files = new Set(wanted.flatMap(({ members }) => members.map((place) => `${event}/${place.file}`)));
  const isCaption = (member) => captions.some((caption) => caption.event === event && covers(member, event, caption));
  for (const group of groups) {
    const known = group.members.filter((member) => files.has(member.path) && !isCaption(member));
    known.forEach((left, index) => {
      for (const right of known.slice(index + 1)) {
        if (left.path === right.path) continue;
        const within = ({ members }, member) => members.some((place) => covers(member, event, place));
        tally.reported[0] += wanted.some((one) => within(one, left) && within(one, right)) ? 1 : 0;
        tally.reported[1] += 1;
      }
    });
    const touched = wanted.filter(({ members }) => members.some((place) => has(group, place)));
    if (touched.length === 0) continue;
    const mixed = touched.some((one) => touched.some((other) => !overlap(one, other)));
    tally.keep[0] += mixed ? 0 : 1;
    tally.keep[1] += 1;
    if (list && mixed) console.log(`mixed [${event}] ${touched.map(({ id }) => id).join(', ')}`);
  }
  const figures = Object.entries(tally).map(([name, [part, whole]]) => `${name} ${((100 * part) / whole).toFixed(0)}`);
  console.log(`${event}: ${figures.join(', ')}`);
  for (const name of Object.keys(counts)) tally[name].forEach((value, index) => (counts[name][index] += value));
}
console.log(`pairs together                  ${share(...counts.pairs)}`);
console.log(`pairs together, mean of groups  ${((100 * counts.groups[0]) / counts.groups[1]).toFixed(1)}%`);
console.log(`relation right                  ${share(...counts.relations)}`);
console.log(`reported pairs that are right   ${share(...counts.reported)}`);
console.log(`groups that keep to one         ${share(...counts.keep)}`);

/** Whether two groups of the gold have a passage in common. */
function overlap(one, other) {
  return one.members.some((left) =>
    other.members.some((right) => left.file === right.file && left.start < right.end && right.start < left.end),
  );
}
