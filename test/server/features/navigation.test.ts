import assert from 'node:assert/strict';
import { createLinkedContext } from '../../../server/src/features/context.ts';
import { asLocations, definition } from '../../../server/src/features/definition.ts';
import { documentHighlight } from '../../../server/src/features/document-highlight.ts';
import { documentLinks } from '../../../server/src/features/document-links.ts';
import { nextDifference } from '../../../server/src/features/next-difference.ts';
import { references } from '../../../server/src/features/references.ts';
import { articleOf, at, eventOf, harbour, wordsAt } from './fixture.ts';

describe('definition', () => {
  it('leads from a pronoun to the full introduction', () => {
    const { context, courier } = harbour();
    const [found, ...more] = definition(context, at(courier, 'She'));
    assert.ok(found?.originSelectionRange);
    assert.equal(more.length, 0);
    assert.equal(wordsAt(courier, found.originSelectionRange), 'She');
    assert.equal(wordsAt(courier, found.targetRange), 'Mara Lind');
  });

  it('leads from the introduction to those of the other sources', () => {
    const { context, courier, tribune } = harbour();
    const [found] = asLocations(definition(context, at(courier, 'Mara Lind')));
    assert.ok(found);
    assert.equal(found.uri, tribune.path);
    assert.equal(wordsAt(tribune, found.range), 'Lind');
  });

  it('leads from a quote, also from its cue, to its versions', () => {
    const { context, courier, tribune } = harbour();
    for (const words of ['stay shut', 'said Mara']) {
      const [found] = asLocations(definition(context, at(courier, words)));
      assert.ok(found);
      assert.equal(wordsAt(tribune, found.range), '“The harbour will stay closed until spring.”');
    }
  });

  it('stays where there is an introduction and no other source', () => {
    const { courier } = harbour();
    const context = createLinkedContext(courier, eventOf([courier]));
    assert.equal(definition(context, at(courier, 'Mara Lind'))[0]?.targetUri, courier.path);
    assert.deepEqual(definition(context, at(courier, 'Critics')), []);
  });
});

describe('references', () => {
  it('gives every mention in all articles, this article first', () => {
    const { context, courier } = harbour();
    const found = references(context, at(courier, 'She'), true);
    assert.deepEqual(
      found.map(({ uri }) => uri.slice(-11)),
      ['courier.txt', 'courier.txt', 'tribune.txt', 'tribune.txt'],
    );
    assert.equal(references(context, at(courier, 'She'), false).length, 3);
  });

  it('gives every version of a passage', () => {
    const { context, courier } = harbour();
    assert.equal(references(context, at(courier, 'stay shut'), true).length, 2);
    assert.equal(references(context, at(courier, 'stay shut'), false).length, 1);
  });

  it('gives on a cue every quote of the speaker, in all articles', () => {
    const { context, courier, tribune } = harbour();
    const found = references(context, at(courier, 'said Mara'), true);
    assert.deepEqual(
      found.map(({ uri, range }) => wordsAt(uri === courier.path ? courier : tribune, range)),
      [
        '“The harbour will stay shut until spring,”',
        'that 40 boats were moved',
        '“The harbour will stay closed until spring.”',
      ],
    );
    assert.equal(references(context, at(courier, 'added'), false).length, 2);
  });

  it('keeps an unnamed source to its article', () => {
    const unnamed = { name: 'an aide', kind: 'unnamed', entity: null, anonymous: true } as const;
    const group = { name: 'Unions', kind: 'group', entity: null, anonymous: false } as const;
    const [one, other] = ['a', 'b'].map((name) =>
      articleOf(`file:///event/${name}.txt`, '“Go,” an aide said. “Stay,” unions said.', {
        quotes: [
          { content: ['“Go,”'], cue: 'said', source: 'an aide', speaker: unnamed },
          { content: ['“Stay,”'], cue: 'said@2', source: 'unions', speaker: group },
        ],
      }),
    );
    assert.ok(one && other);
    const context = createLinkedContext(one, eventOf([one, other]));
    assert.equal(references(context, at(one, 'an aide'), true).length, 1);
    assert.equal(references(context, at(one, 'unions'), true).length, 2);
  });
});

