import { tableBits } from '../../src/article/tagger/model.ts';
import type { TaggerResults } from './evaluate.ts';
import type { FitOptions } from './fit.ts';
import type { Paragraph } from './read.ts';

interface Card {
  readonly date: string;
  readonly training: readonly Paragraph[];
  readonly development: readonly Paragraph[];
  readonly bytes: number;
  readonly options: Omit<FitOptions, 'report'>;
  readonly results: TaggerResults;
}

const tokensOf = (paragraphs: readonly Paragraph[]) => paragraphs.reduce((sum, { tokens }) => sum + tokens.length, 0);

/** The document that stands beside the weights and says what they are. */
export function taggerCard({ date, training, development, bytes, options, results }: Card): string {
  const per = (share: number) => `${String(100 * share)} %`;
  return `# Model card: parts of speech

Written by \`npm run train:tagger\`; do not edit.

| | |
| --- | --- |
| task | the universal part of speech of each token of English news, verbs with their form |
| date | ${date} |
| size | ${String(bytes)} bytes as text: ${String(2 ** tableBits)} weights of nine values, and a filter of known words |
| data | PolNeAR (Newell et al., 2018), train part: US political news of 2016, ${String(tokensOf(training))} tokens, with the Penn Treebank tags that Stanford CoreNLP gave them |
| measured on | its dev part, ${String(tokensOf(development))} tokens; the test part was not used |
| seed | ${String(options.seed)}; the same corpus and seed give the same bytes on one machine |

## Method

Logistic regression over hashed features, learned by AdaGrad (Duchi et al., 2011) in ${String(options.epochs)} passes at a rate of ${String(options.rate)}; what ships is the mean of the weights after the passes from the ${String(options.averageFrom + 1)}rd. Tags are given from left to right, each with the two before it in sight, as in Collins (2002). The words of the closed classes stand in a table with the tags that they can have; marks and numerals need no model.

Penn tags are mapped to universal ones after Universal Dependencies' guideline for English: auxiliaries by the verb that follows, "to" as particle or preposition, subordinators by the clause that follows.

The annotation takes many a common word that opens a sentence for a name. Its tags there are set right by what the word is within sentences, where nine in ten of its uses agree.

The tagger must not lean on the words of one year. ${per(options.dropout)} of the features that name words are hidden at each step. Only words that occur ${String(options.knownFrom)} times are known by name; those with fewer than ${String(options.rare)} occurrences are shown as unknown ones in ${per(options.hideRare)} of the cases. ${per(options.title)} of the paragraphs are shown in Title Case, ${per(options.shouted)} in CAPITALS.

## Features

The word, its endings and beginning, how it is written, whether a word with a capital is a word of the language too (a filter of a small dictionary's words), the words beside it, what the words after it can be, hyphens, the tags of the two tokens before it.

## Figures

On the dev part, in ordinary case, in per cent of the tags of CoreNLP, which has some three in a hundred wrong itself, those that open a sentence set right: ${results.right.toFixed(1)} of all tokens, ${results.newRight.toFixed(1)} of the ${String(results.newTokens)} whose word does not occur in the train part, ${results.openingRight.toFixed(1)} of the words that open a sentence.

| ${Object.keys(results.byTag).join(' | ')} |
| ${Object.keys(results.byTag)
    .map(() => '---')
    .join(' | ')} |
| ${Object.values(results.byTag)
    .map((value) => value.toFixed(1))
    .join(' | ')} |

## Limits

US political news of one year; other subjects have more words that it does not know. In lines in Title Case and in CAPITALS names and nouns are told apart by the words alone. English only.
`;
}
