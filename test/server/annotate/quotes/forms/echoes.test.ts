import assert from 'node:assert/strict';
import { annotate } from '../../../../../server/src/annotate/annotate.ts';
import { readArticle } from '../../../../../server/src/article/read.ts';

const body = `The harbour of Vardal opened again on Friday after half a year of work on its old crane and its walls.

“We slept in the boats for five nights, and nobody came,” said Ann Lee, who fishes for cod. “Then they all came.”

Mayor Carl Berg told the Vardal Post that the work was “a long road to a small crane”, and thanked the fishers.`;

const cases: readonly (readonly [what: string, text: string, words: string, speaker: string | null])[] = [
  [
    'a headline without a cue',
    `‘We slept in the boats’: Vardal’s harbour opens again\n\n${body}`,
    '‘We slept in the boats’',
    'Ann Lee',
  ],
  [
    'a headline that only tells what its speaker is',
    `‘We slept in the boats for five nights’, fisherwoman says\n\n${body}`,
    '‘We slept in the boats for five nights’',
    'Ann Lee',
  ],
  [
    'a headline with the one who is told before it',
    `Fishers told ‘a long road to a small crane’ is over\n\n${body}`,
    '‘a long road to a small crane’',
    'Carl Berg',
  ],
  [
    'a subheading',
    body.replace('\n\nMayor', '\n\n"Nobody came"\n\n‘Five nights, and nobody came’\n\nMayor'),
    '‘Five nights, and nobody came’',
    'Ann Lee',
  ],
  ['nothing of two words', `Harbour opens after ‘five nights’\n\n${body}`, '‘five nights’', null],
  ['nothing of other words', `‘We slept in the crane’: harbour opens\n\n${body}`, '‘We slept in the crane’', null],
  [
    'nothing that two said',
    `‘Nobody came for us’: harbour opens\n\n${body}\n\n“Nobody came for us,” said Ann Lee.\n\n“Nobody came for us,” said Carl Berg.`,
    '‘Nobody came for us’',
    null,
  ],
];

describe('what is quoted beside the report', () => {
  for (const [what, text, words, speaker] of cases) {
    it(`gives ${what}`, () => {
      const { quotes } = annotate(readArticle({ path: 'article.txt', text }));
      const start = text.indexOf(words);
      const found = quotes.find(({ content }) =>
        content.some(([from, to]) => from < start + words.length && to > start),
      );
      assert.equal(found?.speaker?.name ?? null, speaker);
    });
  }
});
