import assert from 'node:assert/strict';
import { annotate } from '../../../../../server/src/annotate/annotate.ts';
import { readArticle } from '../../../../../server/src/article/read.ts';

const told = (text: string): string[] => {
  const { quotes } = annotate(readArticle({ path: 'article.txt', text }));
  return quotes
    .filter(({ cue }) => cue === null)
    .map(({ content, speaker }) => {
      const words = content.map((span) => text.slice(...span)).join(' ');
      return `${speaker?.name ?? 'nobody'}: ${words}`;
    });
};

const introduction = `The crane of Vardal stands again

By Carl Berg

The harbour of Vardal opens on Friday. Ann Lee, who led the work on its crane, has lived beside it for forty years.

`;
const turns = [
  'Did you think it would take so long?',
  'No. I thought we would need a summer. Then the wall came down, and the engineer said nothing for an hour.',
  'Your neighbours have said that the new crane is ugly.',
  'They may. My grandmother said the same of the old one.',
  'Do you like it?',
  'It is my crane.',
  'What will you do next?',
  'I’ll sleep.',
  'I may fish, too, when the boats are back.',
] as const;
const end = 'The harbour opens at noon. Lee is to speak at the wall.';

describe('interviews', () => {
  it('give the answers to the one who is asked, the questions to the author', () => {
    assert.deepEqual(told(`${introduction}Lee spoke to us on the quay.\n\n${turns.join('\n\n')}\n\n${end}`), [
      `Carl Berg: ${turns[0]}`,
      `Ann Lee: ${turns[1]}`,
      `Carl Berg: ${turns[2]}`,
      `Ann Lee: ${turns[3]}`,
      `Carl Berg: ${turns[4]}`,
      `Ann Lee: ${turns[5]}`,
      `Carl Berg: ${turns[6]}`,
      `Ann Lee: ${turns[7]} ${turns[8]}`,
    ]);
  });

  it('give the questions to the one whom the other talks to', () => {
    const [first] = told(
      `${introduction}Lee talks to Eva Holm about walls and boats.\n\n${turns.join('\n\n')}\n\n${end}`,
    );
    assert.equal(first, `Eva Holm: ${turns[0]}`);
  });

  it('stand behind labels', () => {
    const labelled = `Q: Is the wall safe?\n\nA: It is safe. I have walked on it.\n\nNot everybody has.\n\nQ: And the crane?\n\nA: We shall see.`;
    assert.deepEqual(told(`${introduction}We spoke with Lee on the quay.\n\n${labelled}\n\n${end}`), [
      'Carl Berg: Is the wall safe?',
      'Ann Lee: It is safe. I have walked on it. Not everybody has.',
      'Carl Berg: And the crane?',
      'Ann Lee: We shall see.',
    ]);
  });

  it('are not what explains', () => {
    const explained = [
      'Will it hold?',
      'The wall has been built anew.',
      'Who pays?',
      'The town does.',
      'Why now?',
      'It fell.',
    ];
    assert.deepEqual(told(`${introduction}${explained.join('\n\n')}\n\n${end}`), []);
  });
});
