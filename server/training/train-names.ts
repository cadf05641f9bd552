// Learns the weights by which the engine tells names of people, organisations and places from each other and from what
// is no name: npm run train:names. It reads CORPORA (default ../shared/corpora): the PolNeAR articles with CoreNLP's
// entity labels, which are often wrong, and the articles of events without labels; and the invented reports of
// test/gold/names/learned. It writes
// server/src/annotate/entities/typing/weights.ts; the same texts and seed give the same file.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { factsOfWords, featuresOf, lexicalTemplates, whatIsShown } from '../src/annotate/entities/typing/features.ts';
import { isCountryOrState, typeOfKnown } from '../src/annotate/entities/knowledge.ts';
import { classes, slotOf, tableBits } from '../src/annotate/entities/typing/model.ts';
import { findCandidates } from '../src/annotate/entities/candidates.ts';
import { roughShare } from '../src/annotate/entities/typing/typing.ts';
import { sumOf, weigh } from '../src/annotate/entities/typing/weigh.ts';
import { wordsOf } from '../src/annotate/entities/word.ts';
import { readArticle } from '../src/article/read.ts';
import { readMarkedTexts, type MarkedText } from './marked-names.ts';

const corpora = process.env.CORPORA ?? '../shared/corpora';
const epochs = 2;
const orders = 4;
/** How often an example is shown without the identity of its words, and how much of it is hidden then. */
const hidden = { examples: 0.5, features: 0.6 };
const learningRate = 0.15;
/** The weight of an example that the hand-set rules label themselves: half as much moves no figure by a point. */
const selfTrained = 1;
/** The weight of an example from the articles that were read by hand (test/gold/names-to-learn.json) or invented. */
const handRead = 4;
/** Margins of the hand-set rules above which they overrule a silver "no name", a silver type, and label unlabelled text. */
const sure = { overNone: 2, overType: 4, alone: 3, own: 14, together: 6 };

const silverSchema = v.object({
  id: v.string(),
  sentences: v.array(v.array(v.tuple([v.number(), v.number(), v.string(), v.string()]))),
});
const textSchema = v.object({ id: v.string(), text: v.string() });
const goldSchema = v.array(v.object({ event: v.string() }));
const readSchema = v.array(
  v.object({
    event: v.string(),
    file: v.string(),
    mentions: v.array(v.tuple([v.number(), v.number(), v.picklist(['person', 'organisation', 'place', 'open'])])),
  }),
);

type Read = v.InferOutput<typeof readSchema>[number];

/** A span with the index of its class. */
type Labelled = [start: number, end: number, label: number];
interface Document {
  readonly text: string;
  spans: Labelled[];
}
interface Example {
  readonly features: Int32Array;
  readonly label: number;
  readonly weight: number;
}

const silverClasses = new Map([
  ['PERSON', 0],
  ['ORGANIZATION', 1],
  ['LOCATION', 2],
]);
const noName = 3;

/** A small generator of pseudo-random numbers (mulberry32), so that training gives the same weights each time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
const random = generator(1);

function readSilver(split: string): Document[] {
  const lines = (text: string): string[] => text.trim().split('\n');
  const texts = new Map(
    lines(readFileSync(`${corpora}/polnear-${split}.jsonl`, 'utf8')).map((line) => {
      const { id, text } = v.parse(textSchema, JSON.parse(line));
      return [id, text];
    }),
  );
  return lines(gunzipSync(readFileSync(`${corpora}/polnear-corenlp-${split}.jsonl.gz`)).toString('utf8')).flatMap(
    (line) => {
      const { id, sentences } = v.parse(silverSchema, JSON.parse(line));
      const text = texts.get(id);
      return text === undefined ? [] : [{ text, spans: sentences.flatMap(spansOf) }];
    },
  );
}

function spansOf(tokens: readonly [number, number, string, string][]): Labelled[] {
  const spans: Labelled[] = [];
  let open: Labelled | undefined;
  for (const [start, end, , tag] of tokens) {
    const label = silverClasses.get(tag);
    if (open !== undefined && open[2] === label) open[1] = end;
    else if (label !== undefined) spans.push((open = [start, end, label]));
    else open = undefined;
  }
  return spans;
}

/** Mends what the silver labels get wrong of names that they get right most of the time. */
function mend(documents: readonly Document[]): void {
  const counts = new Map<string, number[]>();
  for (const { text, spans } of documents) {
    for (const [start, end, label] of spans) {
      const name = text.slice(start, end);
      const count = counts.get(name) ?? [0, 0, 0];
      count[label] = (count[label] ?? 0) + 1;
      counts.set(name, count);
    }
  }
  const usual = (name: string, least: number): number => {
    const count = counts.get(name) ?? [];
    const sum = count.reduce((one, other) => one + other, 0);
    return sum < least ? -1 : count.findIndex((each) => each > 0.7 * sum);
  };
  const surnames = new Set([...counts.keys()].filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name) && usual(name, 35) === 0));
  for (const document of documents) {
    const { text } = document;
    for (const span of document.spans) {
      const label = usual(text.slice(span[0], span[1]), 8);
      if (label >= 0) span[2] = label;
    }
    const taken = new Set(
      document.spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at)),
    );
    for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu)) {
      if (surnames.has(match[0]) && !taken.has(match.index))
        document.spans.push([match.index, match.index + match[0].length, 0]);
    }
    document.spans.sort((left, right) => left[0] - right[0]);
  }
}

