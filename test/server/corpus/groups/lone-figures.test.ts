import assert from 'node:assert/strict';
import { conflictsOfLone } from '../../../../server/src/corpus/groups/lone-figures.ts';
import { finish } from '../../../../server/src/corpus/steps.ts';
import { type FigurePassage, readFigure } from '../../../../server/src/corpus/linking/figures/passage.ts';
import { readUnits } from '../../../../server/src/corpus/passages/units.ts';
import { article } from '../events.ts';

/** The figures of a text's last paragraph. */
function figuresOf(path: string, text: string): readonly FigurePassage[] {
  const read = article(path, text);
  const from = read.blocks.at(-1)?.start ?? 0;
  return readUnits(read)
    .units.filter(({ start, parts }) => start >= from && parts.length === 0)
    .flatMap((unit) => unit.figures.map((figure) => readFigure(unit, figure)));
}

const cases: readonly (readonly [what: string, left: string, right: string, expected: readonly [string, string][]])[] =
  [
    [
      'counts of one noun',
      'Twenty engines and six helicopters were sent to the site in Oster.',
      'The fire in Oster was fought with four helicopters and 20 engines.',
      [['six', 'four']],
    ],
    [
      'sums, one of them without what it is of',
      'They have reserved $500,000 of airtime in Oster.',
      'The spot that runs in Oster costs the group $1 million.',
      [['$500,000', '$1 million']],
    ],
    [
      'lengths in two units',
      'The boy fell into the 80m-deep shaft in Oster.',
      'A boy fell into a shaft of 150 feet in Oster.',
      [['80m', '150 feet']],
    ],
    [
      'counts of people to whom something happens later in the sentence',
      'A coach with 44 tourists fell into the river at Oster on Monday evening.',
      'A coach with 46 tourists left the road and fell into the river at Oster, killing two.',
      [['44', '46']],
    ],
    [
      'sums until and by one year',
      'The firm will invest 4 million euros in Oster until 2028.',
      'By 2028 the firm will have spent 4.5 million euros in Oster.',
      [['4 million euros', '4.5 million euros']],
    ],
    [
      'sums since and from one year',
      'The owners of Oster Yard have paid 43 million euros in taxes since 2017.',
      'From 2017 to 2024 the owners of Oster Yard paid 47 million euros in taxes.',
      [['43 million euros', '47 million euros']],
    ],
    [
      'nothing where several figures are all others',
      'With 107 delegates and 56 guests in Oster, the hall is full.',
      'With 214 delegates and 118 guests in Oster, the hall is full.',
      [],
    ],
    [
      'nothing where other places are named',
      'The council of Oster bought six helicopters.',
      'The council of Varn bought four helicopters.',
      [],
    ],
    [
      'nothing that can both hold',
      'At least six helicopters were sent to the site in Oster.',
      'The fire in Oster was fought with nine helicopters.',
      [],
    ],
    [
      'nothing where one gives two of a kind',
      'Six helicopters came, and then two helicopters went home to Oster.',
      'The fire in Oster was fought with four helicopters.',
      [],
    ],
    [
      'nothing of two nouns',
      'Six helicopters were sent to the site in Oster.',
      'The fire in Oster was fought with four ships.',
      [],
    ],
    [
      'nothing that befell others',
      'Six people were killed at the site in Oster.',
      'At the site in Oster four people were hurt.',
      [],
    ],
    [
      'nothing far apart',
      'They have reserved $500,000 of airtime in Oster.',
      'The spot that runs in Oster costs $9 million.',
      [],
    ],
    ['nothing of two years', 'In 2019 the group spent $4 million.', 'In 2021 the group spent $5 million.', []],
    ['no shares', 'Prices in Oster have grown by 11 percent.', 'Rents in Oster have grown by 15 percent.', []],
    [
      'no durations of which other things are told',
      'The plane was four hours into its course.',
      'It came back after eight hours.',
      [],
    ],
  ];

describe('figures that passages of one claim give once', () => {
  for (const [what, left, right, expected] of cases)
    it(`part in ${what}`, () => {
      const words = ({ unit, figure }: FigurePassage): string =>
        unit.article.text.slice(figure.start, figure.end).toLowerCase();
      const found = finish(conflictsOfLone([figuresOf('a.txt', left), figuresOf('b.txt', right)]));
      assert.deepEqual(
        found.map((pair) => pair.map(words)),
        expected,
      );
    });
});
