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
];

describe('blocks', () => {
  for (const [what, text, expected] of cases)
    it(what, () => {
      assert.deepEqual(
        kinds(text).filter(([kind]) => kind !== 'paragraph'),
        expected,
      );
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
