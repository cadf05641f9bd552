import assert from 'node:assert/strict';
import { codeLens } from '../../../server/src/features/code-lens.ts';
import { createLinkedContext } from '../../../server/src/features/context.ts';
import { eventOf, harbour } from './fixture.ts';

describe('code lens', () => {
  it('counts the other sources over each paragraph and says how they differ', () => {
    const { context } = harbour();
    const lenses = codeLens(context);
    assert.deepEqual(
      lenses.map(({ command, range }) => [range.start.line, command?.title]),
      [
        [2, '1 other source · worded differently'],
        [4, '1 other source · figures conflict'],
      ],
    );
    const [uri, passage]: readonly unknown[] = lenses[0]?.command?.arguments ?? [];
    assert.equal(uri, 'file:///event/courier.txt');
    assert.deepEqual(passage, { start: { line: 2, character: 0 }, end: { line: 2, character: 42 } });
  });

  it('says where no difference was found', () => {
    const { courier, tribune } = harbour();
    const event = eventOf(
      [courier, tribune],
      [
        {
          relation: 'same',
          members: [
            { in: courier, words: '40 boats' },
            { in: tribune, words: 'boats' },
          ],
        },
      ],
    );
    assert.equal(
      codeLens(createLinkedContext(courier, event))[0]?.command?.title,
      '1 other source · no difference found',
    );
  });
});
