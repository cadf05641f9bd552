import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findFigures } from '../../../../server/src/annotate/figures/figures.ts';
import { readArticle } from '../../../../server/src/article/read.ts';

/** The figures of a text in one line each: `words | low..high unit | hedge | what is counted`. */
function figures(text: string, published: string | null = null): readonly string[] {
  const article = readArticle({ path: 'a.txt', text, metadata: { published } });
  return findFigures(article).map(({ start, end, low, high, unit, hedge, of }) => {
    const value = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
    const parts = [text.slice(start, end), unit === null ? value : `${value} ${unit}`, hedge ?? '-', of ?? '-'];
    return parts.join(' | ');
  });
}

const cases: readonly (readonly [behaviour: string, text: string, expected: readonly string[]])[] = [
  [
    'counts in digits and words',
    'Rescuers pulled 1,200 islanders and forty-two sailors from the water on the coast.',
    ['1,200 | 1200 | - | islanders', 'forty-two | 42 | - | sailors'],
  ],
  [
    'scale words, glued and apart',
    'The port handled 3.5 million containers, the rival port 2m containers and a third one half a million.',
    ['3.5 million | 3500000 | - | containers', '2m | 2000000 | - | containers', 'half a million | 500000 | - | -'],
  ],
  [
    'sums of money in many spellings',
    'The bank paid $1.2bn, then £3m, later 40 million dollars and US$15 billion in fines to the state.',
    [
      '$1.2bn | 1200000000 USD | - | -',
      '£3m | 3000000 GBP | - | -',
      '40 million dollars | 40000000 USD | - | -',
      'US$15 billion | 15000000000 USD | - | in fines',
    ],
  ],
  [
    'an upper bound with what the sum is of',
    'Ministers want to free up to €90 billion in blocked Orvanian state bonds for the fund.',
    ['up to €90 billion | ..90000000000 EUR | up to | in blocked Orvanian state bonds'],
  ],
  [
    'a row of ages',
    'Her sons, aged 16, 13 and 9, went along with two friends.',
    ['16 | 16 age | - | -', '13 | 13 age | - | -', '9 | 9 age | - | -', 'two | 2 | - | friends'],
  ],
  [
    'those whom something befell, without a noun',
    'Ferry strikes the quay; 27 hurt, 5 dead and 12 missing.',
    ['27 | 27 | - | -', '5 | 5 | - | -', '12 | 12 | - | -'],
  ],
  [
    'a lower bound',
    'The flood killed at least 40 people and drove more than 200 families out of the valley.',
    ['at least 40 | 40.. | at least | people', 'more than 200 | 200.. | more than | families'],
  ],
  [
    'a hedge after the value',
    'Some 300 guests, 12 or more of its ministers, and 60-odd reporters came to the palace.',
    [
      'Some 300 | 300 | some | guests',
      '12 or more | 12.. | or more | of its ministers',
      '60-odd | 60 | -odd | reporters',
    ],
  ],
  [
    'a bare m as metres by what is measured',
    'He fell 40m down a 60m-deep shaft below three 20m beams, where 9m waves broke over walls 3m thick.',
    [
      '40m | 40 metre | - | -',
      '60m | 60 metre | - | shaft',
      'three | 3 | - | -',
      '20m | 20 metre | - | beams',
      '9m | 9 metre | - | waves',
      '3m | 3 metre | - | -',
    ],
  ],
  [
    'a bare m as millions by what is counted',
    'The service has 40m registered users and 3m children among them, who sent 12m messages.',
    ['40m | 40000000 | - | registered users', '3m | 3000000 | - | children', '12m | 12000000 | - | messages'],
  ],
  [
    'a bare m as millions by what rises',
    'Users rose to 40m last year, the number of its shops grew by 3m, and the town has a population of 2m.',
    ['40m | 40000000 | - | Users', '3m | 3000000 | - | its shops', '2m | 2000000 | - | a population'],
  ],
  [
    'a bare m as metres by how far somebody moved',
    'He fell 40m, two workers dropped 12m to the ground, and a diver swam 200m to a wreck 30m from the pier.',
    [
      '40m | 40 metre | - | -',
      'two | 2 | - | workers',
      '12m | 12 metre | - | workers',
      '200m | 200 metre | - | -',
      '30m | 30 metre | - | -',
    ],
  ],
  [
    'a bare m as metres by a noun of size and by its conversion',
    'The 40m dry well lies at a depth of 9m, and its cover, round and red, is 12m (39 ft) wide there.',
    ['40m | 40 metre | - | -', '9m | 9 metre | - | a depth', '12m | 12 metre | - | -', '39 ft | 39 foot | - | -'],
  ],
  ['no bare m that may be either', 'The firm made 40m last year and paid 2m in rent for its 12m spheres.', []],
  ['no bare m where nothing tells', 'The charity needs 40m by May, sales fell 3m, and it drew 4.2m on Sunday.', []],
  [
    'no bare m that is squared or of a speed',
    'The hall has 40m² of glass, and the wind blew at 3m/s over the bay.',
    [],
  ],
  [
    'what a measure in a compound is of, and its conversion',
    'They fell into the 40-metre-deep well (131 feet) beside a 30cm-wide pipe on the farm.',
    ['40-metre | 40 metre | - | well', '131 feet | 131 foot | - | well', '30cm | 30 centimetre | - | pipe'],
  ],
  [
    'what a measure is of after its conversion',
    'Keepers shot the 400-pound (181-kg) lion at the harbour after it had broken into the mill.',
    ['400-pound | 400 pound | - | lion', '181-kg | 181 kilogram | - | lion'],
  ],
  [
    'no day as what is counted',
    'They were six Friday, and two Sunday papers had five more of them.',
    ['six | 6 | - | -', 'two | 2 | - | Sunday papers', 'five | 5 | - | -'],
  ],
  [
    'results of votes in words',
    'The council passed it by a vote of 228 to 191 and the mayor won, 134 to 63, on the same day.',
    ['228 to 191 | 191..228 score | - | -', '134 to 63 | 63..134 score | - | -'],
  ],
  [
    'a half after hyphens',
    'The harbour opens for a two-and-a-half hour window, and the ferries wait at the outer pier.',
    ['two-and-a-half hour | 2.5 hour | - | window'],
  ],
  [
    'what belongs to somebody',
    'The Orvania’s 27 main engines were taken out of the ship and sold to a museum in the town.',
    ['27 | 27 | - | main engines'],
  ],
  [
    'shares in words',
    'Rebels hold about a quarter of the Lorn province, and two-thirds of its mines; one in five farmers has fled.',
    [
      'about a quarter | 0.25 share | about | of the Lorn province',
      'two-thirds | 0.6666666666666666 share | - | of its mines',
      'one in five | 0.2 share | - | farmers',
    ],
  ],
  [
    'shares in hundredths, and the points between them',
    'The pact settles 90 per cent of the issues, support fell 3 percentage points to 41.5% in the spring.',
    [
      '90 per cent | 0.9 share | - | of the issues',
      '3 percentage points | 3 percentage point | - | support',
      '41.5% | 0.415 share | - | -',
    ],
  ],
  [
    'more than half',
    'More than half of the voters stayed at home and nearly half the seats stood empty.',
    ['More than half | 0.5.. share | more than | of the voters', 'nearly half | 0.5 share | nearly | the seats'],
  ],
  [
    'ranges',
    'Between 12 and 15 ships, 20-25 boats and 10 to 12 million barrels lie off the coast.',
    [
      'Between 12 and 15 | 12..15 | - | ships',
      '20-25 | 20..25 | - | boats',
      '10 to 12 million barrels | 10000000..12000000 barrel | - | -',
    ],
  ],
  [
    'vague numbers',
    'Dozens of houses burnt, hundreds of thousands of hectares are black and several hundred cattle died.',
    [
      'Dozens | 12..99 | dozens | of houses',
      'hundreds of thousands | 100000..999999 | hundreds of thousands | of hectares',
      'several hundred | 200..900 | several hundred | cattle',
    ],
  ],
  [
    'billions of a currency',
    'The dam swallowed billions of dollars in the end, the ministry said to reporters on the site.',
    ['billions of dollars | 1000000000..999000000000 USD | billions of dollars | -'],
  ],
  [
    'durations',
    'After nearly four years of war and a three-day truce, half an hour of fire broke two decades of peace.',
    [
      'nearly four years | 4 year | nearly | of war',
      'three-day | 3 day | - | truce',
      'half an hour | 0.5 hour | - | of fire',
      'two decades | 20 year | - | of peace',
    ],
  ],
  [
    'measures',
    'The 10-mile stretch, 425kg of ice, 30 degrees Celsius and 5,000 pounds of seed broke the road.',
    [
      '10-mile | 10 mile | - | stretch',
      '425kg | 425 kilogram | - | of ice',
      '30 degrees Celsius | 30 celsius | - | -',
      '5,000 pounds | 5000 pound | - | of seed',
    ],
  ],
  [
    'magnitudes',
    'A quake of magnitude 6.1, or a magnitude of 6.4, came before the 5.2-magnitude tremor in the Varn hills.',
    [
      '6.1 | 6.1 magnitude | - | -',
      '6.4 | 6.4 magnitude | - | a magnitude',
      '5.2-magnitude | 5.2 magnitude | - | tremor',
    ],
  ],
  [
    'ages',
    'Ana Brill, 42, who is 42, met a 19-year-old student and a man in his 50s at the station in Varn.',
    ['42 | 42 age | - | -', '42 | 42 age | - | -', '19-year-old | 19 age | - | student', '50s | 50..59 age | - | -'],
  ],
  [
    'dates',
    'War came in February 2022, peace on 3 June 2024, the census in 2016 and the boom in the 1990s.',
    [
      'February 2022 | 20220201..20220228 date | - | -',
      '3 June 2024 | 20240603 date | - | -',
      '2016 | 20160101..20161231 date | - | -',
      '1990s | 19900101..19991231 date | - | -',
    ],
  ],
  [
    'spans of years',
    'He ruled from 2006 to 2012, she between 2014 and 2016, and they shared the 2017-18 season.',
    [
      '2006 to 2012 | 20060101..20121231 date | - | -',
      '2014 and 2016 | 20140101..20161231 date | - | -',
      '2017-18 | 20170101..20181231 date | - | -',
    ],
  ],
  [
    'times of day',
    'The train left at 5:30 p.m. and came in at 23:10, an hour after the 10.06am coach had gone.',
    ['5:30 p.m. | 1050 time of day | - | -', '23:10 | 1390 time of day | - | -', '10.06am | 606 time of day | - | -'],
  ],
  [
    'times of day that are loosened',
    'It fell at about 5:30 p.m., or just before 6pm, and shortly after 7:12 p.m. the port was shut until 9 p.m.',
    [
      'about 5:30 p.m. | 1050 time of day | about | -',
      'just before 6pm | 1080 time of day | just before | -',
      'shortly after 7:12 p.m. | 1152 time of day | shortly after | -',
      '9 p.m. | 1260 time of day | - | -',
    ],
  ],
  [
    'the noun before a value',
    'The death toll rose to 52 after the storm, and the judge set a penalty of up to $250,000 for looters.',
    ['52 | 52 | - | The death toll', 'up to $250,000 | ..250000 USD | up to | a penalty'],
  ],
  [
    'results of votes and matches',
    'The chamber voted 52-48 to end the debate, and the home side won 3-2 that night in Varn.',
    ['52-48 | 48..52 score | - | -', '3-2 | 2..3 score | - | -'],
  ],
  [
    'a council of so many members',
    'The 15-member council met for the first time on Monday in the old town hall of Varn.',
    ['15 | 15 | - | member council'],
  ],
];

