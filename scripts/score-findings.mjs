// Scores the rules by hand-made gold. Rules that are off by default are turned on.
//   node --import tsx scripts/score-findings.mjs [FOLDER_OF_EVENTS] [--list]
// reads findings judged by reading (test/gold/findings.json): of those that were wanted, how many are still reported, and
// of those judged that are still reported, how many are wanted. A finding is still reported where one of its rule lies at
// its place.
//   node --import tsx scripts/score-findings.mjs [FOLDER_OF_EVENTS] --wanted [--list] [--held]
// reads what is wanted of whole events, listed from their texts alone (test/gold/findings-wanted.json): how much of it is
// reported. Where its places lie in two articles, a finding counts only if it leads from one of them to another. What is
// missed of the part held is listed only with --held.
import { rules } from '../server/src/rules/rules.ts';
import { covers, eventsFolder, goldOf, linkEvents, share } from './linked-events.mjs';

const options = process.argv.slice(2);
const parts = ['open', 'held', 'fresh', 'second', 'third'];
const folder = eventsFolder(options);
if (options.includes('--wanted')) scoreWanted();
else scoreJudged();

/** The findings of all rules in an event, each with its rule's code, and the words of a place. */
function findingsOf(event) {
  const linked = linkEvents(folder, [event]);
  const { articles } = linked.linked(event);
  const found = rules.flatMap((rule) =>
    articles.flatMap((article) =>
      rule.check(article, linked.linked(event)).map((finding) => ({ ...finding, rule: rule.code })),
    ),
  );
  return { found, words: (place) => linked.words(event, place) };
}

function scoreJudged() {
  const judged = goldOf('findings.json').findings;
  const tallies = new Map(rules.map(({ code }) => [code, { wanted: 0, drawn: 0, kept: 0, left: 0, now: 0 }]));
  for (const event of new Set(judged.map((each) => each.event))) {
    const { found, words } = findingsOf(event);
    for (const { rule } of found) tallies.get(rule).now += 1;
    for (const place of judged.filter((each) => each.event === event)) {
      const reported = found.some((finding) => finding.rule === place.rule && covers(finding, event, place));
      const tally = tallies.get(place.rule);
      tally.drawn += 1;
      tally.wanted += place.wanted ? 1 : 0;
      if (reported) tally[place.wanted ? 'kept' : 'left'] += 1;
      if (options.includes('--list') && reported !== place.wanted) {
        const what = place.wanted ? 'no more reported' : 'not wanted, and reported';
        console.log(`${what} ${place.rule} [${event}/${place.file}]\n   ${words(place)}`);
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
}

/** For each part of what is wanted, how much is reported and how much there is. */
function noneOfAny() {
  return Object.fromEntries(parts.map((part) => [part, [0, 0]]));
}

function scoreWanted() {
  const { wanted, ...drawn } = goldOf('findings-wanted.json');
  const partOf = (event) => parts.find((part) => drawn[part]?.includes(event)) ?? 'open';
  const tallies = new Map(rules.map(({ code }) => [code, noneOfAny()]));
  for (const event of new Set(wanted.map((each) => each.event))) {
    const { found, words } = findingsOf(event);
    const part = partOf(event);
    for (const entry of wanted.filter((each) => each.event === event)) {
      const reported = found.some((finding) => finding.rule === entry.rule && tells(finding, entry));
      const tally = tallies.get(entry.rule)[part];
      tally[0] += reported ? 1 : 0;
      tally[1] += 1;
      if (reported || !options.includes('--list') || (part === 'held' && !options.includes('--held'))) continue;
      console.log(`missed ${entry.rule} [${event}]`);
      for (const place of entry.places) console.log(`   ${place.file}: ${words(place)}`);
    }
  }
  console.log(`rule                   ${parts.map((part) => `reported, ${part}`.padEnd(20)).join('')}`.trimEnd());
  const sums = noneOfAny();
  for (const [rule, tally] of tallies) {
    for (const part of parts) sums[part] = sums[part].map((sum, index) => sum + tally[part][index]);
    if (parts.some((part) => tally[part][1] > 0)) console.log(rowOf(rule, tally));
  }
  console.log(rowOf('all', sums));
}

/** Whether a finding tells what is wanted: it lies at one of the places and, where they are in two articles, leads to another. */
function tells(finding, { event, rule, places }) {
  if (rule === 'origin.shared-text') return joins(finding, event, places);
  const own = places.filter((place) => covers(finding, event, place));
  if (own.length === 0) return false;
  const others = places.filter(({ file }) => own.every((place) => place.file !== file));
  const across = new Set(places.map(({ file }) => file)).size > 1;
  return !across || finding.related.some((related) => others.some((place) => covers(related, event, place)));
}

/** Whether a finding is about the two articles that have a text in common: of several long runs it reports the longest. */
function joins(finding, event, places) {
  const paths = new Set([finding, ...finding.related].map(({ path }) => path));
  return places.every(({ file }) => paths.has(`${event}/${file}`));
}

function rowOf(rule, tally) {
  const cells = parts
    .map((part) => tally[part])
    .map(([reported, all]) => (all === 0 ? '-' : share(reported, all)).padEnd(20));
  return `${rule.padEnd(23)}${cells.join('')}`.trimEnd();
}
