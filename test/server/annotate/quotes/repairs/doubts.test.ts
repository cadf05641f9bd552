import assert from 'node:assert/strict';
import { doubted } from '../../../../../server/src/annotate/quotes/repairs/doubts.ts';
import { readArticle } from '../../../../../server/src/article/read.ts';

/** The confidence that is left of an attribution with these words, which an extractor was sure of. */
function confidenceOf(source: string, cue: string, content: string, between = ' '): number {
  const text = `${source}${between}${cue} ${content}.`;
  const block = readArticle({ path: 'article.txt', text }).blocks[0];
  assert.ok(block);
  const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const attribution = { source: span(source), cue: span(cue), content: [span(content)], confidence: 0.9, evidence: [] };
  return doubted(text, block, attribution).confidence;
}

describe('doubted', () => {
  for (const [source, cue, content] of [
    ['The council', 'is expected', 'to close the bridge in May'],
    ['The mayor', 'spoke to', 'the Halden Courier in Oslo'],
    ['The mayor', 'said', 'this during a visit to Halden'],
    ['The mayor', 'said', 'goodbye to her deputy'],
    ['The caller', 'identified', 'himself as a policeman'],
    ['We', 'asked', 'the council for the papers'],
    ['The driver', 'known as', '“the Fox”, left Halden in May'],
    ['The report', 'made no mention of', 'the bridge'],
    ['A ruling', 'is expected', 'in May'],
  ] as const)
    it(`is unsure of “${source} ${cue} ${content}”`, () => assert.ok(confidenceOf(source, cue, content) < 0.6));

  it('is unsure of what others say of somebody', () =>
    assert.ok(confidenceOf('The firm', 'said', 'to be worth nine million', ', ') < 0.6));

  for (const [source, cue, content] of [
    ['The council', 'said', 'it would close the bridge in May'],
    ['The mayor', 'said', 'that on Monday the bridge would close'],
    ['The police', 'identified', 'the driver as Jo Moe'],
    ['They', 'asked', 'the council why the bridge was closed'],
  ] as const)
    it(`believes “${source} ${cue} ${content}”`, () => assert.equal(confidenceOf(source, cue, content), 0.9));
});
