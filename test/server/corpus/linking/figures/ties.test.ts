import assert from 'node:assert/strict';
import { areOfOnePenalty, areOfOneTime, areTied } from '../../../../../server/src/corpus/linking/figures/ties.ts';
import { type FigurePassage, readFigure } from '../../../../../server/src/corpus/linking/figures/passage.ts';
import { readUnits } from '../../../../../server/src/corpus/passages/units.ts';
import { article } from '../../events.ts';

/** The figure of a text that stands in some words, in the clause that gives it. */
function figureIn(path: string, text: string, words: string): FigurePassage {
  const read = article(path, text);
  const [found] = readUnits(read).units.flatMap((unit) =>
    unit.figures
      .filter(({ start, end }) => read.text.slice(start, end) === words)
      .map((figure) => readFigure(unit, figure)),
  );
  assert.ok(found, `${words} in ${text}`);
  return found;
}

const cases: readonly (readonly [
  what: string,
  left: readonly [text: string, words: string],
  right: readonly [text: string, words: string],
  tied: boolean,
])[] = [
  [
    'times at which the same was done at one place',
    ['The train arrived in Paris at 10:15 a.m. on Monday.', '10:15 a.m.'],
    ['It arrived in Paris at 10:15 p.m. with an hour’s delay.', '10:15 p.m.'],
    true,
  ],
  [
    'times at two places',
    ['The train arrived in Paris at 10:15 a.m. on Monday.', '10:15 a.m.'],
    ['It arrived in Lyon at 8:05 a.m. with an hour’s delay.', '8:05 a.m.'],
    false,
  ],
  [
    'times of two days',
    ['The train arrived in Paris at 10:15 a.m. on Monday.', '10:15 a.m.'],
    ['On Tuesday it arrived in Paris at 8:05 a.m. as always.', '8:05 a.m.'],
    false,
  ],
  [
    'times of one happening in other words',
    ['The blast happened at 6:40 a.m. in a hall of the plant.', '6:40 a.m.'],
    ['The explosion occurred at 7:35 a.m., when the shift began.', '7:35 a.m.'],
    true,
  ],
  [
    'times of two happenings',
    ['The blast happened at 6:40 a.m. in a hall of the plant.', '6:40 a.m.'],
    ['The shift began at 7:35 a.m. in a hall of the plant.', '7:35 a.m.'],
    false,
  ],
  [
    'a sum with one digit other',
    ['She paid $5,687.75 for a stay at the Hotel Vasa in Oster.', '$5,687.75'],
    ['The list has a $5,587.75 bill of the Hotel Vasa in Oster.', '$5,587.75'],
    true,
  ],
  [
    'a sum with two digits other',
    ['She paid $5,687.75 for a stay at the Hotel Vasa in Oster.', '$5,687.75'],
    ['The list has a $5,538.75 bill of the Hotel Vasa in Oster.', '$5,538.75'],
    false,
  ],
  [
    'round sums',
    ['She paid $5,600 for a stay at the Hotel Vasa in Oster.', '$5,600'],
    ['The list has a $5,500 bill of the Hotel Vasa in Oster.', '$5,500'],
    false,
  ],
  [
    'sums with one digit other of two things',
    ['She paid $5,687.75 for a stay at the Hotel Vasa in Oster.', '$5,687.75'],
    ['A month at the school of Malmberg is $5,587.75 a pupil.', '$5,587.75'],
    false,
  ],
  [
    'weights of the one thing that both tell of',
    ['He drove a 19-ton truck into the harbour. The truck sank.', '19-ton'],
    ['Divers raised the 25-ton truck on Monday. The truck was empty.', '25-ton'],
    true,
  ],
  [
    'weights where one article has two such things',
    ['He drove a 19-ton truck into the harbour. The truck sank near a 14-ton truck.', '19-ton'],
    ['Divers raised the 25-ton truck on Monday. The truck was empty.', '25-ton'],
    false,
  ],
  [
    'weights of any such thing',
    ['A 19-ton truck pays a toll of eight crowns on the road to Oster.', '19-ton'],
    ['Divers raised the 25-ton truck on Monday. The truck was empty.', '25-ton'],
    false,
  ],
  [
    'parts of one whole',
    ['The race in Oster was stopped after 20 of 71 laps.', '20'],
    ['It was halted with 21 of 71 laps completed.', '21'],
    true,
  ],
  [
    'parts of two wholes',
    ['The race in Oster was stopped after 20 of 71 laps.', '20'],
    ['It was halted with 21 of 68 laps completed.', '21'],
    false,
  ],
  [
    'sums at the end of one year',
    ['Lindqvist had $31.2 billion in earnings abroad at the end of 2016.', '$31.2 billion'],
    ['The tax is on the $32.6 billion in earnings that Lindqvist had at the end of 2016.', '$32.6 billion'],
    true,
  ],
  [
    'sums of one year for two things',
    ['Lindqvist had $31.2 billion in earnings abroad at the end of 2016.', '$31.2 billion'],
    ['The debts of Lindqvist were $32.6 billion at the end of 2016.', '$32.6 billion'],
    false,
  ],
  [
    'sums of two years',
    ['Lindqvist had $31.2 billion in earnings abroad at the end of 2016.', '$31.2 billion'],
    ['The tax is on the $32.6 billion in earnings that Lindqvist had at the end of 2019.', '$32.6 billion'],
    false,
  ],
  [
    'sums far apart of one year',
    ['Lindqvist had $31.2 billion in earnings abroad at the end of 2016.', '$31.2 billion'],
    ['The tax is on the $72.6 billion in earnings that Lindqvist had at the end of 2016.', '$72.6 billion'],
    false,
  ],
  [
    'sums of a deal between the same two',
    ['The regulators allowed Malmberg’s $47 billion purchase of Vasa.', '$47 billion'],
    ['Malmberg agreed to the $38 billion bid in the spring, and Vasa to its terms.', '$38 billion'],
    true,
  ],
  [
    'sums of the first and of the new bid of the same two',
    ['Vasa rejected Malmberg’s initial $105 billion bid.', '$105 billion'],
    ['Vasa is looking at Malmberg’s new $121 billion bid.', '$121 billion'],
    false,
  ],
  [
    'sums of deals with one party other',
    ['The regulators allowed Malmberg’s $47 billion purchase of Vasa.', '$47 billion'],
    ['The regulators allowed Malmberg’s $38 billion purchase of Lindqvist.', '$38 billion'],
    false,
  ],
  [
    'how far somebody fell',
    ['Tomas Berg fell 15 feet into the dock.', '15 feet'],
    ['Tomas Berg, who fell 10 to 12 feet, is in hospital.', '10 to 12 feet'],
    true,
  ],
  [
    'how far somebody fell and swam',
    ['Tomas Berg fell 15 feet into the dock.', '15 feet'],
    ['Tomas Berg swam 12 feet to the ladder.', '12 feet'],
    false,
  ],
  [
    'the dead of one event while they are counted',
    ['A fire in a hall killed 77 people.', '77'],
    ['At least 84 people died, the police said.', 'At least 84'],
    true,
  ],
  [
    'the dead of two places',
    ['A fire in Oster killed 77 people.', '77'],
    ['At least 84 people died in Varn.', 'At least 84'],
    false,
  ],
  [
    'those hurt, and those slightly hurt',
    ['The police say 27 people are injured.', '27'],
    ['Another 20 people were slightly injured.', '20'],
    false,
  ],
];

