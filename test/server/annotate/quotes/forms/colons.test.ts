import assert from 'node:assert/strict';
import { annotate } from '../../../../../server/src/annotate/annotate.ts';
import { readArticle } from '../../../../../server/src/article/read.ts';

/** Each case: a paragraph, and what is said in it. */
const cases: readonly (readonly [paragraph: string, said: string])[] = [
  ['Ann Lee replied in a chat: “Not now. The crane is full.”', '“Not now. The crane is full.”'],
  [
    'What they say: “We will keep the crane of Vardal as long as it stands,” Ann Lee said in a letter.',
    '“We will keep the crane of Vardal as long as it stands,”',
  ],
  [
    '“We have waited for years,” Ann Lee wrote in a letter that has been read by all of the town. “Now it stands.”',
    '“We have waited for years,” “Now it stands.”',
  ],
  ['Ann Lee said it was over: “The crane is full.”', 'it was over: “The crane is full.”'],
];

describe('what announces a quotation before a colon', () => {
  for (const [paragraph, said] of cases) {
    it(paragraph, () => {
      const text = `The harbour opens\n\nThe harbour of Vardal opens on Friday after half a year of work.\n\n${paragraph}`;
      const { quotes } = annotate(readArticle({ path: 'article.txt', text }));
      const found = quotes.find(({ speaker }) => speaker?.name === 'Ann Lee');
      assert.equal(found?.content.map((span) => text.slice(...span)).join(' '), said);
    });
  }
});
