import assert from 'node:assert/strict';
import { readArticle } from '../../../server/src/article/read.ts';

/** Sentences are parted by `¦` in the cases. */
const cases: readonly string[] = [
  'The talks ended on Monday. ¦ Nobody spoke to the press.',
  'Mr. Berg met Dr. Lee in St. Louis. ¦ They talked for an hour.',
  'The U.S. Senate voted on Jan. 5. ¦ The bill passed.',
  'She moved to the U.S. ¦ The family stayed behind.',
  'John F. Kennedy Jr. flew the plane.',
  '“We agreed. We shook hands. That is all,” he said. ¦ Then he left.',
  '“We agreed,” Berg said. ¦ “It was late. We were tired.” ¦ The talks go on.',
  '“Why now?” Berg asked. ¦ Nobody answered.',
  '“With whom?” Berg shot back. ¦ “Why now?” ¦ Nobody answered.',
  '“Not again!” the old mayor whispered. ¦ The hall was dark.',
  '"It was late. We were tired," said Berg. ¦ "It is over."',
  'The mood was good at the end of the day. ¦ “This is a step forward,” Lee said.',
  'It was a start . . . but no more than that.',
  'They wanted 3.5 million euros. ¦ They got 2.1 million.',
];

describe('sentences', () => {
  it('are told apart where a space was lost', () => {
    const text = 'They met in the hall.Nobody spoke to the press."It was late," said Berg.';
    const { blocks } = readArticle({ path: 'a.txt', text });
    assert.deepEqual(
      blocks.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end))),
      ['They met in the hall.', 'Nobody spoke to the press.', '"It was late," said Berg.'],
    );
  });

  it('are told apart after a short word only before one that starts sentences', () => {
    const text = 'They met in the UK.The talks did not end it.Then Lee flew to St.Louis with Mr.Berg.';
    const { blocks } = readArticle({ path: 'a.txt', text });
    assert.deepEqual(
      blocks.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end))),
      ['They met in the UK.', 'The talks did not end it.', 'Then Lee flew to St.Louis with Mr.Berg.'],
    );
  });

  for (const each of cases)
    it(each, () => {
      const text = each.replaceAll(' ¦ ', ' ');
      const article = readArticle({ path: 'a.txt', text: `${text}` });
      const sentences = article.blocks.flatMap((block) =>
        block.sentences.map(({ start, end }) => text.slice(start, end)),
      );
      assert.equal(sentences.join(' ¦ '), each);
    });
});