/** The candidates of a text with their features and what the hand-set rules think of them. */
function candidatesOf(text: string) {
  const words = wordsOf(readArticle({ path: '', text }));
  const facts = factsOfWords(words);
  const seen = whatIsShown(words, facts);
  return weigh(words, findCandidates(text, words)).map((weighed) => {
    const rough = sumOf(words, weighed);
    const ranked = classes
      .map((name, label) => ({ label, score: rough[name] }))
      .sort((left, right) => right.score - left.score);
    return {
      candidate: weighed.candidate,
      kind: words[weighed.candidate.first]?.kind,
      features: featuresOf(words, facts, seen, weighed, rough),
      rough,
      rule: ranked[0]?.label ?? noName,
      margin: (ranked[0]?.score ?? 0) - (ranked[1]?.score ?? 0),
    };
  });
}

type Scored = ReturnType<typeof candidatesOf>[number];

const party = /^(?:(?:House|Senate) )?(?:Democrats|Republicans|GOP|Tories|Conservatives|Liberals)$/;

function silverExamples({ text, spans }: Document): Example[] {
  const examples: Example[] = [];
  for (const { candidate, features, rule, margin } of candidatesOf(text)) {
    const { start, end, text: name } = candidate;
    if (party.test(name)) continue;
    const near = spans.filter((span) => span[0] < end && span[1] > start);
    const fits = (span: Labelled): boolean =>
      Math.min(end, span[1]) - Math.max(start, span[0]) >= 0.6 * Math.max(end - start, span[1] - span[0]);
    let label = near.find(fits)?.[2] ?? (near.length > 0 ? -1 : noName);
    if (typeOfKnown(name) === 'organisation' && label === 2) label = 1;
    if (label === 1 && isCountryOrState(name)) label = 2;
    if (label === noName && rule !== noName && margin >= sure.overNone) continue;
    if (label >= 0 && label !== noName && rule !== noName && margin >= sure.overType) label = rule;
    if (label >= 0) examples.push({ features, label, weight: 1 });
  }
  return examples;
}

