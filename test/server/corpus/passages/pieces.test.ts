import assert from 'node:assert/strict';
import { annotate } from '../../../../server/src/annotate/annotate.ts';
import type { Quote } from '../../../../server/src/annotate/annotation.ts';
import type { Span } from '../../../../server/src/article/article.ts';
import { readArticle } from '../../../../server/src/article/read.ts';
import { piecesOf } from '../../../../server/src/corpus/passages/pieces.ts';
import { indexSpans } from '../../../../server/src/corpus/passages/span-index.ts';
import { readWords } from '../../../../server/src/corpus/words/words.ts';

/** The passages of a sentence in which `cue` attributes what comes after it. */
function pieces(sentence: string, cue: string): readonly string[] {
  const { figures, quotes } = annotate(readArticle({ path: 'a.txt', text: sentence }));
  const at = sentence.indexOf(cue);
  const span: Span = [at, at + cue.length];
  const content: Span = [span[1] + 1, sentence.length - 1];
  const quote: Quote = {
    ...(quotes[0] ?? { id: 'quote-1', kind: 'indirect', source: null, speaker: null, evidence: ['a cue'] }),
    cue: span,
    source: [0, at - 1],
    content: [content],
    confidence: 0.4,
  };
  const cuts = {
    quotes: indexSpans([{ span: content, quote }], (each) => each.span),
    figures: indexSpans(figures, ({ start, end }): Span => [start, end]),
  };
  const words = readWords(sentence, 0, sentence.length, []);
  const found = piecesOf(
    sentence,
    cuts,
    indexSpans([], (each: Span) => each),
    [0, sentence.length],
    words,
  );
  return found.map(({ start, end }) => sentence.slice(start, end));
}

describe('the smallest passages of a sentence', () => {
  it('begin where what somebody says begins', () => {
    assert.deepEqual(pieces('The harbour master said the old bridge was closed after the storm.', 'said'), [
      'the old bridge was closed after the storm',
    ]);
  });

  it('have a figure whole, whatever an attribution cuts off', () => {
    assert.deepEqual(
      pieces('The old guard have clung on to about a quarter of the harbour.', 'have clung on to about'),
      ['about a quarter of the harbour'],
    );
  });
});