/** Texts in which nothing is a quantity. */
const none: readonly (readonly [string, string])[] = [
  ['articles and plans', 'Article 5 of the treaty and the 28-point plan were on the table of the ministers again.'],
  [
    'names of aircraft and vehicles',
    'A Boeing 737 and an F-16 flew over Varn while the Falcon 9 stood on its pad there.',
  ],
  ['names of groups', 'The Group of Seven met the Big Four and the G20 envoys in the old town hall of Varn.'],
  ['pronouns', 'One of them said that no one had asked, and one official left before the talks began.'],
  ['enumerators and clocks', 'The man is, one, old and, two, late, and he came at three o’clock to the old town hall.'],
  ['codes', 'The page 783493499266084864 and the A12 are on the list of the old town hall of Varn.'],
  ['ordinals', 'It was the third time that the 21st regiment lost its first officer in the second half.'],
  ['telephone numbers', 'Readers can call 202-555-0143 or (202) 555-0199 and ask for the desk of the paper there.'],
  ['other signs', 'Call 24/7, take exit 12b, see https://example.org/2a/77x and the page of user @ana_55 too.'],
  ['numbers of pictures', 'Hide Caption 13 of 25 Photos of the harbour and the old bridge of Varn in the evening.'],
  ['numbers in groups', 'Readers can call the desk of the paper there: 0033 14451 3100, and ask for the editor.'],
  ['a third party', 'She asked a third party to look at the fourth quarter and cut the paper in half.'],
  ['a topic after about', 'They spoke about peace and argued over Varn under the old flag of the town for long.'],
];

