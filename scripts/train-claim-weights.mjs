// Sets the weights in server/src/annotate/claims/checkability.ts from labelled sentences (test/gold/claims-events.json and
// the articles to tune on of claims-articles.json):
//   node --import tsx scripts/train-claim-weights.mjs FOLDER_OF_EVENTS
// A logistic regression over the clauses of a sentence, of which the best one counts. It starts from weights set by hand
// and is drawn to them, since the sentences are few. Sentences marked `held-back…` are only for measuring.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { annotate } from '../server/src/annotate/annotate.ts';
import { readStatements } from '../server/src/annotate/claims/claims.ts';
import { grounds } from '../server/src/annotate/claims/checkability.ts';
import { readArticle } from '../server/src/article/read.ts';
import { goldOf } from './linked-events.mjs';

const byHand = {
  'in quotation marks': -1,
  reported: -0.25,
  'a figure of weight': 2,
  'another figure': 0.5,
  times: 0.5,
  names: 0.35,
  'a verb of doing, past': 1,
  'a verb of doing': 0.5,
  'will or would': 0.5,
  may: -0.5,
  'a stance': 1,
  'a promise or demand': 0.75,
  'a verb of opinion': -1,
  'a verb of speech': -0.4,
  'under a thought': -0.1,
  'a complement that judges': -1.25,
  'words of judgement': -0.25,
  'a strong word': -0.4,
  'a superlative': -0.4,
  'nothing named': -0.4,
  'a complement in marks': -0.8,
  'a name for subject': 0.2,
  'a general statement': -0.3,
  'a colon at the end': -1,
  'a noun of judgement': -1,
  'the second person': -1.5,
  'the first person': -0.3,
  'an exclamation': -1,
  'few words': -0.5,
  'no full stop': -2,
  'an order': -1.5,
  'a record': 0.5,
  'a feeling': -1.2,
  'a courtesy': -2,
  'an address': -2,
};
const prior = grounds.map(({ name }) => byHand[name] ?? 0);
/** How strongly the weights are drawn to those set by hand, and how much a claim that is missed counts. */
const [pull, missed] = [0.005, 0.75];

const [folder] = process.argv.slice(2);
const sentences = goldOf('claims-events.json').filter(({ split }) => !split.startsWith('held-back'));
for (const { event, file, part, sentences: labelled } of goldOf('claims-articles.json'))
  if (part === 'tuning') sentences.push(...labelled.map((sentence) => ({ event, file, ...sentence })));
const articles = new Map();
const statementsOf = (file) => {
  if (!articles.has(file)) {
    const article = annotate(readArticle({ path: file, text: readFileSync(path.join(folder, file), 'utf8') }));
    articles.set(file, readStatements(article, article.quotes, article.figures));
  }
  return articles.get(file);
};

const examples = [];
for (const { event, file, start, end, kinds } of sentences) {
  const within = statementsOf(`${event}/${file}`).filter((each) => {
    const shared = Math.min(each.end, end) - Math.max(each.start, start);
    return shared >= 0.5 * Math.min(each.end - each.start, end - start);
  });
  const clauses = within
    .filter(({ voice, points }) => voice !== 'frame' && points > -Infinity)
    .map(({ reading, voice }) => grounds.map(({ measure }) => measure(reading, voice)));
  const byFrame = within.some(({ voice, points }) => voice === 'frame' && points >= 0);
  if (clauses.length > 0 && !byFrame) examples.push({ clauses, claims: kinds.length > 0 ? 1 : 0 });
}

const points = (weights, clause) => clause.reduce((sum, measure, index) => sum + measure * weights[index], 0);
const weights = [...prior];
const [mean, square] = [weights.map(() => 0), weights.map(() => 0)];
for (let step = 1; step <= 3000; step++) {
  const slope = weights.map((weight, index) => (index === 0 ? 0 : pull * (weight - prior[index])));
  for (const { clauses, claims } of examples) {
    const best = clauses.reduce((a, b) => (points(weights, b) > points(weights, a) ? b : a));
    const error = (1 / (1 + Math.exp(-points(weights, best))) - claims) * (claims ? missed : 1);
    best.forEach((measure, index) => (slope[index] += (error * measure) / examples.length));
  }
  // Adam (Kingma and Ba 2015).
  slope.forEach((value, index) => {
    mean[index] = 0.9 * mean[index] + 0.1 * value;
    square[index] = 0.999 * square[index] + 0.001 * value ** 2;
    const step1 = mean[index] / (1 - 0.9 ** step);
    weights[index] -= (0.05 * step1) / (Math.sqrt(square[index] / (1 - 0.999 ** step)) + 1e-8);
  });
}

const file = new URL('../server/src/annotate/claims/checkability.ts', import.meta.url);
const byName = new Map(grounds.map(({ name }, index) => [name, Number(weights[index].toFixed(2))]));
const source = readFileSync(file, 'utf8').replace(
  /(name: '([^']+)',\s*weight: )-?[\d.]+/g,
  (_, before, name) => `${before}${byName.get(name)}`,
);
writeFileSync(file, source);
console.log(`${examples.length} sentences`);
