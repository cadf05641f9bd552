import assert from 'node:assert/strict';
import { annotate } from '../../../../../server/src/annotate/annotate.ts';
import { readArticle } from '../../../../../server/src/article/read.ts';

const body = `The harbour of Vardal opened again on Friday after half a year of work on its old crane and its walls.

“We slept in the boats for five nights, and nobody came,” said Ann Lee, who fishes for cod.

Lindgate Marine, which owns the crane, has promised a new one. Lindgate Marine did not say when.`;

const cases: readonly (readonly [headline: string, told: string | null])[] = [
  [
    'Crane of Vardal will stand for a hundred years: engineers',
    'engineers: Crane of Vardal will stand for a hundred years',
  ],
  [
    'Crane of Vardal to be replaced by summer – Lindgate Marine',
    'Lindgate Marine: Crane of Vardal to be replaced by summer',
  ],
  ['‘Nobody in the town came’: Ann Lee on five nights in a boat', 'Ann Lee: ‘Nobody in the town came’'],
  ['Half a year without a harbour: the crane of Vardal', null],
  ['Crane of Vardal stands again after half a year: video', null],
  ['Crane of Vardal falls into the harbour: three in hospital', null],
  ['Harbour of Vardal opens again after half a year: live updates', null],
];

describe('headlines', () => {
  for (const [headline, told] of cases) {
    it(`tell who says it: ${headline}`, () => {
      const text = `${headline}\n\n${body}`;
      const { quotes } = annotate(readArticle({ path: 'article.txt', text }));
      const found = quotes.find(({ content: [first] }) => first && first[0] < headline.length);
      const words = found?.content.map((span) => text.slice(...span)).join(' ');
      assert.equal(found ? `${found.speaker?.name ?? 'nobody'}: ${words ?? ''}` : null, told);
    });
  }
});