const goldFile = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../test/gold/${name}`, import.meta.url), 'utf8'));

/** Examples of the articles whose names were corrected by hand, and of the invented reports. */
function readExamples(): Example[] {
  const articles = v.parse(readSchema, goldFile('names-to-learn.json')).map(({ event, file, mentions }) => ({
    text: readFileSync(`${corpora}/events/${event}/${file}`, 'utf8'),
    mentions,
  }));
  return [...articles, ...readMarkedTexts('learned')].flatMap(examplesOf);
}

/** Examples of a text whose names are known; what stands in a credit or is left open is none. */
function examplesOf({
  text,
  mentions,
}: {
  text: string;
  mentions: MarkedText['mentions'] | Read['mentions'];
}): Example[] {
  return candidatesOf(text).flatMap(({ candidate, features, kind }): Example[] => {
    if (kind === 'credit' || kind === 'caption') return [];
    const { start, end } = candidate;
    const near = mentions.filter((mention) => mention[0] < end && mention[1] > start);
    const fitting = near.find(([from, to]) => from === start && to === end);
    const label = fitting === undefined ? (near.length > 0 ? -1 : noName) : readClasses.indexOf(fitting[2]);
    return label < 0 ? [] : [{ features, label, weight: handRead }];
  });
}
const readClasses = ['person', 'organisation', 'place'];

/** Events that are kept unread, to measure on later. */
const isKept = (event: string): boolean => /^[0-3]/.test(createHash('sha1').update(event).digest('hex'));

/**
 * Examples of the events' articles, which have no labels. Those of which the hand-set rules are sure are labelled by
 * them; with weights, also what all articles of an event together show of a name that one alone leaves open.
 */
function selfExamples(weights?: Float64Array): Example[] {
  const kept = new Set(v.parse(goldSchema, goldFile('names.json')).map(({ event }) => event));
  const events = readdirSync(`${corpora}/events`)
    .sort()
    .filter((event) => !kept.has(event) && !isKept(event));
  return events.flatMap((event) => {
    const found = readdirSync(`${corpora}/events/${event}`)
      .sort()
      .filter((file) => file.endsWith('.txt'))
      .flatMap((file) => candidatesOf(readFileSync(`${corpora}/events/${event}/${file}`, 'utf8')));
    return weights === undefined ? ruled(found) : agreed(found, weights);
  });
}

const ruled = (found: readonly Scored[]): Example[] =>
  found
    .filter(({ margin }) => margin >= sure.alone)
    .map(({ features, rule }) => ({ features, label: rule, weight: selfTrained }));

function agreed(found: readonly Scored[], weights: Float64Array): Example[] {
  const totals = new Map<string, { sums: number[]; count: number }>();
  const all = found.map((each) => {
    const sums = classes.map((name, index) =>
      each.features.reduce(
        (sum, feature) => sum + (weights[slotOf(feature, index)] ?? 0),
        roughShare * each.rough[name],
      ),
    );
    const total = totals.get(each.candidate.text) ?? { sums: [0, 0, 0, 0], count: 0 };
    for (const [index, sum] of sums.entries()) total.sums[index] = (total.sums[index] ?? 0) + sum;
    total.count++;
    totals.set(each.candidate.text, total);
    return { ...each, sums };
  });
  return all.flatMap(({ candidate, features, sums }) => {
    const total = totals.get(candidate.text);
    const mean = (total?.sums ?? sums).map((sum) => sum / (total?.count ?? 1));
    const chosen = marginOf(sums) >= sure.own ? sums : marginOf(mean) >= sure.together ? mean : undefined;
    return chosen === undefined ? [] : [{ features, label: chosen.indexOf(Math.max(...chosen)), weight: selfTrained }];
  });
}

const marginOf = (sums: readonly number[]): number => {
  const [first = 0, second = 0] = [...sums].sort((left, right) => right - left);
  return first - second;
};

/** Logistic regression by stochastic gradient descent with steps that shrink for each weight (AdaGrad). */
function learn(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(1 << tableBits);
  const squares = new Float64Array(1 << tableBits).fill(0.01);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    let wrong = 0;
    for (const index of order) {
      const example = examples[index];
      if (example !== undefined && !step(weights, squares, example)) wrong++;
    }
    console.error(`pass ${String(epoch + 1)}: ${((100 * wrong) / examples.length).toFixed(2)} % wrong`);
  }
  return weights;
}

/** Learns from one example; true where the weights had it right already. */
function step(weights: Float64Array, squares: Float64Array, { features, label, weight }: Example): boolean {
  const hides = random() < hidden.examples;
  const shown = [...features].filter((_, at) => !(hides && at < lexicalTemplates && random() < hidden.features));
  const sums = classes.map((_, index) =>
    shown.reduce((sum, feature) => sum + (weights[slotOf(feature, index)] ?? 0), 0),
  );
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const all = powers.reduce((one, other) => one + other, 0);
  for (const [index, power] of powers.entries()) {
    const gradient = (power / all - (index === label ? 1 : 0)) * weight;
    if (Math.abs(gradient) < 0.001) continue;
    for (const feature of shown) {
      const slot = slotOf(feature, index);
      squares[slot] = (squares[slot] ?? 0) + gradient * gradient;
      weights[slot] = (weights[slot] ?? 0) - (learningRate * gradient) / Math.sqrt(squares[slot] ?? 1);
    }
  }
  return sums[label] === top;
}

/** Writes the weights as eight-bit steps; the few larger ones are cut off. */
function write(weights: Float64Array): void {
  const sizes = [...weights].map(Math.abs).sort((left, right) => left - right);
  const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127;
  const steps = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  const file = `// Made by server/training/train-names.ts; docs/entities.md says from what.
/** What one step of a weight is worth. */
export const scale = ${scale.toPrecision(6)};

/** The table of weights, eight bits each, in base64. */
export const weights =
  '${Buffer.from(steps.buffer).toString('base64')}';
`;
  writeFileSync(new URL('../src/annotate/entities/typing/weights.ts', import.meta.url), file);
}

const documents = readSilver('train');
mend(documents);
/** The mean of weights learned in several orders: one order alone moves the figures by a point. */
function learnOften(examples: readonly Example[]): Float64Array {
  console.error(`${String(examples.length)} examples`);
  const mean = new Float64Array(1 << tableBits);
  for (let time = 0; time < orders; time++)
    for (const [index, weight] of learn(examples).entries()) mean[index] = (mean[index] ?? 0) + weight / orders;
  return mean;
}

const labelled = [...documents.flatMap(silverExamples), ...readExamples()];
const first = learn([...labelled, ...selfExamples()]);
write(learnOften([...labelled, ...selfExamples(first)]));
