import assert from 'node:assert/strict';
import { annotate } from '../../../../../server/src/annotate/annotate.ts';
import { readArticle } from '../../../../../server/src/article/read.ts';

const report = 'Harbour opens again\n\nThe harbour of Vardal opens on Friday, Ann Lee said in a long statement.\n\n';
const more = '\n\nNobody was hurt when the crane fell in March, and the work took half a year.';

const cases: readonly (readonly [
  what: string,
  text: string,
  posts: readonly (readonly [words: string, speaker: string | null])[],
])[] = [
  [
    'who signed it',
    'We open on Friday. Thanks to all who helped! — Ann Lee (@annlee) May 3, 2024',
    [['We open on Friday. Thanks to all who helped!', 'Ann Lee']],
  ],
  [
    'no links',
    'We open on Friday! https://t.co/abc123 pic.twitter.com/abc123 — Ann Lee (@annlee) 3 May 2024',
    [['We open on Friday!', 'Ann Lee']],
  ],
  [
    'the name of an account that is no name elsewhere',
    'the crane is up again!! — harbour gull (@harbourgull) May 3, 2024',
    [['the crane is up again!!', 'harbour gull']],
  ],
  [
    'several in one paragraph',
    'We open on Friday! — Ann Lee (@annlee) May 3, 2024 Will the crane hold? — Carl Berg (@cberg) May 4, 2024',
    [
      ['We open on Friday!', 'Ann Lee'],
      ['Will the crane hold?', 'Carl Berg'],
    ],
  ],
  [
    'a signature in a paragraph of its own',
    'We open on Friday, earlier than planned!\n\n— Ann Lee (@annlee) May 3, 2024',
    [['We open on Friday, earlier than planned!', 'Ann Lee']],
  ],
  [
    'a picture with words',
    'The crane stands again A post shared by Ann Lee (@annlee) on May 3, 2024 at 2:57pm PST',
    [['The crane stands again', 'Ann Lee']],
  ],
  ['no words before a picture', 'A post shared by Ann Lee (@annlee) on May 3, 2024 at 2:57pm PST', []],
  ['nothing that the outlet posts itself', 'More pictures of the harbour — Vardal Post (@vardalpost) May 3, 2024', []],
  ['nothing without a date', 'The harbour opens, says Ann Lee (@annlee) of the Vardal Post.', []],
  [
    'nothing that goes on in words of the article',
    'We open! — Ann Lee (@annlee) May 3, 2024 was what the mayor wrote that night.',
    [],
  ],
];

describe('posts in an article', () => {
  for (const [what, words, posts] of cases) {
    it(`give ${what}`, () => {
      const text = report + words + more;
      const { quotes } = annotate(readArticle({ path: 'article.txt', text, metadata: { outlet: 'The Vardal Post' } }));
      assert.deepEqual(
        quotes
          .filter(({ evidence }) => evidence.some((each) => each.startsWith('a post:')))
          .map(({ kind, content, speaker }) => [
            kind,
            content.map((span) => text.slice(...span)),
            speaker?.name ?? null,
          ]),
        posts.map(([said, speaker]) => ['direct', [said], speaker]),
      );
    });
  }
});
