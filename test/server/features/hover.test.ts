import assert from 'node:assert/strict';
import { createLinkedContext } from '../../../server/src/features/context.ts';
import { hover } from '../../../server/src/features/hover.ts';
import { articleOf, at, eventOf, harbour, wordsAt } from './fixture.ts';

const shown = (found: ReturnType<typeof hover>): string => {
  const contents = found?.contents;
  return contents !== undefined && typeof contents === 'object' && 'value' in contents ? contents.value : '';
};

describe('hover', () => {
  it('tells of a quote who said it, how we know, and each other version with its differing words bold', () => {
    const { context, courier } = harbour();
    const found = hover(context, at(courier, 'will stay shut'));
    assert.equal(
      shown(found),
      [
        '**Mara Lind** — direct quote  ',
        'How we know: “said Mara Lind”',
        '',
        'Worded differently in 1 other source:',
        '',
        '- [Tribune](file:///event/tribune.txt#L1,12): “The harbour will stay **closed** until spring.”',
      ].join('\n'),
    );
    assert.ok(found?.range);
    assert.equal(wordsAt(courier, found.range), '“The harbour will stay shut until spring,”');
  });

  it('gathers the versions of several groups, and of each source the one most alike', () => {
    const { courier, tribune } = harbour();
    const whole = '“The harbour will stay shut until spring,”';
    const event = eventOf(
      [courier, tribune],
      [
        {
          relation: 'same',
          members: [
            { in: courier, words: whole },
            { in: tribune, words: 'Lind said' },
          ],
        },
        {
          relation: 'same',
          members: [
            { in: courier, words: 'until spring' },
            { in: tribune, words: 'until spring' },
          ],
        },
      ],
    );
    const value = shown(hover(createLinkedContext(courier, event), at(courier, 'stay shut')));
    assert.match(
      value,
      /\n\nTold alike in 1 other source:\n\n- \[Tribune\]\([^)]*\): until spring\n- and 1 more passage$/,
    );
  });

  it('tells of an entity its role, how often it is quoted, its spellings and mentions in each source, then of the quote it stands in', () => {
    const { context, courier } = harbour();
    const value = shown(hover(context, at(courier, 'Mara Lind')));
    assert.ok(
      value.startsWith(
        [
          '**Mara Lind** — person, the harbour master  ',
          'Quoted 3 times in 2 sources',
          '',
          '- [The Courier](file:///event/courier.txt#L3,49): 2 mentions (“Mara Lind”, 1 pronoun)',
          '- [Tribune](file:///event/tribune.txt#L1,1): 2 mentions (“Lind”, 1 pronoun)',
          '',
          '---',
          '',
          '**Mara Lind** — direct quote',
        ].join('\n'),
      ),
      value,
    );
  });

  it('tells of a figure what was read and what others have', () => {
    const { context, courier } = harbour();
    const value = shown(hover(context, at(courier, '40')));
    assert.ok(value.startsWith('**40 boats** — figure\n\nFigures conflict with 1 other source:\n\n- [Tribune]'), value);
    assert.match(value, /\*\*About 60\*\*/);
  });

  it('tells of a figure the passages that part in it, and of another figure of them nothing', () => {
    const here = articleOf('file:///a.txt', 'The ferry with 40 boats landed at 10:15 a.m. on Monday.', {
      figures: [{ words: '40' }, { words: '10:15 a.m.', low: 615, high: 615, unit: 'time of day' }],
    });
    const there = articleOf('file:///b.txt', 'It landed at 9:45 am, the crew of 40 boats said.');
    const event = eventOf(
      [here, there],
      [
        {
          kind: 'claim',
          relation: 'figures-conflict',
          members: [
            { in: here, words: 'The ferry with 40 boats landed at 10:15 a.m.' },
            { in: there, words: 'It landed at 9:45 am' },
          ],
          differences: [{ kind: 'figure', between: [0, 1], left: '10:15 a.m.', right: '9:45 am' }],
        },
      ],
    );
    const context = createLinkedContext(here, event);
    assert.match(shown(hover(context, at(here, '10:15'))), /Figures conflict with 1 other source:\n\n- \[b/);
    assert.doesNotMatch(shown(hover(context, at(here, '40'))), /conflict/);
  });

  it('names the other versions of a figure once, also within a quote', () => {
    const words = '“It landed at 10:15 a.m.,”';
    const here = articleOf('file:///a.txt', `${words} the crew said.`, {
      figures: [{ words: '10:15 a.m.', low: 615, high: 615, unit: 'time of day' }],
      quotes: [{ content: [words] }],
    });
    const there = articleOf('file:///b.txt', 'It landed at 9:45 am.');
    const event = eventOf(
      [here, there],
      [
        {
          kind: 'quote',
          relation: 'figures-conflict',
          members: [
            { in: here, words },
            { in: there, words: 'It landed at 9:45 am.' },
          ],
          differences: [{ kind: 'figure', between: [0, 1], left: '10:15 a.m.', right: '9:45 am' }],
        },
      ],
    );
    const value = shown(hover(createLinkedContext(here, event), at(here, '10:15')));
    assert.match(value, /\*\*10:15\*\* — time[^]*Figures conflict[^]*direct quote/);
    assert.equal(value.match(/Figures conflict/g)?.length, 1, value);
  });

  it('says what it does not know, and that it is unsure', () => {
    const article = articleOf('file:///a.txt', 'It was “a mess”, it was said.', {
      quotes: [{ content: ['“a mess”'], confidence: 0.3 }],
    });
    const value = shown(hover(createLinkedContext(article, eventOf([article])), at(article, 'a mess')));
    assert.equal(value, '**Speaker not found** — direct quote, unsure  \nHow we know: the text does not say');
  });

  it('escapes all that comes from an article', () => {
    const article = articleOf('file:///a.txt', '“Go,” said [x](command:y) <b>Lind</b>.', {
      outlet: '[o](command:p)',
      entities: [{ name: '[x](command:y) <b>Lind</b>', role: '<i>', mentions: ['[x](command:y) <b>Lind</b>'] }],
    });
    const value = shown(hover(createLinkedContext(article, eventOf([article])), at(article, 'Lind')));
    assert.doesNotMatch(value, /(?<!\\)<|\]\(command/);
  });

  it('has nothing to say of plain words', () => {
    const { context, courier } = harbour();
    assert.equal(hover(context, at(courier, 'Critics')), null);
  });
});
