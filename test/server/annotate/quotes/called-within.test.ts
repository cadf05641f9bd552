import assert from 'node:assert/strict';
import { annotate } from '../../../../server/src/annotate/annotate.ts';
import { readArticle } from '../../../../server/src/article/read.ts';

/** Each case: a paragraph, the words of it in marks, and whose they are. */
const cases: readonly (readonly [paragraph: string, words: string, speaker: string | null])[] = [
  ['Ann Lee held a banner reading “Save our crane” over the water.', '“Save our crane”', 'a banner'],
  ['Carl Berg, a sign that read “We fish at night” under his arm, left at noon.', '“We fish at night”', 'a sign'],
  ['A man held a placard saying “No more walls”.', '“No more walls”', 'a placard'],
  ['Ann Lee posted a sign reading “I have gone to fish for cod”.', '“I have gone to fish for cod”', 'Ann Lee'],
  [
    'The council said the crane would stand by June, in what Ann Lee called “a promise to the boats”.',
    '“a promise to the boats”',
    'Ann Lee',
  ],
];

describe('words within what others do and say', () => {
  for (const [paragraph, words, speaker] of cases) {
    it(paragraph, () => {
      const text = `The harbour opens\n\nAnn Lee and Carl Berg, two fishers of Vardal, have asked for a crane for years.\n\n${paragraph}`;
      const start = text.indexOf(words);
      const { quotes } = annotate(readArticle({ path: 'article.txt', text }));
      const found = quotes.find(({ content }) => content.some(([from, to]) => from <= start && start < to));
      assert.equal(found?.speaker?.name ?? null, speaker);
    });
  }
});
