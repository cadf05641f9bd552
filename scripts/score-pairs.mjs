// Scores linking on pairs of passages judged by reading (test/gold/pairs.json): same pairs together, others apart.
//   node --import tsx scripts/score-pairs.mjs [FOLDER_OF_EVENTS] [--held] [--list]
// Without --held the pairs to learn from are scored, with it those held back. The texts are not in the repository.
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
const { pairs } = JSON.parse(readFileSync(path.join(root, 'test/gold/pairs.json'), 'utf8'));
const chosen = pairs.filter(({ held }) => held === options.includes('--held'));

const corpus = createCorpus();
const texts = new Map();
for (const event of new Set(chosen.map((pair) => pair.event))) {
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
const counts = { same: [0, 0], apart: [0, 0] };
for (const { event, left, right, label } of chosen) {
  const home = corpus
    .linked(event)
    .groups.find(
      ({ members }) =>
        members.some((each) => covers(each, event, left)) && members.some((each) => covers(each, event, right)),
    );
  const right_ = (home !== undefined) === (label === 'same');
  counts[label][0] += right_ ? 1 : 0;
  counts[label][1] += 1;
  if (options.includes('--list') && !right_) {
    const words = ({ file, start, end }) =>
      texts.get(`${event}/${file}`).slice(start, end).replace(/\s+/g, ' ').slice(0, 160);
    console.log(`${label === 'same' ? 'not together' : 'not apart'} [${event}]\n   ${words(left)}\n   ${words(right)}`);
  }
}
for (const [label, [right, of]] of Object.entries(counts)) {
  console.log(
    `${label === 'same' ? 'same pairs together' : 'others apart'}  ${right} / ${of}  ${((100 * right) / of).toFixed(1)}%`,
  );
}
