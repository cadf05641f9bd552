// Scores linking on groups judged by reading (test/gold/groups.json): of those that are still reported, how many are right.
//   node --import tsx scripts/score-groups.mjs [FOLDER_OF_EVENTS] [--list]
// A group is still reported where one group has a passage for each of its own. The texts are not in the repository.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { annotate } from '../server/src/annotate/annotate.ts';
import { readArticle } from '../server/src/article/read.ts';
import { createCorpus } from '../server/src/corpus/corpus.ts';

const root = path.join(import.meta.dirname, '..');
const options = process.argv.slice(2);
const folder = options.find((option) => !option.startsWith('--')) ?? path.join(root, '../shared/corpora/events');
if (!existsSync(folder)) {
  console.log(`skipped: the events are not here (${folder})`);
  process.exit();
}
const { groups } = JSON.parse(readFileSync(path.join(root, 'test/gold/groups.json'), 'utf8'));

const corpus = createCorpus();
const texts = new Map();
for (const event of new Set(groups.map((group) => group.event))) {
  const { sources } = JSON.parse(readFileSync(path.join(folder, event, 'event.json'), 'utf8'));
  for (const { file, ...metadata } of sources) {
    const text = readFileSync(path.join(folder, event, file), 'utf8').replace(/^\uFEFF/, '');
    texts.set(`${event}/${file}`, text);
    corpus.put(event, annotate(readArticle({ path: `${event}/${file}`, text, metadata })));
  }
}

const covers = (member, event, { file, start, end }) =>
  member.path === `${event}/${file}` &&
  Math.min(member.end, end) - Math.max(member.start, start) >= 0.5 * Math.min(member.end - member.start, end - start);
const counts = { right: [0, 0], wrong: [0, 0] };
for (const { event, members, right } of groups) {
  const reported = corpus
    .linked(event)
    .groups.some((group) => members.every((place) => group.members.some((each) => covers(each, event, place))));
  const count = counts[right ? 'right' : 'wrong'];
  count[0] += reported ? 1 : 0;
  count[1] += 1;
  if (options.includes('--list') && reported !== right) {
    console.log(`${right ? 'no more reported' : 'wrong and reported'} [${event}]`);
    for (const { file, start, end } of members)
      console.log(`   ${texts.get(`${event}/${file}`).slice(start, end).replace(/\s+/g, ' ').slice(0, 160)}`);
  }
}
const [kept, of] = counts.right;
const [left, ofWrong] = counts.wrong;
const share = (part, whole) => `${String(part)} / ${String(whole)}  ${((100 * part) / whole).toFixed(1)}%`;
console.log(`right as drawn            ${share(of, of + ofWrong)}`);
console.log(`right of those reported   ${share(kept, kept + left)}`);
console.log(`right ones kept           ${share(kept, of)}`);
