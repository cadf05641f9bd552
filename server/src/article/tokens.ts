import type { Span, Token } from './article.ts';
import { lemmaOf } from './tagger/lemma.ts';
import type { TaggerModel } from './tagger/model.ts';
import { unpackTagger } from './tagger/packed.ts';
import { partsOfSpeech, tags } from './tagger/tags.ts';
import { tagTokens } from './tagger/tag.ts';
import { findTokens } from './tagger/tokenizer.ts';
import { weights } from './tagger/weights.ts';

let model: TaggerModel | undefined;

/** The words and marks of a stretch of text with their parts of speech and dictionary forms. */
export function tokenize(text: string, span: Span): Token[] {
  model ??= unpackTagger(weights);
  return tokenizeBy(model, text, span);
}

/** The same by another model than the one in use. */
export function tokenizeBy(model: TaggerModel, text: string, span: Span): Token[] {
  const spans = findTokens(text, span);
  const tagged = tagTokens(text, spans, model);
  return spans.map(([start, end], index) => {
    const tag = tagged.tags[index] ?? 0;
    const pos = partsOfSpeech[tag] ?? 'X';
    return { start, end, pos, lemma: lemmaOf(tagged.lowers[index] ?? '', tags[tag]) };
  });
}
