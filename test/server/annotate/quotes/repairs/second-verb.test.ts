import assert from 'node:assert/strict';
import { withSecondVerb } from '../../../../../server/src/annotate/quotes/repairs/second-verb.ts';
import { turned } from '../../../../../server/src/annotate/quotes/repairs/turned.ts';
import { readArticle } from '../../../../../server/src/article/read.ts';

/** A text's first block, with an attribution of these words. */
function attributed(text: string, source: string, cue: string, content: string) {
  const block = readArticle({ path: 'article.txt', text }).blocks[0];
  assert.ok(block);
  const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  return {
    block,
    attribution: { source: span(source), cue: span(cue), content: [span(content)], confidence: 0.9, evidence: [] },
  };
}

describe('withSecondVerb', () => {
  for (const [said, ...parts] of [
    ['that the road was “unsafe” and urged drivers to wait', 'that the road was “unsafe”', 'drivers to wait'],
    ['it would close but did not say when', 'it would close', 'when'],
    ['that the road would close and promised a new bridge', 'that the road would close', 'a new bridge'],
    ['that the road was closed and dismissed', 'that the road was closed and dismissed'],
    ['that Moe left early and promised a new bridge', 'that Moe left early and promised a new bridge'],
  ] as const)
    it(`“${said}”`, () => {
      const text = `The council said ${said}.`;
      const { block, attribution } = attributed(text, 'The council', 'said', said);
      const found = withSecondVerb(text, block, attribution);
      assert.deepEqual(
        found.flatMap(({ content }) => content.map((span) => text.slice(...span))),
        parts,
      );
    });
});

describe('turned', () => {
  for (const [before, after, content] of [
    ['The road will be closed', 'reporters in Halden, while asking for patience', 'while asking for patience'],
    ['The road will be closed', 'the Courier on Monday', 'Monday'],
  ] as const)
    it(`takes what stands before: “${after}”`, () => {
      const text = `${before}, the mayor told ${after}.`;
      const { block, attribution } = attributed(text, 'the mayor', 'told', content);
      assert.deepEqual(turned(text, block, attribution).content, [[0, before.length]]);
    });

  it('takes a name after a noun for the one who speaks', () => {
    const text = 'Two men were hurt in the fire, said their lawyer, Marta Lind.';
    const { block, attribution } = attributed(text, 'Two men', 'said', 'their lawyer, Marta Lind');
    const { source, content } = turned(text, block, attribution);
    assert.equal(source && text.slice(...source), 'their lawyer, Marta Lind');
    assert.deepEqual(content, [[0, text.indexOf(',')]]);
  });

  it('leaves what is told after a clause that only leads to it', () => {
    const text = 'As the rain fell, the mayor told reporters, the road was closed.';
    const { block, attribution } = attributed(text, 'the mayor', 'told', 'the road was closed');
    assert.deepEqual(turned(text, block, attribution).content, attribution.content);
  });
});
