import type { TaggerModel } from '../../src/article/tagger/model.ts';
import { partsOfSpeech } from '../../src/article/tagger/tags.ts';
import { tagTokens } from '../../src/article/tagger/tag.ts';
import { capitalsOf, shapes } from '../../src/article/tagger/shapes.ts';
import { margin, readWords } from '../../src/article/tagger/words.ts';
import type { Paragraph } from './read.ts';

/** How well the tagger did, in per cent. */
export interface TaggerResults {
  /** Tokens with a known tag, and how many of those have the right one. */
  readonly tokens: number;
  readonly right: number;
  /** The same of words that do not occur in the training part. */
  readonly newTokens: number;
  readonly newRight: number;
  /** The share right of the words that open a sentence. */
  readonly openingRight: number;
  /** The harmonic mean of precision and recall of each universal part of speech. */
  readonly byTag: Readonly<Record<string, number>>;
}

const measured = ['NOUN', 'PROPN', 'VERB', 'AUX', 'ADJ', 'ADV', 'PRON', 'DET', 'ADP', 'SCONJ', 'PART'];

/** Scores the universal parts of speech on paragraphs in ordinary case. */
export function evaluate(
  training: readonly Paragraph[],
  development: readonly Paragraph[],
  model: TaggerModel,
): TaggerResults {
  const wordAt = ({ text, tokens }: Paragraph, index: number) => {
    const [start, end] = tokens[index] ?? [0, 0];
    return text.slice(start, end).toLowerCase();
  };
  const seen = new Set(training.flatMap((paragraph) => paragraph.tokens.map((_, index) => wordAt(paragraph, index))));
  let [tokens, right, newTokens, newRight, openings, openingRight] = [0, 0, 0, 0, 0, 0];
  const counts = new Map(measured.map((tag) => [tag, { both: 0, gold: 0, found: 0 }]));
  for (const paragraph of development.filter((each) => capitalsOf(each.text, each.tokens) === 0)) {
    const { tags } = tagTokens(paragraph.text, paragraph.tokens, model);
    const { shape } = readWords(paragraph.text, paragraph.tokens, 0, model.known);
    for (const [index, number] of paragraph.gold.entries()) {
      if (number < 0) continue;
      const gold = partsOfSpeech[number] ?? '';
      const found = partsOfSpeech[tags[index] ?? 0] ?? '';
      const hit = gold === found ? 1 : 0;
      tokens++;
      right += hit;
      if (!seen.has(wordAt(paragraph, index))) {
        newTokens++;
        newRight += hit;
      }
      if (shape[index + margin] === shapes.opening) {
        openings++;
        openingRight += hit;
      }
      const ofGold = counts.get(gold);
      const ofFound = counts.get(found);
      if (ofGold) {
        ofGold.gold++;
        ofGold.both += hit;
      }
      if (ofFound) ofFound.found++;
    }
  }
  return {
    tokens,
    right: (100 * right) / tokens,
    newTokens,
    newRight: (100 * newRight) / newTokens,
    openingRight: (100 * openingRight) / openings,
    byTag: Object.fromEntries([...counts].map(([tag, { both, gold, found }]) => [tag, (200 * both) / (gold + found)])),
  };
}