describe('document highlight', () => {
  it('marks every mention, or the parts of a quote', () => {
    const { context, courier } = harbour();
    const words = (position: ReturnType<typeof at>): string[] =>
      documentHighlight(context, position).map(({ range }) => wordsAt(courier, range));
    assert.deepEqual(words(at(courier, 'She')), ['Mara Lind', 'She']);
    assert.deepEqual(words(at(courier, 'stay shut')), [
      '“The harbour will stay shut until spring,”',
      'said',
      'Mara Lind',
    ]);
    assert.deepEqual(words(at(courier, 'Critics')), []);
  });
});

describe('document links', () => {
  it('lead from a passage to where another source has it', () => {
    const { context, courier } = harbour();
    assert.deepEqual(
      documentLinks(context).map(({ range, target, tooltip }) => [wordsAt(courier, range), target, tooltip]),
      [
        ['“The harbour will', 'file:///event/tribune.txt#L1,12', 'Tribune: worded differently'],
        ['40', 'file:///event/tribune.txt#L1,57', 'Tribune: figures conflict'],
      ],
    );
  });
});

describe('next difference', () => {
  /** Three differences, the weightiest first: one of both articles, one of the others, one within the first. */
  function ranked() {
    const { courier, tribune } = harbour();
    const event = eventOf(
      [courier, tribune],
      [
        {
          relation: 'figures-conflict',
          members: [
            { in: courier, words: '40' },
            { in: tribune, words: 'About 60' },
          ],
        },
        {
          relation: 'same',
          members: [
            { in: courier, words: 'added' },
            { in: tribune, words: 'said' },
          ],
        },
        { relation: 'attribution-differs', members: [{ in: tribune, words: 'Lind said' }] },
        {
          relation: 'wording-differs',
          label: 'Lind: harbour until spring',
          members: [
            { in: tribune, words: '“The harbour will stay closed until spring.”' },
            { in: courier, words: '“The harbour will stay shut until spring,”' },
          ],
        },
      ],
    );
    return { courier, tribune, context: createLinkedContext(courier, event), event };
  }

  it('goes through the event by substance and round again, both ways', () => {
    const { context, courier, tribune, event } = ranked();
    const top = { line: 0, character: 0 };
    const first = nextDifference(context, top, false);
    assert.ok(first);
    assert.equal(wordsAt(courier, first.range), '40');
    assert.deepEqual([first.number, first.count], [1, 3]);
    const second = nextDifference(context, first.range.end, false);
    assert.ok(second);
    assert.equal(wordsAt(tribune, second.range), 'Lind said');
    const third = nextDifference(createLinkedContext(tribune, event), second.range.end, false);
    assert.ok(third);
    assert.equal(wordsAt(tribune, third.range), '“The harbour will stay closed until spring.”');
    assert.equal(third.label, 'worded differently · Lind: harbour until spring');
    const round = nextDifference(createLinkedContext(tribune, event), third.range.end, false);
    assert.ok(round);
    assert.equal(wordsAt(tribune, round.range), 'About 60');
    assert.equal(nextDifference(context, first.range.end, true)?.id, third.id);
    assert.equal(nextDifference(context, top, true)?.id, third.id);
  });

  it('goes on from the one that was shown last, wherever passages overlap', () => {
    const { context } = ranked();
    const shown = nextDifference(context, { line: 0, character: 0 }, false);
    const last = nextDifference(context, { line: 0, character: 0 }, true);
    assert.ok(shown && last);
    assert.equal(nextDifference(context, shown.range.end, false, last.id)?.id, shown.id);
    assert.equal(nextDifference(context, shown.range.end, false, 'gone')?.number, 2);
  });

  it('finds nothing where nothing differs', () => {
    const { courier, tribune } = harbour();
    const event = eventOf(
      [courier, tribune],
      [
        {
          relation: 'figures-agree',
          members: [
            { in: courier, words: '40' },
            { in: tribune, words: 'About 60' },
          ],
        },
      ],
    );
    assert.equal(nextDifference(createLinkedContext(courier, event), { line: 0, character: 0 }, false), null);
  });
});
