import assert from 'node:assert/strict';
import { annotate } from '../../../../../server/src/annotate/annotate.ts';
import { readArticle } from '../../../../../server/src/article/read.ts';
import { isUnsure } from '../../../../../server/src/annotate/confidence.ts';

const told = (text: string): string[] => {
  const { quotes } = annotate(readArticle({ path: 'article.txt', text: introduction + text }));
  return quotes.map((quote) => `${isUnsure(quote) ? 'unsure ' : ''}${quote.speaker?.name ?? 'nobody'}`);
};

const introduction = `The harbour opens again

“The crane stands, and we are glad of it,” said Carl Berg, the mayor of Vardal.

`;

describe('voices of readers and passers-by', () => {
  it('are told by a subheading with a name and an age', () => {
    const voices = `Ann Lee, 38, nurse\n\n“I fish at night, and nobody asked me about the crane.”\n\nEva Holm (61), cook\n\n“It is far too small for the boats that we have.”`;
    assert.deepEqual(told(voices), ['Carl Berg', 'Ann Lee', 'Eva Holm']);
  });

  it('are told by a name and more before a colon', () => {
    assert.deepEqual(told('Ann Lee, 38, nurse: “I fish at night, and nobody asked me about the crane.”'), [
      'Carl Berg',
      'Ann Lee',
    ]);
  });

  it('are not told by other subheadings', () => {
    const goesOn = `A crane of steel, 38 metres high\n\n“It will stand for a hundred years, if you ask me.”`;
    assert.deepEqual(told(goesOn), ['Carl Berg', 'Carl Berg']);
  });
});
