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
    assert.deepEqual(lenses[0]?.command?.arguments, ['file:///event/courier.txt', lenses[0]?.range]);
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
