import type { Document } from './corpus.ts';
import type { Score } from './score.ts';
import type { TrainOptions } from './train-model.ts';

/** How well the attributions did that have at least this confidence. */
export interface Results {
  readonly confidence: number;
  readonly score: Score;
}

interface Card {
  readonly date: string;
  readonly training: readonly Document[];
  readonly development: readonly Document[];
  readonly bytes: number;
  readonly options: Omit<TrainOptions, 'report'>;
  readonly results: readonly Results[];
}

const columns: readonly (readonly [string, keyof Score])[] = [
  ['direct speaker', 'directSpeaker'],
  ['direct found', 'directFound'],
  ['content P', 'contentPrecision'],
  ['R', 'contentRecall'],
  ['F1', 'contentF1'],
  ['source on matched', 'sourceOnMatched'],
  ['exact source', 'exactSource'],
  ['cue', 'exactCue'],
  ['content', 'exactContent'],
];

const attributions = (documents: readonly Document[]) =>
  documents.reduce((sum, { attributions: { length } }) => sum + length, 0);

/** The document that stands beside the weights and says what they are. */
export function modelCard({ date, training, development, bytes, options, results }: Card): string {
  const { folds, seed, cues, spans, trees } = options;
  const chain = ({ epochs, dropout, rate }: TrainOptions['cues']) =>
    `${String(epochs)} epochs of AdaGrad at a rate of ${String(rate)}, ${String(100 * dropout)} % of the features hidden at each step`;
  return `# Model card: attributions

Written by \`npm run train\`; do not edit.

| | |
| --- | --- |
| task | find who said what in English news: content, cue and source of each attribution, with a confidence |
| date | ${date} |
| size | ${String(bytes)} bytes as text; a weight is one of nine values |
| data | PolNeAR (Newell et al., 2018), train part: ${String(training.length)} articles of US political news of 2016, ${String(attributions(training))} attributions |
| measured on | its dev part: ${String(development.length)} articles, ${String(attributions(development))} attributions; the test part was not used |
| seed | ${String(seed)}; the same corpus and seed give the same bytes on one machine |

## Method

1. A linear-chain conditional random field marks the tokens of cues, paragraph by paragraph.
2. Each candidate cue gets a second one, whose features are conditioned on the cue: it marks the source and the content around it. Decoding allows one source, wants a content and prefers a labelling that has a source.
3. Boosted trees judge how likely each reading is right; of readings that cannot both hold, the likelier stays.

The second model learns from cues, and the trees from readings, that models found which had not seen the article (${String(folds)} folds). What ships is the mean of the folds' weights.

- Cue model: ${chain(cues)}.
- Source and content model: ${chain(spans)}.
- Trees: ${String(trees.count)} of depth ${String(trees.depth)}.

## Features

Words, lemmas, parts of speech and word shapes near the token; noun phrases; how often a word is a cue in the training articles; quotation marks, commas and verbs around it; for the second model the signed distance to the cue, its lemma and form, what stands directly beside it, and what lies between. All are hashed.

## Figures

The extractor alone, on the dev part, in per cent, by least confidence:

| confidence | ${columns.map(([name]) => name).join(' | ')} |
| --- | ${columns.map(() => '---').join(' | ')} |
${results.map(({ confidence, score }) => `| ${String(confidence)} | ${columns.map(([, key]) => score[key].toFixed(1)).join(' | ')} |`).join('\n')}

A content counts as found where it shares half of its words with an annotated one, both ways taken together.

## Limits

US political news of one year; British and wire style are thinner in it. It does not know who a source is, reads English alone, and finds attitudes ("hopes", "her decision to") less surely than speech.
`;
}
