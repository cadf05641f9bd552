import assert from 'node:assert/strict';
import { readArticle } from '../../../server/src/article/read.ts';

const read = (text: string) => readArticle({ path: 'article.txt', text });
const kinds = (text: string) => read(text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

const body = 'The council approved the plan on Tuesday after a long debate in the town hall of the city.';
const more = 'Residents had protested against the plan for weeks, and some of them were in the gallery on Tuesday.';

/** Each case: what it shows, the text, and the blocks that are not paragraphs. */
const cases: readonly [string, string, readonly (readonly [string, string])[]][] = [
  [
    'a headline before the text',
    `Council approves harbour plan\n\n${body}\n\n${more}`,
    [['headline', 'Council approves harbour plan']],
  ],
  [
    'a byline',
    `Council approves plan\n\nBy Jane Miller\n\n${body}`,
    [
      ['headline', 'Council approves plan'],
      ['byline', 'By Jane Miller'],
    ],
  ],
  [
    'no byline where a sentence starts with By',
    `By Tuesday the council had approved the plan, Jane Miller said.\n\n${body}`,
    [],
  ],
  ['a dateline', `OSLO — ${body}`, [['dateline', 'OSLO —']]],
  ['a dateline with several places', `OSLO/NEW YORK — ${body}`, [['dateline', 'OSLO/NEW YORK —']]],
  ['a dateline with an agency', `OSLO, May 5 (Reuters) - ${body}`, [['dateline', 'OSLO, May 5 (Reuters) -']]],
  ['a day with an agency', `Sept. 17 (NPN) -- ${body}`, [['dateline', 'Sept. 17 (NPN) --']]],
  ['an agency alone', `(CNN) ${body}`, [['dateline', '(CNN)']]],
  [
    'a date in front, then a dateline',
    ` date 2021-03-04 OSLO — ${body}`,
    [
      ['metadata', 'date 2021-03-04'],
      ['dateline', 'OSLO —'],
    ],
  ],
  [
    'a standfirst before the dateline',
    `The plan divides the city, and nobody knows who will pay for it.\nOSLO — ${body}\n${more}`,
    [
      ['standfirst', 'The plan divides the city, and nobody knows who will pay for it.'],
      ['dateline', 'OSLO —'],
    ],
  ],
  ['a subheading', `${body}\n\nLong debate\n\n${more}`, [['subheading', 'Long debate']]],
  ['a question as a subheading', `${body}\n\nWho will pay?\n\n${more}`, [['subheading', 'Who will pay?']]],
  [
    'a caption and its credit',
    `${body}\n\nMayor Ann Lee at the harbour on Monday\n\nJOHN ROE/AFP VIA GETTY IMAGES\n\n${more}`,
    [
      ['caption', 'Mayor Ann Lee at the harbour on Monday'],
      ['credit', 'JOHN ROE/AFP VIA GETTY IMAGES'],
    ],
  ],
  [
    'a picture’s description before its caption',
    `${body}\n\nAnn Lee standing at a lectern.\n\nMayor Ann Lee spoke to the council\n\nEPA\n\n${more}`,
    [
      ['caption', 'Ann Lee standing at a lectern.'],
      ['caption', 'Mayor Ann Lee spoke to the council'],
      ['credit', 'EPA'],
    ],
  ],
  [
    'no caption where somebody is quoted',
    `${body}\n\n“We are glad,” the mayor said.\n\nEPA\n\n${more}`,
    [['credit', 'EPA']],
  ],
  [
    'a related link',
    `${body}\n\nThe Harbour View: Why the plan is late\n\n${more}`,
    [['promo', 'The Harbour View: Why the plan is late']],
  ],
  [
    'a newsletter',
    `Unlock the Harbour Watch newsletter for free\n${body}\n${more}`,
    [['promo', 'Unlock the Harbour Watch newsletter for free']],
  ],
  ['recommended links', `${body}\nRecommended\n${more}`, [['promo', 'Recommended']]],
  ['a number of the content system', `${body}\n\n[[nid:12345]]`, [['metadata', '[[nid:12345]]']]],
  [
    'contributors',
    `${body}\n\nJane Miller and Ole Berg contributed reporting.`,
    [['metadata', 'Jane Miller and Ole Berg contributed reporting.']],
  ],
  [
    'an agency’s file photo',
    `${body}\n\nFILE - In this May 5, 2019, file photo, the harbour lies empty.\n\n${more}`,
    [['caption', 'FILE - In this May 5, 2019, file photo, the harbour lies empty.']],
  ],
  [
    'a link in a sentence',
    `${body}\n\nMore: The harbour is empty.\n\n${more}`,
    [['promo', 'More: The harbour is empty.']],
  ],
  ['no dateline in a transcript', `BERG: ${body}\n\nLEE: ${more}`, []],
  ['no dateline with an office in a transcript', `ANN LEE, HOST: ${body}\n\nBERG (via interpreter): Who pays?`, []],
  ['no link in an interview', `Ann Lee: ${body}\n\nOle Berg: ${more}\n\nAnn Lee: We build a quay\n\n${body}`, []],
  ['a dateline with a town and an agency', `Oslo (CNN) ${body}`, [['dateline', 'Oslo (CNN)']]],
  ['a dateline with a day and an agency', `Dec 29 (Reuters) - ${body}`, [['dateline', 'Dec 29 (Reuters) -']]],
  ['no dateline where an abbreviation is told', `The Harbour Works (HW) ${body.toLowerCase()}`, []],
  [
    'the dateline of a summary too',
    `Council approves plan\n\nOSLO (AP) - ${body.slice(0, -30)}...\n\nOSLO (AP) - ${body}`,
    [
      ['headline', 'Council approves plan'],
      ['dateline', 'OSLO (AP) -'],
      ['standfirst', `${body.slice(0, -30)}...`],
      ['dateline', 'OSLO (AP) -'],
    ],
  ],
  [
    'an author’s name beside the date',
    `Council approves plan\n\nJane Miller in Oslo\n\nTue 12 Mar 2019 10.00 GMT\n\n${body}`,
    [
      ['headline', 'Council approves plan'],
      ['byline', 'Jane Miller in Oslo'],
      ['metadata', 'Tue 12 Mar 2019 10.00 GMT'],
    ],
  ],
  [
    'a byline with the dates glued to it',
    `Council approves plan\n\nBy Jane Miller For The Harbour Post PUBLISHED: 13:24, 3 May 2017 | UPDATED: 14:02, 3 May 2017\n\n${body}`,
    [
      ['headline', 'Council approves plan'],
      ['byline', 'By Jane Miller For The Harbour Post'],
      ['metadata', 'PUBLISHED: 13:24, 3 May 2017 | UPDATED: 14:02, 3 May 2017'],
    ],
  ],
  [
    'the front matter and the marks of Markdown',
    `---\ntitle: "Council approves plan"\nauthor: Jane Miller\ndate: 2021-03-04\n---\n\n# Council approves plan\n\n*By Jane Miller*\n\n${body}\n\n## A long debate\n\n> ${more}\n\n![The quay](quay.jpg)\n\n${body}`,
    [
      ['metadata', '---'],
      ['metadata', 'title: "Council approves plan"'],
      ['metadata', 'author: Jane Miller'],
      ['metadata', 'date: 2021-03-04'],
      ['metadata', '---'],
      ['headline', 'Council approves plan'],
      ['byline', 'By Jane Miller'],
      ['subheading', 'A long debate'],
      ['caption', '![The quay](quay.jpg)'],
    ],
  ],
  ['no heading in a word that is marked', `#harbour ${body}\n\n*Nobody* was there.\n\n${more}`, []],
];

/** What may stand before the first sentence, of many houses. */
const datelines = [
  'WASHINGTON, Nov. 3 (Reuters) -',
  'OSLO, Norway (AP) —',
  'OSLO/BERGEN, Norway, Nov 3 (Reuters) -',
  'Oslo, Nov 3 (PTI):',
  'OSLO, Nov. 3 (Xinhua) --',
  'ST. PETERSBURG, Fla. (AP) —',
  'BERGEN and OSLO, Norway —',
  'OSLO ―',
  'OSLO —(BUSINESS WIRE)—',
  'OSLO, March 3, 2016 /PRNewswire/ --',
  'TEL AVIV/GAZA, 3 November (Reuters) -',
  'OSLO, 3 November 2015 (IRIN) -',
  'New York (CNN Business) —',
  'New York –',
];
const noDatelines = [
  `Rep. Ann Lee (R-Oslo.): "${body}"`,
  'Ole Berg — A harbour man and a captain — has been called a fool by his fellow councillors for the plan of his.',
  'Opinion – The council has approved a plan for the harbour that nobody in the city has asked for in nine years.',
];

/** Who wrote it, as papers and pages have it below the headline. */
const bylines = [
  'By Jane Miller and Ole Berg in Oslo',
  'Jane Miller | The Harbour Post',
  'Words by Jane Miller',
  'Words: Jane Miller',
  'Reported by Jane Miller',
  'Text and photos by Jane Miller',
  'Analysis by Jane Miller, CNN',
  'Jane Miller, CNN',
  'Jane Miller, Special to The Harbour Post',
  'Jane Miller @janemiller',
  'Jane Miller and Ole Berg, The Harbour Post',
  'By AFP Staff',
  'Reuters Staff',
  'By The Associated Press',
  'by jane miller',
  'By Jane Miller | Updated May 5, 2019 at 10:45 a.m.',
];

describe('datelines', () => {
  for (const dateline of datelines)
    it(`is one: ${dateline}`, () => {
      const text = `Council approves plan\n\nLONG DEBATE\n\n${dateline} ${body}\n\n${more}`;
      assert.deepEqual(kinds(text).slice(-3), [
        ['dateline', dateline],
        ['paragraph', body],
        ['paragraph', more],
      ]);
    });
  it('may stand without a space before the sentence', () =>
    assert.deepEqual(kinds(`WASHINGTON—${body}`)[0], ['dateline', 'WASHINGTON—']));
  for (const paragraph of noDatelines)
    it(`is none: ${paragraph.slice(0, 30)}`, () =>
      assert.deepEqual(kinds(`Council approves plan\n\n${paragraph}\n\n${more}`)[1], ['paragraph', paragraph]));
});

describe('bylines', () => {
  for (const byline of bylines)
    it(byline, () =>
      assert.deepEqual(kinds(`Council approves plan\n\n${byline}\n\n${body}\n\n${more}`).slice(0, 3), [
        ['headline', 'Council approves plan'],
        ['byline', byline],
        ['paragraph', body],
      ]),
    );
  it('are no lines of the report', () => {
    for (const line of ['Ann Lee, The Harbour Post reports, will run again', 'by the council'])
      assert.ok(!kinds(`Council approves plan\n\n${body}\n\n${line}\n\n${more}`).some(([kind]) => kind === 'byline'));
  });
});

describe('blocks', () => {
  for (const [what, text, expected] of cases)
    it(what, () => {
      assert.deepEqual(
        kinds(text).filter(([kind]) => kind !== 'paragraph'),
        expected,
      );
    });

  for (const headline of [
    'Sun sets on the 2019 harbour festival',
    'Posted workers law passes with 400 votes',
    'Windows of 10 houses broken in 2019 storm',
  ])
    it(`no date in the headline ${headline}`, () => {
      assert.deepEqual(kinds(`${headline}\n\n${body}\n\n${more}`)[0], ['headline', headline]);
    });

  it('takes single line ends for paragraphs', () => {
    assert.deepEqual(kinds(`${body}\n${more}`), [
      ['paragraph', body],
      ['paragraph', more],
    ]);
  });

  it('joins lines that were cut at a width', () => {
    const words = Array.from({ length: 60 }, (_, index) => (index % 2 ? 'harbour' : 'council'));
    const lines = Array.from({ length: 6 }, (_, index) => words.slice(index * 10, index * 10 + 8).join(' '));
    assert.equal(
      read(`The plan of the council for the harbour of the city was\n${lines.join('\n')}.`).blocks.length,
      1,
    );
  });

  it('reads any line end', () => {
    for (const end of ['\r\n\r\n', '\r\r', '\u2029']) assert.equal(read(`${body}${end}${more}`).blocks.length, 2);
  });
});

describe('metadata', () => {
  it('is read from the text', () => {
    const { metadata } = read(
      `Council approves plan\n\nBy Jane Miller and Ole Berg\n\nPublished 5 May 2021\n\nOSLO (Reuters) - ${body}`,
    );
    assert.deepEqual(metadata, {
      outlet: 'Reuters',
      title: 'Council approves plan',
      authors: ['Jane Miller', 'Ole Berg'],
      published: '2021-05-05',
      url: null,
    });
  });

  it('is read from front matter', () => {
    const { metadata } = read(
      `---\ntitle: "Council approves plan"\nauthors: [Jane Miller, Ole Berg]\ndate: 2021-03-04\noutlet: Harbour Post\n---\n\n${body}`,
    );
    assert.deepEqual(metadata, {
      outlet: 'Harbour Post',
      title: 'Council approves plan',
      authors: ['Jane Miller', 'Ole Berg'],
      published: '2021-03-04',
      url: null,
    });
  });

  it('has the authors of any byline', () => {
    for (const byline of [
      'By JANE MILLER and OLE BERG',
      'Words by Jane Miller and Ole Berg, The Harbour Post',
      'Jane Miller and Ole Berg, Special to The Harbour Post',
      'Written by Jane Miller, Ole Berg',
      'by Jane Miller and Ole Berg | The Harbour Post',
    ])
      assert.deepEqual(
        read(`Council approves plan\n\n${byline}\n\n${body}`).metadata.authors.map((name) => name.toLowerCase()),
        ['jane miller', 'ole berg'],
      );
  });

  it('has the date of any line of dates', () => {
    for (const line of [
      'Published: 12 March 2019, 10:00 GMT',
      'Updated 12 March 2019',
      'Last modified on Tue 12 Mar 2019 11.05 GMT',
      'March 12, 2019 10:00 AM ET',
    ])
      assert.equal(read(`Council approves plan\n\n${line}\n\n${body}`).metadata.published, '2019-03-12', line);
  });

  it('has no date of what the editors’ note tells of', () => {
    const note = 'Editor’s note: The post was founded on 12 March 1899.';
    assert.equal(read(`Council approves plan\n\n${note}\n\n${body}`).metadata.published, null);
  });

  it('is taken from the manifest first, and from the text where that knows nothing', () => {
    const { metadata } = readArticle({
      path: 'a.txt',
      text: ` date 2021-03-04 ${body}`,
      metadata: { outlet: 'The Harbour Post', published: null },
    });
    assert.equal(metadata.outlet, 'The Harbour Post');
    assert.equal(metadata.published, '2021-03-04');
  });
});
