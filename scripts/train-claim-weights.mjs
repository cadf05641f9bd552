// Learns what makes a statement a claim, from labelled sentences: claims-events.json, claims-to-learn.json and the articles
// of claims-articles.json that are read for their errors (test/gold), without what is held back for measuring.
//   node --import tsx scripts/train-claim-weights.mjs FOLDER_OF_EVENTS [--by-turns]
// A logistic regression over the clauses of a sentence, of which the best one counts. It writes the weights of the grounds
// to checkability.ts and those of words and of pairs of neighbours to wording-points.ts (server/src/annotate/claims). With
// --by-turns it writes nothing: it tells how well it does on events that it has not learned from, a twelfth at a time.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { annotate } from '../server/src/annotate/annotate.ts';
import { grounds, threshold } from '../server/src/annotate/claims/checkability.ts';
import { readStatements } from '../server/src/annotate/claims/claims.ts';
import { eachTerm } from '../server/src/annotate/claims/wording.ts';
import { readArticle } from '../server/src/article/read.ts';
import { goldOf } from './linked-events.mjs';

/** How strongly all weights are drawn to nothing; those of words and pairs more, by their scale. */
const [pull, scaleOfWords, scaleOfPairs] = [1, 0.5, 0.3];
/** What stands in fewer sentences is not learned. */
const leastSentences = 5;

const options = process.argv.slice(2);
const byTurns = options.includes('--by-turns');
const [folder] = options.filter((option) => !option.startsWith('--'));

function labelledSentences() {
  const sentences = goldOf('claims-events.json').map((each) => ({ ...each, part: each.split }));
  for (const { event, file, part, sentences: labelled } of goldOf('claims-articles.json'))
    sentences.push(...labelled.map((each) => ({ event, file, part, ...each })));
  for (const { event, file, claims, nothing } of goldOf('claims-to-learn.json'))
    for (const [spans, kinds] of [
      [claims, ['event']],
      [nothing, []],
    ])
      sentences.push(...spans.map(([start, end]) => ({ event, file, start, end, kinds, part: 'to-learn' })));
  return sentences;
}

const isHeld = ({ part }) => part.startsWith('held');

const articles = new Map();
function statementsOf(file) {
  if (!articles.has(file)) {
    const article = annotate(readArticle({ path: file, text: readFileSync(path.join(folder, file), 'utf8') }));
    articles.set(file, readStatements(article, article.quotes, article.figures));
  }
  return articles.get(file);
}

/** The measures of a clause by name. */
function measuresOf({ reading, voice, block, statement }) {
  const measures = new Map(grounds.map(({ name, measure }) => [name, measure(reading, voice)]));
  const add = (name, scale) => measures.set(name, (measures.get(name) ?? 0) + scale);
  eachTerm(
    block.tokens,
    statement,
    (lemma) => add(`word ${lemma}`, scaleOfWords),
    (before, role) => add(`pair ${before} ${role}`, scaleOfPairs),
  );
  return measures;
}

function exampleOf({ event, file, part, start, end, kinds }) {
  const within = statementsOf(`${event}/${file}`).filter((each) => {
    const shared = Math.min(each.end, end) - Math.max(each.start, start);
    return shared >= 0.5 * Math.min(each.end - each.start, end - start);
  });
  const clauses = within
    .filter(({ voice, points }) => voice !== 'frame' && points > -Infinity)
    .map((each) => ({ points: each.points, measures: measuresOf(each) }));
  const byFrame = within.some(({ voice, points }) => voice === 'frame' && points >= threshold);
  return { event, part, clauses: byFrame ? [] : clauses, byFrame, claims: kinds.length > 0 ? 1 : 0 };
}

const examples = labelledSentences().map(exampleOf);