describe('findFigures', () => {
  for (const [behaviour, text, expected] of cases)
    it(`reads ${behaviour}`, () => assert.deepEqual(figures(text), expected));
  for (const [behaviour, text] of none) it(`leaves alone ${behaviour}`, () => assert.deepEqual(figures(text), []));

  it('takes the year of a day from the day of publication', () => {
    const text = 'The bridge fell on December 28 and will open on January 9, the ministry in Varn said.';
    assert.deepEqual(figures(text, '2025-01-03'), [
      'December 28 | 20241228 date | - | -',
      'January 9 | 20250109 date | - | -',
    ]);
    assert.deepEqual(figures(text), ['December 28 | 1228 date | - | -', 'January 9 | 109 date | - | -']);
  });

  it('never throws, and keeps figures in order, apart and true to the text', () => {
    const words =
      'about 12 - 15 million $ € % per cent half a third of one in five between and to Feb. 2022 , . : / 42 year old p m “ ” up at least no more than'.split(
        ' ',
      );
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 40 })
      .map((all) => `The state of it is that ${all.join(' ')}`);
    fc.assert(
      fc.property(text, (sample) => {
        const found = findFigures(readArticle({ path: 'a.txt', text: sample }));
        let end = 0;
        for (const figure of found) {
          assert.ok(figure.start >= end && figure.end > figure.start && figure.end <= sample.length);
          assert.ok(figure.low === null || figure.high === null || figure.low <= figure.high);
          assert.ok([figure.low, figure.high].some((value) => value !== null && Number.isFinite(value)));
          if (figure.ofSpan !== null) assert.equal(sample.slice(...figure.ofSpan), figure.of);
          assert.ok(figure.evidence.length > 0);
          end = figure.end;
        }
      }),
    );
  });

  it('takes time linear in the length of a text', () => {
    const time = (size: number): number => {
      const article = readArticle({
        path: 'a.txt',
        text: 'more than 12 - 15 million a half of about one in '.repeat(size),
      });
      const start = process.hrtime.bigint();
      findFigures(article);
      return Number(process.hrtime.bigint() - start);
    };
    time(500);
    assert.ok(time(8000) < 60 * time(500) + 3e8);
  });
});
