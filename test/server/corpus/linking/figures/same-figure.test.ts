import assert from 'node:assert/strict';
import { figuresOf } from '../../../../../server/src/corpus/linking/figures/passage.ts';
import { createRivals } from '../../../../../server/src/corpus/linking/figures/rivals.ts';
import { likelyAmongRivals, oddsOf } from '../../../../../server/src/corpus/linking/figures/score.ts';
import { compareFigures } from '../../../../../server/src/corpus/matching/compare-figures.ts';
import { readUnits } from '../../../../../server/src/corpus/passages/units.ts';
import { article, event } from '../../events.ts';

/** The words of two articles, and whether their figures come into one group. */
const cases: readonly { readonly name: string; readonly texts: readonly [string, string]; readonly same: boolean }[] = [
  {
    name: 'homes without power, in other words',
    texts: [
      'Power was cut to 70,000 homes in the Orvan valley, the grid operator said.',
      'In the Orvan valley more than 70,000 homes had no power on Monday, according to the grid operator.',
    ],
    same: true,
  },
  {
    name: 'a sum that says what for in other words',
    texts: [
      'The jury in Kell awarded the families $92.4 million over the fire at the nursing home.',
      'Families who sued over the nursing home fire had won $92.4 million from the company in Kell.',
    ],
    same: true,
  },
  {
    name: 'jobs to be cut, in numbers that part',
    texts: [
      'The shipbuilder Norval plans to cut 6,000 jobs by the end of next year.',
      'The shipbuilder Norval will cut 6,500 jobs, the company said on Monday.',
    ],
    same: true,
  },
  {
    name: 'equal small counts of two things',
    texts: [
      'Six children survived the crash near Kell, doctors said.',
      'The company has grounded its six other jets since Monday.',
    ],
    same: false,
  },
  {
    name: 'sums far from each other',
    texts: [
      'The company paid $92.4 million to the families in Kell.',
      'The nursing home in Kell was built for $4.1 million in 1994.',
    ],
    same: false,
  },
  {
    name: 'shares of two things',
    texts: [
      'Sales fell by 14 percent in the three months to June, the company said.',
      'A poll found that 17 percent of the voters in Port Ann had not made up their minds.',
    ],
    same: false,
  },
];

describe('figures of the same thing', () => {
  for (const { name, texts, same } of cases) {
    it(`${same ? 'are' : 'are not'} ${name}`, () => {
      const { groups } = event({ 'one.txt': { text: texts[0] }, 'two.txt': { text: texts[1] } });
      const told = groups
        .map(({ members }) => members.map(({ text }) => text))
        .filter((members) => members.every((text) => /\d|six/i.test(text)));
      assert.equal(told.length > 0, same, JSON.stringify(told));
    });
  }

  describe('that cannot both hold, as likely as learned', () => {
    const conflicts = (one: string, other: string): boolean => {
      const [here, there] = [one, other].map((words, index) => {
        const text = `The tower of the Norval shipyard ${words}, the police in Kell said on Monday.`;
        return figuresOf(readUnits(article(`${String(index)}.txt`, text)));
      });
      return (here ?? []).some((left) =>
        (there ?? []).some((right) => {
          const rivals = createRivals();
          rivals.put(left, right, oddsOf(left, right));
          const leads = rivals.leads(left, right);
          return (
            compareFigures(left.figure, right.figure) === 'conflict' &&
            leads &&
            likelyAmongRivals(left, right, leads) > 0
          );
        }),
      );
    };
    for (const [name, one, other, further] of [
      ['one is the other with fewer digits', 'stands 229 feet high', 'stands 230 feet high', 'stands 246 feet high'],
      ['they are of other times of day', 'rose to $65.09', 'rose to $63.20 at 9:34 a.m.', 'rose to $63.20'],
      ['another number is added to one', 'held 17 men and one woman', 'held 18 men', 'held 18 men and a dog'],
    ] as const) {
      it(`do not conflict where ${name}`, () => {
        assert.ok(!conflicts(one, other));
      });
      it(`do otherwise: ${one}, ${further}`, () => {
        assert.ok(conflicts(one, further));
      });
    }
  });

  it('are put together once, however often each article tells them', () => {
    const { groups } = event({
      'one.txt': { text: 'The fire killed 12 people in Kell.\n\nAll 12 people killed lived in Kell, the mayor said.' },
      'two.txt': { text: 'The fire in Kell killed 14 people.\n\nThe 14 people killed in Kell were named on Monday.' },
    });
    const conflicts = groups.filter(({ kind, relation }) => kind === 'figure' && relation === 'figures-conflict');
    assert.equal(conflicts.length, 1, JSON.stringify(groups.map(({ members }) => members.map(({ text }) => text))));
  });
});