/** Learns from those of some examples that have clauses to judge: a weight for each name that stands in enough of them. */
function learn(all) {
  const some = all.filter(({ clauses }) => clauses.length > 0);
  const counts = new Map();
  for (const { clauses } of some)
    for (const name of new Set(clauses.flatMap(({ measures }) => [...measures.keys()])))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= leastSentences ? [name] : []));
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const packed = some.map(({ clauses, claims }) => ({
    claims,
    clauses: clauses.map(({ measures }) =>
      [...measures].flatMap(([name, measure]) => {
        const index = indexOf.get(name);
        return index === undefined || measure === 0 ? [] : [[index, measure]];
      }),
    ),
  }));
  const weights = new Float64Array(names.length);
  const [slope, mean, square] = [0, 0, 0].map(() => new Float64Array(names.length));
  const points = (clause) => clause.reduce((sum, [index, measure]) => sum + measure * weights[index], 0);
  for (let step = 1; step <= 1000; step++) {
    slope.forEach((_, index) => (slope[index] = index === 0 ? 0 : (2 * pull * weights[index]) / packed.length));
    for (const { clauses, claims } of packed) {
      let [best, most] = [clauses[0], -Infinity];
      for (const clause of clauses) {
        const sum = points(clause);
        if (sum > most) [best, most] = [clause, sum];
      }
      const error = (1 / (1 + Math.exp(-most)) - claims) / packed.length;
      for (const [index, measure] of best) slope[index] += error * measure;
    }
    // Adam (Kingma and Ba 2015), in ever smaller steps.
    const size = step < 600 ? 0.03 : 0.005;
    for (let index = 0; index < weights.length; index++) {
      mean[index] = 0.9 * mean[index] + 0.1 * slope[index];
      square[index] = 0.999 * square[index] + 0.001 * slope[index] ** 2;
      weights[index] -=
        (size * (mean[index] / (1 - 0.9 ** step))) / (Math.sqrt(square[index] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return new Map(names.map((name, index) => [name, weights[index]]));
}

/** The words around a quote are judged by a rule; what is never read claims nothing. */
const judge = (weights, { clauses, byFrame }) =>
  Math.max(
    byFrame ? Infinity : -Infinity,
    ...clauses.map(({ measures }) =>
      [...measures].reduce((sum, [name, measure]) => sum + measure * (weights.get(name) ?? 0), 0),
    ),
  );

/** Judges every example by weights that were learned without its event. */
function judgeByTurns() {
  const events = [...new Set(examples.map(({ event }) => event))];
  const turnOf = new Map(events.map((event, index) => [event, index % 12]));
  const judged = [];
  for (let turn = 0; turn < 12; turn++) {
    const weights = learn(examples.filter(({ event }) => turnOf.get(event) !== turn));
    for (const example of examples)
      if (turnOf.get(example.event) === turn) judged.push({ ...example, points: judge(weights, example) });
  }
  return judged;
}

/** How often a claim gets more points than what claims nothing: the area under the curve. */
function areaUnder(judged) {
  const [claims, others] = [1, 0].map((kind) => judged.filter((each) => each.claims === kind));
  let right = 0;
  for (const claim of claims)
    for (const other of others) right += claim.points > other.points ? 1 : claim.points === other.points ? 0.5 : 0;
  return right / (claims.length * others.length);
}

function tell(name, judged) {
  const [claims, others] = [1, 0].map((kind) => judged.filter((each) => each.claims === kind));
  const found = claims.filter(({ points }) => points >= threshold).length / claims.length;
  const alone = others.filter(({ points }) => points < threshold).length / others.length;
  const shown = [areaUnder(judged), found, alone].map((rate) => rate.toFixed(3));
  console.log(`${name.padEnd(18)}${judged.length}  area ${shown[0]}  found ${shown[1]}  left alone ${shown[2]}`);
}

/** "word 12 other -5", in lines of some width. */
function wrapped(entries, width) {
  const lines = [''];
  for (const [name, points] of entries) {
    const entry = `${name} ${points}`;
    if (lines.at(-1).length + entry.length > width) lines.push('');
    lines.push(`${lines.pop()} ${entry}`.trim());
  }
  return lines;
}

function write(weights) {
  const folderOfClaims = new URL('../server/src/annotate/claims/', import.meta.url);
  const file = new URL('checkability.ts', folderOfClaims);
  const source = readFileSync(file, 'utf8').replace(
    /(name: '([^']+)',\s*weight: )-?[\d.]+/g,
    (_, before, name) => `${before}${Number((weights.get(name) ?? 0).toFixed(2))}`,
  );
  writeFileSync(file, source);
  const learned = (kind, scale) =>
    [...weights]
      .filter(([name]) => name.startsWith(`${kind} `))
      .map(([name, weight]) => [name.slice(5), Math.round(100 * scale * weight)])
      .filter(([, points]) => points !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  const words = learned('word', scaleOfWords);
  const pairs = new Map();
  for (const entry of learned('pair', scaleOfPairs)) {
    const [before] = entry[0].split(' ');
    pairs.set(before, [...(pairs.get(before) ?? []), entry]);
  }
  const lines = [...pairs].map(
    ([before, entries]) => `${before} ${entries.map(([name, points]) => `${name.split(' ')[1]} ${points}`).join(' ')}`,
  );
  writeFileSync(
    new URL('wording-points.ts', folderOfClaims),
    [
      '/** Learned by scripts/train-claim-weights.mjs, in hundredths of a point: what a word speaks for or against a claim. */',
      `export const wordPoints = \`\n${wrapped(words, 116).join('\n')}\n\`;`,
      '',
      '/** A line for each role: what those that follow it speak for or against a claim. */',
      `export const pairPoints = \`\n${lines.join('\n')}\n\`;`,
      '',
    ].join('\n'),
  );
}

if (byTurns) {
  const judged = judgeByTurns();
  for (const part of new Set(judged.map((each) => each.part)))
    tell(
      part,
      judged.filter((each) => each.part === part),
    );
  tell('all', judged);
} else {
  const open = examples.filter((each) => !isHeld(each));
  write(learn(open));
  console.log(`${open.length} sentences`);
}
