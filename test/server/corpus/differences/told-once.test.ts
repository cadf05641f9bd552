import assert from 'node:assert/strict';
import type { AnnotatedArticle } from '../../../../server/src/annotate/annotation.ts';
import { partings, readOnce } from '../../../../server/src/corpus/differences/told-once.ts';
import { article, type Source } from '../events.ts';

/** The words in which the last paragraphs of two articles part, as pairs. */
function parted(left: Source | string, right: Source | string): readonly (readonly [string, string])[] {
  const [here, there] = [article('a.txt', left), article('b.txt', right)];
  const last = ({ blocks }: AnnotatedArticle) => blocks.at(-1) ?? { start: 0, end: 0 };
  return partings(readOnce(here, last(here)), readOnce(there, last(there))).map(([own, theirs]) => [
    here.text.slice(...own),
    there.text.slice(...theirs),
  ]);
}

const cases: readonly (readonly [what: string, left: string, right: string, expected: readonly [string, string][]])[] =
  [
    [
      'ages',
      'The pilot, 42, was taken to the harbour of Oster.',
      'The pilot, 43, was taken to the harbour of Oster.',
      [['42', '43']],
    ],
    [
      'nothing where one gives two ages',
      'The pilot, 42, and the cook, 50, were taken to the harbour of Oster.',
      'The pilot, 43, was taken to the harbour of Oster.',
      [],
    ],
    [
      'the same day of two years',
      'The ferry sank on April 14, 2014, off Oster.',
      'On April 14, 2016, the ferry sank off Oster.',
      [['April 14, 2014', 'April 14, 2016']],
    ],
    [
      'days next to each other',
      'The ferry sank on April 14, 2014, off Oster.',
      'On April 15, 2014, the ferry sank off Oster.',
      [['April 14, 2014', 'April 15, 2014']],
    ],
    [
      'no days next to each other of two deeds',
      'The ferry sank on April 14, 2014, off Oster.',
      'The ferry that sank off Oster was raised by divers on April 15, 2014.',
      [],
    ],
    [
      'no days far apart',
      'The ferry sank on April 14, 2014, off Oster.',
      'On June 3, 2014, the ferry sank off Oster.',
      [],
    ],
    [
      'an hour and another part of the day',
      'The train arrived in the town on Monday evening.',
      'It will arrive at 9:45 am, the company said.',
      [['Monday evening', '9:45 am']],
    ],
    [
      'parts of the day that have no hour in common',
      'The train arrived in the town in the morning.',
      'The train arrived in the town on Monday evening.',
      [['morning', 'Monday evening']],
    ],
    [
      'nothing of an hour in that part of the day, after midnight too',
      'The train arrived in the town on Monday night.',
      'The train arrived in the town at 1:30 a.m.',
      [],
    ],
    [
      'nothing of parts of the day at which two counts are given',
      'The train arrived with 40 guests in the morning.',
      'The train arrived with 60 guests in the evening.',
      [],
    ],
    ['nothing of what goes on all evening', 'The train arrived at 9:45 am.', 'Trains arrived all evening.', []],
    [
      'times at which the same was done',
      'The train arrived in the town at 10:15 a.m. on Monday.',
      'It will arrive at 9:45 am, the company said.',
      [['10:15 a.m.', '9:45 am']],
    ],
    [
      'times with a place',
      'The ferry landed in London at 10:15 a.m. on Monday.',
      'Passengers arrived in London at 10:15 p.m. on Monday.',
      [['10:15 a.m.', '10:15 p.m.']],
    ],
    [
      'times with a day',
      'Her letter was sent to the president at 8:15 p.m. on Sunday.',
      'She handed in her letter to the president on Sunday at 9:40 p.m.',
      [['8:15 p.m.', '9:40 p.m.']],
    ],
    [
      'no times at which other things were done',
      'The train arrived in the town at 10:15 a.m. on Monday.',
      'The crew repaired the engine at 8:20 p.m. on the next day.',
      [],
    ],
    [
      'no times that may be one',
      'The train arrived at around 11 p.m. on Monday.',
      'The train arrived at about 11:20 p.m. on Monday.',
      [],
    ],
    [
      'no times of two zones',
      'The train arrived at 9:10 a.m. on Monday.',
      'The train arrived at 4:10 a.m. Eastern on Monday.',
      [],
    ],
    [
      'times of one zone by two names',
      'The train arrived at 9:10 a.m. ET on Monday.',
      'The train arrived at 4:10 a.m. Eastern time on Monday.',
      [['9:10 a.m.', '4:10 a.m.']],
    ],
    [
      'no time that was planned',
      'The train was scheduled to arrive at 9:10 a.m. on Monday.',
      'The train arrived at 11:40 a.m. on Monday.',
      [],
    ],
    ['weekdays', 'The pier collapsed on Friday.', 'The pier collapsed Sunday in a storm.', [['Friday', 'Sunday']]],
    ['no weekdays of two verbs', 'The pier was closed on Friday.', 'The pier collapsed Sunday in a storm.', []],
    ['months', 'The pier was opened in March.', 'The pier was opened in April.', [['March', 'April']]],
    ['no night of two days', 'The pier collapsed late on Friday night.', 'The pier collapsed on Saturday.', []],
    [
      'nothing on days when something was said',
      'The mayor said on Friday that it fell.',
      'The mayor said on Sunday that it fell.',
      [],
    ],
  ];

describe('what two passages tell once', () => {
  for (const [what, left, right, expected] of cases)
    it(`parts in ${what}`, () => {
      assert.deepEqual(parted(left, right), expected);
      assert.deepEqual(
        parted(right, left),
        expected.map(([here, there]) => [there, here]),
      );
    });

  it('parts in no weekdays of two weeks', () => {
    const on = (published: string, day: string): Source => ({ published, text: `The pier collapsed on ${day}.` });
    assert.deepEqual(parted(on('2031-03-01', 'Friday'), on('2031-03-14', 'Sunday')), []);
    assert.deepEqual(parted(on('2031-03-01', 'Friday'), on('2031-03-03', 'Sunday')), [['Friday', 'Sunday']]);
  });
});