const penalties: typeof cases = [
  [
    'for one crime',
    ['An adult who attacks a guard can be jailed for up to 10 years.', 'up to 10 years'],
    ['She faces up to 14 years in prison for attacking two guards.', 'up to 14 years'],
    true,
  ],
  [
    'for two crimes',
    ['An adult who attacks a guard can be jailed for up to 10 years.', 'up to 10 years'],
    ['She faces up to 14 years in prison for burning the flag.', 'up to 14 years'],
    false,
  ],
  [
    'and a time in office',
    ['An adult who attacks a guard can be jailed for up to 10 years.', 'up to 10 years'],
    ['A guard who was attacked is given up to 14 years of a pension.', 'up to 14 years'],
    false,
  ],
];

describe('figures that cannot both hold', () => {
  for (const [what, left, right, tied] of cases)
    it(`are ${tied ? '' : 'not '}of one thing: ${what}`, () => {
      const [here, there] = [figureIn('a.txt', ...left), figureIn('b.txt', ...right)];
      const find = here.figure.unit === 'time of day' ? areOfOneTime : areTied;
      assert.equal(find(here, there), tied);
      assert.equal(find(there, here), tied);
    });

  for (const [what, left, right, same] of penalties)
    it(`are ${same ? '' : 'not '}penalties of one thing: ${what}`, () => {
      const [here, there] = [figureIn('a.txt', ...left), figureIn('b.txt', ...right)];
      assert.equal(areOfOnePenalty(here, there), same);
      assert.equal(areOfOnePenalty(there, here), same);
    });
});
