import assert from 'node:assert/strict';
import { kindChoices, personChoices } from '../../../../client/webview/model/choices.ts';
import { comparison, only, row, version } from '../invented.ts';

const event = {
  ...comparison(
    [
      row('a', { versions: [version(0, 'x'), version(1, 'x', 'witnesses')] }),
      row('b', { relation: 'figures-conflict', differences: [] }),
      row('c', { relation: 'same', differences: [] }),
    ],
    [only('d', 1, { speaker: 'Piet' })],
  ),
  people: [
    { name: 'witnesses', quotes: 9, isPerson: false },
    { name: 'Piet', quotes: 9, isPerson: true },
    { name: 'Ana Duarte', quotes: 4, isPerson: true },
    { name: 'Nobody Shown', quotes: 1, isPerson: true },
  ],
};

describe('what a reader can filter by', () => {
  it('are people before others, with the number of their rows, most first, and none without a row', () => {
    assert.deepEqual(personChoices(event), [
      {
        label: 'People',
        choices: [
          { value: 'Ana Duarte', label: 'Ana Duarte (3)' },
          { value: 'Piet', label: 'Piet (1)' },
        ],
      },
      { label: 'Others', choices: [{ value: 'witnesses', label: 'witnesses (1)' }] },
    ]);
  });

  it('are the ways in which rows differ, what matters most first', () => {
    const [, differences] = kindChoices(event);
    assert.deepEqual(
      differences?.choices.map(({ label }) => label),
      ['Figures conflict (1)', 'Worded differently (1)'],
    );
  });
});
