import assert from 'node:assert/strict';
import { eachTerm, wordingOf } from '../../../../server/src/annotate/claims/wording.ts';
import { readArticle } from '../../../../server/src/article/read.ts';

function tokensOf(text: string) {
  const [block] = readArticle({ path: 'story.txt', text: `The harbour\n\n${text}\n` }).blocks.slice(-1);
  assert.ok(block);
  return block.tokens;
}

describe('wordingOf', () => {
  it('sees telling words, and each role beside the one before it; names stand for their kind only', () => {
    const tokens = tokensOf('Brill was at the harbour, he said.');
    const [words, pairs]: [string[], string[]] = [[], []];
    eachTerm(
      tokens,
      { from: 0, to: tokens.length },
      (lemma) => words.push(lemma),
      (before, role) => pairs.push(`${before} ${role}`),
    );
    assert.deepEqual(words, ['was', 'the', 'harbour', 'he', 'say']);
    assert.deepEqual(pairs.slice(0, 5), ['^ PROPN', 'PROPN was', 'was at', 'at the', 'the NOUN']);
    assert.equal(pairs.at(-1), 'PUNCT $');
  });

  it('gives more to what the police did than to what somebody finds lovely', () => {
    const of = (text: string) => {
      const tokens = tokensOf(text);
      return wordingOf(tokens, { from: 0, to: tokens.length });
    };
    assert.ok(
      of('Police confirmed that the driver left the road.') > of('And it is just such a lovely thing, really.'),
    );
  });
});
